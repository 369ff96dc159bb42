import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type RecordShape } from 'neo4j-driver';
import { OretraceError } from '../errors.ts';

/** How to reach a Neo4j. */
export interface Neo4jAddress {
  /** `bolt://host:port`, or `neo4j://` for a cluster. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Neo4j Community has one database, `neo4j`. */
  readonly database?: string;
}

/** Runs statements within one transaction. */
export interface Statements {
  /** Rows of one parametrised statement. */
  rows<Row extends RecordShape>(
    cypher: string,
    parameters?: Record<string, unknown>,
  ): Promise<readonly Row[]>;
}

/**
 * The one owner of sessions and transactions; every statement goes through it, and every failure comes out of it as
 * an error that says what to do.
 */
export class Neo4jExecutor {
  private readonly driver: Driver;
  private readonly database: string;
  private readonly uri: string;
  private readonly bookmarks = neo4j.bookmarkManager();

  constructor({ uri, user, password, database = 'neo4j' }: Neo4jAddress) {
    this.uri = uri;
    this.database = database;
    this.driver = connect(uri, user, password);
  }

  /** @throws OretraceError STORE_UNAVAILABLE, STORE_REFUSED_CREDENTIALS */
  async verify(): Promise<void> {
    await this.guarded(() => this.driver.verifyConnectivity({ database: this.database }));
  }

  async read<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.within('READ', (session) => session.executeRead((tx) => work(statementsOf(tx))));
  }

  /** Runs `work` in a write transaction, again from its beginning after a passing failure; an error rolls back. */
  async write<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.within('WRITE', (session) => session.executeWrite((tx) => work(statementsOf(tx))));
  }

  /** Runs one statement outside a managed transaction, as schema commands and `IN TRANSACTIONS` need. */
  async alone(cypher: string, parameters: Record<string, unknown> = {}): Promise<void> {
    await this.within('WRITE', async (session) => {
      await session.run(cypher, parameters);
    });
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async within<T>(
    mode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: mode,
      bookmarkManager: this.bookmarks,
    });
    try {
      return await this.guarded(() => work(session));
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw told(error, this.uri);
    }
  }
}

function connect(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 20_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 15_000,
    });
  } catch (error) {
    throw new OretraceError(
      'BAD_USER_INPUT',
      {
        en: `NEO4J_URI = ${uri}: cannot be read; accepted: an address such as bolt://localhost:7687 or neo4j://host:7687`,
        zh: `NEO4J_URI = ${uri}：无法识别；应为：形如 bolt://localhost:7687 或 neo4j://host:7687 的地址`,
      },
      [],
      error,
    );
  }
}

function statementsOf(tx: ManagedTransaction): Statements {
  return {
    rows: async <Row extends RecordShape>(cypher: string, parameters: Record<string, unknown> = {}) => {
      const result = await tx.run<Row>(cypher, parameters);
      return result.records.map((record) => record.toObject());
    },
  };
}

/** The error that tells its reader what to do; others pass as they are. */
function told(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new OretraceError(
      'STORE_REFUSED_CREDENTIALS',
      {
        en: `Neo4j at ${uri} refused the user or password: check NEO4J_USER and NEO4J_PASSWORD`,
        zh: `位于 ${uri} 的 Neo4j 拒绝了用户名或密码：请检查 NEO4J_USER 与 NEO4J_PASSWORD`,
      },
      [],
      error,
    );
  }
  if (UNREACHABLE.has(error.code)) {
    return new OretraceError(
      'STORE_UNAVAILABLE',
      {
        en: `Neo4j at ${uri} cannot be reached: check that it runs and that NEO4J_URI is right`,
        zh: `无法连接位于 ${uri} 的 Neo4j：请确认其正在运行，且 NEO4J_URI 无误`,
      },
      [],
      error,
    );
  }
  return error;
}

const UNREACHABLE: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);
