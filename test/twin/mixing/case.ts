import { NONE } from '../../../src/trace/engine/types.ts';
import type { MixSystem } from '../../../src/trace/mixing/types.ts';

/** An inflow in words; what is absent is 0, and a mass without ends is unknown. */
export interface TwinInflow {
  /** Number of a pool. */
  readonly from?: number;
  /** kg: exact, or low and high. */
  readonly mass?: number | readonly [low: number, high: number];
  readonly tainted?: number;
  readonly clean?: number;
}

export interface TwinPool {
  readonly inflows: readonly TwinInflow[];
  readonly output?: number | readonly [low: number, high: number];
  readonly excessClean?: boolean;
}

/** Pools by number. */
export type TwinCase = readonly TwinPool[];

export type Ends = readonly [low: number, high: number];

export function endsOf(mass: number | Ends | undefined, absent: Ends): Ends {
  if (mass === undefined) return absent;
  return typeof mass === 'number' ? [mass, mass] : mass;
}

/** The same as columns. */
export function systemOf(pools: TwinCase): MixSystem {
  const inflows = pools.flatMap((pool) => pool.inflows);
  const masses = inflows.map(({ mass }) => endsOf(mass, [0, Number.POSITIVE_INFINITY]));
  const outputs = pools.map(({ output }) => endsOf(output, [0, 0]));
  const inflowStart = new Int32Array(pools.length + 1);
  for (const [pool, { inflows: own }] of pools.entries()) {
    inflowStart[pool + 1] = (inflowStart[pool] as number) + own.length;
  }
  return {
    pools: pools.length,
    inflowStart,
    inflowFrom: Int32Array.from(inflows, ({ from }) => from ?? NONE),
    inflowLow: Float64Array.from(masses, ([low]) => low),
    inflowHigh: Float64Array.from(masses, ([, high]) => high),
    inflowOpen: Uint8Array.from(inflows, ({ mass }) => (mass === undefined ? 1 : 0)),
    inflowTainted: Float64Array.from(inflows, ({ tainted }) => tainted ?? 0),
    inflowClean: Float64Array.from(inflows, ({ clean }) => clean ?? 0),
    outputLow: Float64Array.from(outputs, ([low]) => low),
    outputHigh: Float64Array.from(outputs, ([, high]) => high),
    excessClean: Uint8Array.from(pools, ({ excessClean }) => (excessClean === true ? 1 : 0)),
  };
}
