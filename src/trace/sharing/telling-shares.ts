import type { ChainGraph, StopSignal, TaintedRow } from '../engine/types.ts';
import { NONE } from '../engine/types.ts';
import { chainSystem } from '../mixing/chain-system.ts';
import { solveShares } from '../mixing/solve.ts';
import { MASS, type Shares } from '../mixing/types.ts';
import type { AskedShares, ToldShares } from './types.ts';

/**
 * The shares of the pools asked about, one by one. Pure.
 *
 * @throws TraceStopped when stopped before the chain was made a system of pools
 */
export function tellShares(
  graph: ChainGraph,
  tainted: readonly TaintedRow[],
  { quantities, period, node, mineral }: AskedShares,
  stop: StopSignal,
): ToldShares {
  const { system, poolOf } = chainSystem(graph, quantities, tainted, period, { node, mineral }, stop);
  const shares = solveShares(system, stop);
  const pools = Int32Array.from(node, (one, at) => poolOf(one, mineral[at] as number));
  return picked(shares, pools);
}

/** Those of some pools; NONE stands for one without any mass. */
function picked(shares: Shares, pools: Int32Array): ToldShares {
  const numbers = (column: Float64Array, none: number): Float64Array =>
    Float64Array.from(pools, (pool) => (pool === NONE ? none : (column[pool] as number)));
  const share = (column: Float64Array): Float64Array => numbers(column, Number.NaN);
  return {
    mass: Uint8Array.from(pools, (pool) => (pool === NONE ? MASS.none : (shares.mass[pool] as number))),
    taintedLow: share(shares.taintedLow),
    taintedHigh: share(shares.taintedHigh),
    cleanLow: share(shares.cleanLow),
    cleanHigh: share(shares.cleanHigh),
    unknownLow: share(shares.unknownLow),
    unknownHigh: share(shares.unknownHigh),
    excessLow: numbers(shares.excessLow, 0),
    excessHigh: numbers(shares.excessHigh, 0),
    complete: shares.complete,
  };
}
