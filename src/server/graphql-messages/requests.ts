import type { MessageForm } from './form.ts';

/** What is said of a request by what reads it before GraphQL does, and of the operation that it names. */
export const REQUEST_FORMS: readonly MessageForm[] = [
  [/^Unknown operation named "(.*)"\.$/s, (name) => `请求中没有名为 ${name} 的操作。`],
  [
    /^Must provide operation name if query contains multiple operations\.$/s,
    () => '请求含有多个操作，须以 operationName 指明执行哪一个。',
  ],
  [/^Must provide an operation\.$/s, () => '请求中没有操作。'],
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
];
