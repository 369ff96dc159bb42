import type { StopWatch } from '../engine/stopping.ts';
import { type Components, isMixed } from '../mixing/components.ts';
import type { MixSystem } from '../mixing/types.ts';

/**
 * Gives each pool the marks of all whose mix it enters, bit by bit; those that it has it keeps.
 *
 * @param mask by pool, written to
 * @throws TraceStopped
 */
export function spreadUpstream(
  system: MixSystem,
  { count, order, start }: Components,
  mask: Int32Array,
  watch: StopWatch,
): void {
  const { inflowStart, inflowFrom } = system;
  // Downstream first. Each pool of a loop is one that another comes from, so all of them get the marks of all.
  for (let component = count - 1; component >= 0; component -= 1) {
    const pools = order.subarray(start[component] as number, start[component + 1] as number);
    let marks = 0;
    for (const pool of pools) marks |= mask[pool] as number;
    if (marks === 0) continue;
    for (const pool of pools) {
      const end = inflowStart[pool + 1] as number;
      for (let inflow = inflowStart[pool] as number; inflow < end; inflow += 1) {
        if (!isMixed(system, inflow)) continue;
        const from = inflowFrom[inflow] as number;
        mask[from] = (mask[from] as number) | marks;
      }
      watch.throwIfStopped(end - (inflowStart[pool] as number));
    }
  }
}
