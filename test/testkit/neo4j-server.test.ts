import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Neo4jAddress, type OwnNeo4j, startNeo4j } from './neo4j-server.ts';
import { openSharedNeo4j } from './shared-neo4j.ts';
import { describeOnNeo4j, describeWithOwnNeo4j, testNeo4j } from './test-neo4j.ts';

/** Runs one statement in a transaction of its own; its commit is acknowledged when this returns. */
async function query(address: Neo4jAddress, statement: string, parameters = {}): Promise<unknown[][]> {
  const driver: Driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    // A server that is gone is told at once, not after half a minute of tries.
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery(statement, parameters, { database: 'neo4j' });
    return records.map((record) => [...record.values()]);
  } finally {
    await driver.close();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

await describeWithOwnNeo4j('a Neo4j of a test’s own', () => {
  const password = 'a-password-of-its-own';
  const servers: OwnNeo4j[] = [];
  let first: OwnNeo4j;

  beforeAll(async () => {
    first = await startNeo4j({ password });
    servers.push(first);
  }, 300_000);
  afterAll(async () => {
    // The last first: a restarted server still uses the folder that the first one removes.
    for (const server of servers.reverse()) await server.stop();
  });

  it('is the release the project names, and refuses another password', async () => {
    const [[name, version, edition] = []] = await query(
      first,
      'CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0], edition',
    );
    expect([name, edition]).toEqual(['Neo4j Kernel', 'community']);
    expect(version).toMatch(/^5\.26\./);
    await expect(query({ ...first, password: 'neo4j' }, 'RETURN 1')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
    const [portTaken, folderTaken] = await Promise.allSettled([
      startNeo4j({ port: first.port }),
      startNeo4j({ dataDir: first.dataDir }),
    ]);
    expect(portTaken).toMatchObject({
      reason: { message: expect.stringContaining(`Port ${first.port} is taken`) },
    });
    expect(folderTaken).toMatchObject({
      reason: { message: expect.stringContaining('Another Neo4j server uses') },
    });
  });

  it('keeps an acknowledged write through SIGKILL, and answers on the same port again', async () => {
    await query(first, 'CREATE (:Proof {name: $name})', { name: '鲁巴亚' });

    await first.kill('SIGKILL');
    expect(isRunning(first.pid)).toBe(false);
    await expect(query(first, 'RETURN 1')).rejects.toThrow();

    const second = await startNeo4j({ dataDir: first.dataDir, port: first.port, password });
    servers.push(second);
    expect(second.pid).not.toBe(first.pid);
    expect(second.uri).toBe(first.uri);
    expect(await query(second, 'MATCH (p:Proof) RETURN p.name')).toEqual([['鲁巴亚']]);
  });
});

await describeOnNeo4j('the Neo4j that is lent to a test file', (shared) => {
  it('answers, and is the same one whoever in it asks', async () => {
    expect(await query(shared, 'RETURN 1')).toEqual([[1]]);
    expect(await testNeo4j()).toEqual({ available: true, ...shared });
  });
});

describe('a machine with neither Docker nor Java', () => {
  const path = process.env.PATH;

  afterEach(() => {
    process.env.PATH = path;
  });

  it('is told what is missing, in both languages', async () => {
    process.env.PATH = '/nowhere';
    const error = await openSharedNeo4j({}).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      messages: {
        en: expect.stringMatching(/NEO4J_URI is not set.*Docker.*Java is missing/),
        zh: expect.stringMatching(/未设置 NEO4J_URI.*缺少 Java/),
      },
    });
  });
});
