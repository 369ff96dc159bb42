import { doubled } from './states.ts';

const FIRST_CAPACITY = 64;

/**
 * A queue of (key, item) pairs of 32-bit integers that gives the least key first: a binary heap in two columns.
 *
 * An item may be queued several times with ever smaller keys; the reader skips the entries that are out of date.
 */
export class DayQueue {
  size = 0;
  /** Key and item that the last {@link pop} took. */
  key = 0;
  item = 0;
  private keys: Int32Array = new Int32Array(FIRST_CAPACITY);
  private items: Int32Array = new Int32Array(FIRST_CAPACITY);

  push(key: number, item: number): void {
    if (this.size === this.keys.length) {
      this.keys = doubled(this.keys);
      this.items = doubled(this.items);
    }
    const { keys, items } = this;
    let hole = this.size;
    this.size += 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const parentKey = keys[parent] as number;
      if (parentKey <= key) break;
      keys[hole] = parentKey;
      items[hole] = items[parent] as number;
      hole = parent;
    }
    keys[hole] = key;
    items[hole] = item;
  }

  /** Takes the pair with the least key into `key` and `item`; false when there is none. */
  pop(): boolean {
    if (this.size === 0) return false;
    const { keys, items } = this;
    this.key = keys[0] as number;
    this.item = items[0] as number;
    this.size -= 1;
    const size = this.size;
    const key = keys[size] as number;
    const item = items[size] as number;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      if (child + 1 < size && (keys[child + 1] as number) < (keys[child] as number)) child += 1;
      const childKey = keys[child] as number;
      if (childKey >= key) break;
      keys[hole] = childKey;
      items[hole] = items[child] as number;
      hole = child;
    }
    keys[hole] = key;
    items[hole] = item;
    return true;
  }
}
