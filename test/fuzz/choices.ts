import fc from 'fast-check';

/**
 * A row of numbers from which something is written: each decision takes the next one. Where they run out every decision
 * is the first, which is to be the simplest: fewer and smaller numbers write something simpler, and so a failure is made
 * small by making the row small.
 */
export class Choices {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A whole number from 0 to `count` less one. */
  below(count: number): number {
    const number = this.#numbers[this.#next] ?? 0;
    this.#next += 1;
    return number % count;
  }

  /** Whether something of so many chances in a hundred befalls; never, where the numbers have run out. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  /** One of several; the first of them is the simplest. */
  oneOf<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('there is nothing to choose from');
    return list[this.below(list.length)] as T;
  }
}

/** Rows of numbers, from none to as many as a long operation takes. */
export const rows: fc.Arbitrary<number[]> = fc.array(fc.nat(0xff_ff), { maxLength: 400, size: 'max' });
