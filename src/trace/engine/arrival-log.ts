import { doubled, NONE, type StateIndex, type StateTable } from './states.ts';
import type { Day } from './types.ts';

/** Index of an entry in an {@link ArrivalLog}. */
export type ArrivalIndex = number;

const FIRST_CAPACITY = 64;

/**
 * For every state, how early material can arrive with how few links.
 *
 * Invariant: an entry (state, hops, day) says that `day` is the earliest arrival over all valid walks of exactly
 * `hops` links, and is earlier than with any fewer. Entries of one state are chained by `previous` from the most
 * links (earliest day) to the fewest (latest day); entries as a whole are in ascending order of hops, because walks
 * are lengthened one link at a time. So the first entry of a state gives its fewest hops.
 *
 * Both figures are needed: a state that is reached soon may be reached too late for the next link. The search may
 * leave out gains in days that lead to no state which is not reached with fewer links anyway.
 */
export class ArrivalLog {
  count = 0;
  state: Int32Array = new Int32Array(FIRST_CAPACITY);
  hops: Int32Array = new Int32Array(FIRST_CAPACITY);
  day: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** The same state's entry with the next fewer links, or NONE. */
  previous: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** States that have an entry. */
  stateCount = 0;

  /**
   * Notes an arrival unless one as early is known with no more links. `hops` never decreases from call to call.
   */
  record(states: StateTable, state: StateIndex, hops: number, day: Day): void {
    const last = states.lastArrival[state] as number;
    if (last !== NONE) {
      if (day >= (this.day[last] as number)) return;
      if (this.hops[last] === hops) {
        this.day[last] = day;
        if (day < (states.earliest[state] as number)) states.earliest[state] = day;
        return;
      }
    }
    const arrival = this.count;
    this.count += 1;
    if (this.count > this.state.length) this.grow();
    this.state[arrival] = state;
    this.hops[arrival] = hops;
    this.day[arrival] = day;
    this.previous[arrival] = last;
    states.lastArrival[state] = arrival;
    if (last === NONE) {
      states.firstArrival[state] = arrival;
      this.stateCount += 1;
    }
    if (day < (states.earliest[state] as number)) states.earliest[state] = day;
  }

  /** The state's entry with exactly `hops` links, or NONE. */
  find(states: StateTable, state: StateIndex, hops: number): ArrivalIndex {
    let arrival = states.lastArrival[state] as number;
    while (arrival !== NONE && (this.hops[arrival] as number) > hops) {
      arrival = this.previous[arrival] as number;
    }
    return arrival !== NONE && this.hops[arrival] === hops ? arrival : NONE;
  }

  private grow(): void {
    this.state = doubled(this.state);
    this.hops = doubled(this.hops);
    this.day = doubled(this.day);
    this.previous = doubled(this.previous);
  }
}
