import { describe, expect, it } from 'vitest';
import { buildChainGraph } from '../engine/graph.ts';
import { taintedRows } from '../engine/taint.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from '../engine/types.ts';
import { traceStrength } from './strength.ts';
import type { Strength } from './types.ts';

/** Node 0 is flagged. The strong link to node 1 is too late for the link on to node 2, the weak one is not. */
function asked(flag: Strength, stopped = false) {
  const graph = buildChainGraph({
    nodeCount: 3,
    mineralCount: 2,
    links: [
      { from: 0, to: 1, start: 20, end: 30, minerals: [0] },
      { from: 0, to: 1, start: 1, end: 5, minerals: [0] },
      { from: 1, to: 2, start: 1, end: 10, minerals: [0] },
    ],
    conversions: [{ node: 2, input: 0, output: 1 }],
  });
  const tainted = taintedRows(graph, { from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null }, [
    { node: 0 },
  ]);
  const strengths: Strength[] = [4, 2, 5];
  const evidence = {
    strengthOf: (row: number) => strengths[graph.columns.rowLink[row] as number] as Strength,
    isCompanyScope: (row: number) => graph.columns.rowLink[row] === 1,
  };
  return traceStrength(graph, tainted, 100, evidence, flag, { stopped });
}

describe('the strength of an exposure', () => {
  it('is that of its strongest walk with days; what is produced is as strong as what it is made from', () => {
    const { states, complete } = asked(5);
    expect(complete).toBe(true);
    expect([...states.node]).toEqual([1, 2, 2]);
    expect([...states.produced]).toEqual([0, 0, 1]);
    expect([...states.strength]).toEqual([4, 2, 2]);
    expect([...states.traced]).toEqual([1, 0, 0]);
  });

  it("is no more than the flag's own", () => {
    expect([...asked(3).states.strength]).toEqual([3, 2, 2]);
    expect([...asked(1).states.strength]).toEqual([1, 1, 1]);
  });

  it('is not told when stopped before it began', () => {
    expect(asked(5, true)).toMatchObject({ complete: false, states: { count: 0 } });
  });
});
