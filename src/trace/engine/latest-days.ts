import { rowsArriving } from './adjacent-rows.ts';
import type { Arrivals } from './arrivals.ts';
import { FIRST_DAY, holds, LAST_DAY, MINERAL_SET, madeFromAt, ROW } from './columns.ts';
import { DayQueue } from './day-queue.ts';
import type { StateIndex } from './states.ts';
import type { StopWatch } from './stopping.ts';
import { type ChainGraph, type Day, NEVER, NONE } from './types.ts';

/**
 * Per reached state, the latest day on which material can arrive there and still get to a target by the as-of day;
 * {@link NEVER} where it cannot. At a target itself that is the as-of day.
 *
 * The mirror of the search for earliest arrivals: states are taken latest first, and one that is taken is final.
 * States that the forward search did not reach, and days before the earliest arrival there, are left out: no valid
 * walk is there then.
 *
 * @throws TraceStopped
 */
export function latestDays(
  graph: ChainGraph,
  arrivals: Arrivals,
  asOf: Day,
  targets: Iterable<StateIndex>,
  watch: StopWatch,
): Int32Array {
  const { columns } = graph;
  const { rows, rowFrom, lastConversion } = columns;
  const latest = new Int32Array(arrivals.count).fill(NEVER);
  // The queue gives the least key first; negated days are within 32 bits, the unbounded ones being ±0x7fffffff.
  const queue = new DayQueue();
  for (const target of targets) {
    if (latest[target] === NEVER) queue.push(-asOf, target);
    latest[target] = asOf;
  }
  const bring = (origin: StateIndex, day: Day): void => {
    if (origin === NONE || day < (arrivals.earliest[origin] as number)) return;
    if (day <= (latest[origin] as number)) return;
    latest[origin] = day;
    queue.push(-day, origin);
  };
  while (queue.pop()) {
    const state = queue.item;
    const bound = -queue.key;
    if (bound < (latest[state] as number)) continue;
    const mineral = arrivals.mineral[state] as number;
    const arriving = rowsArriving(graph, arrivals.node[state] as number);
    watch.throwIfStopped(arriving.length);
    for (const row of arriving) {
      const at = ROW * row;
      const day = Math.min(rows[at + LAST_DAY] as number, bound);
      if (day < (rows[at + FIRST_DAY] as number)) continue;
      if (!holds(columns, rows[at + MINERAL_SET] as number, mineral)) continue;
      const near = rowFrom[row] as number;
      bring(arrivals.find(near, mineral), day);
      if (lastConversion[near] === NONE) continue;
      for (const input of madeFromAt(graph, near, mineral)) bring(arrivals.find(near, input), day);
    }
  }
  return latest;
}
