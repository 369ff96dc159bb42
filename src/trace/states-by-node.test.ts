import { describe, expect, it } from 'vitest';
import { wantedNodes } from './arrivals.ts';
import type { ReachedStates } from './engine/types.ts';
import { StatesByNode, statesOf } from './states-by-node.ts';

/** Node, mineral, produced, first day, hops, current: one row a state. */
function columnsOf(
  rows: readonly (readonly [number, number, 0 | 1, number, number, 0 | 1])[],
): ReachedStates {
  const column = (index: number) => Int32Array.from(rows, (row) => row[index] as number);
  return {
    count: rows.length,
    node: column(0),
    mineral: column(1),
    produced: Uint8Array.from(rows, (row) => row[2]),
    firstPossibleOn: column(3),
    hops: column(4),
    current: Uint8Array.from(rows, (row) => row[5]),
  };
}

const states = columnsOf([
  [7, 1, 0, 30, 3, 1],
  [2, 1, 0, 10, 1, 0],
  [7, 0, 0, 20, 2, 0],
  [2, 3, 1, 10, 1, 0],
]);

describe('states by node', () => {
  it('finds those of each node, in their order, and none of others', () => {
    const byNode = new StatesByNode(states);
    expect([...byNode.nodes()]).toEqual([2, 7]);
    expect([...byNode.of(7)]).toEqual([0, 2]);
    expect([...byNode.of(2)]).toEqual([1, 3]);
    for (const other of [0, 6, 8, 1_000]) expect([...byNode.of(other)]).toEqual([]);
    expect(statesOf(states, byNode, 2)).toEqual([
      { mineral: 1, produced: false, firstPossibleOn: 10, hops: 1, current: false },
      { mineral: 3, produced: true, firstPossibleOn: 10, hops: 1, current: false },
    ]);
  });

  it('of a trace that reached nothing there are none', () => {
    const byNode = new StatesByNode(columnsOf([]));
    expect([...byNode.nodes()]).toEqual([]);
    expect([...byNode.of(0)]).toEqual([]);
  });
});

describe('nodes that hold what is asked for', () => {
  it('have the fewest links over what is asked for alone, and go on if any of it does', () => {
    const all = { minerals: null, arrival: null };
    expect([...wantedNodes(states, all)]).toEqual([
      [2, 1, false],
      [7, 2, true],
    ]);
    expect([...wantedNodes(states, { ...all, minerals: new Set([0]) })]).toEqual([[7, 2, false]]);
    expect([...wantedNodes(states, { ...all, minerals: new Set([1]) })]).toEqual([
      [2, 1, false],
      [7, 3, true],
    ]);
    expect([...wantedNodes(states, { ...all, arrival: 'PRODUCED' })]).toEqual([[2, 1, false]]);
    expect([...wantedNodes(states, { minerals: new Set([0]), arrival: 'PRODUCED' })]).toEqual([]);
    expect([...wantedNodes(columnsOf([]), all)]).toEqual([]);
  });
});
