import { doubled } from './growing.ts';
import type { StateIndex } from './states.ts';
import { type Day, NONE } from './types.ts';

const FIRST_CAPACITY = 64;

/** What a log of gains says, for whoever only reads it. */
export interface Gains {
  readonly count: number;
  /** Per state its gain with the most links, or {@link NONE}. */
  readonly last: Int32Array;
  readonly state: Int32Array;
  readonly hops: Int32Array;
  readonly day: Int32Array;
  /** The same state's gain with the next fewer links, or NONE. */
  readonly previous: Int32Array;
}

/**
 * Days won by taking more links: a state reached soon may be reached too late for the next link.
 *
 * Invariant: an entry (state, hops, day) says that `day` is the earliest arrival over all valid walks of exactly `hops`
 * links, and is earlier than with any fewer. Entries of one state are chained by `previous` from the most links (earliest
 * day) to the fewest (latest day); all have more links than the state's fewest.
 */
export class GainLog implements Gains {
  count = 0;
  readonly last: Int32Array;
  state: Int32Array = new Int32Array(FIRST_CAPACITY);
  hops: Int32Array = new Int32Array(FIRST_CAPACITY);
  day: Int32Array = new Int32Array(FIRST_CAPACITY);
  previous: Int32Array = new Int32Array(FIRST_CAPACITY);

  constructor(states: number) {
    this.last = new Int32Array(states).fill(NONE);
  }

  /** Adds a gain: more links than the state's last one has, and an earlier day. */
  add(state: StateIndex, hops: number, day: Day): void {
    const gain = this.count;
    this.count += 1;
    if (this.count > this.state.length) this.grow();
    this.state[gain] = state;
    this.hops[gain] = hops;
    this.day[gain] = day;
    this.previous[gain] = this.last[state] as number;
    this.last[state] = gain;
  }

  /** Null when there are none. */
  orNull(): Gains | null {
    return this.count === 0 ? null : this;
  }

  private grow(): void {
    this.state = doubled(this.state);
    this.hops = doubled(this.hops);
    this.day = doubled(this.day);
    this.previous = doubled(this.previous);
  }
}
