import { countLinksOfLate } from './counting-gains.ts';
import {
  COUNT,
  EDGE,
  EDGE_FIRST,
  EDGE_LAST,
  EDGE_TO,
  EDGES_FROM,
  EDGES_TO,
  FIRST_ARRIVAL,
  HOPS,
  NO_DAY,
  RECORD,
  type SearchSpace,
} from './search-space.ts';
import type { Searched } from './searching.ts';
import type { StopWatch } from './stopping.ts';

/**
 * Counts the fewest links to each state, over edges whose days are settled.
 *
 * An edge is among them only if what is at its near end earliest is in time for it; so walks that ignore the days are
 * never longer than valid ones. Counting those, link by link, and beside them the earliest day with so many links, is
 * exact for every state that has such a day: all its walks with so many links pass only states that were likewise
 * reached with their fewest. The others are *late*: the walks of so many links all miss a link. They are counted apart, in
 * `countLinksOfLate`; where dates seldom bind they are few.
 *
 * @param started states, the first ones, that are reached with one link
 * @param watch absent: not to be stopped
 */
export function countLinks(space: SearchSpace, started: number, watch: StopWatch | undefined): Searched {
  const { count, records, counts, edges } = space;
  const order = new Int32Array(count);
  for (let state = 0; state < started; state += 1) order[state] = state;
  const late: number[] = [];
  let end = started;
  for (let next = 0; next < end; next += 1) {
    const state = order[next] as number;
    const links = (counts[COUNT * state + HOPS] as number) + 1;
    // Final: whatever has one link less was taken before.
    const day = counts[COUNT * state + FIRST_ARRIVAL] as number;
    if (day === NO_DAY) late.push(state);
    const to = records[RECORD * state + EDGES_TO] as number;
    for (let at = records[RECORD * state + EDGES_FROM] as number; at < to; at += EDGE) {
      const other = edges[at + EDGE_TO] as number;
      const counted = COUNT * other;
      const known = counts[counted + HOPS] as number;
      if (known === 0) {
        counts[counted + HOPS] = links;
        order[end] = other;
        end += 1;
      } else if (known !== links) continue;
      if (day > (edges[at + EDGE_LAST] as number)) continue;
      const first = edges[at + EDGE_FIRST] as number;
      const arrival = first > day ? first : day;
      if (arrival < (counts[counted + FIRST_ARRIVAL] as number)) counts[counted + FIRST_ARRIVAL] = arrival;
    }
  }
  if (late.length === 0) return { gains: null, complete: watch !== undefined };
  return countLinksOfLate(space, order, late, watch);
}
