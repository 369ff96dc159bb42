import type { AccessConfig, OidcConfig } from './access/config.ts';
import { nearestName } from './nearest-name.ts';
import {
  isMisnamed,
  type LOG_LEVELS,
  SETTINGS,
  type Setting,
  type SettingName,
  type ValueOf,
} from './settings.ts';
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

/** Where spans of requests are sent, and as whose. */
export interface TelemetryConfig {
  /** An OpenTelemetry collector that takes OTLP over HTTP, such as `http://127.0.0.1:4318`. */
  readonly endpoint: string;
  /** Sent with everything; secret. */
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
}

/** Everything that the environment decides, read once. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly store: StoreConfig;
  /** How it is known who asks. */
  readonly access: AccessConfig;
  /** Recorded as the author of what is imported, and of what is written where nobody is asked who they are. */
  readonly author: string;
  /** A policy file, or a folder of the versions of one policy; null: the one that is shipped. */
  readonly policy: string | null;
  /** Where what is to be done is posted; secret. Null: nowhere. */
  readonly dueWebhook: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Time allowed to one traced answer, in milliseconds. */
  readonly traceDeadline: number;
  /** Threads that trace beside the one that serves. */
  readonly traceThreads: number;
  /** Time allowed to one request as a whole, in milliseconds. */
  readonly requestDeadline: number;
  /** Time allowed to requests in hand once the server stops, in milliseconds. */
  readonly shutdownDeadline: number;
  /** Requests to the API in hand at once. */
  readonly maxRequests: number;
  /** WebSockets open at once; 0: none. */
  readonly maxConnections: number;
  /** Subscriptions at once, over all connections. */
  readonly maxSubscriptions: number;
  /** From one look for what other processes recorded to the next, in milliseconds. */
  readonly liveInterval: number;
  /** How long subscriptions wait for a store that cannot be reached, in milliseconds. */
  readonly livePatience: number;
  /** What one query may cost at most; what costs how much is defined where costs are worked out. */
  readonly maxCost: number;
  /** Other origins whose pages may ask, such as `https://maps.example`. */
  readonly corsOrigins: readonly string[];
  /** A file or folder of trusted documents; null: none. */
  readonly trustedDocuments: string | null;
  /** Whether trusted documents alone are answered. */
  readonly trustedDocumentsOnly: boolean;
  /** null: requests are not followed. */
  readonly telemetry: TelemetryConfig | null;
}

/** What `npm run neo4j` starts on this machine: the one variable ORETRACE_STORE is then enough. */
const LOCAL_NEO4J = { uri: 'bolt://127.0.0.1:7687', password: 'oretrace-local' } as const;

type Environment = Readonly<Record<string, string | undefined>>;

type FallbackOf<N extends SettingName> = (typeof SETTINGS)[N]['fallback'] extends string ? never : null;

/** Reads variables one by one and takes note of each that is wrong. An empty variable counts as not set. */
class EnvironmentReader {
  readonly issues: InputIssue[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The variable's value, or what stands for it where it is not set; null where nothing does. */
  read<N extends SettingName>(name: N): ValueOf<N> | FallbackOf<N> {
    const { schema, fallback }: Setting<unknown> = SETTINGS[name];
    const given = this.#environment[name] || fallback;
    // As the table says it, which the compiler does not follow from one entry to all.
    if (given === null) return null as FallbackOf<N>;
    const result = schema.safeParse(given);
    if (!result.success) this.#note(name, given, { en: 'is not accepted', zh: '不被接受' });
    return result.data as ValueOf<N>;
  }

  /** Takes note of a variable that is right by itself, and wrong beside another. */
  refuse(name: SettingName, problem: Bilingual): void {
    this.#note(name, this.#environment[name], problem);
  }

  /** Takes note of variables that are named as settings are, and are none: a limit misspelt is no limit. */
  refuseMisnamed(): void {
    for (const [name, value] of Object.entries(this.#environment)) {
      if (!value || !isMisnamed(name)) continue;
      const nearest = nearestName(name, Object.keys(SETTINGS));
      this.issues.push({
        field: name.slice(0, 100),
        // It may be a secret under a wrong name.
        value: HIDDEN,
        problem: { en: 'is no setting', zh: '不是配置项' },
        accepted: {
          en: nearest ? `${nearest}, if that is meant` : 'one of docs/configuration.md',
          zh: nearest ? `可能是 ${nearest}` : '配置项见 docs/configuration.md',
        },
      });
    }
  }

  #note(name: SettingName, given: string | undefined, problem: Bilingual): void {
    const { accepted, secret }: Setting<unknown> = SETTINGS[name];
    const value = secret && given !== undefined ? HIDDEN : shown(withoutPassword(given));
    this.issues.push({ field: name, value, problem, accepted });
  }
}

const HIDDEN = '(hidden)';

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
  const config: Config = {
    host: reader.read('ORETRACE_HOST'),
    port: reader.read('ORETRACE_PORT'),
    store: readStore(reader, environment),
    access: readAccess(reader),
    author: reader.read('ORETRACE_AUTHOR'),
    policy: reader.read('ORETRACE_POLICY'),
    dueWebhook: reader.read('ORETRACE_DUE_WEBHOOK'),
    logLevel: reader.read('ORETRACE_LOG_LEVEL'),
    traceDeadline: reader.read('ORETRACE_TRACE_DEADLINE_MS'),
    traceThreads: reader.read('ORETRACE_TRACE_THREADS'),
    requestDeadline: reader.read('ORETRACE_REQUEST_DEADLINE_MS'),
    shutdownDeadline: reader.read('ORETRACE_SHUTDOWN_MS'),
    maxRequests: reader.read('ORETRACE_MAX_REQUESTS'),
    maxConnections: reader.read('ORETRACE_MAX_CONNECTIONS'),
    maxSubscriptions: reader.read('ORETRACE_MAX_SUBSCRIPTIONS'),
    liveInterval: reader.read('ORETRACE_LIVE_INTERVAL_MS'),
    livePatience: reader.read('ORETRACE_LIVE_PATIENCE_MS'),
    maxCost: reader.read('ORETRACE_MAX_COST'),
    corsOrigins: reader.read('ORETRACE_CORS_ORIGINS') ?? [],
    trustedDocuments: reader.read('ORETRACE_TRUSTED_DOCUMENTS'),
    trustedDocumentsOnly: reader.read('ORETRACE_TRUSTED_DOCUMENTS_ONLY') === 'true',
    telemetry: readTelemetry(reader),
  };
  if (config.trustedDocumentsOnly && config.trustedDocuments === null) {
    reader.refuse('ORETRACE_TRUSTED_DOCUMENTS_ONLY', {
      en: 'is set, but there are no trusted documents',
      zh: '已设置，但没有受信文档',
    });
  }
  reader.refuseMisnamed();
  if (reader.issues.length > 0) throw badInput(reader.issues);
  return config;
}

function readStore(reader: EnvironmentReader, environment: Environment): StoreConfig {
  if (reader.read('ORETRACE_STORE') !== 'neo4j')
    return { kind: 'embedded', dataFolder: reader.read('ORETRACE_DATA') };
  const uri = reader.read('NEO4J_URI') ?? LOCAL_NEO4J.uri;
  const user = reader.read('NEO4J_USER');
  const password = reader.read('NEO4J_PASSWORD');
  // A password that is written here is fit for a database on this machine, and for no other.
  if (password === null && environment.NEO4J_URI) {
    reader.refuse('NEO4J_PASSWORD', { en: 'is not set', zh: '未设置' });
  }
  return { kind: 'neo4j', uri, user, password: password ?? LOCAL_NEO4J.password };
}

function readAccess(reader: EnvironmentReader): AccessConfig {
  const wanted = reader.read('ORETRACE_AUTH');
  const apiKeys = reader.read('ORETRACE_API_KEYS');
  const oidc = readOidc(reader);
  const isSetUp = apiKeys !== null || oidc !== null;
  if (wanted === 'open' && isSetUp) {
    reader.refuse('ORETRACE_AUTH', {
      en: 'asks nobody who they are, though ORETRACE_API_KEYS or ORETRACE_OIDC_ISSUER is set',
      zh: '不作身份认证，却设置了 ORETRACE_API_KEYS 或 ORETRACE_OIDC_ISSUER',
    });
  }
  if (wanted === 'required' && !isSetUp) {
    reader.refuse('ORETRACE_AUTH', {
      en: 'lets nobody in: neither ORETRACE_API_KEYS nor ORETRACE_OIDC_ISSUER is set',
      zh: '任何人均无法进入：ORETRACE_API_KEYS 与 ORETRACE_OIDC_ISSUER 均未设置',
    });
  }
  return isSetUp ? { kind: 'required', oidc, apiKeys } : { kind: 'open' };
}

/** The three that make an identity provider are set together or not at all. */
function readOidc(reader: EnvironmentReader): OidcConfig | null {
  const issuer = reader.read('ORETRACE_OIDC_ISSUER');
  const audience = reader.read('ORETRACE_OIDC_AUDIENCE');
  const keySet = reader.read('ORETRACE_OIDC_JWKS');
  const rest = {
    algorithms: reader.read('ORETRACE_OIDC_ALGORITHMS'),
    nameClaim: reader.read('ORETRACE_OIDC_NAME_CLAIM'),
    rolesClaim: reader.read('ORETRACE_OIDC_ROLES_CLAIM'),
    roleNames: reader.read('ORETRACE_OIDC_ROLES'),
    supplierClaim: reader.read('ORETRACE_OIDC_SUPPLIER_CLAIM'),
  };
  if (issuer === null && audience === null && keySet === null) return null;
  const given = {
    ORETRACE_OIDC_ISSUER: issuer,
    ORETRACE_OIDC_AUDIENCE: audience,
    ORETRACE_OIDC_JWKS: keySet,
  };
  for (const [name, value] of Object.entries(given)) {
    if (value === null) {
      reader.refuse(name as keyof typeof given, {
        en: 'is not set, though others of the identity provider are',
        zh: '未设置，而身份提供方的其他配置项已设置',
      });
    }
  }
  return { issuer: issuer ?? '', audience: audience ?? [], keySet: keySet ?? '', ...rest };
}

function readTelemetry(reader: EnvironmentReader): TelemetryConfig | null {
  const endpoint = reader.read('OTEL_EXPORTER_OTLP_ENDPOINT');
  const headers = reader.read('OTEL_EXPORTER_OTLP_HEADERS') ?? {};
  const serviceName = reader.read('OTEL_SERVICE_NAME');
  return endpoint === null ? null : { endpoint, headers, serviceName };
}
