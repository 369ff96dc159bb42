import { GainLog } from './gains.ts';
import {
  COUNT,
  EARLIEST,
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
import type { StateIndex } from './states.ts';
import type { StopWatch } from './stopping.ts';
import { type Day, NEVER, NONE } from './types.ts';

/**
 * Counts the fewest links to states that walks of the least number of links all come to too late, or not at all.
 *
 * A walk to one of them passes some state with more links than that needs, to be there earlier: a gain. So walks are
 * lengthened link by link, days that improve on those with fewer links included, but only gains that can still lead to
 * a late state.
 *
 * @param order all states, by the number of links of walks that ignore the days
 * @param late those without a first arrival; all other states' counts are final
 * @param watch absent: not to be stopped
 */
export function countLinksOfLate(
  space: SearchSpace,
  order: Int32Array,
  late: readonly StateIndex[],
  watch: StopWatch | undefined,
): Searched {
  const { count, records, counts, edges } = space;
  const useful = usefulGains(space, late);
  for (const state of late) counts[COUNT * state + HOPS] = 0;
  const gains = new GainLog(count);
  let unresolved = late.length;
  /** States that got an arrival with as many links as are now to be lengthened. */
  let arrived: StateIndex[] = [];
  let stopped = false;

  /** Takes the edges of a state, at which material is on that day with one link less than `links`. */
  const lengthen = (state: StateIndex, day: Day, links: number, next: StateIndex[]): void => {
    const from = records[RECORD * state + EDGES_FROM] as number;
    const to = records[RECORD * state + EDGES_TO] as number;
    for (let at = from; at < to; at += EDGE) {
      if (day > (edges[at + EDGE_LAST] as number)) continue;
      const other = edges[at + EDGE_TO] as number;
      const first = edges[at + EDGE_FIRST] as number;
      const arrival = first > day ? first : day;
      if (arrival > (useful.until[other] as number)) continue;
      const before = counts[COUNT * other + FIRST_ARRIVAL] as number;
      if (before === NO_DAY) {
        counts[COUNT * other + HOPS] = links;
        counts[COUNT * other + FIRST_ARRIVAL] = arrival;
        unresolved -= 1;
        next.push(other);
      } else if (counts[COUNT * other + HOPS] === links) {
        if (arrival < before) counts[COUNT * other + FIRST_ARRIVAL] = arrival;
      } else if (gains.record(other, links, arrival, before)) next.push(other);
    }
    if (watch?.hasToStop((to - from) / EDGE) === true) stopped = true;
  };

  /** The day of a state's entry with the most links. */
  const latestEntry = (state: StateIndex): Day => {
    const gain = gains.last[state] as number;
    return (gain === NONE ? counts[COUNT * state + FIRST_ARRIVAL] : gains.day[gain]) as number;
  };

  const isLate = new Uint8Array(count);
  for (const state of late) isLate[state] = 1;
  let position = 0;
  for (let links = 2; unresolved > 0 && !stopped; links += 1) {
    const next: StateIndex[] = [];
    // Taken before this round adds to them.
    const days = arrived.map(latestEntry);
    for (; position < count && !stopped; position += 1) {
      const state = order[position] as number;
      if (isLate[state] === 1) continue;
      if ((counts[COUNT * state + HOPS] as number) >= links) break;
      if (useful.feeds[state] === 1)
        lengthen(state, counts[COUNT * state + FIRST_ARRIVAL] as number, links, next);
    }
    for (let i = 0; i < arrived.length && !stopped; i += 1) {
      lengthen(arrived[i] as number, days[i] as number, links, next);
    }
    arrived = next;
    if (arrived.length === 0 && position === count) break;
  }
  return { gains: gains.count === 0 ? null : gains, complete: !stopped && watch !== undefined };
}

interface UsefulGains {
  /** Per state the last day on which a gain can lead to a late state; NEVER where none can. */
  readonly until: Int32Array;
  /** 1 for states from which an edge leads to one with a useful gain. */
  readonly feeds: Uint8Array;
}

/**
 * Backward from the late states, over states where a gain is possible at all: those that more links reach earlier.
 * What comes last is taken first, so that it is final.
 */
function usefulGains(space: SearchSpace, late: readonly StateIndex[]): UsefulGains {
  const { count, queue, records, counts } = space;
  const { start, from, edge } = edgesToImprovable(space);
  const { edges } = space;
  const until = new Int32Array(count).fill(NEVER);
  const feeds = new Uint8Array(count);
  queue.clear();
  for (const state of late) {
    until[state] = NO_DAY;
    queue.push(-NO_DAY, state);
  }
  while (queue.pop()) {
    const state = queue.item;
    const bound = -queue.key;
    if (bound < (until[state] as number)) continue;
    const end = start[state + 1] as number;
    for (let i = start[state] as number; i < end; i += 1) {
      const at = edge[i] as number;
      if ((edges[at + EDGE_FIRST] as number) > bound) continue;
      const origin = from[i] as number;
      feeds[origin] = 1;
      const before = counts[COUNT * origin + FIRST_ARRIVAL] as number;
      const last = Math.min(edges[at + EDGE_LAST] as number, bound, before === NO_DAY ? NO_DAY : before - 1);
      if (last < (records[RECORD * origin + EARLIEST] as number) || last <= (until[origin] as number))
        continue;
      until[origin] = last;
      queue.push(-last, origin);
    }
  }
  return { until, feeds };
}

/** The edges to states that more links reach earlier, by the state that they lead to. */
function edgesToImprovable({ count, records, counts, edges }: SearchSpace): {
  /** Per state, and one more, where its edges begin in the other columns. */
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly edge: Int32Array;
} {
  const start = new Int32Array(count + 2);
  for (let state = 0; state < count; state += 1) {
    const to = records[RECORD * state + EDGES_TO] as number;
    for (let at = records[RECORD * state + EDGES_FROM] as number; at < to; at += EDGE) {
      const other = edges[at + EDGE_TO] as number;
      if (
        (records[RECORD * other + EARLIEST] as number) < (counts[COUNT * other + FIRST_ARRIVAL] as number)
      ) {
        start[other + 2] = (start[other + 2] as number) + 1;
      }
    }
  }
  for (let state = 0; state < count; state += 1) {
    start[state + 2] = (start[state + 2] as number) + (start[state + 1] as number);
  }
  const total = start[count + 1] as number;
  const from = new Int32Array(total);
  const edge = new Int32Array(total);
  // Counted one place ahead, so that filling leaves each state's beginning where it belongs.
  for (let state = 0; state < count; state += 1) {
    const to = records[RECORD * state + EDGES_TO] as number;
    for (let at = records[RECORD * state + EDGES_FROM] as number; at < to; at += EDGE) {
      const other = edges[at + EDGE_TO] as number;
      if ((records[RECORD * other + EARLIEST] as number) >= (counts[COUNT * other + FIRST_ARRIVAL] as number))
        continue;
      const place = start[other + 1] as number;
      from[place] = state;
      edge[place] = at;
      start[other + 1] = place + 1;
    }
  }
  return { start, from, edge };
}
