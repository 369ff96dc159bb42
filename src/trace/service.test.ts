import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aChain } from '../../test/testkit/chain.ts';
import { RowBudget } from '../chain/row-budget.ts';
import { type ChainNode, recorded } from '../chain/types.ts';
import { openEmbeddedStore } from '../store/embedded/index.ts';
import type { Store } from '../store/port.ts';
import { ChainProjection } from './projection/projection.ts';
import { ThreadedTraceRunner } from './running/runner.ts';
import type { TraceRunner } from './running/types.ts';
import { TraceService } from './service.ts';

const FLAGS = 6;

/** Mines with a flag each, of which one in three sells to what the last supplier buys from. */
const story = aChain().trader('Hub').trader('Other').supplier('Near').supplier('Far');
story
  .link('hub', 'Hub', 'Near', ['tin'], '2020-01-01..')
  .link('other', 'Other', 'Far', ['tin'], '2020-01-01..');
for (let index = 0; index < FLAGS; index += 1) {
  story
    .mine(`Mine ${index}`)
    .link(`sale ${index}`, `Mine ${index}`, index % 3 === 0 ? 'Other' : 'Hub', ['tin'], '2020-01-01..')
    .flag(`flag ${index}`, { on: `Mine ${index}` }, '2021-01-01..');
}

const folder = await mkdtemp(join(tmpdir(), 'oretrace-service-'));
let store: Store;
const threads = new ThreadedTraceRunner();
beforeAll(async () => {
  store = await openEmbeddedStore({ file: join(folder, 'store.db') });
  await story.into(store);
});
afterAll(async () => {
  await threads.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('what is traced for an answer', () => {
  let traced: string[];
  let service: TraceService;

  /** Tells which traces were run, and really runs them. */
  const counting: TraceRunner = {
    async forward(snapshot, tainted, asOf, cancellation) {
      traced.push('forward');
      const ran = await threads.forward(snapshot, tainted, asOf, cancellation);
      return {
        ...ran,
        strength(...asked) {
          traced.push('strength');
          return ran.strength(...asked);
        },
        explanation(...asked) {
          traced.push('explanation');
          return ran.explanation(...asked);
        },
      };
    },
    backward(snapshot, destination, asOf, cancellation) {
      traced.push('backward');
      return threads.backward(snapshot, destination, asOf, cancellation);
    },
    departures(snapshot, destination, window, asOf, cancellation) {
      traced.push('departures');
      return threads.departures(snapshot, destination, window, asOf, cancellation);
    },
    counterparties(...given) {
      traced.push('counterparties');
      return threads.counterparties(...given);
    },
    shares: (...given) => threads.shares(...given),
    shareGrounds: (...given) => threads.shareGrounds(...given),
    gaps: (...given) => threads.gaps(...given),
    forget: (snapshot, other) => threads.forget(snapshot, other),
    close: () => threads.close(),
  };

  beforeEach(() => {
    traced = [];
    service = new TraceService({
      store,
      projection: new ChainProjection(store),
      runner: counting,
      clock: () => new Date('2024-01-01T04:00:00Z'),
      deadline: 30_000,
    });
  });

  const nodeOf = async (name: string): Promise<ChainNode> => {
    const [fact] = await store.get([story.id(name)]);
    if (!fact) throw new Error(`${name} is not there`);
    return recorded(fact);
  };
  const counts = () => ({
    forward: traced.filter((one) => one === 'forward').length,
    backward: traced.filter((one) => one === 'backward').length,
  });
  const exposuresOf = async (name: string) => {
    const { nodes, complete } = await service
      .forRequest(new RowBudget())
      .exposuresOfNode(await nodeOf(name), {});
    expect(complete).toBe(true);
    return nodes.map(({ flag }) => flag.properties.name);
  };

  it('of one node: one trace backward, and forward only of the flags that it admits', async () => {
    expect(await exposuresOf('Far')).toEqual(['flag 0', 'flag 3']);
    expect(counts()).toEqual({ forward: 2, backward: 1 });
  });

  it('of the same node again: nothing', async () => {
    await exposuresOf('Far');
    traced = [];
    expect(await exposuresOf('Far')).toEqual(['flag 0', 'flag 3']);
    expect(counts()).toEqual({ forward: 0, backward: 0 });
  });

  it('of as many nodes as there are flags: each flag forward, and nothing backward', async () => {
    const request = service.forRequest(new RowBudget());
    const names = ['Near', 'Far', 'Hub', 'Other', 'Mine 0', 'Mine 1'];
    const nodes = await Promise.all(names.map(nodeOf));
    const answers = await Promise.all(nodes.map((node) => request.exposuresOfNode(node, {})));
    expect(answers.map(({ nodes: exposures }) => exposures.length)).toEqual([4, 2, 4, 2, 0, 0]);
    expect(counts()).toEqual({ forward: FLAGS, backward: 0 });
    // Whoever asks next rests on the same.
    traced = [];
    expect(await exposuresOf('Near')).toEqual(['flag 1', 'flag 2', 'flag 4', 'flag 5']);
    expect(counts()).toEqual({ forward: 0, backward: 0 });
  });

  it('how strong exposures are: once for each flag, however many rows ask', async () => {
    const request = service.forRequest(new RowBudget());
    const nodes = await Promise.all(['Near', 'Far', 'Hub', 'Other'].map(nodeOf));
    const lists = await Promise.all(nodes.map((node) => request.exposuresOfNode(node, {})));
    const exposures = lists.flatMap((list) => list.nodes);
    const told = await Promise.all(exposures.map(({ strengthOf }) => strengthOf(undefined)));
    expect(told).toEqual(exposures.map(() => ({ strength: 1, traced: true })));
    expect(exposures).toHaveLength(2 * FLAGS);
    expect(traced.filter((one) => one === 'strength')).toHaveLength(FLAGS);
  });

  it('why an exposure is one: by one search, whatever is asked of it at once', async () => {
    const request = service.forRequest(new RowBudget());
    const { nodes } = await request.exposuresOfNode(await nodeOf('Far'), {});
    const [exposure] = nodes;
    if (!exposure) throw new Error('there is no exposure');
    const { explainer } = exposure;
    const [best, walks, cut, assumptions, explanation] = await Promise.all([
      explainer.bestWalk(undefined),
      explainer.walks(100, undefined),
      explainer.cut(undefined),
      explainer.assumptions(undefined),
      explainer.explanation(undefined, null),
    ]);
    expect(traced.filter((one) => one === 'explanation')).toHaveLength(1);
    expect(explanation).toMatchObject({ bestWalk: best, walks, cut, assumptions, strength: 1 });
    expect(cut?.linkIds).toHaveLength(1);
    expect(assumptions).toEqual(explanation?.assumptions);
  });

  it('asked for at once by two clients: once', async () => {
    const [one, other] = await Promise.all([exposuresOf('Far'), exposuresOf('Far')]);
    expect(one).toEqual(other);
    expect(counts().forward).toBe(2);
    expect(counts().backward).toBe(1);
  });

  it('a client that leaves spoils nothing for another that waits for the same trace', async () => {
    const leaving = new AbortController();
    const flag = (await new ChainProjection(store).current()).flag(story.id('flag 1'));
    if (!flag) throw new Error('the flag is not there');
    const left = service.forRequest(new RowBudget(), leaving.signal).exposuresOfFlag(flag, {});
    const stays = service.forRequest(new RowBudget()).exposuresOfFlag(flag, {});
    leaving.abort();
    await left;
    expect(await stays).toMatchObject({ complete: true, limit: null });
    expect((await stays).nodes).toHaveLength(2);
  });

  it('cut short: told so, and not remembered', async () => {
    const gone = service.forRequest(new RowBudget(), AbortSignal.abort());
    const far = await nodeOf('Far');
    const cut = { complete: false, limit: 'DEADLINE', nodes: [] };
    expect(await gone.exposuresOfNode(far, {})).toMatchObject(cut);
    expect(await gone.upstream(far.id, {})).toMatchObject(cut);
    expect(await gone.downstream(await nodeOf('Hub'), {})).toMatchObject(cut);
    expect(await exposuresOf('Far')).toEqual(['flag 0', 'flag 3']);
    const request = service.forRequest(new RowBudget());
    expect((await request.upstream(far.id, {})).nodes).toHaveLength(2);
    expect((await request.downstream(await nodeOf('Hub'), {})).nodes).toHaveLength(1);
  });

  it('what was cut short while a row of its page is worked out is an error, never a wrong day', async () => {
    const leaving = new AbortController();
    const request = service.forRequest(new RowBudget(), leaving.signal);
    const { nodes } = await request.upstream(story.id('Far'), {});
    leaving.abort();
    await expect(nodes[0]?.firstPossibleOn()).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });
});
