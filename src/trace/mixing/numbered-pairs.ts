import { NONE } from '../engine/types.ts';

const FIRST_PAIRS = 256;

/**
 * Pairs of whole numbers, numbered in the order in which they are first named: open addressing in typed arrays, of a
 * size with the pairs there are, whatever the numbers in them.
 */
export class NumberedPairs {
  count = 0;
  #firsts = new Int32Array(FIRST_PAIRS);
  #seconds = new Int32Array(FIRST_PAIRS);
  /** Number of a pair + 1, or 0; twice as many as there is room for pairs, so that searches are short. */
  #slots = new Int32Array(2 * FIRST_PAIRS);

  /** The first number of each pair; not to be kept while pairs are added. */
  get firsts(): Int32Array {
    return this.#firsts.subarray(0, this.count);
  }

  /** The second number of each pair; likewise. */
  get seconds(): Int32Array {
    return this.#seconds.subarray(0, this.count);
  }

  first(pair: number): number {
    return this.#firsts[pair] as number;
  }

  second(pair: number): number {
    return this.#seconds[pair] as number;
  }

  /** The number of a pair; NONE for one that was never named. */
  find(first: number, second: number): number {
    return (this.#slots[this.#slotOf(first, second)] as number) - 1;
  }

  /** The number of a pair, a new one if need be. */
  numberOf(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const known = (this.#slots[slot] as number) - 1;
    if (known !== NONE) return known;
    const pair = this.count;
    this.#firsts[pair] = first;
    this.#seconds[pair] = second;
    this.#slots[slot] = pair + 1;
    this.count = pair + 1;
    if (this.count === this.#firsts.length) this.#grow();
    return pair;
  }

  /** Where a pair is, or would be. */
  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    mixed ^= mixed >>> 15;
    let slot = mixed & mask;
    for (;;) {
      const pair = (this.#slots[slot] as number) - 1;
      if (pair === NONE || (this.#firsts[pair] === first && this.#seconds[pair] === second)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const longer = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(2 * column.length);
      copy.set(column);
      return copy;
    };
    this.#firsts = longer(this.#firsts);
    this.#seconds = longer(this.#seconds);
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let pair = 0; pair < this.count; pair += 1) {
      this.#slots[this.#slotOf(this.first(pair), this.second(pair))] = pair + 1;
    }
  }
}
