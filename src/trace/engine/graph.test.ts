import { describe, expect, it } from 'vitest';
import { rowsArriving, rowsLeaving } from './adjacent-rows.ts';
import { appendRow, endRow } from './appending.ts';
import {
  FIRST_DAY,
  holds,
  LAST_DAY,
  MINERAL_SET,
  madeFromAt,
  mineralsOfSet,
  ROW,
  yieldsAt,
} from './columns.ts';
import { buildChainGraph, type LinkRecord } from './graph.ts';
import { type ChainGraph, UNBOUNDED_END, UNBOUNDED_START } from './types.ts';

function link(from: number, to: number, minerals = [0]): LinkRecord {
  return { from, to, start: UNBOUNDED_START, end: UNBOUNDED_END, minerals };
}

function linkOf({ columns }: ChainGraph, row: number): number {
  return columns.rowLink[row] as number;
}

describe('buildChainGraph', () => {
  it('lists the rows of each node both ways, self loops and parallel links included', () => {
    const graph = buildChainGraph({
      nodeCount: 4,
      mineralCount: 1,
      links: [link(2, 0), link(0, 2), link(0, 2), link(2, 2), link(0, 3)],
    });
    const links = (rows: readonly number[]): number[] => rows.map((row) => linkOf(graph, row)).sort();
    const nodes = [0, 1, 2, 3];
    expect(nodes.map((node) => links(rowsLeaving(graph, node)))).toEqual([[1, 2, 4], [], [0, 3], []]);
    expect(nodes.map((node) => links(rowsArriving(graph, node)))).toEqual([[0], [], [1, 2, 3], [4]]);
    expect(rowsLeaving(graph, 0).map((row) => graph.columns.rowFrom[row])).toEqual([0, 0, 0]);
  });

  it('keeps one set for all links with the same minerals, also beyond one word', () => {
    const graph = buildChainGraph({
      nodeCount: 2,
      mineralCount: 65,
      links: [link(0, 1, [64, 2, 31]), link(0, 1, [2, 64, 31, 2]), link(0, 1, [1]), link(1, 0, [2, 31, 64])],
    });
    const { columns } = graph;
    const sets = [...rowsLeaving(graph, 0), ...rowsLeaving(graph, 1)].map(
      (row) => columns.rows[ROW * row + MINERAL_SET] as number,
    );
    expect(sets).toEqual([0, 0, 1, 0]);
    expect(sets.map((set) => [...mineralsOfSet(columns, set)])).toEqual([
      [2, 31, 64],
      [2, 31, 64],
      [1],
      [2, 31, 64],
    ]);
    expect([1, 2, 31, 32, 64].filter((mineral) => holds(columns, 0, mineral))).toEqual([2, 31, 64]);
  });

  it('keeps days as they are, an end before a start included', () => {
    const { columns } = buildChainGraph({
      nodeCount: 1,
      mineralCount: 1,
      links: [
        { from: 0, to: 0, start: 9, end: -3, minerals: [0] },
        { from: 0, to: 0, start: UNBOUNDED_START, end: UNBOUNDED_END, minerals: [0] },
      ],
    });
    const days = (row: number) => [columns.rows[ROW * row + FIRST_DAY], columns.rows[ROW * row + LAST_DAY]];
    expect([0, 1].map(days)).toEqual([
      [9, -3],
      [UNBOUNDED_START, UNBOUNDED_END],
    ]);
  });

  it('builds from nothing', () => {
    const graph = buildChainGraph({ nodeCount: 0, mineralCount: 0, links: [] });
    expect([...graph.columns.outgoingStart]).toEqual([0]);
  });

  it('shows of versions, laid out or appended, those of the revision that it is read at', () => {
    const graph = buildChainGraph({
      nodeCount: 3,
      mineralCount: 1,
      links: [
        { ...link(0, 1), recorded: 2, ended: 4 },
        { ...link(1, 2), recorded: 3 },
      ],
      room: { rows: 2, nodes: 1 },
    });
    const version = { first: 0, last: 9, set: 0, via: 0, masses: 0, evidence: 0 };
    const moved = appendRow(graph.columns, { ...version, from: 0, to: 2, link: 0, recorded: 4 });
    endRow(graph.columns, moved, 6);
    appendRow(graph.columns, { ...version, from: 3, to: 2, link: 2, recorded: 5 });
    const seenAt = (revision: number): number[][][] => {
      const at = { ...graph, revision };
      const links = (rows: readonly number[]): number[] => rows.map((row) => linkOf(at, row)).sort();
      return [[0, 1, 2, 3].map((node) => links(rowsLeaving(at, node))), [links(rowsArriving(at, 2))]];
    };
    expect(seenAt(1)).toEqual([[[], [], [], []], [[]]]);
    expect(seenAt(2)).toEqual([[[0], [], [], []], [[]]]);
    expect(seenAt(3)).toEqual([[[0], [1], [], []], [[1]]]);
    expect(seenAt(4)).toEqual([[[0], [1], [], []], [[0, 1]]]);
    expect(seenAt(5)).toEqual([[[0], [1], [], [2]], [[0, 1, 2]]]);
    expect(seenAt(6)).toEqual([[[], [1], [], [2]], [[1, 2]]]);
  });

  it('knows what conversions make of a mineral, each once, and what they make it from', () => {
    const graph = buildChainGraph({
      nodeCount: 2,
      mineralCount: 4,
      links: [],
      conversions: [
        { node: 0, input: 1, output: 2 },
        { node: 0, input: 1, output: 3, recorded: 2, ended: 3 },
        { node: 0, input: 1, output: 2, recorded: 2 },
        { node: 0, input: 1, output: 1 },
        { node: 0, input: 2, output: 3 },
        { node: 1, input: 1, output: 0 },
      ],
    });
    const at = (revision: number) => ({ ...graph, revision });
    expect([1, 2, 3].map((revision) => [...yieldsAt(at(revision), 0, 1)].sort())).toEqual([[2], [2, 3], [2]]);
    expect([1, 2, 3].map((revision) => [...madeFromAt(at(revision), 0, 3)].sort())).toEqual([
      [2],
      [1, 2],
      [2],
    ]);
    expect(yieldsAt(graph, 1, 1)).toEqual([0]);
    expect(yieldsAt(graph, 1, 2)).toEqual([]);
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
