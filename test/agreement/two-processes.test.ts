import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../kills/api-server.ts';
import { endPrograms } from '../kills/program.ts';
import { HttpClient } from '../kills/requests.ts';
import { embeddedUnderTest, neo4jUnderTest, type StoreUnderTest } from '../kills/store-under-test.ts';
import { send } from '../kills/writer.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { expectAnswered } from './asking.ts';
import { ChangingChain } from './changing-chain.ts';

/** Changes of one chain that nobody else disturbs, and of each of several at once. */
const ROUNDS = { alone: 60, together: 12 };
const CROWD = 6;
/** Milliseconds for one test: each takes seconds, several times that on a busy machine. */
const LIMIT = 300_000;

describe('on one embedded store', { timeout: LIMIT }, () => describeTwoProcesses(embeddedUnderTest));
await describeOnNeo4j('on one Neo4j', (address) => {
  describe('shared by two processes', { timeout: LIMIT }, () =>
    describeTwoProcesses(async () => neo4jUnderTest(address)),
  );
});

/** Two processes of the API on one store: whatever either acknowledged, both answer from it. */
function describeTwoProcesses(open: () => Promise<StoreUnderTest>): void {
  let store: StoreUnderTest;
  let servers: readonly ApiServer[];

  beforeAll(async () => {
    store = await open();
    await store.empty();
    const first = await startApi(store.environment);
    servers = [first, await startApi({ ...store.environment, ORETRACE_TRACE_THREADS: '2' })];
  });
  afterAll(async () => {
    await endPrograms();
    await store.destroy();
  });

  /** Changes a chain by way of one or the other process, and asks both for it after every change. */
  async function change(name: string, rounds: number, seed: number): Promise<ChangingChain> {
    const clients = servers.map(({ url }) => new HttpClient(url));
    const pick = numbers(seed);
    const chain = new ChangingChain(name, pick);
    try {
      for (let round = 0; round <= rounds; round += 1) {
        const operations = round === 0 ? chain.begin() : chain.next();
        const writer = clients[pick(clients.length)] as HttpClient;
        const answer = await send(writer, { changesetId: `agreement:${name}:${round}`, operations });
        if ('refused' in answer) throw new Error(`${JSON.stringify(operations)}: ${answer.refused}`);
        expect(answer.changed).toBe(true);
        await Promise.all(clients.map((client) => expectAnswered(client, chain, answer.revision)));
      }
      return chain;
    } finally {
      for (const client of clients) client.close();
    }
  }

  test('each write that one acknowledged is in the next answer of both', async () => {
    const chain = await change('alone', ROUNDS.alone, 7);
    // Every sort of change happened.
    expect(chain.taken.size).toBe(8);
  });

  test('many at once, through both', async () => {
    const names = Array.from({ length: CROWD }, (_, index) => `crowd-${index}`);
    const chains = await Promise.all(names.map((name, index) => change(name, ROUNDS.together, 100 + index)));
    const revision = 2 + ROUNDS.alone + CROWD * (ROUNDS.together + 1) - 1;
    for (const { url } of servers) {
      const client = new HttpClient(url);
      for (const chain of chains) await expectAnswered(client, chain, revision);
      client.close();
    }
  });

  test('and both end as they were told to', async () => {
    const endings = await Promise.all(servers.map((server) => server.terminate()));
    expect(endings).toEqual(servers.map(() => ({ code: 0, signal: null })));
  });
}

/** Numbers from 0 up to a limit, the same for the same seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
