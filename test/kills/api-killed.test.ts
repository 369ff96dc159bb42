import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { type ApiServer, startApi, startServing } from './api-server.ts';
import { crowdOf, MOMENTS } from './crowd.ts';
import { endPrograms } from './program.ts';
import { HttpClient } from './requests.ts';
import { reportRound, rounds } from './rounds.ts';
import { embeddedUnderTest, neo4jUnderTest, type StoreUnderTest } from './store-under-test.ts';
import { expectTraced } from './traced.ts';
import { expectWhole } from './whole.ts';
import type { Writer } from './writer.ts';

const WRITERS = 4;
/** For one round, in milliseconds: some 3,000 are usual, many times that late in a soak on a busy machine. */
const PATIENCE = 180_000;

/** Kills the API's own process while clients write, on whichever store; then starts it again on the same data. */
function describeKilledApi(placed: () => Promise<StoreUnderTest>): void {
  let place: StoreUnderTest;
  let api: ApiServer;
  const everyone: Writer[] = [];

  beforeAll(async () => {
    place = await placed();
    await place.empty();
    api = await startApi(place.environment);
  });

  afterAll(async () => {
    await endPrograms();
    await place?.destroy();
  });

  test.each(
    rounds(2).map((round) => [round, MOMENTS[(round - 1) % MOMENTS.length] ?? 'while they write'] as const),
  )('round %i: killed %s', { timeout: PATIENCE }, async (round, moment) => {
    const { writers, reaches } = crowdOf(WRITERS, `r${round}`);
    everyone.push(...writers);
    const writing = writers.map((writer) => writer.writeUntilCut(api.url));
    await Promise.race([reaches(moment), Promise.all(writing)]);
    const { port } = api;
    await api.kill();
    await Promise.all(writing);
    // Whatever the first death left to be recovered meets a second.
    if (round % 3 === 0) await killWhileStarting(port);

    api = await startApi(place.environment, port);
    const store = await place.open();
    try {
      const found = await expectWhole(store, writers);
      expect(found.acknowledged).toBeGreaterThanOrEqual(WRITERS);
      expect(found.whole + found.absent, 'nothing was under way when it was killed').toBeGreaterThan(0);
      reportRound({ kill: `API, ${place.name}`, moment, ...found });
      await expectRetriesToSettle(writers, found.whole, found.absent);
      expect(await expectWhole(store, writers)).toMatchObject({ whole: 0, absent: 0 });
      await expectTraced(api.url, writers);
    } finally {
      await store.close();
    }
  });

  async function killWhileStarting(port: number) {
    const program = startServing(place.environment, port);
    await Promise.race([sleep(Math.random() * 4_000), program.prints(/API/)]);
    program.signal('SIGKILL');
    expect(await program.ended).toEqual({ code: null, signal: 'SIGKILL' });
  }

  async function expectRetriesToSettle(writers: readonly Writer[], whole: number, absent: number) {
    const client = new HttpClient(api.url);
    try {
      const first = (await Promise.all(writers.map((writer) => writer.retryUnacknowledged(client)))).flat();
      // What was there gives its first result again, what was not is applied now: once.
      expect(first.filter(({ repeated }) => repeated)).toHaveLength(whole);
      expect(first.filter(({ repeated }) => !repeated)).toHaveLength(absent);
    } finally {
      client.close();
    }
  }

  test('nothing of any round is lost by a later one, and the API ends in good order', {
    timeout: PATIENCE,
  }, async () => {
    expect(await api.terminate()).toEqual({ code: 0, signal: null });
    const store = await place.open();
    try {
      const sent = everyone.reduce((sum, writer) => sum + writer.sent.length, 0);
      expect(await expectWhole(store, everyone)).toEqual({ acknowledged: sent, whole: 0, absent: 0 });
      expect((await store.revision()).number).toBe(sent);
    } finally {
      await store.close();
    }
  });
}

describe('the API is killed while clients write, on the embedded store', () =>
  describeKilledApi(embeddedUnderTest));

await describeOnNeo4j('the API is killed while clients write, on Neo4j', (neo4j) =>
  describeKilledApi(async () => neo4jUnderTest(neo4j)),
);
