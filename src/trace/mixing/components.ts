import type { StopWatch } from '../engine/stopping.ts';
import { NONE } from '../engine/types.ts';
import type { MixSystem, PoolIndex } from './types.ts';

/** Pools that mix into one another, together; every component after those that flow into it. */
export interface Components {
  readonly count: number;
  /** Pools of component c: `order[start[c]] … order[start[c + 1] - 1]`. */
  readonly order: Int32Array;
  readonly start: Int32Array;
}

/** Whether an inflow brings some of the mix of the pool that it comes from. */
export function isMixed(system: MixSystem, inflow: number): boolean {
  return (
    (system.inflowFrom[inflow] as number) !== NONE &&
    (system.inflowHigh[inflow] as number) > 0 &&
    (system.inflowTainted[inflow] as number) < 1
  );
}

/** Mark of a pool whose component is known: later than any other mark. */
const COMPLETE = 0x7fffffff;

/**
 * Strongly connected components against the flow, so that those upstream are complete first: Tarjan's algorithm with
 * one mark a pool (Pearce, "A space-efficient algorithm for finding strongly connected components", 2016), without
 * recursion. Within a component pools come in the order in which the search left them: upstream first, loops aside.
 *
 * @throws TraceStopped
 */
export function componentsOf(system: MixSystem, watch: StopWatch): Components {
  const { pools, inflowStart, inflowFrom } = system;
  const order = new Int32Array(pools);
  const start = new Int32Array(pools + 1);
  /** Order of discovery, from 1, of the earliest pool met from here whose component is not known. */
  const earliest = new Int32Array(pools);
  const next = new Int32Array(pools);
  const path = new Int32Array(pools);
  const discovery = new Int32Array(pools);
  const waiting = new Int32Array(pools);
  let discovered = 0;
  let waits = 0;
  let ordered = 0;
  let count = 0;
  for (let first: PoolIndex = 0; first < pools; first += 1) {
    if (earliest[first] !== 0) continue;
    let depth = 0;
    discovered += 1;
    path[0] = first;
    discovery[0] = discovered;
    earliest[first] = discovered;
    next[first] = inflowStart[first] as number;
    while (depth >= 0) {
      const pool = path[depth] as number;
      const end = inflowStart[pool + 1] as number;
      let mark = earliest[pool] as number;
      let inflow = next[pool] as number;
      let deeper = NONE;
      for (; inflow < end; inflow += 1) {
        if (!isMixed(system, inflow)) continue;
        const from = inflowFrom[inflow] as number;
        const met = earliest[from] as number;
        if (met === 0) {
          deeper = from;
          break;
        }
        if (met < mark) mark = met;
      }
      earliest[pool] = mark;
      next[pool] = inflow;
      if (deeper !== NONE) {
        // This inflow is looked at again on the way back, when the pool that it comes from has its mark.
        depth += 1;
        discovered += 1;
        path[depth] = deeper;
        discovery[depth] = discovered;
        earliest[deeper] = discovered;
        next[deeper] = inflowStart[deeper] as number;
        continue;
      }
      watch.throwIfStopped(end - (inflowStart[pool] as number));
      const found = discovery[depth] as number;
      depth -= 1;
      if (mark < found) {
        waiting[waits] = pool;
        waits += 1;
        continue;
      }
      let oldest = waits;
      while (oldest > 0 && (earliest[waiting[oldest - 1] as number] as number) >= found) oldest -= 1;
      for (let at = oldest; at < waits; at += 1) {
        const member = waiting[at] as number;
        earliest[member] = COMPLETE;
        order[ordered] = member;
        ordered += 1;
      }
      waits = oldest;
      earliest[pool] = COMPLETE;
      order[ordered] = pool;
      ordered += 1;
      count += 1;
      start[count] = ordered;
    }
  }
  return { count, order, start: start.subarray(0, count + 1) };
}
