import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import neo4j, { type Driver } from 'neo4j-driver';
import { EMBEDDED_FILE, openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { emptyNeo4j } from '../testkit/empty-neo4j.ts';
import type { Neo4jAddress } from '../testkit/neo4j-server.ts';

/** One of the two stores, as a process under test is pointed to it, and as the test looks into it. */
export interface StoreUnderTest {
  readonly name: 'embedded' | 'neo4j';
  /** Variables that point a process to it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Opens it in the test's own process, beside any other. */
  open(): Promise<Store>;
  /** Keeps every writer waiting until the returned function is called. */
  holdWrites(): Promise<() => Promise<void>>;
  /** Makes it as new. Nobody may have it open. */
  empty(): Promise<void>;
  /** Leaves nothing behind. */
  destroy(): Promise<void>;
}

/** SQLite in a folder of its own. */
export async function embeddedUnderTest(): Promise<StoreUnderTest> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'oretrace-kills-'));
  const file = join(dataFolder, EMBEDDED_FILE);
  return {
    name: 'embedded',
    environment: { ORETRACE_STORE: 'embedded', ORETRACE_DATA: dataFolder },
    open: () => openStore({ kind: 'embedded', dataFolder }),
    async holdWrites() {
      const database = new Database(file);
      database.exec('BEGIN IMMEDIATE');
      return async () => {
        database.exec('ROLLBACK');
        database.close();
      };
    },
    async empty() {
      for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true });
    },
    destroy: () => rm(dataFolder, { recursive: true, force: true }),
  };
}

/** A Neo4j that is there already; what it holds is deleted. */
export function neo4jUnderTest(address: Neo4jAddress): StoreUnderTest {
  const { uri, user, password } = address;
  return {
    name: 'neo4j',
    environment: { ORETRACE_STORE: 'neo4j', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    open: () => openStore({ kind: 'neo4j', uri, user, password }),
    async holdWrites() {
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
      const transaction = driver.session().beginTransaction();
      await transaction.run("MATCH (r:Revision {key: 'head'}) SET r.n = r.n");
      return async () => {
        await transaction.rollback();
        await driver.close();
      };
    },
    empty: () => emptyNeo4j(address),
    destroy: () => emptyNeo4j(address),
  };
}

/** Lends a driver for one piece of work, past the store. */
export async function withDriver<T>(
  { uri, user, password }: Neo4jAddress,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
