import { countLinks } from './counting-links.ts';
import type { Gains } from './gains.ts';
import type { SearchSpace } from './search-space.ts';
import { type Direction, settleDays } from './settling-days.ts';
import type { StopWatch } from './stopping.ts';
import type { ChainGraph, Day } from './types.ts';

/** What a finished search has besides what is in its space. */
export interface Searched {
  /** Later entries of the states' arrivals; null when there are none. */
  readonly gains: Gains | null;
  /** False when it was stopped: then states without hops are not known to be reached. */
  readonly complete: boolean;
}

/**
 * Finds every state that can be reached from those already started in the space, its earliest day, and its fewest links.
 *
 * First in the order of days, whatever the links; then links are counted over the edges that were found. When the first
 * half is stopped, links are still counted for what it found, so that the lower bound is whole.
 */
export function search(
  graph: ChainGraph,
  space: SearchSpace,
  direction: Direction,
  asOf: Day,
  watch: StopWatch,
): Searched {
  const started = space.count;
  const settled = settleDays(graph, space, direction, asOf, watch);
  return countLinks(space, started, settled ? watch : undefined);
}
