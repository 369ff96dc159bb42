import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, inject, it } from 'vitest';
import { neo4jLibraries } from '../../neo4j/libraries.ts';
import { Neo4jServerError } from '../../neo4j/server-error.ts';
import type { Neo4jAddress } from './neo4j-server.ts';

/** The Neo4j of the run, or why there is none. */
export type TestNeo4j =
  | ({ readonly available: true } & Neo4jAddress)
  | { readonly available: false; readonly reason: string };

/** Milliseconds for one test that starts servers: each takes 7 seconds, several times that on a busy machine. */
const OWN_SERVER_LIMIT = 300_000;

/**
 * The Neo4j that all suites of a run share: `NEO4J_URI` (with `NEO4J_USER` and `NEO4J_PASSWORD`) if set, else one in
 * Docker, else one from Java and Maven. The first call starts it. It holds what earlier suites left: clear it first.
 *
 * @throws where there is none although `CI=true` or `ORETRACE_REQUIRE_NEO4J=1` asks for one
 */
export async function testNeo4j(): Promise<TestNeo4j> {
  const answer = await askStarter(inject('neo4jStarter'));
  if (!answer.available) throwIfRequired(answer.reason);
  return answer;
}

/**
 * A suite on the shared Neo4j; where there is none it is reported as skipped, with the reason, on the console and as a
 * test. Await it at the top of the file.
 */
export async function describeOnNeo4j(title: string, body: (neo4j: Neo4jAddress) => void): Promise<void> {
  const neo4j = await testNeo4j();
  if (neo4j.available) describe(title, () => body(neo4j));
  else describeSkipped(title, neo4j.reason);
}

/** A suite that starts Neo4j servers of its own with `startNeo4j`; skipped like the others where that cannot be done. */
export async function describeWithOwnNeo4j(title: string, body: () => void): Promise<void> {
  try {
    await neo4jLibraries();
  } catch (error) {
    if (!(error instanceof Neo4jServerError)) throw error;
    throwIfRequired(error.message);
    describeSkipped(title, error.message);
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

/** Without `fetch`, which gives up after five minutes: a first run may have to fetch Neo4j over a slow line. */
async function askStarter(url: string): Promise<TestNeo4j> {
  const body = await new Promise<string>((resolve, reject) => {
    request(url, { method: 'POST' }, (response) => text(response).then(resolve, reject))
      .on('error', reject)
      .end();
  });
  return JSON.parse(body) as TestNeo4j;
}
