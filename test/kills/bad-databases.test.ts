import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/store/errors.ts';
import { EMBEDDED_FILE, openStore } from '../../src/store/open.ts';
import type { Neo4jAddress } from '../testkit/neo4j-server.ts';
import { put } from '../testkit/operations.ts';
import { sample } from '../testkit/sample-facts.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { endPrograms, startProgram } from './program.ts';
import { neo4jUnderTest, withDriver } from './store-under-test.ts';

/** Long enough for a program that waits ten seconds for a lock, or for a first word, on a busy machine. */
const PATIENCE = 60_000;
/** A user that may write nothing here, for tests that root runs. */
const NOBODY = 65_534;
const PASSWORD = 'not-the-password-of-any-server';

interface Refusal {
  readonly code: ErrorCode;
  /** What the user must find in the English and in the Chinese line. */
  readonly says: readonly string[];
  readonly zh: RegExp;
}

/** Runs `oretrace serve` as a user does, and expects it to end by itself with one error in both languages. */
async function expectRefused(
  environment: Readonly<Record<string, string>>,
  { code, says, zh }: Refusal,
  user?: number,
): Promise<void> {
  const program = startProgram({
    arguments: ['serve'],
    environment: { ORETRACE_PORT: '0', ...environment },
    ...(user === undefined ? {} : { user }),
  });
  expect(await program.ended, program.stderr).toEqual({ code: 1, signal: null });
  const [first, ...messages] = program.stderr.trimEnd().split('\n');
  expect(first, program.stderr).toBe(code);
  // As many lines in one language as in the other, and not a line more: no stack, no name of our insides.
  const english = messages.slice(0, messages.length / 2);
  const chinese = messages.slice(messages.length / 2);
  expect(chinese).toHaveLength(english.length);
  for (const line of english) expect(line).not.toMatch(/\p{Script=Han}/u);
  for (const line of chinese) expect(line).toMatch(/\p{Script=Han}/u);
  expect(chinese.join('\n')).toMatch(zh);
  for (const text of says) {
    expect(english.join('\n')).toContain(text);
    expect(chinese.join('\n')).toContain(text);
  }
  expect(program.stderr).not.toMatch(/node_modules|\.ts\b|Error|SQLITE|Neo\.|this program/);
  expect(program.stderr + program.stdout).not.toContain(PASSWORD);
}

describe('a database that cannot be used is told at the start,', () => {
  let folder: string;
  let silent: Server;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oretrace-bad-'));
    await chmod(folder, 0o755);
    // Takes connections and never says a word.
    silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
  });

  afterAll(async () => {
    await endPrograms();
    silent.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A data folder with a store in it, as a run has left it. */
  async function usedFolder(name: string): Promise<{ readonly dataFolder: string; readonly file: string }> {
    const dataFolder = join(folder, name);
    const store = await openStore({ kind: 'embedded', dataFolder });
    await store.apply({ id: 'one', author: 'a tester', reason: 'to be spoilt', operations: MANY });
    await store.close();
    return { dataFolder, file: join(dataFolder, EMBEDDED_FILE) };
  }

  const MANY = Array.from({ length: 300 }, (_, index) => put(sample.site(`${index}`)));
  const embedded = (dataFolder: string) => ({ ORETRACE_DATA: dataFolder });
  const neo4j = (uri: string) => ({ ORETRACE_STORE: 'neo4j', NEO4J_URI: uri, NEO4J_PASSWORD: PASSWORD });

  test.concurrent('a file that another process keeps to itself', { timeout: PATIENCE }, async () => {
    const { dataFolder, file } = await usedFolder('locked');
    const other = new Database(file);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE held (x); ROLLBACK');
    try {
      await expectRefused(embedded(dataFolder), { code: 'STORE_LOCKED', says: [file], zh: /另一进程正锁定/ });
    } finally {
      other.close();
    }
  });

  test.concurrent('a Neo4j that takes the connection and says nothing', { timeout: PATIENCE }, async () => {
    const uri = `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    await expectRefused(neo4j(uri), { code: 'STORE_UNAVAILABLE', says: [uri, 'NEO4J_URI'], zh: /无法连接/ });
  });

  test.concurrent('a Neo4j that is not there', { timeout: PATIENCE }, async () => {
    const uri = 'bolt://127.0.0.1:1';
    await expectRefused(neo4j(uri), { code: 'STORE_UNAVAILABLE', says: [uri, 'NEO4J_URI'], zh: /无法连接/ });
  });

  test.concurrent('a file with a damaged middle', { timeout: PATIENCE }, async () => {
    const { dataFolder, file } = await usedFolder('damaged');
    const handle = await open(file, 'r+');
    const { size } = await handle.stat();
    await handle.write(Buffer.alloc(size / 2, 0xa5), 0, size / 2, Math.floor(size / 4));
    await handle.close();
    await expectRefused(embedded(dataFolder), { code: 'STORE_CORRUPT', says: [file], zh: /已损坏/ });
  });

  test.concurrent('a file that is no database', { timeout: PATIENCE }, async () => {
    const dataFolder = join(folder, 'text');
    const file = join(dataFolder, EMBEDDED_FILE);
    await mkdir(dataFolder);
    await writeFile(file, 'id,name\n1,Kasholo\n'.repeat(1_000));
    await expectRefused(embedded(dataFolder), {
      code: 'STORE_CORRUPT',
      says: [file],
      zh: /不是 oretrace 存储/,
    });
  });

  test.concurrent('a file of a later release', { timeout: PATIENCE }, async () => {
    const { dataFolder, file } = await usedFolder('later');
    const database = new Database(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expectRefused(embedded(dataFolder), { code: 'STORE_NEWER', says: [file, '99'], zh: /更新的版本/ });
  });

  test.concurrent('a folder that may not be written', { timeout: PATIENCE }, async () => {
    const { dataFolder, file } = await usedFolder('sealed');
    await chmod(dataFolder, 0o555);
    const root = process.getuid?.() === 0;
    if (root) await chown(file, NOBODY, NOBODY);
    await expectRefused(
      embedded(dataFolder),
      { code: 'STORE_UNAVAILABLE', says: [file], zh: /不可写/ },
      root ? NOBODY : undefined,
    );
  });

  test.concurrent('a folder that cannot be made', { timeout: PATIENCE }, async () => {
    const file = join(folder, 'a file');
    await writeFile(file, 'in the way');
    const dataFolder = join(file, 'data');
    await expectRefused(embedded(dataFolder), {
      code: 'STORE_UNAVAILABLE',
      says: [dataFolder, 'ORETRACE_DATA'],
      zh: /无法创建数据文件夹/,
    });
  });

  test.concurrent('settings that are wrong, all of them', { timeout: PATIENCE }, async () => {
    const wrong = {
      ORETRACE_PORT: '65536',
      ORETRACE_HOST: 'a host',
      ORETRACE_STORE: 'neo4j',
      ORETRACE_LOG_LEVEL: 'loud',
      ORETRACE_TRACE_DEADLINE_MS: '-1',
      NEO4J_URI: 'bolt://127.0.0.1:99999',
    };
    await expectRefused(
      { ...wrong, NEO4J_PASSWORD: PASSWORD },
      {
        code: 'BAD_USER_INPUT',
        says: Object.entries(wrong).flatMap(([name, value]) =>
          name === 'ORETRACE_STORE' ? [] : [name, value],
        ),
        zh: /不被接受；应为/,
      },
    );
  });

  test.concurrent('a store of which nobody has heard', { timeout: PATIENCE }, async () => {
    await expectRefused(
      { ORETRACE_STORE: 'postgres' },
      { code: 'BAD_USER_INPUT', says: ['ORETRACE_STORE', 'postgres', 'embedded', 'neo4j'], zh: /应为/ },
    );
  });
});

await describeOnNeo4j('a Neo4j that cannot be used is told at the start,', (address: Neo4jAddress) => {
  const place = neo4jUnderTest(address);
  const { uri } = address;

  afterAll(async () => {
    await endPrograms();
    await place.destroy();
  });

  test('which refuses the password', { timeout: PATIENCE }, async () => {
    await expectRefused(
      { ...place.environment, NEO4J_PASSWORD: PASSWORD },
      {
        code: 'STORE_REFUSED_CREDENTIALS',
        says: [uri, 'NEO4J_USER', 'NEO4J_PASSWORD'],
        zh: /拒绝了用户名或密码/,
      },
    );
  });

  test('and ends also where the port is taken once the database is open', { timeout: PATIENCE }, async () => {
    await place.empty();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const port = String((taken.address() as AddressInfo).port);
    try {
      await expectRefused(
        { ...place.environment, ORETRACE_PORT: port },
        { code: 'BAD_USER_INPUT', says: ['ORETRACE_PORT', port], zh: /已被其他程序占用/ },
      );
    } finally {
      taken.close();
    }
  });

  test('which a later release has laid out, and leaves it as it is', { timeout: PATIENCE }, async () => {
    await (await place.open()).close();
    const version = (statement: string) =>
      withDriver(address, async (driver) => {
        const { records } = await driver.executeQuery(statement);
        return records.map((record) => record.get('version'));
      });
    await version(
      "MATCH (r:Revision {key: 'head'}) SET r.schemaVersion = 99 RETURN r.schemaVersion AS version",
    );
    await expectRefused(place.environment, { code: 'STORE_NEWER', says: ['99'], zh: /更新的/ });
    expect(await version('MATCH (r:Revision) RETURN r.schemaVersion AS version')).toEqual([99]);
  });
});
