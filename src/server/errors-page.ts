import { DEFAULT_PAGE } from '../chain/limits.ts';
import { ANSWER_CODES, type ErrorDescription } from './error-codes.ts';
import { LIMITS, type Limit } from './limit-table.ts';
import { ASSUMED_LIST, MUTATION_WEIGHT, WEIGHTS } from './limiting/cost.ts';

/** The page of docs that lists all codes and all limits, as Markdown. */
export function errorsPage(): string {
  return `# Errors and limits · 错误与限制

<!-- Written by \`npm run docs:errors\` from src/server/error-codes.ts and src/server/limit-table.ts. -->

Every error of an answer holds \`extensions.code\`, one of those below, and \`extensions.messages\` in both languages; \`message\` is in the language that \`Accept-Language\` prefers. \`extensions.issues\` names each field that is wrong, those of too many rows or ids too; a variable of another type than the query declares is named in the message alone.
\`extensions.limit\` is the limit that a whole request is beyond: its \`name\`, the \`most\` that is accepted and what was \`given\` (null where it was not counted to the end).

每个错误都含 \`extensions.code\`（见下表）与中英文俱全的 \`extensions.messages\`；\`message\` 按 \`Accept-Language\` 给出。\`extensions.issues\` 指出有误的各字段，条数或标识过多者亦然；变量类型与查询所声明的不符时，仅在消息中指明。\`extensions.limit\` 指出整个请求所超过的限制：名称 \`name\`、上限 \`most\` 与实际 \`given\`（未数完时为 null）。

## Codes · 错误码

Status: what an answer without \`data\` has; with \`data\` it is 200. *Document*: the request can be read and what it asks is refused; a client that accepts \`application/json\` alone then gets 200, as GraphQL over HTTP says. *Request*: this status whatever is accepted. *Field*: stands at a field, others are answered.

状态码：没有 \`data\` 时的 HTTP 状态码，有 \`data\` 时为 200。“文档”：请求可读，但内容被拒绝；依 GraphQL over HTTP，只接受 \`application/json\` 的客户端得到 200。“请求”：无论接受何种格式均为该状态码。“字段”：附于某一字段，其余字段照常答复。

| code · 错误码 | status · 状态码 | of · 范围 | meaning · 含义 | what to do · 处理办法 |
| --- | --- | --- | --- | --- |
${Object.entries(ANSWER_CODES).map(codeRow).join('\n')}

## Limits · 限制

| limit · 限制 | at most · 上限 | of · 对象 | beyond it · 超过时 | setting · 配置项 |
| --- | --- | --- | --- | --- |
${LIMITS.map(limitRow).join('\n')}

## Cost · 查询成本

The cost of a query is the most that it can be answered with, worked out from its text and its page sizes before anything is read. Each answer says it: \`extensions.cost { given, most }\`. 查询成本是按查询文本与每页条数估算的答复上限，读取之前即可得出；每个答复的 \`extensions.cost\` 均予标明。

- An object costs 1; plain values, and what asks about the schema itself, nothing. 每个对象计 1；标量值及对 schema 的查询不计。
- What is selected of a row counts as often as there can be rows: \`first\` or \`last\` (${DEFAULT_PAGE} unless stated) for pages, as many as there are ids for \`nodes(ids)\`, ${ASSUMED_LIST} for lists without pages. Levels multiply. 行内所选内容按可能的行数计：分页取 \`first\` 或 \`last\`（默认 ${DEFAULT_PAGE}），\`nodes(ids)\` 取标识数，无分页的列表按 ${ASSUMED_LIST} 计；逐层相乘。
- Traced answers weigh more than what is read · 追溯答复权重更高: ${weights()}.
- A change costs ${MUTATION_WEIGHT} · 每项写入计 ${MUTATION_WEIGHT}.
`;
}

const REFUSES: Readonly<Record<ErrorDescription['refuses'], string>> = {
  request: 'request · 请求',
  document: 'document · 文档',
  field: 'field · 字段',
};

function codeRow([code, { status, refuses, meaning, remedy }]: [string, ErrorDescription]): string {
  return `| \`${code}\` | ${status} | ${REFUSES[refuses]} | ${meaning.en} ${meaning.zh} | ${remedy.en} ${remedy.zh} |`;
}

function limitRow({ name, most, of, beyond, setting }: Limit): string {
  const says = typeof beyond === 'string' ? `\`${beyond}\`` : `${beyond.en} · ${beyond.zh}`;
  const number = most.toLocaleString('en');
  return `| \`${name}\` | ${number} | ${of.en} · ${of.zh} | ${says} | ${setting ? `\`${setting}\`` : ''} |`;
}

function weights(): string {
  return Object.entries(WEIGHTS)
    .map(([type, weight]) => `\`${type}\` ${weight}`)
    .join(', ');
}
