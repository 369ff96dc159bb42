import { isMixed } from './components.ts';
import { ROUNDING } from './quantities.ts';
import type { MixSystem, PoolIndex } from './types.ts';

/**
 * Pools that can all be cut off from every source at once: 1 for each. All that comes into them then comes from one
 * another, wholly, covers what leaves them, and is something. A quantity that is more than nothing cannot be cut off,
 * however little it may be.
 *
 * The greatest such set: pools that do not fit are taken out, until all that are left do.
 */
export function closedLoops(system: MixSystem): Uint8Array {
  const { pools, inflowStart, inflowFrom } = system;
  const closed = new Uint8Array(pools).fill(1);
  const { start, customer } = customersOf(system);
  const queued = new Uint8Array(pools).fill(1);
  const queue = Array.from({ length: pools }, (_, pool) => pool);
  for (let pool = queue.pop(); pool !== undefined; pool = queue.pop()) {
    queued[pool] = 0;
    if (closed[pool] === 0 || canBeClosed(system, pool, closed)) continue;
    closed[pool] = 0;
    for (let at = start[pool] as number; at < (start[pool + 1] as number); at += 1) {
      const other = customer[at] as number;
      if (closed[other] === 0 || queued[other] === 1) continue;
      queued[other] = 1;
      queue.push(other);
    }
  }
  return closed;

  function customersOf({ inflowTainted }: MixSystem): { start: Int32Array; customer: Int32Array } {
    const ends = new Int32Array(pools + 1);
    const inflows = inflowStart[pools] as number;
    for (let inflow = 0; inflow < inflows; inflow += 1) {
      const from = inflowFrom[inflow] as number;
      if (isMixed(system, inflow) && inflowTainted[inflow] === 0) ends[from] = (ends[from] as number) + 1;
    }
    for (let pool = 0, before = 0; pool <= pools; pool += 1) {
      before += ends[pool] as number;
      ends[pool] = before;
    }
    const found = new Int32Array(ends[pools] as number);
    for (let pool = 0; pool < pools; pool += 1) {
      for (
        let inflow = inflowStart[pool] as number;
        inflow < (inflowStart[pool + 1] as number);
        inflow += 1
      ) {
        if (!isMixed(system, inflow) || inflowTainted[inflow] !== 0) continue;
        const from = inflowFrom[inflow] as number;
        const at = (ends[from] as number) - 1;
        ends[from] = at;
        found[at] = pool;
      }
    }
    return { start: ends, customer: found };
  }
}

function canBeClosed(system: MixSystem, pool: PoolIndex, closed: Uint8Array): boolean {
  let most = 0;
  for (
    let inflow = system.inflowStart[pool] as number;
    inflow < (system.inflowStart[pool + 1] as number);
    inflow += 1
  ) {
    const isInside =
      isMixed(system, inflow) &&
      system.inflowTainted[inflow] === 0 &&
      closed[system.inflowFrom[inflow] as number] === 1;
    if (isInside) most += system.inflowHigh[inflow] as number;
    else if ((system.inflowLow[inflow] as number) > 0 || system.inflowOpen[inflow] === 1) return false;
  }
  return most > 0 && most >= (system.outputLow[pool] as number) * (1 - ROUNDING);
}
