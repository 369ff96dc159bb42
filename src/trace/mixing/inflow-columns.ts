import type { MixSystem } from './types.ts';

const FIRST_INFLOWS = 1024;

/** What was taken for granted of an inflow; bits. */
export const TAKEN = {
  /** An end of the mass is unknown. */
  massUnknown: 1,
  /** Counted whole for want of a day. */
  countedWhole: 2,
  /** Tainted whole for want of a day. */
  taintedWhole: 4,
  /** What is recovered is unknown. */
  recoveryUnknown: 8,
} as const;

/** Inflows as they are found, pool by pool: columns that grow. Those of one inflow are written at `count`. */
export class InflowColumns {
  count = 0;
  from = new Int32Array(FIRST_INFLOWS);
  /** Number of the row, or of the source, that it comes by. */
  fact = new Int32Array(FIRST_INFLOWS);
  low = new Float64Array(FIRST_INFLOWS);
  high = new Float64Array(FIRST_INFLOWS);
  open = new Uint8Array(FIRST_INFLOWS);
  tainted = new Float64Array(FIRST_INFLOWS);
  clean = new Float64Array(FIRST_INFLOWS);
  /** Of {@link TAKEN}. */
  taken = new Uint8Array(FIRST_INFLOWS);

  /** Makes room for one more. @returns where to write it */
  add(): number {
    const at = this.count;
    if (at === this.from.length) this.#grow();
    this.count = at + 1;
    return at;
  }

  /** All there are, as columns of a system. */
  ofSystem(): Pick<
    MixSystem,
    'inflowFrom' | 'inflowLow' | 'inflowHigh' | 'inflowOpen' | 'inflowTainted' | 'inflowClean'
  > {
    const { count } = this;
    return {
      inflowFrom: this.from.subarray(0, count),
      inflowLow: this.low.subarray(0, count),
      inflowHigh: this.high.subarray(0, count),
      inflowOpen: this.open.subarray(0, count),
      inflowTainted: this.tainted.subarray(0, count),
      inflowClean: this.clean.subarray(0, count),
    };
  }

  #grow(): void {
    const length = 2 * this.from.length;
    this.from = copied(this.from, new Int32Array(length));
    this.fact = copied(this.fact, new Int32Array(length));
    this.low = copied(this.low, new Float64Array(length));
    this.high = copied(this.high, new Float64Array(length));
    this.open = copied(this.open, new Uint8Array(length));
    this.tainted = copied(this.tainted, new Float64Array(length));
    this.clean = copied(this.clean, new Float64Array(length));
    this.taken = copied(this.taken, new Uint8Array(length));
  }
}

function copied<C extends Int32Array | Float64Array | Uint8Array>(from: C, into: C): C {
  into.set(from);
  return into;
}
