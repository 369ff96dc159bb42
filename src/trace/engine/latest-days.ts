import { holds } from './carries.ts';
import { DayQueue } from './day-queue.ts';
import { FAR_NODE, FIRST_DAY, incomingRows, LAST_DAY, MINERAL_SET, ROW } from './link-rows.ts';
import { NONE, type StateIndex, type StateTable } from './states.ts';
import type { ChainGraph, Day } from './types.ts';

/** Earlier than every day, the unbounded one included: no target can be reached from the state. */
export const NEVER: Day = -0x80000000;

/**
 * The backward half of a trace: per reached state, the latest day on which material can be there and still get to a
 * target by the as-of day; {@link NEVER} where it cannot. At a target itself that is the as-of day.
 *
 * The mirror of the search for earliest arrivals: states are taken latest first, and one that is taken is final.
 * States that the forward search did not reach, and days before the earliest arrival there, are left out: no valid
 * walk is there then.
 */
export function latestDays(
  graph: ChainGraph,
  states: StateTable,
  asOf: Day,
  targets: Iterable<StateIndex>,
): Int32Array {
  const { incomingStart, mineralSets } = graph;
  const rows = incomingRows(graph);
  const latest = new Int32Array(states.count).fill(NEVER);
  // The queue gives the least key first; negated days are within 32 bits, the unbounded ones being ±0x7fffffff.
  const queue = new DayQueue();
  for (const target of targets) {
    if (latest[target] === NEVER) queue.push(-asOf, target);
    latest[target] = asOf;
  }
  while (queue.pop()) {
    const { item: state } = queue;
    const bound = -queue.key;
    if (bound < (latest[state] as number)) continue;
    const node = states.node[state] as number;
    const mineral = states.mineral[state] as number;
    const to = incomingStart[node + 1] as number;
    for (let row = ROW * (incomingStart[node] as number); row < ROW * to; row += ROW) {
      const day = Math.min(rows[row + LAST_DAY] as number, bound);
      if (day < (rows[row + FIRST_DAY] as number)) continue;
      if (!holds(mineralSets[rows[row + MINERAL_SET] as number] as Int32Array, mineral)) continue;
      const origin = states.find(rows[row + FAR_NODE] as number, mineral);
      if (origin === NONE || day < (states.earliest[origin] as number)) continue;
      if (day > (latest[origin] as number)) {
        latest[origin] = day;
        queue.push(-day, origin);
      }
    }
  }
  return latest;
}
