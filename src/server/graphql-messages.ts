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
    /^Too many errors processing variables, error limit reached\. Execution aborted\.$/s,
    () => '变量中的错误过多，其余未列出；操作未执行。',
  ],
  [/^Maximum introspection depth exceeded$/s, () => '查询接口定义时嵌套过深。'],
  [/^Cannot spread fragment "(.*?)" within itself.*$/s, (name) => `片段 ${name} 引用了自身。`],
  [/^Unknown operation named "(.*)"\.$/s, (name) => `请求中没有名为 ${name} 的操作。`],
  [
    /^Must provide operation name if query contains multiple operations\.$/s,
    () => '请求含有多个操作，须以 operationName 指明执行哪一个。',
  ],
  [
    /^POST body missing, invalid Content-Type, or JSON object has no keys\.$/s,
    () => '请求体为空、Content-Type 有误，或 JSON 对象没有任何成员。',
  ],
  [/^GraphQL queries must be strings\.$/s, () => 'query 必须是字符串。'],
  [/^GraphQL operations must contain a non-empty `query`.*$/s, () => '请求须含非空的 query。'],
  [
    /^`(variables|extensions)` in a POST body (?:should be provided as|must be) an object.*$/s,
    (name) => `${name} 必须是对象。`,
  ],
  [/^`operationName` in a POST body must be a string.*$/s, () => 'operationName 必须是字符串。'],
  [/^The '(.*?)' search parameter may only be specified once\.$/s, (name) => `参数 ${name} 只能给出一次。`],
  [/^The (.*?) search parameter contains invalid JSON\.$/s, (name) => `参数 ${name} 不是有效的 JSON。`],
  [
    /^The (.*?) search parameter should contain a JSON-encoded object\.$/s,
    (name) => `参数 ${name} 必须是 JSON 对象。`,
  ],
  [
    /^GET requests only support query operations, not (.*?) operations$/s,
    () => 'GET 只能用于查询（query），写入请用 POST。',
  ],
  [
    /^GET requests may not have a content-type header other than application\/json\.$/s,
    () => 'GET 请求的 content-type 只能是 application/json。',
  ],
  [
    /^This operation has been blocked as a potential Cross-Site Request Forgery.*$/s,
    () =>
      '为防跨站请求伪造，该请求未被执行：请将 content-type 设为 application/json，或附带请求头 apollo-require-preflight。',
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
  return `请求有误：${message}`;
}

/** ` Did you mean "a" or "b"?` */
function suggestion(hint: string | undefined): string {
  const names = [...(hint ?? '').matchAll(/"(.*?)"/g)].map((match) => match[1]);
  return names.length > 0 ? `是否指 ${names.join('、')}？` : '';
}
