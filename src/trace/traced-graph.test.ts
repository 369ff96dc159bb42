import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aChain } from '../../test/testkit/chain.ts';
import { openEmbeddedStore } from '../store/embedded/index.ts';
import { dayOf } from './days.ts';
import { engine } from './engine/engine.ts';
import { taintOfFlag } from './flag-taint.ts';
import { ChainProjection } from './projection/projection.ts';
import { MAX_TRACED_LINKS, TracedGraph } from './traced-graph.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-graph-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
let files = 0;

async function drawn(
  story: ReturnType<typeof aChain>,
  flags: readonly string[],
  targets?: readonly string[],
) {
  files += 1;
  const store = await openEmbeddedStore({ file: join(folder, `${files}.db`) });
  const projection = new ChainProjection(store);
  try {
    for (let first = 0; first < story.facts.length; first += 1_000) {
      const operations = story.operations().slice(first, first + 1_000);
      await store.apply({ ...story.changeset(`part ${first}`), operations });
    }
    const snapshot = await projection.current();
    const graph = new TracedGraph(snapshot);
    for (const name of flags) {
      const flag = snapshot.flag(story.id(name));
      if (!flag) throw new Error(`${name} is not there`);
      const tainted = taintOfFlag(snapshot, flag, { window: null, minerals: null });
      const reach = engine.traceForward(snapshot.graph, tainted, dayOf('2024-01-01'));
      const ends = targets?.map((target) => snapshot.nodeOf(story.id(target)) as number);
      graph.add(reach.states, reach.walkedRows(ends));
    }
    return graph.drawn();
  } finally {
    await projection.close();
    await store.close();
  }
}

describe('a traced graph', () => {
  it('unites the walks of several flags: minerals together, days from the earliest to the latest', async () => {
    const story = aChain()
      .mine('A')
      .trader('T')
      .smelter('S')
      .link('1', 'A', 'T', ['tin', 'gold'], '2020-01-01..')
      .link('2', 'T', 'S', ['tin', 'gold'], '2020-01-01..')
      .flag('early', { on: 'A', minerals: ['tin'] }, '2021-01-01..2021-02-01')
      .flag('late', { on: 'T', minerals: ['gold'] }, '2022-01-01..2022-02-01');
    const { nodes, links, whole } = await drawn(story, ['early', 'late']);
    expect(whole).toBe(true);
    expect(
      links.map(({ linkId, minerals, usableFrom, usableTo }) => [linkId, minerals, usableFrom, usableTo]),
    ).toEqual([
      [story.id('1'), ['tin'], '2021-01-01', '2021-02-01'],
      [story.id('2'), ['gold', 'tin'], '2021-01-01', '2024-01-01'],
    ]);
    expect(
      nodes.map(({ nodeId, isStart, isReached, tier, hops }) => [nodeId, isStart, isReached, tier, hops]),
    ).toEqual([
      [story.id('A'), true, false, 0, null],
      [story.id('T'), true, true, 0, 1],
      [story.id('S'), false, true, 1, 1],
    ]);
  });

  it('a tainted link that is used only by what came from elsewhere starts nothing', async () => {
    // Both links pass the road in its window; the second only carries on what the first brought to the target.
    const story = aChain()
      .mine('A')
      .trader('T')
      .supplier('V')
      .route('Road')
      .link('1', 'A', 'T', ['tin'], '2020-01-01..2020-01-31', { via: ['Road'] })
      .link('2', 'T', 'V', ['tin'], '2020-01-01..2020-03-31', { via: ['Road'] })
      .flag('road', { on: 'Road' }, '2020-01-01..2020-12-31');
    const starts = async (target: string) =>
      (await drawn(story, ['road'], [target])).nodes.map(({ nodeId, isStart }) => [nodeId, isStart]);
    expect(await starts('V')).toEqual([
      [story.id('A'), true],
      [story.id('T'), true],
      [story.id('V'), false],
    ]);
    expect(await starts('T')).toEqual([
      [story.id('A'), true],
      [story.id('T'), false],
    ]);
  });

  it('a node starts a walk only with a mineral and on a day that, together, lead to the target', async () => {
    // From X tin is tainted too late for V, and what X makes of copper is not tainted there: V has it all from Y.
    const story = aChain()
      .mine('Y')
      .smelter('X')
      .smelter('Z')
      .supplier('V')
      .armedGroup('G')
      .link('1', 'Y', 'X', ['copper', 'tin'], '2020-01-01..2020-12-31')
      .link('2', 'X', 'Z', ['cobalt', 'tin'])
      .link('3', 'Z', 'V', ['tin'], '2020-01-01..2020-01-05')
      .link('4', 'Z', 'V', ['cobalt'], '2020-01-01..2020-12-31')
      .conversion('made', 'X', 'copper', 'cobalt')
      .operates('always', 'G', 'Y')
      .operates('late', 'G', 'X', '2020-02-20..2020-02-25')
      .flag('group', { on: 'G', minerals: ['tin', 'copper'] });
    const { nodes, links } = await drawn(story, ['group'], ['V']);
    expect(new Map(nodes.map(({ nodeId, isStart }) => [nodeId, isStart]))).toEqual(
      new Map([
        [story.id('Y'), true],
        [story.id('X'), false],
        [story.id('Z'), false],
        [story.id('V'), false],
      ]),
    );
    expect(links.map(({ linkId, begins }) => [linkId, begins])).toEqual([
      [story.id('1'), true],
      [story.id('2'), false],
      [story.id('3'), false],
      [story.id('4'), false],
    ]);
  });

  it('leaves out the farthest links beyond the limit, and says so', async () => {
    const story = aChain().mine('A').trader('T').supplier('V').flag('flag', { on: 'A' });
    story.link('first', 'A', 'T', ['tin']);
    for (let index = 0; index < MAX_TRACED_LINKS; index += 1) story.link(`n${index}`, 'T', 'V', ['tin']);
    const { links, whole } = await drawn(story, ['flag']);
    expect(whole).toBe(false);
    expect(links).toHaveLength(MAX_TRACED_LINKS);
    expect(links.map(({ linkId }) => linkId)).toContain(story.id('first'));
  });
});
