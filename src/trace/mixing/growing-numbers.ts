type Column = Int32Array | Float64Array | Uint8Array;

/** A column that takes as many numbers as come. */
export class GrowingNumbers<C extends Column> {
  length = 0;
  private values: C;
  private readonly make: new (
    length: number,
  ) => C;

  constructor(make: new (length: number) => C) {
    this.make = make;
    this.values = new make(64);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const longer = new this.make(2 * this.length);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.values[index] as number;
  }

  /** As far as it is used. */
  get column(): C {
    return this.values.subarray(0, this.length) as C;
  }
}
