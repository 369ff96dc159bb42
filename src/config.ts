import { z } from 'zod';
import { type Bilingual, badInput, type InputIssue, shown } from './store/errors.ts';

/** Which store holds what is recorded, and how to reach it. */
export type StoreConfig =
  /** One SQLite file in the data folder. */
  | { readonly kind: 'embedded'; readonly dataFolder: string }
  | {
      readonly kind: 'neo4j';
      /** `bolt://` or `neo4j://`, perhaps with `+s` or `+ssc`. */
      readonly uri: string;
      readonly user: string;
      readonly password: string;
    };

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Everything that the environment decides, read once. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly store: StoreConfig;
  /** Recorded as the author of changesets until there are identities. */
  readonly author: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Time allowed to one traced answer, in milliseconds. */
  readonly traceDeadline: number;
  /** Threads that trace beside the one that serves. */
  readonly traceThreads: number;
  /** Time allowed to one request as a whole, in milliseconds. */
  readonly requestDeadline: number;
  /** Requests to the API in hand at once. */
  readonly maxRequests: number;
  /** What one query may cost at most; what costs how much is defined where costs are worked out. */
  readonly maxCost: number;
  /** Other origins whose pages may ask, such as `https://maps.example`. */
  readonly corsOrigins: readonly string[];
  /** A file or folder of trusted documents; null: none. */
  readonly trustedDocuments: string | null;
  /** Whether trusted documents alone are answered. */
  readonly trustedDocumentsOnly: boolean;
}

/** What `npm run neo4j` starts on this machine: the one variable ORETRACE_STORE is then enough. */
const LOCAL_NEO4J = { uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'oretrace-local' } as const;

type Environment = Readonly<Record<string, string | undefined>>;

interface Variable<T> {
  readonly schema: z.ZodType<T>;
  readonly accepted: Bilingual;
  /** Its value is never shown. */
  readonly secret?: true;
}

function variable<T>(schema: z.ZodType<T>, en: string, zh: string): Variable<T> {
  return { schema, accepted: { en, zh } };
}

function wholeNumber(minimum: number, maximum: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(minimum).max(maximum));
}

function isPort(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 65_535;
}

const text = z.string().trim().min(1).max(200);

/** An origin as browsers send it: scheme, host and perhaps a port, nothing after them. */
function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const origins = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .pipe(z.array(z.string().refine(isOrigin)).max(100));

const VARIABLES = {
  ORETRACE_HOST: variable(
    z.union([z.ipv4(), z.ipv6(), z.string().regex(/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/)]),
    'a host name or an IP address such as 127.0.0.1; 0.0.0.0 for every interface',
    '主机名或 IP 地址，如 127.0.0.1；0.0.0.0 表示所有网络接口',
  ),
  ORETRACE_PORT: variable(
    wholeNumber(0, 65_535),
    'a whole number from 0 to 65535; 0 for any free port',
    '0 至 65535 的整数；0 表示任一空闲端口',
  ),
  ORETRACE_STORE: variable(
    z.enum(['embedded', 'neo4j']),
    '`embedded` (one file in the data folder) or `neo4j`',
    '`embedded`（数据文件夹中的单个文件）或 `neo4j`',
  ),
  ORETRACE_DATA: variable(
    z.string().min(1).max(1_000),
    'the path of a folder, made when missing',
    '文件夹路径，不存在时自动创建',
  ),
  ORETRACE_AUTHOR: variable(text, 'a name of 1 to 200 characters', '1 至 200 个字符的名称'),
  ORETRACE_LOG_LEVEL: variable(
    z.enum(LOG_LEVELS),
    `one of ${LOG_LEVELS.join(', ')}`,
    `下列之一：${LOG_LEVELS.join('、')}`,
  ),
  ORETRACE_TRACE_DEADLINE_MS: variable(
    wholeNumber(1, 600_000),
    'a whole number of milliseconds from 1 to 600000',
    '1 至 600000 的整数，单位为毫秒',
  ),
  ORETRACE_TRACE_THREADS: variable(wholeNumber(1, 16), 'a whole number from 1 to 16', '1 至 16 的整数'),
  ORETRACE_REQUEST_DEADLINE_MS: variable(
    wholeNumber(1, 600_000),
    'a whole number of milliseconds from 1 to 600000',
    '1 至 600000 的整数，单位为毫秒',
  ),
  ORETRACE_MAX_REQUESTS: variable(
    wholeNumber(1, 10_000),
    'a whole number from 1 to 10000',
    '1 至 10000 的整数',
  ),
  ORETRACE_MAX_COST: variable(
    wholeNumber(1, 100_000_000),
    'a whole number from 1 to 100000000',
    '1 至 100000000 的整数',
  ),
  ORETRACE_CORS_ORIGINS: variable(
    origins,
    'origins such as https://maps.example or http://localhost:5173, separated by commas, without a path',
    '形如 https://maps.example 或 http://localhost:5173 的来源，以逗号分隔，不含路径',
  ),
  ORETRACE_TRUSTED_DOCUMENTS: variable(
    z.string().min(1).max(1_000),
    'the path of a JSON file, or of a folder of JSON files, that hold documents by their SHA-256',
    'JSON 文件的路径，或含 JSON 文件的文件夹路径，其中以 SHA-256 为键存放文档',
  ),
  ORETRACE_TRUSTED_DOCUMENTS_ONLY: variable(
    z.enum(['true', 'false']),
    '`true` or `false`; `true` with ORETRACE_TRUSTED_DOCUMENTS',
    '`true` 或 `false`；为 `true` 时须设置 ORETRACE_TRUSTED_DOCUMENTS',
  ),
  NEO4J_URI: variable(
    z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/(\[[\da-fA-F:.]+\]|[^\s/@:?#[\]]+)(:\d{1,5})?\/?(\?[^\s/@#]*)?$/)
      .refine((uri) => isPort(/:(\d+)\/?(\?|$)/.exec(uri)?.[1] ?? '7687')),
    'an address such as neo4j://127.0.0.1:7687 or bolt+s://graph.example:7687, without user and password',
    '形如 neo4j://127.0.0.1:7687 或 bolt+s://graph.example:7687 的地址，不含用户名和密码',
  ),
  NEO4J_USER: variable(text, 'a user name', '用户名'),
  NEO4J_PASSWORD: {
    schema: z.string().min(1).max(1_000),
    accepted: { en: 'the password of that user', zh: '该用户的密码' },
    secret: true,
  },
} as const satisfies Record<string, Variable<unknown>>;

type VariableName = keyof typeof VARIABLES;
type ValueOf<N extends VariableName> = z.output<(typeof VARIABLES)[N]['schema']>;

/** Reads variables one by one and takes note of each that is wrong. An empty variable counts as not set. */
class EnvironmentReader {
  readonly issues: InputIssue[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The variable's value, or `fallback` when it is not set; without a fallback it must be set. */
  read<N extends VariableName>(name: N, fallback?: ValueOf<N>): ValueOf<N> {
    const given = this.#environment[name];
    if (given === undefined || given === '') {
      if (fallback === undefined) this.#note(name, undefined, { en: 'is not set', zh: '未设置' });
      return fallback as ValueOf<N>;
    }
    const result = VARIABLES[name].schema.safeParse(given);
    if (!result.success) this.#note(name, given, { en: 'is not accepted', zh: '不被接受' });
    return result.data as ValueOf<N>;
  }

  /** Takes note of a variable that is right by itself, and wrong beside another. */
  refuse(name: VariableName, problem: Bilingual): void {
    this.#note(name, this.#environment[name], problem);
  }

  #note(name: VariableName, given: string | undefined, problem: Bilingual): void {
    const { accepted, secret }: Variable<unknown> = VARIABLES[name];
    const value = secret && given !== undefined ? '(hidden)' : shown(withoutPassword(given));
    this.issues.push({ field: name, value, problem, accepted });
  }
}

/** An address may hold `user:password@`, though it should not: errors end up in logs. */
function withoutPassword(given: string | undefined): string | undefined {
  return given?.replace(/\/\/.*:.*@/s, '//(hidden)@');
}

/**
 * Reads the configuration from the environment.
 *
 * @throws OretraceError BAD_USER_INPUT naming every variable that is wrong, its value and what is accepted
 */
export function readConfig(environment: Environment): Config {
  const reader = new EnvironmentReader(environment);
  const store: StoreConfig =
    reader.read('ORETRACE_STORE', 'embedded') === 'neo4j'
      ? {
          kind: 'neo4j',
          uri: reader.read('NEO4J_URI', LOCAL_NEO4J.uri),
          user: reader.read('NEO4J_USER', LOCAL_NEO4J.user),
          // A password that is written here is fit for a database on this machine, and for no other.
          password: reader.read('NEO4J_PASSWORD', environment.NEO4J_URI ? undefined : LOCAL_NEO4J.password),
        }
      : { kind: 'embedded', dataFolder: reader.read('ORETRACE_DATA', './data') };
  // An empty path is none, as with every variable.
  const trustedDocuments = environment.ORETRACE_TRUSTED_DOCUMENTS
    ? reader.read('ORETRACE_TRUSTED_DOCUMENTS')
    : null;
  const config: Config = {
    host: reader.read('ORETRACE_HOST', '127.0.0.1'),
    port: reader.read('ORETRACE_PORT', 4000),
    store,
    author: reader.read('ORETRACE_AUTHOR', 'oretrace'),
    logLevel: reader.read('ORETRACE_LOG_LEVEL', 'info'),
    traceDeadline: reader.read('ORETRACE_TRACE_DEADLINE_MS', 30_000),
    traceThreads: reader.read('ORETRACE_TRACE_THREADS', 1),
    requestDeadline: reader.read('ORETRACE_REQUEST_DEADLINE_MS', 60_000),
    maxRequests: reader.read('ORETRACE_MAX_REQUESTS', 100),
    maxCost: reader.read('ORETRACE_MAX_COST', 500_000),
    corsOrigins: reader.read('ORETRACE_CORS_ORIGINS', []),
    trustedDocuments,
    trustedDocumentsOnly: reader.read('ORETRACE_TRUSTED_DOCUMENTS_ONLY', 'false') === 'true',
  };
  if (config.trustedDocumentsOnly && trustedDocuments === null) {
    reader.refuse('ORETRACE_TRUSTED_DOCUMENTS_ONLY', {
      en: 'is set, but there are no trusted documents',
      zh: '已设置，但没有受信文档',
    });
  }
  if (reader.issues.length > 0) throw badInput(reader.issues);
  return config;
}
