/** What waits, in turns: of each who waits the first, then of each the next. */
export class Turns<T> {
  /** By who waits; whose turn comes first, first. Never an empty list. */
  readonly #waiting = new Map<object, T[]>();

  add(who: object, one: T): void {
    const waiting = this.#waiting.get(who);
    if (waiting) waiting.push(one);
    else this.#waiting.set(who, [one]);
  }

  /** The next that is accepted; undefined when none is. */
  take(accepts: (one: T) => boolean): T | undefined {
    for (const [who, waiting] of this.#waiting) {
      const index = waiting.findIndex(accepts);
      if (index === -1) continue;
      const [one] = waiting.splice(index, 1);
      this.#waiting.delete(who);
      if (waiting.length > 0) this.#waiting.set(who, waiting);
      return one;
    }
    return undefined;
  }

  /** Takes all that waits of one. */
  takeAllOf(who: object): readonly T[] {
    const waiting = this.#waiting.get(who) ?? [];
    this.#waiting.delete(who);
    return waiting;
  }

  /** Takes all. */
  takeAll(): readonly T[] {
    const all = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    return all;
  }

  get size(): number {
    let size = 0;
    for (const { length } of this.#waiting.values()) size += length;
    return size;
  }
}
