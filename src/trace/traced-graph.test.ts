import { describe, expect, it } from 'vitest';
import { aChain } from '../../test/testkit/chain.ts';
import type { StoredFact } from '../store/facts.ts';
import { dayOf } from './days.ts';
import { engine } from './engine.ts';
import { taintOfFlag } from './flag-taint.ts';
import { LaidOutSnapshot, layOutChain, layOutFlags } from './snapshot.ts';
import { MAX_TRACED_LINKS, TracedGraph } from './traced-graph.ts';

/** A snapshot of a told chain, without a store. */
function snapshotOf(story: ReturnType<typeof aChain>): LaidOutSnapshot {
  const facts: StoredFact[] = story.facts.map((stated) => ({
    ...stated,
    version: 1,
    recordedRevision: 1,
    retractedRevision: null,
    retractedByName: false,
    provenance: null,
    asImported: false,
  }));
  const standing = new Set(facts.map(({ id }) => id));
  return new LaidOutSnapshot(1, layOutChain(facts), layOutFlags(facts), standing);
}

function drawn(story: ReturnType<typeof aChain>, flags: readonly string[], targets?: readonly string[]) {
  const snapshot = snapshotOf(story);
  const graph = new TracedGraph(snapshot);
  for (const name of flags) {
    const flag = snapshot.flag(story.id(name));
    if (!flag) throw new Error(`${name} is not there`);
    const tainted = taintOfFlag(snapshot, flag, null);
    const reach = engine.traceForward(snapshot.graph, tainted, dayOf('2024-01-01'));
    const ends = targets?.map((target) => snapshot.indexOfNode(story.id(target)) as number);
    graph.add(tainted, reach, ends);
  }
  return graph.drawn();
}

describe('a traced graph', () => {
  it('unites the walks of several flags: minerals together, days from the earliest to the latest', () => {
    const story = aChain()
      .mine('A')
      .trader('T')
      .smelter('S')
      .link('1', 'A', 'T', ['tin', 'gold'], '2020-01-01..')
      .link('2', 'T', 'S', ['tin', 'gold'], '2020-01-01..')
      .flag('early', { on: 'A', minerals: ['tin'] }, '2021-01-01..2021-02-01')
      .flag('late', { on: 'T', minerals: ['gold'] }, '2022-01-01..2022-02-01');
    const { nodes, links, whole } = drawn(story, ['early', 'late']);
    expect(whole).toBe(true);
    expect(
      links.map(({ link, minerals, usableFrom, usableTo }) => [link.id, minerals, usableFrom, usableTo]),
    ).toEqual([
      [story.id('1'), ['tin'], '2021-01-01', '2021-02-01'],
      [story.id('2'), ['gold', 'tin'], '2021-01-01', '2024-01-01'],
    ]);
    expect(
      nodes.map(({ node, isStart, isReached, tier, hops }) => [node.id, isStart, isReached, tier, hops]),
    ).toEqual([
      [story.id('A'), true, false, 0, null],
      [story.id('T'), true, true, 0, 1],
      [story.id('S'), false, true, 1, 1],
    ]);
  });

  it('a tainted link that is used only by what came from elsewhere starts nothing', () => {
    // Both links pass the road in its window; the second only carries on what the first brought to the target.
    const story = aChain()
      .mine('A')
      .trader('T')
      .supplier('V')
      .route('Road')
      .link('1', 'A', 'T', ['tin'], '2020-01-01..2020-01-31', { via: ['Road'] })
      .link('2', 'T', 'V', ['tin'], '2020-01-01..2020-03-31', { via: ['Road'] })
      .flag('road', { on: 'Road' }, '2020-01-01..2020-12-31');
    expect(drawn(story, ['road'], ['V']).nodes.map(({ node, isStart }) => [node.id, isStart])).toEqual([
      [story.id('A'), true],
      [story.id('T'), true],
      [story.id('V'), false],
    ]);
    expect(drawn(story, ['road'], ['T']).nodes.map(({ node, isStart }) => [node.id, isStart])).toEqual([
      [story.id('A'), true],
      [story.id('T'), false],
    ]);
  });

  it('leaves out the farthest links beyond the limit, and says so', () => {
    const story = aChain().mine('A').trader('T').supplier('V').flag('flag', { on: 'A' });
    story.link('first', 'A', 'T', ['tin']);
    for (let index = 0; index < MAX_TRACED_LINKS; index += 1) story.link(`n${index}`, 'T', 'V', ['tin']);
    const { links, whole } = drawn(story, ['flag']);
    expect(whole).toBe(false);
    expect(links).toHaveLength(MAX_TRACED_LINKS);
    expect(links.map(({ link }) => link.id)).toContain(story.id('first'));
  });
});
