import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnNeo4j, startNeo4j } from '../testkit/neo4j-server.ts';
import { describeWithOwnNeo4j } from '../testkit/test-neo4j.ts';
import { type ApiServer, startApi } from './api-server.ts';
import { crowdOf, MOMENTS } from './crowd.ts';
import { processesListeningOn, takesConnections } from './listeners.ts';
import { endPrograms } from './program.ts';
import { HttpClient } from './requests.ts';
import { reportRound, rounds } from './rounds.ts';
import { neo4jUnderTest, type StoreUnderTest } from './store-under-test.ts';
import { expectTraced } from './traced.ts';
import { expectWhole } from './whole.ts';
import { APPLY, type Writer } from './writer.ts';

const WRITERS = 4;
/** Longest wait, in milliseconds, for the answer that there is no database; a busy machine is allowed for. */
const QUICK = 5_000;
/** Longest wait, in milliseconds, for an API to be ready again once its database is. */
const RECOVERY = 60_000;

await describeWithOwnNeo4j('Neo4j is killed while clients write', () => {
  let neo4j: OwnNeo4j;
  let removeData = async () => {};
  let place: StoreUnderTest;
  let api: ApiServer;
  const everyone: Writer[] = [];

  beforeAll(async () => {
    neo4j = await startNeo4j();
    // Servers that are started on the same folder later leave it behind.
    removeData = neo4j.stop;
    place = neo4jUnderTest(neo4j);
    api = await startApi(place.environment);
  });

  afterAll(async () => {
    await endPrograms();
    await neo4j?.kill('SIGTERM');
    await removeData();
  });

  test.each(
    rounds(2).map((round) => [round, MOMENTS[(round - 1) % MOMENTS.length] ?? 'while they write'] as const),
  )('round %i: killed %s', async (round, moment) => {
    const { writers, reaches } = crowdOf(WRITERS, `r${round}`);
    everyone.push(...writers);
    const stop = new AbortController();
    const writing = Promise.all(writers.map((writer) => writer.writeUntil(api.url, stop.signal)));
    await Promise.race([reaches(moment), writing]);
    await killNeo4j();
    const acknowledged = countAcknowledged(writers);

    await expectUnavailable();

    neo4j = await startNeo4j({ dataDir: neo4j.dataDir, port: neo4j.port });
    await readyAgain();
    const beforehand = writers.map(({ sent }) => sent.length);
    await until(() => writers.every(({ sent }, index) => sent.length > (beforehand[index] ?? 0) + 1));
    stop.abort();
    await writing;
    // The same process all along.
    expect(await processesListeningOn(api.port)).toEqual([api.program.pid]);

    await expectTraced(api.url, writers);
    const store = await place.open();
    try {
      const { whole, absent } = await expectWhole(store, writers);
      // Whoever lost an acknowledgement has asked again since, until there was one.
      expect({ whole, absent }).toEqual({ whole: 0, absent: 0 });
    } finally {
      await store.close();
    }
    const lost = writers.flatMap(({ sent }) => sent.filter(({ attempts }) => attempts > 1));
    const found = lost.filter(({ acknowledged: answer }) => answer?.repeated).length;
    expect(lost.length, 'nothing was under way when it was killed').toBeGreaterThan(0);
    reportRound({ kill: 'Neo4j', moment, acknowledged, whole: found, absent: lost.length - found });
    for (const { refusals } of writers) {
      expect([...refusals.keys()].filter((code) => code !== 'STORE_UNAVAILABLE')).toEqual([]);
    }
  });

  test('nothing of any round is lost by a later one, and the API ends in good order', async () => {
    expect(await api.terminate()).toEqual({ code: 0, signal: null });
    const store = await place.open();
    try {
      const sent = countAcknowledged(everyone);
      expect(await expectWhole(store, everyone)).toEqual({ acknowledged: sent, whole: 0, absent: 0 });
      expect((await store.revision()).number).toBe(sent);
    } finally {
      await store.close();
    }
  });

  async function killNeo4j(): Promise<void> {
    expect(await processesListeningOn(neo4j.port)).toEqual([neo4j.pid]);
    expect(await neo4j.kill('SIGKILL')).toBe('SIGKILL');
    expect(await takesConnections(neo4j.port)).toBe(false);
  }

  /** What clients are told meanwhile: at once, and not as a fault of the API's own. */
  async function expectUnavailable(): Promise<void> {
    // Each on a connection of its own: no answer waits for another.
    const clients: HttpClient[] = [];
    const client = () => {
      const one = new HttpClient(api.url);
      clients.push(one);
      return one;
    };
    try {
      const input = { reason: 'nobody will read this', operations: [{ retract: 'mine-site:test:none' }] };
      const [read, traced, written, readiness, liveness] = await Promise.all([
        client().graphql('{ mineSites(first: 1) { nodes { id } } }'),
        client().graphql('{ affectedSuppliers(of: { nodeId: "mine-site:test:none" }) { totalCount } }'),
        client().graphql(APPLY, { input }),
        client().get('/health/ready'),
        client().get('/health/live'),
      ]);
      for (const { body } of [read, traced, written]) {
        const [error] = body.errors ?? [];
        expect(error?.extensions.code).toBe('STORE_UNAVAILABLE');
        expect(error?.extensions.messages.zh).toMatch(/无法连接/);
      }
      expect(readiness).toMatchObject({
        status: 503,
        body: { status: 'not ready', code: 'STORE_UNAVAILABLE' },
      });
      expect(liveness).toMatchObject({ status: 200, body: { status: 'live' } });
      const waited = [read, traced, written, readiness, liveness].map(({ took }) => Math.round(took));
      expect(waited.filter((milliseconds) => milliseconds > QUICK)).toEqual([]);
    } finally {
      for (const one of clients) one.close();
    }
  }

  async function readyAgain(): Promise<void> {
    const client = new HttpClient(api.url);
    try {
      await until(async () => (await client.get('/health/ready')).status === 200);
    } finally {
      client.close();
    }
  }
});

function countAcknowledged(writers: readonly Writer[]): number {
  return writers.reduce((sum, { sent }) => sum + sent.filter(({ acknowledged }) => acknowledged).length, 0);
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  await expect.poll(condition, { timeout: RECOVERY, interval: 100 }).toBe(true);
}
