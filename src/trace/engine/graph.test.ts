import { describe, expect, it } from 'vitest';
import { buildChainGraph, type LinkRecord } from './graph.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from './types.ts';

function link(from: number, to: number, minerals = [0]): LinkRecord {
  return { from, to, start: UNBOUNDED_START, end: UNBOUNDED_END, minerals };
}

describe('buildChainGraph', () => {
  it('lists the links of each node both ways, ascending, self loops and parallel links included', () => {
    const graph = buildChainGraph({
      nodeCount: 4,
      mineralCount: 1,
      links: [link(2, 0), link(0, 2), link(0, 2), link(2, 2), link(0, 3)],
    });
    const out = (node: number): number[] => [
      ...graph.outgoing.subarray(graph.outgoingStart[node], graph.outgoingStart[node + 1]),
    ];
    const into = (node: number): number[] => [
      ...graph.incoming.subarray(graph.incomingStart[node], graph.incomingStart[node + 1]),
    ];
    expect([0, 1, 2, 3].map(out)).toEqual([[1, 2, 4], [], [0, 3], []]);
    expect([0, 1, 2, 3].map(into)).toEqual([[0], [], [1, 2, 3], [4]]);
    expect([...graph.linkFrom]).toEqual([2, 0, 0, 2, 0]);
    expect([...graph.linkTo]).toEqual([0, 2, 2, 2, 3]);
    expect(graph.linkCount).toBe(5);
  });

  it('keeps one ascending set for all links with the same minerals', () => {
    const graph = buildChainGraph({
      nodeCount: 2,
      mineralCount: 12,
      links: [link(0, 1, [11, 2]), link(0, 1, [2, 11, 2]), link(0, 1, [1]), link(1, 0, [2, 11])],
    });
    expect([...graph.linkMinerals]).toEqual([0, 0, 1, 0]);
    expect(graph.mineralSets.map((set) => [...set])).toEqual([[2, 11], [1]]);
  });

  it('keeps days as they are, an end before a start included', () => {
    const graph = buildChainGraph({
      nodeCount: 1,
      mineralCount: 1,
      links: [
        { from: 0, to: 0, start: 9, end: -3, minerals: [0] },
        { from: 0, to: 0, start: UNBOUNDED_START, end: UNBOUNDED_END, minerals: [0] },
      ],
    });
    expect([...graph.linkStart]).toEqual([9, UNBOUNDED_START]);
    expect([...graph.linkEnd]).toEqual([-3, UNBOUNDED_END]);
  });

  it('builds from nothing', () => {
    const graph = buildChainGraph({ nodeCount: 0, mineralCount: 0, links: [] });
    expect([...graph.outgoingStart]).toEqual([0]);
    expect(graph.mineralSets).toEqual([]);
  });

  it.each<[string, LinkRecord, string]>([
    ['a far end that is not there', link(0, 2), 'Link 1: to is 2: expected 0 to 1'],
    ['a near end that is not there', link(-1, 1), 'Link 1: from is -1: expected 0 to 1'],
    ['an end that is no number', link(Number.NaN, 1), 'Link 1: from is NaN'],
    ['a mineral that is not there', link(0, 1, [0, 3]), 'Link 1: minerals is 3: expected 0 to 2'],
    ['no mineral', link(0, 1, []), 'Link 1: minerals is empty'],
    ['half a day', { ...link(0, 1), start: 0.5 }, 'Link 1: start is 0.5'],
    ['a day beyond 32 bits', { ...link(0, 1), end: 2 ** 31 }, 'Link 1: end is 2147483648'],
  ])('refuses %s, naming link, field and value', (_, bad, message) => {
    expect(() => buildChainGraph({ nodeCount: 2, mineralCount: 3, links: [link(0, 1), bad] })).toThrow(
      message,
    );
  });
});
