import { get } from 'node:http';
import { createInterface } from 'node:readline';
import { describe, inject, it } from 'vitest';
import type { Neo4jAddress } from './neo4j-server.ts';

/** Why there is no Neo4j. */
interface NoNeo4j {
  readonly available: false;
  readonly reason: string;
}

/** A Neo4j that is lent, or why there is none. */
export type TestNeo4j = ({ readonly available: true } & Neo4jAddress) | NoNeo4j;

/** Whether there is what servers of a test's own are started from. */
export type TestLibraries = { readonly available: true } | NoNeo4j;

/** Milliseconds for one test that starts servers: each takes 7 seconds, several times that on a busy machine. */
const OWN_SERVER_LIMIT = 300_000;

let lent: Promise<TestNeo4j> | undefined;

/**
 * The Neo4j that this test file has to itself until it ends: `NEO4J_URI` (with `NEO4J_USER` and `NEO4J_PASSWORD`) if
 * set, else one in Docker, else one from Java and Maven. It holds what earlier files left: `emptyNeo4j` first.
 *
 * @throws where there is none although `CI=true` or `ORETRACE_REQUIRE_NEO4J=1` asks for one
 */
export async function testNeo4j(): Promise<TestNeo4j> {
  lent ??= askLender<TestNeo4j>('/server');
  const answer = await lent;
  if (!answer.available) throwIfRequired(answer.reason);
  return answer;
}

/**
 * A suite on a Neo4j that is lent to this file; where there is none it is reported as skipped, with the reason, on the console and as a
 * test. Await it at the top of the file.
 */
export async function describeOnNeo4j(title: string, body: (neo4j: Neo4jAddress) => void): Promise<void> {
  const neo4j = await testNeo4j();
  if (neo4j.available) describe(title, () => body(neo4j));
  else describeSkipped(title, neo4j.reason);
}

/** A suite that starts Neo4j servers of its own with `startNeo4j`; skipped like the others where that cannot be done. */
export async function describeWithOwnNeo4j(title: string, body: () => void): Promise<void> {
  const libraries = await askLender<TestLibraries>('/libraries');
  if (!libraries.available) {
    throwIfRequired(libraries.reason);
    describeSkipped(title, libraries.reason);
    return;
  }
  describe(title, { timeout: OWN_SERVER_LIMIT }, body);
}

function throwIfRequired(reason: string): void {
  if (process.env.CI === 'true' || process.env.ORETRACE_REQUIRE_NEO4J === '1') {
    throw new Error(`These tests need a Neo4j, and here they must not be skipped. ${reason}`);
  }
}

function describeSkipped(title: string, reason: string): void {
  console.warn(`SKIPPED, no Neo4j: ${title}\n${reason}`);
  describe.skip(`SKIPPED, no Neo4j: ${title}`, () => {
    it(reason, () => {});
  });
}

/**
 * The first line of the lender's answer; the connection stays open as long as the lender and this process let it.
 * Without `fetch`, which gives up after five minutes: others may use all servers, a first run has to fetch Neo4j.
 */
function askLender<Answer>(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(inject('neo4jLender') + path, { agent: false }, (response) => {
      createInterface({ input: response })
        .once('line', (line) => resolve(JSON.parse(line) as Answer))
        .once('close', () => reject(new Error('the run ends')));
    })
      .on('socket', (socket) => socket.unref())
      .on('error', reject);
  });
}
