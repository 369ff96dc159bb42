import type { ChainSystem } from './chain-system.ts';
import { isMixed } from './components.ts';
import type { PoolIndex } from './types.ts';

/**
 * Pools whose mix enters the shares of some, those themselves among them; each once. What lies behind a flow that is
 * wholly tainted does not: whatever is mixed there, the flow has one share.
 */
export function poolsBehind({ system }: ChainSystem, pools: Iterable<PoolIndex>): readonly PoolIndex[] {
  const { inflowStart, inflowFrom } = system;
  const found = [...new Set(pools)];
  const isFound = new Uint8Array(system.pools);
  for (const pool of found) isFound[pool] = 1;
  // The list grows while it is gone through.
  for (const pool of found) {
    const end = inflowStart[pool + 1] as number;
    for (let inflow = inflowStart[pool] as number; inflow < end; inflow += 1) {
      if (!isMixed(system, inflow)) continue;
      const from = inflowFrom[inflow] as number;
      if (isFound[from] === 1) continue;
      isFound[from] = 1;
      found.push(from);
    }
  }
  return found;
}
