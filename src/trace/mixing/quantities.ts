import { MASS, type MixSystem, type PoolIndex } from './types.ts';

/** A part of a mass that is rounding, not mass: sums of the same masses in another order differ by less. */
export const ROUNDING = 1e-12;

/** What the quantities of every pool say before anything is mixed. */
export interface Quantities {
  /** One of {@link MASS} for each pool. */
  readonly mass: Uint8Array;
  readonly excessLow: Float64Array;
  readonly excessHigh: Float64Array;
  /** 1: every quantity of the pool is known exactly. */
  readonly exact: Uint8Array;
}

/** One look at every quantity, pool by pool. */
export function quantitiesOf(system: MixSystem): Quantities {
  const { pools, inflowStart, inflowLow, inflowHigh, inflowOpen, outputLow, outputHigh } = system;
  const mass = new Uint8Array(pools);
  const excessLow = new Float64Array(pools);
  const excessHigh = new Float64Array(pools);
  const exact = new Uint8Array(pools);
  for (let pool: PoolIndex = 0; pool < pools; pool += 1) {
    let least = 0;
    let greatest = 0;
    let isOpen = 0;
    let isExact = outputLow[pool] === outputHigh[pool] ? 1 : 0;
    const end = inflowStart[pool + 1] as number;
    for (let inflow = inflowStart[pool] as number; inflow < end; inflow += 1) {
      const low = inflowLow[inflow] as number;
      const high = inflowHigh[inflow] as number;
      least += low;
      greatest += high;
      isOpen |= inflowOpen[inflow] as number;
      if (low !== high) isExact = 0;
    }
    const output = outputHigh[pool] as number;
    if (least > 0 || isOpen !== 0 || (outputLow[pool] as number) > 0) mass[pool] = MASS.some;
    else mass[pool] = greatest > 0 || output > 0 ? MASS.perhaps : MASS.none;
    exact[pool] = isExact;
    excessLow[pool] = uncovered(outputLow[pool] as number, greatest);
    excessHigh[pool] = uncovered(output, least);
  }
  return { mass, excessLow, excessHigh, exact };
}

/** What of an output the inflows do not cover, kg. */
export function uncovered(output: number, inflows: number): number {
  const excess = output - inflows;
  return excess > ROUNDING * output ? excess : 0;
}
