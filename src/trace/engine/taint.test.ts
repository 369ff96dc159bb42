import { describe, expect, it } from 'vitest';
import { appendRow } from './appending.ts';
import { buildChainGraph } from './graph.ts';
import { taintedRows } from './taint.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from './types.ts';

const always = { from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null };
const graph = buildChainGraph({
  nodeCount: 3,
  mineralCount: 3,
  links: [
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 0],
  ].map(([from, to]) => ({
    from: from as number,
    to: to as number,
    start: UNBOUNDED_START,
    end: UNBOUNDED_END,
    minerals: [0, 1],
  })),
});

describe('taintedRows', () => {
  it('takes every row that leaves a flagged node, and none that comes in', () => {
    expect(taintedRows(graph, { ...always, from: 3, to: 8 }, [{ node: 0 }])).toEqual([
      { row: 0, from: 3, to: 8, minerals: null },
      { row: 1, from: 3, to: 8, minerals: null },
    ]);
  });

  it('takes appended rows too, and none that is not seen', () => {
    const chain = buildChainGraph({
      nodeCount: 2,
      mineralCount: 1,
      links: [
        { from: 0, to: 1, start: 0, end: 9, minerals: [0], recorded: 1, ended: 3 },
        { from: 0, to: 1, start: 0, end: 9, minerals: [0], recorded: 2 },
      ],
      room: { rows: 2 },
    });
    const version = { from: 0, to: 1, first: 0, last: 9, set: 0, via: 0, masses: 0, evidence: 0 };
    appendRow(chain.columns, { ...version, link: 0, recorded: 3 });
    appendRow(chain.columns, { ...version, link: 2, recorded: 4 });
    const rowsAt = (revision: number): number[] =>
      taintedRows({ ...chain, revision }, always, [{ node: 0 }]).map(({ row }) => row);
    expect([0, 1, 2, 3, 4].map(rowsAt)).toEqual([[], [0], [0, 1], [1, 2], [1, 2, 3]]);
  });

  it('takes the rows given for a place or a link, ascending', () => {
    expect(taintedRows(graph, always, [{ rows: [3, 1] }]).map(({ row }) => row)).toEqual([1, 3]);
    expect(taintedRows(graph, always, [{ rows: new Set([2]) }]).map(({ row }) => row)).toEqual([2]);
    expect(taintedRows(graph, always, [])).toEqual([]);
  });

  it('lists the minerals of the flag once each, ascending', () => {
    const [tainted] = taintedRows(graph, { ...always, minerals: [2, 0, 2] }, [{ rows: [1] }]);
    expect(tainted?.minerals).toEqual(Int32Array.of(0, 2));
  });

  it('narrows the window to the relation’s interval, and drops what is left without a day', () => {
    const flag = { from: 5, to: 20, minerals: null };
    const windows = (from: number, to: number): unknown =>
      taintedRows(graph, flag, [{ rows: [1], during: { from, to } }]).map((one) => [one.from, one.to]);
    expect(windows(UNBOUNDED_START, UNBOUNDED_END)).toEqual([[5, 20]]);
    expect(windows(UNBOUNDED_START, 7)).toEqual([[5, 7]]);
    expect(windows(7, UNBOUNDED_END)).toEqual([[7, 20]]);
    expect(windows(20, 30)).toEqual([[20, 20]]);
    expect(windows(21, 30)).toEqual([]);
    expect(windows(1, 4)).toEqual([]);
    expect(windows(9, 6)).toEqual([]);
  });

  it('unites the windows of one row that overlap, and keeps those apart that do not', () => {
    const tainted = taintedRows(graph, always, [
      { node: 1, during: { from: 30, to: 40 } },
      { rows: [2, 3], during: { from: 5, to: 9 } },
      { rows: [2], during: { from: 1, to: 20 } },
      { node: 1, during: { from: 12, to: 22 } },
      { node: 1, during: { from: UNBOUNDED_START, to: 1 } },
    ]);
    expect(tainted).toEqual([
      { row: 2, from: UNBOUNDED_START, to: 22, minerals: null },
      { row: 2, from: 30, to: 40, minerals: null },
      { row: 3, from: 5, to: 9, minerals: null },
    ]);
  });
});
