import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { startApi } from './api-server.ts';
import { takesConnections } from './listeners.ts';
import { endPrograms } from './program.ts';
import { HttpClient } from './requests.ts';
import { embeddedUnderTest, neo4jUnderTest, type StoreUnderTest } from './store-under-test.ts';
import { expectWhole } from './whole.ts';
import { Writer } from './writer.ts';

const WRITERS = 3;

/** SIGTERM meets requests that wait for the database. */
function describeDraining(placed: () => Promise<StoreUnderTest>): void {
  let place: StoreUnderTest;

  beforeAll(async () => {
    place = await placed();
    await place.empty();
  });

  afterAll(async () => {
    await endPrograms();
    await place?.destroy();
  });

  test('requests in hand are answered, new ones are not taken, and the process ends with 0', async () => {
    const api = await startApi(place.environment);
    const release = await place.holdWrites();
    const stop = new AbortController();
    let sent = 0;
    let allSent = () => {};
    const underWay = new Promise<void>((resolve) => {
      allSent = resolve;
    });
    const onSent = () => {
      sent += 1;
      if (sent === WRITERS) allSent();
    };
    const writers = Array.from({ length: WRITERS }, (_, index) => new Writer(`w${index}`, { onSent }));
    const writing = Promise.all(writers.map((writer) => writer.writeUntil(api.url, stop.signal)));
    try {
      await underWay;
      // Answered on a connection of its own while the others wait: so their requests have been read as well.
      await expectReady(api.url);

      api.program.signal('SIGTERM');
      stop.abort();
      await expect.poll(() => takesConnections(api.port), { timeout: 5_000, interval: 20 }).toBe(false);
      // They wait for the database still, not for the signal.
      await sleep(500);
      expect(writers.flatMap((writer) => writer.sent.filter(({ acknowledged }) => acknowledged))).toEqual([]);
    } finally {
      await release();
    }
    await writing;
    expect(await api.program.ended).toEqual({ code: 0, signal: null });
    const store = await place.open();
    try {
      expect(await expectWhole(store, writers)).toEqual({ acknowledged: WRITERS, whole: 0, absent: 0 });
    } finally {
      await store.close();
    }
  });
}

async function expectReady(url: string): Promise<void> {
  const client = new HttpClient(url);
  try {
    expect(await client.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
  } finally {
    client.close();
  }
}

describe('SIGTERM, on the embedded store:', () => describeDraining(embeddedUnderTest));

await describeOnNeo4j('SIGTERM, on Neo4j:', (neo4j) => describeDraining(async () => neo4jUnderTest(neo4j)));
