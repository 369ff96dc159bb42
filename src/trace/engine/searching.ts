import { countLinks } from './counting-links.ts';
import type { Gains } from './gains.ts';
import type { SearchSpace } from './search-space.ts';
import type { StateIndex } from './states.ts';
import type { StopWatch } from './stopping.ts';
import { NONE } from './types.ts';

/** What a search finds at a state, along or against the links. */
export interface Expansion {
  /**
   * Adds to the space the edges of a state whose earliest day is final, and notes the arrivals by them.
   *
   * @returns links looked at
   */
  expand(space: SearchSpace, state: StateIndex): number;
}

/** What a finished search has besides the columns of its space. */
export interface Searched {
  /** Later entries of the states' arrivals; null when there are none. */
  readonly gains: Gains | null;
  /** False when it was stopped: then states without hops are not known to be reached. */
  readonly complete: boolean;
}

/**
 * Finds every state that can be reached from those already started in the space, its earliest day, and its fewest links.
 *
 * First in the order of days, whatever the links: material can wait, so a state that is taken in that order is final, and
 * is expanded once (Dijkstra). Then links are counted over the edges that were found.
 *
 * When the first half is stopped, links are still counted for what it found, so that the lower bound is whole.
 */
export function search(space: SearchSpace, expansion: Expansion, watch: StopWatch): Searched {
  const started = space.count;
  const settled = settleDays(space, expansion, watch);
  return countLinks(space, started, settled ? watch : undefined);
}

/** False when stopped. */
function settleDays(space: SearchSpace, expansion: Expansion, watch: StopWatch): boolean {
  const { queue } = space;
  while (queue.pop()) {
    const state = queue.item;
    if (space.edgesFrom[state] !== NONE) continue;
    space.edgesFrom[state] = space.edgesUsed;
    const links = expansion.expand(space, state);
    space.edgesTo[state] = space.edgesUsed;
    if (watch.hasToStop(links)) return false;
  }
  return true;
}
