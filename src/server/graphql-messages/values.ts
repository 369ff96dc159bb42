import { type MessageForm, sayBy, suggestion } from './form.ts';

/** What GraphQL says of a value that does not fit its type, whether it stands in a document or in a variable. */
const VALUE_FORMS: readonly MessageForm[] = [
  [
    /^Value "(.*?)" does not exist in "(.*?)" enum\.(.*)$/s,
    (value, type, hint) => `枚举 ${type} 中没有 ${value}。${suggestion(hint)}`,
  ],
  [
    /^Enum "(.*?)" cannot represent non-(?:string|enum) value: (.*?)\.( Did you mean .*)?$/s,
    (type, value, hint) => `${value} 不是枚举 ${type} 的值。${suggestion(hint)}`,
  ],
  [
    /^OneOf Input Object "(.*?)" must specify exactly one key\.$/s,
    (type) => `输入 ${type} 必须且只能给出一项。`,
  ],
  [
    /^Exactly one key must be specified for OneOf type "(.*?)"\.$/s,
    (type) => `输入 ${type} 必须且只能给出一项。`,
  ],
  [/^Field "(.*?)" must be non-null\.$/s, (field) => `字段 ${field} 不可为 null。`],
  [
    /^Field "(.*?)" of required type "(.*?)" was not provided\.$/s,
    (field, type) => `缺少必填字段 ${field}（类型 ${type}）。`,
  ],
  [
    /^Field "(.*?)" is not defined by type "(.*?)"\.(.*)$/s,
    (field, type, hint) => `输入类型 ${type} 没有字段 ${field}。${suggestion(hint)}`,
  ],
  [/^Expected non-nullable type "(.*?)" not to be null\.$/s, (type) => `类型为 ${type}，不可为 null。`],
  [/^Expected type "(.*?)" to be an object\.$/s, (type) => `类型 ${type} 须为对象。`],
  [
    /^Expected value of type "(.*?)", found (.*?)(?:; .*)?\.?$/s,
    (type, found) => `此处需要 ${type} 类型的值，不能是 ${found}。`,
  ],
  [/^Expected type "(.*?)"\./s, (type) => `不是 ${type} 类型的值。`],
  [
    /^Int cannot represent non 32-bit signed integer value: (.*)$/s,
    (value) => `${value} 超出 Int 的范围：-2147483648 至 2147483647。`,
  ],
  [/^Int cannot represent non-integer value: (.*)$/s, (value) => `${value} 不是整数（Int）。`],
  [/^Float cannot represent non numeric value: (.*)$/s, (value) => `${value} 不是数值（Float）。`],
  [/^String cannot represent (?:a non string )?value: (.*)$/s, (value) => `${value} 不是字符串（String）。`],
  [
    /^Boolean cannot represent a non boolean value: (.*)$/s,
    (value) => `${value} 不是布尔值（Boolean）：须为 true 或 false。`,
  ],
  [
    /^ID cannot represent (?:a non-string and non-integer )?value: (.*)$/s,
    (value) => `${value} 不是标识（ID）：须为字符串或整数。`,
  ],
];

/** What GraphQL says of values and variables. */
export const ALL_VALUE_FORMS: readonly MessageForm[] = [
  // First: what was given may hold the words of any other message.
  [
    /^Variable "(\$\w+)" got invalid value (.*)$/s,
    (name, rest) => {
      const { value, why } = apart(rest);
      return `变量 ${name} 的值 ${placed(value)} 不被接受：${why}`;
    },
  ],
  [
    /^Variable "(\$\w+)" of required type "(.*?)" was not provided\.$/s,
    (name, type) => `未提供必填变量 ${name}（类型 ${type}）。`,
  ],
  [
    /^Variable "(\$\w+)" of non-null type "(.*?)" must not be null\.$/s,
    (name, type) => `变量 ${name}（类型 ${type}）不可为 null。`,
  ],
  [
    /^Variable "(\$\w+)" expected value of type "(.*?)" which cannot be used as an input type\.$/s,
    (name, type) => `变量 ${name} 的类型不能是 ${type}：该类型只用于答复，不能作为输入。`,
  ],
  [
    /^Too many errors processing variables, error limit reached\. Execution aborted\.$/s,
    () => '变量中的错误过多，其余未列出；操作未执行。',
  ],
  [
    /^Argument "(.*?)" of required type "(.*?)" was not provided\.$/s,
    (name, type) => `缺少必填参数 ${name}（类型 ${type}）。`,
  ],
  [
    /^Argument "(.*?)" of required type "(.*?)" was provided the variable "(.*?)" which was not provided a runtime value\.$/s,
    (name, type, variable) => `必填参数 ${name}（类型 ${type}）取自变量 ${variable}，而该变量没有给出值。`,
  ],
  [
    /^Argument "(.*?)" of non-null type "(.*?)" must not be null\.$/s,
    (name, type) => `参数 ${name}（类型 ${type}）不可为 null。`,
  ],
  [/^Argument "(.*?)" has invalid value (.*)\.$/s, (name, value) => `参数 ${name} 的值 ${value} 不被接受。`],
  ...VALUE_FORMS,
];

/** The value, and in Chinese what is wrong with it. What was given may hold what stands between the two. */
function apart(said: string): { readonly value: string; readonly why: string } {
  let at = said.indexOf('; ');
  for (; at >= 0; at = said.indexOf('; ', at + 1)) {
    const why = sayBy(VALUE_FORMS, said.slice(at + 2));
    if (why !== null) return { value: said.slice(0, at), why };
  }
  const first = Math.max(0, said.indexOf('; '));
  return { value: said.slice(0, first), why: said.slice(first + 2) };
}

/** `5 at "input.first"` */
function placed(value: string): string {
  return value.replace(/ at "([^"]*)"$/, '（位于 $1）');
}
