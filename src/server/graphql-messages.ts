import type { Bilingual } from '../store/errors.ts';

/** Chinese for what GraphQL itself says of a query, by the form of its English message. */
const MESSAGES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^Syntax Error: (.*)$/s, (what) => `查询语法有误：${what}`],
  [
    /^Cannot query field "(.*?)" on type "(.*?)"\.(.*)$/s,
    (field, type, hint) => `类型 ${type} 没有字段 ${field}。${suggestion(hint)}`,
  ],
  [
    /^Unknown argument "(.*?)" on field "(.*?)"\.(.*)$/s,
    (argument, field, hint) => `字段 ${field} 没有参数 ${argument}。${suggestion(hint)}`,
  ],
  [
    /^(?:Variable "(.*?)" got invalid value (.*?); )?Value "(.*?)" does not exist in "(.*?)" enum\.(.*)$/s,
    (variable, _given, value, type, hint) =>
      `${variable ? `变量 ${variable}：` : ''}枚举 ${type} 中没有 ${value}。${suggestion(hint)}`,
  ],
  [
    /^Variable "(.*?)" of required type "(.*?)" was not provided\.$/s,
    (name, type) => `未提供必填变量 ${name}（类型 ${type}）。`,
  ],
  [
    /^Field "(.*?)" argument "(.*?)" of type "(.*?)" is required, but it was not provided\.$/s,
    (field, argument, type) => `字段 ${field} 缺少必填参数 ${argument}（类型 ${type}）。`,
  ],
  [
    /^OneOf Input Object "(.*?)" must specify exactly one key\.$/s,
    (type) => `输入 ${type} 必须且只能给出一项。`,
  ],
  [
    /^Exactly one key must be specified for OneOf type "(.*?)"\.$/s,
    (type) => `输入 ${type} 必须且只能给出一项。`,
  ],
  [
    /^the query is (\d+) levels deep; at most (\d+) are accepted$/s,
    (depth, most) => `查询嵌套 ${depth} 层，最多接受 ${most} 层。`,
  ],
  [
    /^(Int|Float|String|Boolean|ID) cannot represent (.*)$/s,
    (type, what) => `不是 ${type} 类型的值：${what}`,
  ],
  [
    /^Variable "(.*?)" got invalid value (.*?); (.*)$/s,
    (name, value, why) => `变量 ${name} 的值 ${value} 不被接受：${inChinese(why)}`,
  ],
];

/** What GraphQL itself says of a query, in both languages; the names in it are the schema's. */
export function graphqlMessage(message: string): Bilingual {
  return { en: message, zh: inChinese(message) };
}

function inChinese(message: string): string {
  for (const [form, say] of MESSAGES) {
    const parts = form.exec(message);
    if (parts) return say(...parts.slice(1));
  }
  return `查询不符合接口定义：${message}`;
}

/** ` Did you mean "a" or "b"?` */
function suggestion(hint: string | undefined): string {
  const names = [...(hint ?? '').matchAll(/"(.*?)"/g)].map((match) => match[1]);
  return names.length > 0 ? `是否指 ${names.join('、')}？` : '';
}
