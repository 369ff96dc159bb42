import { z } from 'zod';
import { isLoopback } from './access/loopback.ts';
import { isRole, type Role } from './access/roles.ts';
import type { Bilingual } from './store/errors.ts';

/** A variable of the environment that the program reads. */
export interface Setting<T, F extends string | null = string | null> {
  /** Reads it from its text. */
  readonly schema: z.ZodType<T>;
  /** The text that stands for it where it is not set; null: it is then left out, or depends on others. */
  readonly fallback: F;
  readonly accepted: Bilingual;
  /** What it decides. */
  readonly meaning: Bilingual;
  /** What stands for it unless it is set, where that is no plain text. */
  readonly unlessSet?: Bilingual;
  /** Its value is never shown. */
  readonly secret?: true;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

type Texts = readonly [en: string, zh: string];

function setting<T, F extends string | null>(
  fallback: F,
  schema: z.ZodType<T>,
  [acceptedEn, acceptedZh]: Texts,
  [meaningEn, meaningZh]: Texts,
): Setting<T, F> {
  return {
    fallback,
    schema,
    accepted: { en: acceptedEn, zh: acceptedZh },
    meaning: { en: meaningEn, zh: meaningZh },
  };
}

function wholeNumber(minimum: number, maximum: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(minimum).max(maximum));
}

function number(fallback: number, minimum: number, maximum: number, meaning: Texts): Setting<number, string> {
  const accepted = [
    `a whole number from ${minimum} to ${maximum}`,
    `${minimum} 至 ${maximum} 的整数`,
  ] as const;
  return setting(String(fallback), wholeNumber(minimum, maximum), accepted, meaning);
}

function milliseconds(fallback: number, meaning: Texts): Setting<number, string> {
  const accepted = [
    'a whole number of milliseconds from 1 to 600000',
    '1 至 600000 的整数，单位为毫秒',
  ] as const;
  return setting(String(fallback), wholeNumber(1, 600_000), accepted, meaning);
}

function isPort(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 65_535;
}

const text = z.string().trim().min(1).max(200);
const path = z.string().min(1).max(1_000);

/** An origin as browsers send it: scheme, host and perhaps a port, nothing after them. */
function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const origins = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .pipe(z.array(z.string().refine(isOrigin)).max(100));

/** An address to send to: no user, password, query or fragment in it. */
function isPlainAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s@?#]+$/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).hostname !== '';
}

/** `name=value` pairs as the OpenTelemetry specification writes them: separated by commas, values percent-encoded. */
const pairs = z.string().transform((list, check): Readonly<Record<string, string>> => {
  const read = list.split(',').map(readPair);
  if (read.every((pair) => pair !== null)) return Object.fromEntries(read);
  check.addIssue('no list of pairs');
  return z.NEVER;
});

/** An address that nobody on the way can change what is answered at: encrypted, or on this machine. */
function isSafeAddress(text: string): boolean {
  if (!isPlainAddress(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || isLoopback(hostname);
}

/** An address to post to that is encrypted, or on this machine; what stands in its path or query is its own. */
function isSafeTarget(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

const SAFE_ADDRESS: Texts = [
  'an address such as https://login.example/keys, without user, password and query; http only on this machine',
  '形如 https://login.example/keys 的地址，不含用户名、密码和查询参数；仅本机可用 http',
];

/** Texts separated by commas. */
function listOf<T>(one: z.ZodType<T, string>) {
  return z
    .string()
    .transform((list) => list.split(',').map((text) => text.trim()))
    .pipe(z.array(one).min(1).max(100));
}

/** Signatures that anybody can check and the provider alone can make: none by a shared secret, and never none. */
const SIGNATURES = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;

/** The provider's names of roles, and ours: a name may hold anything, a comma and a percent sign percent-encoded. */
const roleNames = z.string().transform((given, check): Readonly<Record<string, Role>> => {
  const read = given.split(',').map((pair) => {
    const [, name, role] = /^\s*(.*\S)\s*=\s*(\w+)\s*$/.exec(pair) ?? [];
    return name !== undefined && isRole(role) ? ([decoded(name), role] as const) : null;
  });
  if (read.every((pair) => pair !== null)) return Object.fromEntries(read);
  check.addIssue('no role');
  return z.NEVER;
});

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const CLAIM: Texts = ['a name of 1 to 200 characters', '1 至 200 个字符的名称'];

function readPair(pair: string): readonly [string, string] | null {
  const [, name, value] = /^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
  try {
    return name === undefined || value === undefined ? null : [name, decodeURIComponent(value)];
  } catch {
    return null;
  }
}

/** Every variable that the program reads, in the order in which they are listed. */
export const SETTINGS = {
  ORETRACE_HOST: setting(
    '127.0.0.1',
    z.union([z.ipv4(), z.ipv6(), z.string().regex(/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/)]),
    [
      'a host name or an IP address such as 127.0.0.1; 0.0.0.0 for every interface',
      '主机名或 IP 地址，如 127.0.0.1；0.0.0.0 表示所有网络接口',
    ],
    ['Address to listen on', '监听地址'],
  ),
  ORETRACE_PORT: setting(
    '4000',
    wholeNumber(0, 65_535),
    ['a whole number from 0 to 65535; 0 for any free port', '0 至 65535 的整数；0 表示任一空闲端口'],
    ['Port to listen on', '监听端口'],
  ),
  ORETRACE_STORE: setting(
    'embedded',
    z.enum(['embedded', 'neo4j']),
    ['`embedded` (one file in the data folder) or `neo4j`', '`embedded`（数据文件夹中的单个文件）或 `neo4j`'],
    ['Which store holds what is recorded', '存储类型'],
  ),
  ORETRACE_DATA: setting(
    './data',
    path,
    ['the path of a folder, made when missing', '文件夹路径，不存在时自动创建'],
    ['Folder of the embedded store', '嵌入式存储的文件夹'],
  ),
  NEO4J_URI: {
    ...setting(
      null,
      z
        .string()
        .regex(
          /^(bolt|neo4j)(\+s|\+ssc)?:\/\/(\[[\da-fA-F:.]+\]|[^\s/@:?#[\]]+)(:\d{1,5})?\/?(\?[^\s/@#]*)?$/,
        )
        .refine((uri) => isPort(/:(\d+)\/?(\?|$)/.exec(uri)?.[1] ?? '7687')),
      [
        'an address such as neo4j://127.0.0.1:7687 or bolt+s://graph.example:7687, without user and password',
        '形如 neo4j://127.0.0.1:7687 或 bolt+s://graph.example:7687 的地址，不含用户名和密码',
      ],
      ['Address of Neo4j, with `ORETRACE_STORE=neo4j`', 'Neo4j 地址，用于 `ORETRACE_STORE=neo4j`'],
    ),
    unlessSet: { en: 'what `npm run neo4j` starts here', zh: '本机 `npm run neo4j` 所启动者' },
  },
  NEO4J_USER: setting('neo4j', text, ['a user name', '用户名'], ['User of Neo4j', 'Neo4j 用户名']),
  NEO4J_PASSWORD: {
    ...setting(
      null,
      z.string().min(1).max(1_000),
      ['the password of that user', '该用户的密码'],
      ['Its password', '其密码'],
    ),
    unlessSet: {
      en: 'that of `npm run neo4j`; with `NEO4J_URI` it must be set',
      zh: '`npm run neo4j` 的密码；设置 `NEO4J_URI` 时必填',
    },
    secret: true,
  },
  ORETRACE_AUTHOR: setting(
    'oretrace',
    text,
    ['a name of 1 to 200 characters', '1 至 200 个字符的名称'],
    ['Author of changesets', '变更集作者'],
  ),
  ORETRACE_POLICY: {
    ...setting(
      null,
      path,
      [
        'the path of a policy file, or of a folder of the versions of one policy',
        '政策文件的路径，或存放同一政策各版本的文件夹路径',
      ],
      [
        '[Policy](policy.md#versions--版本) that risks are read by',
        '判读风险所依据的[政策](policy.md#versions--版本)',
      ],
    ),
    unlessSet: { en: 'the policy that is shipped', zh: '随软件提供的政策' },
  },
  ORETRACE_AUTH: {
    ...setting(
      null,
      z.enum(['open', 'required']),
      [
        '`open` (nobody is asked who they are; on this machine alone) or `required`',
        '`open`（不作身份认证，仅限本机）或 `required`',
      ],
      ['Whether it is asked [who asks](security.md)', '是否要求[身份认证](security.md)'],
    ),
    unlessSet: {
      en: '`required` where ORETRACE_API_KEYS or ORETRACE_OIDC_ISSUER is set, else `open`',
      zh: '设置了 ORETRACE_API_KEYS 或 ORETRACE_OIDC_ISSUER 时为 `required`，否则为 `open`',
    },
  },
  ORETRACE_API_KEYS: setting(
    null,
    path,
    ['the path of a file, made by `oretrace access key add`', '文件路径，由 `oretrace access key add` 创建'],
    ['File of [API keys](security.md#api-keys--api-密钥)', '[API 密钥](security.md#api-keys--api-密钥)文件'],
  ),
  ORETRACE_OIDC_ISSUER: setting(null, z.string().max(1_000).refine(isSafeAddress), SAFE_ADDRESS, [
    '[Identity provider](security.md#identity-provider--身份提供方): what its tokens name as `iss`, letter by letter',
    '[身份提供方](security.md#identity-provider--身份提供方)：须与令牌的 `iss` 完全一致',
  ]),
  ORETRACE_OIDC_AUDIENCE: setting(
    null,
    listOf(text),
    ['names separated by commas, one of which is in every token', '以逗号分隔的名称，令牌须含其一'],
    ['What its tokens for this server name as `aud`', '签发给本服务器的令牌的 `aud`'],
  ),
  ORETRACE_OIDC_JWKS: setting(null, z.string().max(1_000).refine(isSafeAddress), SAFE_ADDRESS, [
    'Where its keys are, its `jwks_uri`',
    '其公钥地址（`jwks_uri`）',
  ]),
  ORETRACE_OIDC_ALGORITHMS: setting(
    'RS256,ES256,EdDSA',
    listOf(z.enum(SIGNATURES)),
    [`some of ${SIGNATURES.join(', ')}, separated by commas`, `以逗号分隔，可选 ${SIGNATURES.join('、')}`],
    ['Algorithms of its signatures that are accepted', '接受的签名算法'],
  ),
  ORETRACE_OIDC_NAME_CLAIM: setting('sub', text, CLAIM, [
    'Claim that names a person, the same for ever: they are recorded under it',
    '标识一个人的声明，须恒久不变；记录时以之为作者',
  ]),
  ORETRACE_OIDC_ROLES_CLAIM: setting('roles', text, CLAIM, [
    'Claim that holds roles, such as `realm_access.roles`',
    '角色所在的声明，如 `realm_access.roles`',
  ]),
  ORETRACE_OIDC_ROLES: setting(
    null,
    roleNames,
    [
      'pairs such as supply-risk=RISK_OFFICER, separated by commas',
      '形如 supply-risk=RISK_OFFICER 的对应关系，以逗号分隔',
    ],
    [
      'Roles by what the provider calls them; unless set it calls them as we do',
      '提供方所用名称与角色的对应；未设置时须与本系统的角色代码相同',
    ],
  ),
  ORETRACE_OIDC_SUPPLIER_CLAIM: setting('supplier', text, CLAIM, [
    'Claim that holds the id of the supplier that somebody speaks for',
    '所代表供应商之标识所在的声明',
  ]),
  ORETRACE_DUE_WEBHOOK: {
    ...setting(
      null,
      z.string().max(2_000).refine(isSafeTarget),
      [
        'an https address, or an http one on this machine; it may hold a secret, as webhooks do',
        'https 地址，或本机的 http 地址；可含密钥（webhook 常如此）',
      ],
      ['Where `oretrace due --post` posts what is to be done', '`oretrace due --post` 发送待办事项的地址'],
    ),
    unlessSet: { en: 'nothing is posted', zh: '不发送' },
    secret: true,
  },
  ORETRACE_LOG_LEVEL: setting(
    'info',
    z.enum(LOG_LEVELS),
    [`one of ${LOG_LEVELS.join(', ')}`, `下列之一：${LOG_LEVELS.join('、')}`],
    ['What is logged, to standard error', '日志级别，写至标准错误'],
  ),
  ORETRACE_TRACE_DEADLINE_MS: milliseconds(30_000, [
    'Time allowed to one traced answer',
    '单个追溯答复的时限（毫秒）',
  ]),
  ORETRACE_TRACE_THREADS: number(1, 1, 16, [
    'Threads that trace beside the one that serves: as many traced answers are worked out at once',
    '追溯线程数，即可同时计算的追溯答复数',
  ]),
  ORETRACE_REQUEST_DEADLINE_MS: milliseconds(60_000, [
    'Time allowed to a whole request',
    '整个请求的时限（毫秒）',
  ]),
  ORETRACE_SHUTDOWN_MS: milliseconds(10_000, [
    'Time allowed to requests in hand when the server is told to stop',
    '收到停止信号后，在途请求的时限（毫秒）',
  ]),
  ORETRACE_MAX_REQUESTS: number(100, 1, 10_000, ['Requests in hand at once', '同时处理的请求数']),
  ORETRACE_MAX_CONNECTIONS: number(200, 0, 100_000, [
    'WebSockets open at once; 0: none',
    '同时打开的 WebSocket 连接数；0 表示不接受',
  ]),
  ORETRACE_MAX_SUBSCRIPTIONS: number(1_000, 1, 100_000, [
    'Subscriptions at once, over all connections',
    '各连接合计的订阅数',
  ]),
  ORETRACE_LIVE_INTERVAL_MS: milliseconds(250, [
    'From one look for what other processes recorded to the next, while anyone subscribes',
    '有订阅时，查看其他进程写入的间隔（毫秒）',
  ]),
  ORETRACE_LIVE_PATIENCE_MS: milliseconds(30_000, [
    'How long subscriptions wait for a store that cannot be reached, before they end with STORE_UNAVAILABLE',
    '存储无法连接时，订阅等待多久后以 STORE_UNAVAILABLE 结束（毫秒）',
  ]),
  ORETRACE_MAX_COST: number(500_000, 1, 100_000_000, [
    '[Cost](errors.md#cost--查询成本) of a query, at most',
    '[查询成本](errors.md#cost--查询成本)上限',
  ]),
  ORETRACE_CORS_ORIGINS: setting(
    null,
    origins,
    [
      'origins such as https://maps.example or http://localhost:5173, separated by commas, without a path',
      '形如 https://maps.example 或 http://localhost:5173 的来源，以逗号分隔，不含路径',
    ],
    ['Other origins whose pages may ask', '可跨源访问的来源'],
  ),
  ORETRACE_TRUSTED_DOCUMENTS: setting(
    null,
    path,
    [
      'the path of a JSON file, or of a folder of JSON files, that hold documents by their SHA-256',
      'JSON 文件的路径，或含 JSON 文件的文件夹路径，其中以 SHA-256 为键存放文档',
    ],
    [
      '[Trusted documents](api.md#trusted-documents--受信文档)',
      '[受信文档](api.md#trusted-documents--受信文档)',
    ],
  ),
  ORETRACE_TRUSTED_DOCUMENTS_ONLY: setting(
    'false',
    z.enum(['true', 'false']),
    [
      '`true` or `false`; `true` with ORETRACE_TRUSTED_DOCUMENTS',
      '`true` 或 `false`；为 `true` 时须设置 ORETRACE_TRUSTED_DOCUMENTS',
    ],
    ['Whether nothing else is answered', '是否只执行受信文档'],
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    null,
    z.string().max(1_000).refine(isPlainAddress),
    [
      'an address such as http://127.0.0.1:4318, without user, password and query',
      '形如 http://127.0.0.1:4318 的地址，不含用户名、密码和查询参数',
    ],
    [
      'OpenTelemetry collector that [spans](operating.md#tracing-requests--链路追踪) are sent to, by OTLP/HTTP at `/v1/traces`; off unless set',
      '接收[链路追踪](operating.md#tracing-requests--链路追踪)的 OpenTelemetry 收集器，以 OTLP/HTTP 发往 `/v1/traces`；未设置则关闭',
    ],
  ),
  OTEL_EXPORTER_OTLP_HEADERS: {
    ...setting(
      null,
      pairs,
      [
        'name=value pairs separated by commas, values percent-encoded',
        '以逗号分隔的 name=value，值以百分号编码',
      ],
      ['Headers that the collector wants, such as a key', '收集器要求的请求头，例如密钥'],
    ),
    secret: true,
  },
  OTEL_SERVICE_NAME: setting(
    'oretrace',
    text,
    ['a name of 1 to 200 characters', '1 至 200 个字符的名称'],
    ['Name under which spans are sent', '链路追踪中的服务名称'],
  ),
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;
export type ValueOf<N extends SettingName> = z.output<(typeof SETTINGS)[N]['schema']>;

/** Names that begin as ours do and are read by others: docker-compose.yml, and the project's tests and benchmarks. */
const OF_OTHERS = /^ORETRACE_(COMMAND$|(TEST|BENCH|FUZZ|FRONTIER|KILL|REQUIRE)_)/;

/** Whether a variable is named as a setting is, and is none: most likely a slip. */
export function isMisnamed(name: string): boolean {
  return name.startsWith('ORETRACE_') && !Object.hasOwn(SETTINGS, name) && !OF_OTHERS.test(name);
}
