import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type RecordShape, type Session } from 'neo4j-driver';
import { OretraceError } from '../errors.ts';
import { explained, isThereAlready, patienceWith, silent } from './failures.ts';
import { answersHandshake } from './handshake.ts';
import { Listening } from './listening.ts';

/** How to reach a Neo4j. */
export interface Neo4jAddress {
  /** `bolt://host:port`, or `neo4j://` for a cluster. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Neo4j Community has one database, `neo4j`. */
  readonly database?: string;
  /**
   * Milliseconds without an answer after which Neo4j is asked whether it is still there, and that this may take; 10,000
   * unless stated. Where it is, an answer may take as long as it takes.
   */
  readonly silence?: number;
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
  private readonly listening: Listening;
  private readonly bookmarks = neo4j.bookmarkManager();
  private readonly inHand = new Set<Promise<unknown>>();
  private closed: Promise<void> | null = null;
  /** Whether the database was seen with a whole log in it: none is ever restored over it. */
  private whole = false;

  constructor({ uri, user, password, database = 'neo4j', silence = 10_000 }: Neo4jAddress) {
    this.uri = uri;
    this.database = database;
    this.driver = connect(uri, user, password);
    this.listening = new Listening(silence, (end) => answersHandshake(uri, end));
  }

  /** @throws OretraceError STORE_UNAVAILABLE, STORE_REFUSED_CREDENTIALS */
  async verify(): Promise<void> {
    await this.guarded(() =>
      this.listening.to(this.driver.verifyConnectivity({ database: this.database }), () => silent(this.uri)),
    );
  }

  /**
   * Runs `work` in a read transaction. A log is restored an entry a transaction: what has not come whole is not shown.
   *
   * @throws OretraceError STORE_UNAVAILABLE while a log is being restored, or where a restore was cut short
   */
  async read<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    if (this.whole) return this.readAnyway(work);
    const { answer, state } = await this.readAnyway(async (statements) => {
      const answer = await work(statements);
      // Afterwards: a restore that begins while the work is done is seen as well.
      return { answer, state: await stateOf(statements) };
    });
    if (state === 'restoring') throw restoring();
    if (state === 'empty') return answer;
    this.whole = true;
    // A restore may have come to its end since the work began.
    return this.readAnyway(work);
  }

  /** As {@link read}, whatever state the database is in. */
  async readAnyway<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.counted(() =>
      this.retried('READ', (session, heard) => session.executeRead((tx) => work(statementsOf(tx, heard)))),
    );
  }

  /** Runs `work` in a write transaction, again from its beginning after a passing failure; an error rolls back. */
  async write<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.counted(() =>
      this.retried('WRITE', (session, heard) =>
        session.executeWrite(async (tx) => {
          const result = await work(statementsOf(tx, heard));
          // What has been given up is not committed, should Neo4j find its voice again.
          heard.throwIfAborted();
          return result;
        }),
      ),
    );
  }

  /** Runs one statement outside a managed transaction, as `IN TRANSACTIONS` needs. */
  async alone(cypher: string, parameters: Record<string, unknown> = {}): Promise<void> {
    await this.counted(() =>
      this.guarded(() => this.inSession('WRITE', (session) => session.run(cypher, parameters))),
    );
  }

  /**
   * Runs one statement that lays the database out, as {@link alone}; again from its beginning after a passing failure,
   * such as another process that lays it out at the same time. What that one has just created is there.
   */
  async layOut(cypher: string): Promise<void> {
    await this.counted(() =>
      this.retried('WRITE', async (session) => {
        try {
          await session.run(cypher);
        } catch (error) {
          if (!isThereAlready(error)) throw error;
        }
      }),
    );
  }

  /** Ends what is in hand first: the driver would break it off. */
  close(): Promise<void> {
    this.closed ??= Promise.allSettled(this.inHand).then(() => this.driver.close());
    return this.closed;
  }

  /** Work in hand, which closing waits for. */
  private async counted<T>(work: () => Promise<T>): Promise<T> {
    if (this.closed) {
      throw new OretraceError('STORE_UNAVAILABLE', { en: 'the store is closed', zh: '存储已关闭' });
    }
    const result = work();
    this.inHand.add(result);
    try {
      return await result;
    } finally {
      this.inHand.delete(result);
    }
  }

  /** @param work given up where Neo4j falls silent; the signal then says so to what of it goes on */
  private inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session, heard: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const givenUp = new AbortController();
    return this.listening.to(
      this.withSession(mode, (session) => work(session, givenUp.signal)),
      () => {
        givenUp.abort();
        return silent(this.uri);
      },
    );
  }

  private async withSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: mode,
      bookmarkManager: this.bookmarks,
    });
    try {
      return await work(session);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  /** The driver itself would try for half a minute before it says that nobody is there. */
  private async retried<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session, heard: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const start = Date.now();
    for (let pause = 50; ; pause = Math.min(2 * pause, 1_000)) {
      try {
        return await this.inSession(mode, work);
      } catch (error) {
        if (Date.now() + pause - start > patienceWith(error)) throw explained(error, this.uri);
        // Those that got in each other's way are not to meet again.
        await sleep(pause * (0.5 + Math.random()));
      }
    }
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw explained(error, this.uri);
    }
  }
}

/** Whether the database holds nothing, a log that is not whole yet, or a whole one. */
async function stateOf(statements: Statements): Promise<'empty' | 'restoring' | 'whole'> {
  const [head] = await statements.rows<{ n: number; restoring: boolean }>(
    "MATCH (r:Revision {key: 'head'}) RETURN r.n AS n, r.restoring IS NOT NULL AS restoring",
  );
  if (head?.restoring) return 'restoring';
  return head && head.n > 0 ? 'whole' : 'empty';
}

function restoring(): OretraceError {
  return new OretraceError('STORE_UNAVAILABLE', {
    en: 'the database is being restored, or its restore was cut short: it can be read once a restore has been run to its end',
    zh: '数据库正在恢复，或恢复曾被中断：须完整执行一次恢复后方可读取',
  });
}

function connect(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      // One that nobody used for so long may have been dropped on the way, where nobody noticed: it is tried first.
      connectionLivenessCheckTimeout: 30_000,
      // Trying again is decided here: see `retried`.
      maxTransactionRetryTime: 0,
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

function statementsOf(tx: ManagedTransaction, heard: AbortSignal): Statements {
  return {
    rows: async <Row extends RecordShape>(cypher: string, parameters: Record<string, unknown> = {}) => {
      heard.throwIfAborted();
      const result = await tx.run<Row>(cypher, parameters);
      return result.records.map((record) => record.toObject());
    },
  };
}
