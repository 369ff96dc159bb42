import type { MixSystem } from './types.ts';

/** What is taken for granted of an inflow; bits. */
export const GRANTED = {
  /** The mass is bounded neither from below nor above, or at one end alone. */
  massUnknown: 1,
  /** An end of the interval is unknown or open: the mass counts whole. */
  whole: 2,
  /** Likewise all of it is taken as tainted. */
  taintWhole: 4,
  /** What is recovered is more than nothing and at most all. */
  recoveryUnknown: 8,
} as const;

export interface Inflow {
  /** Pool, or NONE. */
  readonly from: number;
  readonly low: number;
  readonly high: number;
  readonly open: number;
  readonly tainted: number;
  readonly clean: number;
  /** The row that brings it; of a source, −1 − its entry. */
  readonly origin: number;
  /** Bits of {@link GRANTED}. */
  readonly granted: number;
}

/** The inflows of a system while it is made, and what each is made of. */
export class GrowingInflows {
  count = 0;
  private from = new Int32Array(64);
  private low = new Float64Array(64);
  private high = new Float64Array(64);
  private open = new Uint8Array(64);
  private tainted = new Float64Array(64);
  private clean = new Float64Array(64);
  private origin = new Int32Array(64);
  private granted = new Uint8Array(64);

  push(inflow: Inflow): void {
    const at = this.count;
    if (at === this.from.length) this.double();
    this.from[at] = inflow.from;
    this.low[at] = inflow.low;
    this.high[at] = inflow.high;
    this.open[at] = inflow.open;
    this.tainted[at] = inflow.tainted;
    this.clean[at] = inflow.clean;
    this.origin[at] = inflow.origin;
    this.granted[at] = inflow.granted;
    this.count = at + 1;
  }

  /** The columns as far as they are used. */
  get columns(): Pick<
    MixSystem,
    'inflowFrom' | 'inflowLow' | 'inflowHigh' | 'inflowOpen' | 'inflowTainted' | 'inflowClean'
  > & { readonly inflowOrigin: Int32Array; readonly inflowGranted: Uint8Array } {
    const { count } = this;
    return {
      inflowFrom: this.from.subarray(0, count),
      inflowLow: this.low.subarray(0, count),
      inflowHigh: this.high.subarray(0, count),
      inflowOpen: this.open.subarray(0, count),
      inflowTainted: this.tainted.subarray(0, count),
      inflowClean: this.clean.subarray(0, count),
      inflowOrigin: this.origin.subarray(0, count),
      inflowGranted: this.granted.subarray(0, count),
    };
  }

  private double(): void {
    const length = 2 * this.from.length;
    const into = <C extends Int32Array | Float64Array | Uint8Array>(longer: C, column: C): C => {
      longer.set(column);
      return longer;
    };
    this.from = into(new Int32Array(length), this.from);
    this.low = into(new Float64Array(length), this.low);
    this.high = into(new Float64Array(length), this.high);
    this.open = into(new Uint8Array(length), this.open);
    this.tainted = into(new Float64Array(length), this.tainted);
    this.clean = into(new Float64Array(length), this.clean);
    this.origin = into(new Int32Array(length), this.origin);
    this.granted = into(new Uint8Array(length), this.granted);
  }
}
