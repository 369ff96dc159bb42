import { type MessageForm, sayBy } from './form.ts';

/** What kinds of tokens are called in Chinese; punctuation stands for itself. */
const KINDS: Readonly<Record<string, string>> = {
  '<SOF>': '文档开头',
  '<EOF>': '文档结尾',
  Name: '名称',
  Int: '整数',
  Float: '小数',
  String: '字符串',
  BlockString: '块字符串',
  Comment: '注释',
};

/** A token as GraphQL describes it: `Name "a"`, `"{"`, `<EOF>`. */
function token(described: string): string {
  const [kind = '', ...value] = described.split(' ');
  return [KINDS[kind] ?? kind, ...value].join(' ');
}

/** What GraphQL says of a text that cannot be read, after `Syntax Error: `. */
const FORMS: readonly MessageForm[] = [
  [
    /^Expected (.*?), found (.*)\.$/s,
    (expected, found) => `此处应为${spaced(token(expected))}，却是${spaced(token(found))}`,
  ],
  [/^Unexpected variable "(.*?)" in constant value\.$/s, (name) => `此处只能写定值，不能使用变量 ${name}`],
  [
    /^Name "(.*?)" is reserved and cannot be used for an enum value\.$/s,
    (name) => `${name} 是保留字，不能用作枚举值`,
  ],
  [
    /^Unexpected single quote character \('\), did you mean to use a double quote \("\)\?$/s,
    () => '字符串须用双引号（"），不能用单引号（\'）',
  ],
  [/^Unexpected character: (.*)\.$/s, (character) => `此处不能出现字符 ${character}`],
  [/^Invalid character: (.*)\.$/s, (character) => `字符 ${character} 不可使用`],
  [
    /^Unexpected description, only GraphQL definitions support descriptions\.$/s,
    () => '说明文字只能写在定义之前',
  ],
  [
    /^Unexpected description, descriptions are not supported on shorthand queries\.$/s,
    () => '省略 query 关键字的查询之前不能写说明文字',
  ],
  [/^Unexpected (.*)\.$/s, (found) => `此处不能出现${spaced(token(found))}`],
  [
    /^Invalid number, unexpected digit after 0: (.*)\.$/s,
    (digit) => `数字不能以 0 开头再接其他数字（${digit}）`,
  ],
  [
    /^Invalid number, expected digit but got: (.*)\.$/s,
    (found) => `数字不完整：此处应为数字，却是 ${token(found)}`,
  ],
  [/^Invalid character within String: (.*)\.$/s, (character) => `字符串中不能含有字符 ${character}`],
  [/^Invalid Unicode escape sequence: "(.*)"\.$/s, (sequence) => `字符串中的 Unicode 转义 ${sequence} 无效`],
  [/^Invalid character escape sequence: "(.*)"\.$/s, (sequence) => `字符串中的转义 ${sequence} 无效`],
  [/^Unterminated string\.$/s, () => '字符串没有以引号结束'],
  [
    /^Document contains more tha[tn] (\d+) tokens\. Parsing aborted\.$/s,
    (most) => `文档的词法单元超过 ${most} 个`,
  ],
];

/** What a syntax error says, in Chinese. @returns null where its form is not known */
export function saySyntax(what: string): string | null {
  return sayBy(FORMS, what);
}

/** Words of Chinese follow without a space, anything else with one. */
function spaced(text: string): string {
  return /^\p{Script=Han}/u.test(text) ? text : ` ${text} `;
}
