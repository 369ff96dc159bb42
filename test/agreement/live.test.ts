import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../kills/api-server.ts';
import { endPrograms } from '../kills/program.ts';
import { HttpClient } from '../kills/requests.ts';
import { embeddedUnderTest, neo4jUnderTest, type StoreUnderTest } from '../kills/store-under-test.ts';
import { send } from '../kills/writer.ts';
import { LiveClient } from '../testkit/live-client.ts';
import { put } from '../testkit/operations.ts';
import { sample } from '../testkit/sample-facts.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';

/** Milliseconds for one test: each takes seconds, several times that on a busy machine. */
const LIMIT = 300_000;
const CHANGES = 'subscription ($after: Int) { changes(after: $after) { revision changesetId } }';

describe('live, on one embedded store', { timeout: LIMIT }, () => describeTwoProcesses(embeddedUnderTest));
await describeOnNeo4j('live, on one Neo4j', (address) => {
  describe('shared by two processes', { timeout: LIMIT }, () =>
    describeTwoProcesses(async () => neo4jUnderTest(address)),
  );
});

interface Change {
  readonly revision: number;
  readonly changesetId: string;
}

/** Two processes on one store: what one acknowledged is an event at the other. */
function describeTwoProcesses(open: () => Promise<StoreUnderTest>): void {
  let store: StoreUnderTest;
  let writer: ApiServer;
  let follower: ApiServer;
  let http: HttpClient;
  let last = 0;

  beforeAll(async () => {
    store = await open();
    await store.empty();
    writer = await startApi(store.environment);
    follower = await startApi(store.environment);
    http = new HttpClient(writer.url);
  }, LIMIT);
  afterAll(async () => {
    http?.close();
    await endPrograms();
    await store.destroy();
  });

  async function write(): Promise<number> {
    last += 1;
    const operations = [put(sample.site(`live-${last}`))];
    const answer = await send(http, { changesetId: `live:${last}`, operations });
    if ('refused' in answer) throw new Error(answer.refused);
    return answer.revision;
  }

  const expected = (from: number, to: number): readonly Change[] =>
    Array.from({ length: to - from }, (_, index) => {
      const revision = from + index + 1;
      return { revision, changesetId: `live:${revision}` };
    });

  test('a write that one acknowledged is an event at the other', async () => {
    const client = new LiveClient(follower.url);
    const following = client.subscribe<Change>(CHANGES, { after: 0 });
    for (let round = 1; round <= 10; round += 1) {
      await write();
      await following.count(round);
    }
    expect(following.events).toEqual(expected(0, 10));
    await client.close();
  });

  test('who follows a process that is killed goes on at once it is back, without a gap or a repetition', async () => {
    const client = new LiveClient(follower.url, { retries: 600 });
    // Sent anew with every connection.
    const variables = { after: last };
    const begun = last;
    const events: Change[] = [];
    const end = client.client.subscribe<{ readonly changes: Change }>(
      { query: CHANGES, variables },
      {
        next: ({ data }) => {
          if (!data) return;
          variables.after = data.changes.revision;
          events.push(data.changes);
        },
        error: () => {},
        complete: () => {},
      },
    );
    for (let round = 0; round < 3; round += 1) {
      await write();
      await expect.poll(() => events.length, { timeout: 60_000 }).toBe(last - begun);
      const { port } = follower;
      await follower.kill();
      for (let more = 0; more < 5; more += 1) await write();
      follower = await startApi(store.environment, port);
      await expect.poll(() => events.length, { timeout: 120_000 }).toBe(last - begun);
    }
    expect(events).toEqual(expected(begun, last));
    end();
    await client.close();
  });

  test('and a process that is told to stop ends with its subscriptions', async () => {
    const client = new LiveClient(follower.url);
    const following = client.subscribe<Change>(CHANGES, { after: 0 });
    await following.count(last);
    expect(await follower.terminate()).toEqual({ code: 0, signal: null });
    await following.ended();
    expect(client.closed).toEqual([1001]);
  });
}
