import {
  DEFAULT_PAGE,
  MAX_FILTER_VALUES,
  MAX_IDS,
  MAX_PAGE,
  MAX_RELATIONS,
  MAX_SEARCH_TEXT,
} from '../chain/limits.ts';
import { MAX_ROWS } from '../chain/row-budget.ts';
import { readConfig } from '../config.ts';
import { MOST_LOOKED_AT } from '../live/changes-page.ts';
import { MAX_CATALOGUE } from '../products/impact/catalogue.ts';
import { MAX_OPERATIONS } from '../store/changesets.ts';
import type { Bilingual } from '../store/errors.ts';
import { MAX_ID, MAX_LIST, MAX_TEXT } from '../store/kinds/declaration.ts';
import { MAX_CHAINS } from '../trace/association.ts';
import { MAX_TRACED_LINKS } from '../trace/traced-graph.ts';
import { MAX_HEADERS } from './client-errors.ts';
import type { AnswerCode } from './error-codes.ts';
import { MAX_BODY, patienceWith } from './http.ts';
import {
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_FIELDS,
  MAX_FRAGMENTS,
  MAX_NESTING,
  MAX_ROOT_FIELDS,
  MAX_TOKENS,
  MAX_VARIABLE_DEPTH,
  MAX_VARIABLE_VALUES,
} from './limiting/limits.ts';
import { LIVE_LIMITS } from './live/limits.ts';

/** A limit of the API. */
export interface Limit {
  /** As `extensions.limit.name` names it, where an answer does. */
  readonly name: string;
  readonly most: number;
  /** What is counted. */
  readonly of: Bilingual;
  /** The code of what is beyond it. */
  readonly beyond: AnswerCode | Bilingual;
  /** The variable of the environment that sets it. */
  readonly setting?: string;
}

const defaults = readConfig({});
const patience = patienceWith(defaults.requestDeadline);

function limit(
  name: string,
  most: number,
  en: string,
  zh: string,
  beyond: Limit['beyond'],
  setting?: string,
): Limit {
  return { name, most, of: { en, zh }, beyond, ...(setting ? { setting } : {}) };
}

/** What is answered all the same, and says so. */
function cutShort(limit: string): Bilingual {
  return {
    en: `none: \`complete: false\`, \`limit: ${limit}\``,
    zh: `不报错：\`complete: false\`、\`limit: ${limit}\``,
  };
}

function closed(code: number): Bilingual {
  return { en: `the connection is closed with ${code}`, zh: `以 ${code} 关闭连接` };
}

/** Every limit that a request meets, with the value that holds unless a setting says otherwise. */
export const LIMITS: readonly Limit[] = [
  limit(
    'headers',
    MAX_HEADERS,
    'bytes of a request’s line and headers',
    '请求行与请求头的字节数',
    'HEADERS_TOO_LARGE',
  ),
  limit('headersTime', patience.headers, 'ms in which they arrive', '其送达时限（毫秒）', 'REQUEST_TIMEOUT'),
  limit(
    'requestTime',
    patience.request,
    'ms in which a request arrives',
    '请求送达时限（毫秒）',
    'REQUEST_TIMEOUT',
  ),
  limit('body', MAX_BODY, 'bytes of a body', '请求体的字节数', 'REQUEST_TOO_LARGE'),
  limit('batch', 1, 'queries in a request', '每个请求的查询数', 'BATCH_NOT_ACCEPTED'),
  limit(
    'requests',
    defaults.maxRequests,
    'requests in hand at once',
    '同时处理的请求数',
    'OVERLOADED',
    'ORETRACE_MAX_REQUESTS',
  ),
  limit(
    'deadline',
    defaults.requestDeadline,
    'ms for a whole answer',
    '整个答复的时限（毫秒）',
    'DEADLINE_EXCEEDED',
    'ORETRACE_REQUEST_DEADLINE_MS',
  ),
  limit(
    'traceDeadline',
    defaults.traceDeadline,
    'ms for one traced answer; for one value of a row: `DEADLINE_EXCEEDED`',
    '单个追溯答复的时限（毫秒）；单个值超时为 `DEADLINE_EXCEEDED`',
    cutShort('DEADLINE'),
    'ORETRACE_TRACE_DEADLINE_MS',
  ),
  limit(
    'connections',
    defaults.maxConnections,
    'WebSockets open at once',
    '同时打开的 WebSocket 连接数',
    'OVERLOADED',
    'ORETRACE_MAX_CONNECTIONS',
  ),
  limit(
    'subscriptions',
    defaults.maxSubscriptions,
    'subscriptions at once',
    '同时进行的订阅数',
    'TOO_MANY_SUBSCRIPTIONS',
    'ORETRACE_MAX_SUBSCRIPTIONS',
  ),
  limit(
    'subscriptionsPerConnection',
    LIVE_LIMITS.subscriptionsPerConnection,
    'subscriptions of one connection',
    '单个连接的订阅数',
    'TOO_MANY_SUBSCRIPTIONS',
  ),
  limit(
    'liveMessage',
    LIVE_LIMITS.message,
    'bytes of a message over a WebSocket',
    'WebSocket 单条消息的字节数',
    closed(1009),
  ),
  limit(
    'liveInit',
    LIVE_LIMITS.initTime,
    'ms in which a WebSocket is initialised',
    'WebSocket 初始化时限（毫秒）',
    closed(4408),
  ),
  limit(
    'unread',
    LIVE_LIMITS.unread,
    'answers to its own messages that a client leaves unread',
    '客户端未读取的答复数',
    { en: 'the connection is cut off', zh: '断开连接' },
  ),
  limit(
    'livePatience',
    defaults.livePatience,
    'ms for which subscriptions wait for a store that cannot be reached',
    '存储无法连接时订阅的等待时限（毫秒）',
    'STORE_UNAVAILABLE',
    'ORETRACE_LIVE_PATIENCE_MS',
  ),
  limit(
    'changesLookedAt',
    MOST_LOOKED_AT,
    'revisions looked at for one page of `changes`',
    '`changes` 每页查看的修订数',
    { en: 'none: the page ends early, with `hasNextPage`', zh: '不报错：该页提前结束，`hasNextPage` 为真' },
  ),
  limit('tokens', MAX_TOKENS, 'tokens of a query', '查询的词法单元数', 'QUERY_TOO_LONG'),
  limit('depth', MAX_DEPTH, 'levels of fields', '字段的嵌套层数', 'QUERY_TOO_DEEP'),
  limit(
    'nesting',
    MAX_NESTING,
    'levels of anything in a query, fragments and lists within values too',
    '查询中任何内容的嵌套层数，含片段与值内的列表',
    'QUERY_TOO_DEEP',
  ),
  limit(
    'fields',
    MAX_FIELDS,
    'fields and fragments selected in the text',
    '查询文本中选取的字段与片段数',
    'TOO_MANY_FIELDS',
  ),
  limit('rootFields', MAX_ROOT_FIELDS, 'fields at the root', '根字段数', 'TOO_MANY_ROOT_FIELDS'),
  limit('aliases', MAX_ALIASES, 'aliases', '别名数', 'TOO_MANY_ALIASES'),
  limit('directives', MAX_DIRECTIVES, 'directives', '指令数', 'TOO_MANY_DIRECTIVES'),
  limit('fragments', MAX_FRAGMENTS, 'named fragments', '具名片段数', 'TOO_MANY_FRAGMENTS'),
  limit('cost', defaults.maxCost, 'cost of a query', '查询成本', 'QUERY_TOO_COSTLY', 'ORETRACE_MAX_COST'),
  limit(
    'variableValues',
    MAX_VARIABLE_VALUES,
    'values in the variables',
    '变量所含的值数',
    'VARIABLES_TOO_LARGE',
  ),
  limit(
    'variableDepth',
    MAX_VARIABLE_DEPTH,
    'levels of the variables',
    '变量的嵌套层数',
    'VARIABLES_TOO_DEEP',
  ),
  limit(
    'page',
    MAX_PAGE,
    `rows of a page; ${DEFAULT_PAGE} unless stated`,
    `每页条数，默认 ${DEFAULT_PAGE}`,
    'PAGE_TOO_LARGE',
  ),
  limit('rows', MAX_ROWS, 'rows of one answer, over all lists', '单个答复中各列表行数合计', 'LIMIT_EXCEEDED'),
  limit(
    'relations',
    MAX_RELATIONS,
    'relations of one type of one node',
    '单个节点同一类型的关系数',
    'LIMIT_EXCEEDED',
  ),
  limit(
    'catalogue',
    MAX_CATALOGUE,
    'supplies of parts, or products, that one suspension is worked out over',
    '推算一次暂停影响所涉及的零件供应或产品数',
    'LIMIT_EXCEEDED',
  ),
  limit('operations', MAX_OPERATIONS, 'operations of a changeset', '变更集的操作数', 'LIMIT_EXCEEDED'),
  limit('ids', MAX_IDS, 'ids in one argument', '单个参数中的标识数', 'BAD_USER_INPUT'),
  limit('filterValues', MAX_FILTER_VALUES, 'values in one filter', '单个筛选条件中的值数', 'BAD_USER_INPUT'),
  limit(
    'searchText',
    MAX_SEARCH_TEXT,
    'characters of a text to search for',
    '搜索文本的字符数',
    'BAD_USER_INPUT',
  ),
  limit('text', MAX_TEXT, 'characters of a recorded text', '所记录文本的字符数', 'BAD_USER_INPUT'),
  limit('id', MAX_ID, 'characters of an id', '标识的字符数', 'BAD_USER_INPUT'),
  limit('list', MAX_LIST, 'members of a recorded list', '所记录列表的成员数', 'BAD_USER_INPUT'),
  limit(
    'chains',
    MAX_CHAINS,
    'chains of relations in `associations`',
    '`associations` 的关系链数',
    cutShort('CHAINS'),
  ),
  limit('links', MAX_TRACED_LINKS, 'links in `trace`', '`trace` 的供应关系数', cutShort('LINKS')),
];
