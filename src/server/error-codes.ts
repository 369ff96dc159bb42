import type { Bilingual, ErrorCode } from '../store/errors.ts';

/** What is to be known of a code that an answer of the API can carry. */
export interface ErrorDescription {
  /** HTTP status of an answer that has no `data` because of it. 200: it comes with `data`, at the field it befell. */
  readonly status: number;
  /**
   * `request`: the HTTP request itself is refused, with this status whatever the client accepts. `document`: the request
   * can be read, and what it asks is refused; to clients that accept `application/json` alone the status is 200.
   * `field`: one field could not be answered, others may be.
   */
  readonly refuses: 'request' | 'document' | 'field';
  readonly meaning: Bilingual;
  /** What whoever asked can do about it. */
  readonly remedy: Bilingual;
}

function described(
  status: number,
  refuses: ErrorDescription['refuses'],
  [meaningEn, meaningZh]: readonly [string, string],
  [remedyEn, remedyZh]: readonly [string, string],
): ErrorDescription {
  return {
    status,
    refuses,
    meaning: { en: meaningEn, zh: meaningZh },
    remedy: { en: remedyEn, zh: remedyZh },
  };
}

const SPLIT_IT = ['Ask in several requests.', '请分多次请求。'] as const;
const SMALLER_QUERY = [
  'Write a smaller query, or ask in several requests.',
  '请精简查询，或分多次请求。',
] as const;
const OPERATOR = [
  'For whoever runs the server: the message says what to do. Retry once that is done.',
  '请联系服务器维护者，处理办法见错误信息；处理后再重试。',
] as const;

/** Every code that `extensions.code` of an answer can hold. */
export const ANSWER_CODES = {
  BAD_USER_INPUT: described(
    400,
    'field',
    ['An argument, a variable or a field of an input is wrong.', '参数、变量或输入字段有误。'],
    [
      '`extensions.issues` names each field, what stood there and what would be accepted; of a variable of another type the message does: correct it.',
      '`extensions.issues` 指出各字段、所填的值和可接受的值；变量类型不符时见消息。请据此更正。',
    ],
  ),
  NOT_FOUND: described(
    404,
    'field',
    [
      'What an argument names does not stand; or there is nothing at this address.',
      '参数所指的事实不存在或已撤回；或该地址不存在。',
    ],
    ['Look for it with `search`; the API is at `/graphql`.', '可用 `search` 查找；接口地址为 `/graphql`。'],
  ),
  FORBIDDEN: described(
    403,
    'field',
    ['Whoever asks has no role that may have this field.', '当前身份的角色无权使用该字段。'],
    [
      'The message names the roles that may, and `viewer { roles }` yours: ask whoever gives access for one, or leave the field out.',
      '消息列出有权的角色，`viewer { roles }` 列出当前角色：请向管理员申请，或不选取该字段。',
    ],
  ),
  CONFLICT: described(
    200,
    'field',
    [
      'A condition does not hold, or a changeset’s id was used for another.',
      '条件不成立，或变更集标识已用于其他内容。',
    ],
    ['Read what stands now, then decide anew.', '请先读取当前内容，再作决定。'],
  ),
  PAGE_TOO_LARGE: described(
    200,
    'field',
    ['`first` or `last` is more than a page may hold.', '`first` 或 `last` 超过每页上限。'],
    [
      'Ask for smaller pages and go on with `after` or `before`.',
      '请减小每页条数，用 `after` 或 `before` 续读。',
    ],
  ),
  LIMIT_EXCEEDED: described(
    200,
    'field',
    [
      'More than one request may ask for: rows, operations of a changeset, relations of one node; or a trace that needs more memory than there is.',
      '超过单个请求的上限：行数、变更集的操作数、单个节点的关系数；或追溯所需内存不足。',
    ],
    [
      'Ask for smaller pages or fewer levels; split the changeset.',
      '请减小每页条数或嵌套层数；变更集请拆分。',
    ],
  ),
  DEADLINE_EXCEEDED: described(
    504,
    'request',
    [
      'The time allowed was used up: of the whole request (then there is no `data`), or of one value of a row, a walk or a first day upstream (then at that field). A write under way may have been recorded.',
      '超过时限：整个请求超时（此时没有 `data`），或单个值（路径、上游的最早日期）的计算超时（此时附于该字段）。进行中的写入可能已经记录。',
    ],
    [
      'Ask for less at once. A changeset can be sent again with the same `changesetId`: it is recorded once.',
      '请缩小单次查询的范围。变更集可用同一 `changesetId` 重发，只会记录一次。',
    ],
  ),
  READ_NOT_NOTED: described(
    503,
    'document',
    [
      'Protected data was to be read, and the read could not be noted in the access log: nothing is answered.',
      '查询涉及受保护数据，而此次查阅未能记入查阅日志，因此不予答复。',
    ],
    [
      'Retry after a while. What a mutation was to record may have been recorded: send it again with the same `changesetId`.',
      '请稍后重试。变更可能已经记录，可用同一 `changesetId` 重发。',
    ],
  ),
  STORE_UNAVAILABLE: described(
    200,
    'field',
    ['The store cannot be reached, or the server is stopping.', '无法连接存储，或服务器正在停止。'],
    ['Retry after a while; `/health/ready` says when.', '请稍后重试，可查看 `/health/ready`。'],
  ),
  STORE_REFUSED_CREDENTIALS: described(
    200,
    'field',
    ['The database refuses the user or the password.', '数据库拒绝该用户名或密码。'],
    OPERATOR,
  ),
  STORE_LOCKED: described(
    200,
    'field',
    ['Another program holds the store.', '存储被其他程序占用。'],
    OPERATOR,
  ),
  STORE_CORRUPT: described(200, 'field', ['What the store holds is damaged.', '存储内容已损坏。'], OPERATOR),
  STORE_NEWER: described(
    200,
    'field',
    ['The store was written by a newer version of the program.', '存储由较新版本的程序写入。'],
    OPERATOR,
  ),
  GRAPHQL_PARSE_FAILED: described(
    400,
    'document',
    ['The query is not GraphQL.', '查询有语法错误。'],
    ['`locations` says where.', '出错位置见 `locations`。'],
  ),
  GRAPHQL_VALIDATION_FAILED: described(
    400,
    'document',
    ['The query does not fit the schema.', '查询不符合 schema。'],
    [
      'The message says what would; `/graphiql` shows the schema.',
      '错误信息给出建议；schema 可在 `/graphiql` 查看。',
    ],
  ),
  QUERY_TOO_LONG: described(
    400,
    'document',
    ['The query has too many tokens.', '查询的词法单元过多。'],
    ['Put long values into variables.', '较大的内容请放在变量中。'],
  ),
  QUERY_TOO_DEEP: described(
    400,
    'document',
    ['The query nests too deeply.', '查询嵌套过深。'],
    SMALLER_QUERY,
  ),
  TOO_MANY_FIELDS: described(
    400,
    'document',
    ['The query selects too many fields.', '查询选取的字段过多。'],
    SMALLER_QUERY,
  ),
  TOO_MANY_ROOT_FIELDS: described(
    400,
    'document',
    ['The query has too many fields at its root.', '查询的根字段过多。'],
    SPLIT_IT,
  ),
  TOO_MANY_ALIASES: described(
    400,
    'document',
    ['The query has too many aliases.', '查询的别名过多。'],
    ['Ask in several requests, or use `nodes(ids)`.', '请分多次请求，或使用 `nodes(ids)`。'],
  ),
  TOO_MANY_DIRECTIVES: described(
    400,
    'document',
    ['The query has too many directives.', '查询的指令过多。'],
    SMALLER_QUERY,
  ),
  TOO_MANY_FRAGMENTS: described(
    400,
    'document',
    ['The query has too many fragments.', '查询的片段过多。'],
    SMALLER_QUERY,
  ),
  QUERY_TOO_COSTLY: described(
    400,
    'document',
    [
      'The query could be answered with too much: its cost, worked out from its pages and levels, is above the limit.',
      '按每页条数与层数估算，查询成本超过上限。',
    ],
    [
      'Ask for smaller pages or fewer levels; `extensions.cost` of each answer says what it cost.',
      '请减小每页条数或层数；每个答复的 `extensions.cost` 标明其成本。',
    ],
  ),
  VARIABLES_TOO_LARGE: described(
    400,
    'document',
    ['The variables hold too many values.', '变量所含的值过多。'],
    SPLIT_IT,
  ),
  VARIABLES_TOO_DEEP: described(
    400,
    'document',
    ['The variables nest too deeply.', '变量嵌套过深。'],
    [
      'No input needs that many levels: send what the schema says.',
      '任何输入都无需如此多层，请按 schema 填写。',
    ],
  ),
  TRUSTED_DOCUMENT_NOT_FOUND: described(
    404,
    'document',
    ['No trusted document has this `documentId`.', '没有此 `documentId` 的受信文档。'],
    [
      'Deploy the manifest of this client’s version to the server.',
      '请将该客户端版本的文档清单部署到服务器。',
    ],
  ),
  TRUSTED_DOCUMENTS_ONLY: described(
    403,
    'document',
    ['This server answers trusted documents alone.', '该服务器只执行受信文档。'],
    [
      'Send the `documentId` of a trusted document instead of `query`.',
      '请以受信文档的 `documentId` 代替 `query`。',
    ],
  ),
  BAD_REQUEST: described(
    400,
    'request',
    [
      'It is no GraphQL request: no JSON, no query, no such operation, or a form that browsers send unasked.',
      '不是 GraphQL 请求：不是 JSON、没有 query、没有所指的操作，或属于浏览器可能擅自发出的形式。',
    ],
    [
      'POST `{"query": …, "variables": …}` as `application/json`.',
      '请以 `application/json` POST `{"query": …, "variables": …}`。',
    ],
  ),
  BATCH_NOT_ACCEPTED: described(
    400,
    'request',
    ['The request holds an array of queries.', '请求中是查询数组。'],
    ['One query a request; a query may have many fields.', '每个请求只含一个查询，查询可含多个字段。'],
  ),
  UNAUTHENTICATED: described(
    401,
    'request',
    [
      'It is not known who asks: no token or key, or one that does not count. Over a WebSocket: it is closed with 4403.',
      '身份不明：没有令牌或密钥，或其无效。WebSocket 则以 4403 关闭。',
    ],
    [
      'Send `Authorization: Bearer` and a token of the identity provider or a key of the server; the message says what is wrong with yours.',
      '请发送 `Authorization: Bearer` 加身份提供方的令牌或服务器的密钥；错误信息说明其问题。',
    ],
  ),
  AUTHENTICATION_UNAVAILABLE: described(
    503,
    'request',
    [
      'It cannot be found out who asks: the identity provider’s keys cannot be had, or the file of API keys not be read.',
      '无法核实身份：无法取得身份提供方的公钥，或无法读取 API 密钥文件。',
    ],
    ['Retry after a while. For whoever runs the server: the log says why.', '请稍后重试；原因见服务器日志。'],
  ),
  ORIGIN_NOT_ALLOWED: described(
    403,
    'request',
    [
      'A page of another origin asks for a WebSocket; or a server that asks nobody who they are is addressed as another host than this machine.',
      '其他来源的网页请求建立 WebSocket 连接；或以本机以外的主机名访问不作身份认证的服务器。',
    ],
    [
      'For whoever runs the server: name the origin in `ORETRACE_CORS_ORIGINS`; set up [access](security.md).',
      '请服务器维护者将该来源加入 `ORETRACE_CORS_ORIGINS`，或配置[身份认证](security.md)。',
    ],
  ),
  TOO_MANY_SUBSCRIPTIONS: described(
    429,
    'document',
    [
      'As many subscriptions are under way as one connection, or the server, takes.',
      '单个连接或整个服务器的订阅数已达上限。',
    ],
    [
      'End some, or subscribe to several things by one; try again later.',
      '请结束部分订阅，或合并为一个订阅；也可稍后再试。',
    ],
  ),
  METHOD_NOT_ALLOWED: described(
    405,
    'request',
    ['Not by this HTTP method; changes by POST alone.', '不接受该 HTTP 方法；写入只能用 POST。'],
    ['`Allow` names the methods.', '可用方法见 `Allow`。'],
  ),
  NOT_ACCEPTABLE: described(
    406,
    'request',
    ['The client accepts no form in which there are answers.', '客户端不接受任何可用的答复格式。'],
    [
      'Accept `application/graphql-response+json` or `application/json`.',
      '请接受 `application/graphql-response+json` 或 `application/json`。',
    ],
  ),
  REQUEST_TIMEOUT: described(
    408,
    'request',
    ['The request did not arrive in time.', '请求未在时限内送达。'],
    ['Send it without pauses.', '请连续发送。'],
  ),
  REQUEST_TOO_LARGE: described(413, 'request', ['The body is too large.', '请求体过大。'], SPLIT_IT),
  UNSUPPORTED_MEDIA_TYPE: described(
    415,
    'request',
    ['The body is of a type that is not read.', '不接受该 content-type。'],
    ['Send `content-type: application/json`.', '请使用 `content-type: application/json`。'],
  ),
  HEADERS_TOO_LARGE: described(
    431,
    'request',
    ['The head of the request is too large.', '请求头过大。'],
    ['Use POST for long queries; drop cookies.', '较长的查询请用 POST；请勿携带 cookie。'],
  ),
  INTERNAL_SERVER_ERROR: described(
    500,
    'field',
    ['Something went wrong on our side.', '服务器内部出错。'],
    ['The server’s log tells more under the `reference`.', '可凭 `reference` 查阅服务器日志。'],
  ),
  SERVER_STOPPING: described(
    503,
    'request',
    ['The server has been told to stop.', '服务器已收到停止信号。'],
    [
      'Send it again, to another one or after `Retry-After`; a change with the same `changesetId`, for it may have been recorded.',
      '请改发至其他服务器，或按 `Retry-After` 稍后重发；写入可能已经记录，请用同一 `changesetId` 重发。',
    ],
  ),
  OVERLOADED: described(
    503,
    'request',
    ['As many requests are in hand as the server takes at once.', '同时处理的请求已达上限。'],
    ['Send it again after the seconds in `Retry-After`.', '请按 `Retry-After` 的秒数稍后重发。'],
  ),
} as const satisfies Readonly<Record<ErrorCode, ErrorDescription>> &
  Readonly<Record<string, ErrorDescription>>;

/** A code that an answer can carry. */
export type AnswerCode = keyof typeof ANSWER_CODES;

/** Whether a text is one of ours. */
export function isAnswerCode(code: unknown): code is AnswerCode {
  return typeof code === 'string' && Object.hasOwn(ANSWER_CODES, code);
}
