import { doubled } from './growing.ts';
import { NEVER } from './types.ts';

const FIRST_CAPACITY = 64;
/** One for the key taken last, and one for each bit in which a later key can first differ from it. */
const BUCKETS = 33;

/**
 * A queue of (key, item) pairs of 32-bit integers that gives the least key first, for keys that are never less than the
 * one taken last: a radix heap. Pairs with the key taken last are given first in, first out.
 *
 * Invariant: a pair is in the bucket of the highest bit in which its key differs from the one taken last; keys of lower
 * buckets are less. A pair so only ever moves to lower buckets, and one with the key taken last costs no more than
 * a list.
 *
 * An item may be queued several times with ever smaller keys; the reader skips the entries that are out of date.
 */
export class DayQueue {
  /** Key and item that the last {@link pop} took. */
  key = NEVER;
  item = 0;
  /** Key and item in turn. */
  private readonly pairs: Int32Array[] = Array.from(
    { length: BUCKETS },
    () => new Int32Array(2 * FIRST_CAPACITY),
  );
  /** Numbers used in each bucket. */
  private readonly used = new Int32Array(BUCKETS);
  /** Numbers of the first bucket that were taken. */
  private taken = 0;

  /** Empties the queue, and forgets the key taken last. */
  clear(): void {
    this.key = NEVER;
    this.taken = 0;
    this.used.fill(0);
  }

  /** @param key not less than the key taken last */
  push(key: number, item: number): void {
    const bucket = 32 - Math.clz32(key ^ this.key);
    const at = this.used[bucket] as number;
    let pairs = this.pairs[bucket] as Int32Array;
    if (at === pairs.length) {
      pairs = doubled(pairs);
      this.pairs[bucket] = pairs;
    }
    pairs[at] = key;
    pairs[at + 1] = item;
    this.used[bucket] = at + 2;
  }

  /** Takes the pair with the least key into `key` and `item`; false when there is none. */
  pop(): boolean {
    if (this.taken === this.used[0] && !this.advance()) return false;
    this.item = (this.pairs[0] as Int32Array)[this.taken + 1] as number;
    this.taken += 2;
    return true;
  }

  /** Moves on to the least key: its bucket is dealt out to the lower ones. */
  private advance(): boolean {
    this.taken = 0;
    this.used[0] = 0;
    let bucket = 1;
    while (bucket < BUCKETS && this.used[bucket] === 0) bucket += 1;
    if (bucket === BUCKETS) return false;
    const pairs = this.pairs[bucket] as Int32Array;
    const end = this.used[bucket] as number;
    let least = pairs[0] as number;
    for (let at = 2; at < end; at += 2) {
      const key = pairs[at] as number;
      if (key < least) least = key;
    }
    this.key = least;
    this.used[bucket] = 0;
    for (let at = 0; at < end; at += 2) this.push(pairs[at] as number, pairs[at + 1] as number);
    return true;
  }
}
