import { countLinksOfLate } from './counting-gains.ts';
import { EDGE, EDGE_FIRST, EDGE_LAST, EDGE_TO, NO_DAY, type SearchSpace } from './search-space.ts';
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
  const { hops, firstDay, edgesFrom, edgesTo, order, edges } = space;
  for (let state = 0; state < started; state += 1) order[state] = state;
  const late: number[] = [];
  let end = started;
  for (let next = 0; next < end; next += 1) {
    const state = order[next] as number;
    const links = (hops[state] as number) + 1;
    // Final: whatever has one link less was taken before.
    const day = firstDay[state] as number;
    if (day === NO_DAY) late.push(state);
    const to = edgesTo[state] as number;
    for (let at = edgesFrom[state] as number; at < to; at += EDGE) {
      const other = edges[at + EDGE_TO] as number;
      const known = hops[other] as number;
      if (known === 0) {
        hops[other] = links;
        order[end] = other;
        end += 1;
      } else if (known !== links) continue;
      if (day > (edges[at + EDGE_LAST] as number)) continue;
      const first = edges[at + EDGE_FIRST] as number;
      const arrival = first > day ? first : day;
      if (arrival < (firstDay[other] as number)) firstDay[other] = arrival;
    }
  }
  if (late.length === 0) return { gains: null, complete: watch !== undefined };
  return countLinksOfLate(space, late, watch);
}
