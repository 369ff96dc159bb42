import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Config } from '../../src/config.ts';
import type { Operation } from '../../src/store/changesets.ts';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { serve, type TestApi } from '../testkit/api.ts';
import { put } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';

const NODES = 6_000;
/** As many traces of as many links take seconds on any machine. */
const FLAGS = 500;
const MOST_LINKS = 5_000;
const MOST_CHAINS = 10_000;

/** Two links a step from a mine with flags, each of a day of its own; beside it a short chain, and what is too much. */
function* generated(): Generator<Operation> {
  yield put(sample.site('flagged'));
  for (let step = 0; step < NODES; step += 1) {
    yield put(sample.supplier(String(step)));
    const from = step === 0 ? idOf.site('flagged') : idOf.supplier(String(step - 1));
    for (const side of ['a', 'b'])
      yield put(sample.link(`${step}${side}`, from, idOf.supplier(String(step))));
  }
  for (let flag = 0; flag < FLAGS; flag += 1) {
    const from = new Date(Date.UTC(2010, 0, 1 + flag)).toISOString().slice(0, 10);
    yield put(sample.flag(`many-${flag}`, idOf.site('flagged'), { from }));
  }
  yield put(sample.site('short'));
  yield put(sample.link('short', idOf.site('short'), idOf.supplier(String(NODES - 1))));
  yield put(sample.site('broad'));
  yield put(sample.trader('broad'));
  yield put(sample.group('paid'));
  for (let link = 0; link <= MOST_LINKS; link += 1) {
    yield put(sample.link(`broad-${link}`, idOf.site('broad'), idOf.trader('broad')));
  }
  for (let chain = 0; chain <= MOST_CHAINS; chain += 1) {
    yield put(sample.affiliated(`broad-${chain}`, idOf.trader('broad'), idOf.group('paid')));
  }
  yield put(sample.flag('broad', idOf.site('broad'), { perpetrator: idOf.group('paid') }));
}

describe('long traces over HTTP', () => {
  let folder: string;
  let api: TestApi;
  const file = () => join(folder, 'long.db');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oretrace-long-'));
    const store = await openEmbeddedStore({ file: file() });
    const operations = [...generated()];
    for (let from = 0; from < operations.length; from += 5_000) {
      const part = operations.slice(from, from + 5_000);
      await store.apply({ id: `part ${from}`, author: 'a test', reason: 'to be traced', operations: part });
    }
    await store.close();
  }, 120_000);
  afterEach(() => api.server.stop());
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function start(settings: Partial<Config> = {}): Promise<void> {
    api = await serve(await openEmbeddedStore({ file: file() }), '2024-01-01', settings);
  }

  /** Traces so far, by outcome. */
  async function traces(): Promise<{ readonly complete: number; readonly cancelled: number }> {
    const text = await (await fetch(`${api.server.url}/metrics`)).text();
    const of = (outcome: string) =>
      Number(text.match(`oretrace_traces_total\\{direction="forward",outcome="${outcome}"\\} (\\d+)`)?.[1]);
    return { complete: of('complete'), cancelled: of('cancelled') };
  }

  const LONG = `{ affectedSuppliers(of: { nodeId: "${idOf.site('flagged')}" }, first: 1) { complete limit } }`;
  /** Asks until there is an answer: on a busy machine even a short one may be late. */
  async function short(asOf: string): Promise<void> {
    for (;;) {
      const { data, errors } = await api.ask(`{ node(id: "${idOf.site('short')}") { ... on MineSite {
        downstream(asOf: "${asOf}") { complete nodes { hops } } } } }`);
      const late =
        errors?.[0]?.extensions.code === 'DEADLINE_EXCEEDED' || data?.node.downstream.complete === false;
      if (late) continue;
      expect(data).toEqual({ node: { downstream: { complete: true, nodes: [{ hops: 1 }] } } });
      return;
    }
  }

  /** The one trace thread answers another question, and nothing that nobody waits for runs beside or after it. */
  async function expectThreadFree(): Promise<void> {
    await short('2023-01-01');
    const before = await traces();
    // Of the flags, those traced or under way by then, and no more.
    expect(before.complete + before.cancelled).toBeLessThan(FLAGS);
    await short('2023-01-02');
    expect((await traces()).complete).toBe(before.complete + 1);
  }

  test('end when their client goes away: the thread is free for others', async () => {
    await start();
    const client = new AbortController();
    const left = fetch(`${api.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: LONG }),
      signal: client.signal,
    }).then(
      (response) => response.text(),
      (error: Error) => error.name,
    );
    let answered: string | null = null;
    void left.then((answer) => {
      answered = answer;
    });
    while ((await traces()).complete === 0 && answered === null) await sleep(5);
    client.abort();
    expect(await left).toBe('AbortError');
    await expectThreadFree();
  }, 120_000);

  test('end at the deadline of the whole request, which is told by its code', async () => {
    await start({ requestDeadline: 1_000 });
    const { extensions } = await api.refusal(LONG);
    expect(extensions.code).toBe('DEADLINE_EXCEEDED');
    await expectThreadFree();
  }, 120_000);

  test('end at their own deadline with what there is, and the limit named', async () => {
    await start({ traceDeadline: 500 });
    expect(await api.data(LONG)).toEqual({ affectedSuppliers: { complete: false, limit: 'DEADLINE' } });
    await expectThreadFree();
  }, 120_000);

  test('are explained until their deadline, which is told by its code; the thread is free then', async () => {
    await start({ traceDeadline: 500 });
    const { extensions } = await api.refusal(`{ explainExposure(
      flag: "${idOf.flag('many-0')}", node: "${idOf.supplier(String(NODES - 1))}") { strength } }`);
    expect(extensions.code).toBe('DEADLINE_EXCEEDED');
    await expectThreadFree();
  }, 120_000);

  test('that would draw too many links draw those nearest, and name the limit', async () => {
    await start();
    const { trace } = await api.data(
      `{ trace(of: { nodeId: "${idOf.site('broad')}" }) { complete limit links { begins } } }`,
    );
    expect(trace).toMatchObject({ complete: false, limit: 'LINKS' });
    expect(trace.links).toHaveLength(MOST_LINKS);
  }, 120_000);

  test('too many chains of relations are told in part, and the limit named', async () => {
    await start();
    const { node, trader } = await api.data(
      `{ node(id: "${idOf.flag('broad')}") { ... on RiskFlag {
        associations(first: 1) { complete limit nodes { steps } } }
        } trader: node(id: "${idOf.trader('broad')}") { ... on Trader {
          associations(first: 1) { complete limit nodes { steps } } } } }`,
    );
    const cut = { complete: false, limit: 'CHAINS', nodes: [{ steps: 1 }] };
    expect(node.associations).toEqual(cut);
    expect(trader.associations).toEqual(cut);
  }, 120_000);
});
