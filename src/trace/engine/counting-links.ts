import { GainLog } from './gains.ts';
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

/** Numbers of a state whose walks are to be lengthened: the day it can be there, and where its edges begin and end. */
const LENGTHENED = 3;

/**
 * Counts the fewest links to each state, over edges whose days are settled.
 *
 * Walks are lengthened link by link (Bellman and Ford). A state that more links reach earlier is lengthened again: the
 * walk of fewest links may be too late for what follows. So each state has an entry for every number of links that is
 * earlier than any fewer; the first is the answer, and later ones are gains, of which shortest walks are made.
 * It ends when every state has its first.
 *
 * Memory is met at random here, and waiting for it is what takes the time. Hence a column of its own for the day that an
 * edge is compared with, by which most are dropped, and one pass between rounds that looks up where edges are: its
 * reads do not depend on each other, so that a processor waits for many of them at once.
 *
 * @param started states, the first ones, that are reached with one link
 * @param watch absent: not to be stopped
 */
export function countLinks(space: SearchSpace, started: number, watch: StopWatch | undefined): Searched {
  const { count, records, counts, edges } = space;
  const gains = new GainLog(count);
  /** Per state the day of its last entry, which is its earliest. */
  const earliest = new Int32Array(count).fill(NO_DAY);
  /** Per state the links of its last entry. */
  const linksOfLast = new Int32Array(count);
  const lengthened = new Int32Array(LENGTHENED * count);
  /** States that got an entry in this round, each once. */
  const improved = new Int32Array(count);
  let improvedCount = started;
  for (let state = 0; state < started; state += 1) {
    improved[state] = state;
    earliest[state] = counts[COUNT * state + FIRST_ARRIVAL] as number;
    linksOfLast[state] = 1;
  }
  let unresolved = count - started;
  for (let links = 2; unresolved > 0 && improvedCount > 0; links += 1) {
    const end = LENGTHENED * improvedCount;
    for (let at = 0, next = 0; at < end; at += LENGTHENED, next += 1) {
      const state = improved[next] as number;
      // Taken before this round makes any of them earlier.
      lengthened[at] = earliest[state] as number;
      lengthened[at + 1] = records[RECORD * state + EDGES_FROM] as number;
      lengthened[at + 2] = records[RECORD * state + EDGES_TO] as number;
    }
    improvedCount = 0;
    for (let one = 0; one < end; one += LENGTHENED) {
      const day = lengthened[one] as number;
      const from = lengthened[one + 1] as number;
      const to = lengthened[one + 2] as number;
      for (let at = from; at < to; at += EDGE) {
        if (day > (edges[at + EDGE_LAST] as number)) continue;
        const first = edges[at + EDGE_FIRST] as number;
        const arrival = first > day ? first : day;
        const other = edges[at + EDGE_TO] as number;
        if (arrival >= (earliest[other] as number)) continue;
        earliest[other] = arrival;
        if (linksOfLast[other] === links) continue;
        linksOfLast[other] = links;
        improved[improvedCount] = other;
        improvedCount += 1;
      }
      if (watch?.hasToStop((to - from) / EDGE) === true) return { gains: gains.orNull(), complete: false };
    }
    for (let next = 0; next < improvedCount; next += 1) {
      const state = improved[next] as number;
      const day = earliest[state] as number;
      if (counts[COUNT * state + HOPS] === 0) {
        counts[COUNT * state + HOPS] = links;
        counts[COUNT * state + FIRST_ARRIVAL] = day;
        unresolved -= 1;
      } else gains.add(state, links, day);
    }
  }
  return { gains: gains.orNull(), complete: watch !== undefined };
}
