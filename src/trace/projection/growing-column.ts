/** A column of 32-bit integers that takes as many as come; for one thread. */
export class GrowingColumn {
  #values: Int32Array;
  #length = 0;
  readonly #fill: number;

  /** @param fill what stands where nothing was set yet */
  constructor(fill = 0) {
    this.#fill = fill;
    this.#values = new Int32Array(16).fill(fill);
  }

  /** One with the same entries, on its own from now on. */
  fork(): GrowingColumn {
    const fork = new GrowingColumn(this.#fill);
    fork.#values = this.#values.slice();
    fork.#length = this.#length;
    return fork;
  }

  get length(): number {
    return this.#length;
  }

  /** Memory used, in bytes. */
  get byteLength(): number {
    return 4 * this.#length;
  }

  /** Memory taken, room for more included, in bytes. */
  get reservedBytes(): number {
    return this.#values.byteLength;
  }

  at(index: number): number {
    return index < this.#length ? (this.#values[index] as number) : this.#fill;
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) {
      const longer = new Int32Array(Math.max(index + 1, 2 * this.#values.length)).fill(
        this.#fill,
        this.#length,
      );
      longer.set(this.#values.subarray(0, this.#length));
      this.#values = longer;
    }
    this.#values[index] = value;
    if (index >= this.#length) this.#length = index + 1;
  }

  push(value: number): void {
    this.set(this.#length, value);
  }
}
