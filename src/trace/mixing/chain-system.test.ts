import { describe, expect, it } from 'vitest';
import { emptyColumns } from '../engine/columns.ts';
import { TraceStopped } from '../engine/stopping.ts';
import { type ChainGraph, NONE, UNBOUNDED_END, UNBOUNDED_START } from '../engine/types.ts';
import { chainSystem } from './chain-system.ts';
import { nodeQuantities } from './node-quantities.ts';
import { solveShares } from './solve.ts';
import { MASS } from './types.ts';

const NODES = 5_000;
const ALWAYS = { from: UNBOUNDED_START, to: UNBOUNDED_END };
const EMPTY: ChainGraph = {
  revision: 1,
  columns: emptyColumns({
    rows: 0,
    nodes: NODES,
    minerals: 1,
    sets: 0,
    conversions: 0,
    masses: 0,
    documents: 0,
  }),
  nodeCount: NODES,
  mineralCount: 1,
  compareLinks: (a, b) => a - b,
  compareMinerals: (a, b) => a - b,
};
const QUANTITIES = nodeQuantities(NODES, [], [], () => false);

function wanted(nodes: number) {
  return { node: Int32Array.from({ length: nodes }, (_, node) => node), mineral: new Int32Array(nodes) };
}

describe('a system of pools of a chain', () => {
  it('has the pools that were asked for, once, though there is nothing in them, and no others', () => {
    const twice = { node: Int32Array.of(7, 7), mineral: Int32Array.of(0, 0) };
    const { system, poolOf } = chainSystem(EMPTY, QUANTITIES, [], ALWAYS, twice);
    expect(system.pools).toBe(1);
    expect(poolOf(7, 0)).toBe(0);
    expect(poolOf(7, 1)).toBe(NONE);
    expect(poolOf(8, 0)).toBe(NONE);
    expect(poolOf(NODES, 0)).toBe(NONE);
    expect(solveShares(system).mass[0]).toBe(MASS.none);
  });

  it('is given up when it is stopped', () => {
    const stop = { stopped: true };
    expect(() => chainSystem(EMPTY, QUANTITIES, [], ALWAYS, wanted(NODES), stop)).toThrow(TraceStopped);
    expect(chainSystem(EMPTY, QUANTITIES, [], ALWAYS, wanted(NODES), { stopped: false }).system.pools).toBe(
      NODES,
    );
  });
});
