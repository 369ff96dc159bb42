import { StopWatch, TraceStopped } from '../engine/stopping.ts';
import { closedLoops } from './closed-loops.ts';
import { type Components, componentsOf, isMixed } from './components.ts';
import { ExactMixing } from './exact.ts';
import { IntervalMixing } from './intervals.ts';
import type { Ends, Part } from './measures.ts';
import { type Quantities, quantitiesOf } from './quantities.ts';
import { MASS, type MixSystem, type PoolIndex, type Shares, type SolveShares } from './types.ts';

/** See {@link SolveShares}. */
export const solveShares: SolveShares = (system, stop): Shares => {
  const quantities = quantitiesOf(system);
  const ends: Record<Part, Ends> = {
    tainted: nothingKnown(system.pools),
    clean: nothingKnown(system.pools),
    known: nothingKnown(system.pools),
  };
  let complete = true;
  try {
    solveAll(system, quantities, ends, new StopWatch(stop));
  } catch (error) {
    if (!(error instanceof TraceStopped)) throw error;
    complete = false;
  }
  return sharesOf(quantities, ends, complete);
};

function nothingKnown(pools: number): Ends {
  return { low: new Float64Array(pools), high: new Float64Array(pools).fill(1) };
}

/** Component by component, upstream first. @throws TraceStopped */
function solveAll(
  system: MixSystem,
  { exact, mass }: Quantities,
  ends: Record<Part, Ends>,
  watch: StopWatch,
): void {
  const components = componentsOf(system, watch);
  const { count, order, start } = components;
  const state = new Int32Array(system.pools);
  const certain = certainPools(system, exact, components);
  const exactly = new ExactMixing(system, ends.tainted.low, ends.clean.low, state, watch);
  const isCertain = !certain.includes(0);
  const intervals = isCertain
    ? null
    : new IntervalMixing({ system, mass, closed: closedLoops(system), ends, state, watch });
  for (let component = 0; component < count; component += 1) {
    const pools = order.subarray(start[component] as number, start[component + 1] as number);
    const first = pools[0] as number;
    watch.throwIfStopped(pools.length);
    const mixing = certain[first] === 1 || intervals === null ? exactly : intervals;
    if (pools.length > 1 || flowsIntoItself(system, first)) mixing.loop(pools);
    else mixing.one(first);
    if (mixing === exactly) for (const pool of pools) close(ends, pool);
  }
}

/** Pools whose quantities, and those of all upstream, are exact: 1 for each. */
function certainPools(system: MixSystem, exact: Uint8Array, { count, order, start }: Components): Uint8Array {
  const { inflowStart, inflowFrom } = system;
  const certain = exact.slice();
  if (!exact.includes(0)) return certain;
  for (let component = 0; component < count; component += 1) {
    const pools = order.subarray(start[component] as number, start[component + 1] as number);
    let isCertain = 1;
    for (const pool of pools) {
      isCertain &= certain[pool] as number;
      for (
        let inflow = inflowStart[pool] as number;
        inflow < (inflowStart[pool + 1] as number);
        inflow += 1
      ) {
        if (isMixed(system, inflow)) isCertain &= certain[inflowFrom[inflow] as number] as number;
      }
    }
    for (const pool of pools) certain[pool] = isCertain;
  }
  return certain;
}

function flowsIntoItself(system: MixSystem, pool: PoolIndex): boolean {
  const end = system.inflowStart[pool + 1] as number;
  for (let inflow = system.inflowStart[pool] as number; inflow < end; inflow += 1) {
    if (system.inflowFrom[inflow] === pool && isMixed(system, inflow)) return true;
  }
  return false;
}

/** Ends that are one, as told by the low ones of tainted and clean. */
function close({ tainted, clean, known }: Record<Part, Ends>, pool: PoolIndex): void {
  const taintedPart = tainted.low[pool] as number;
  const cleanPart = clean.low[pool] as number;
  tainted.high[pool] = taintedPart;
  clean.high[pool] = cleanPart;
  known.low[pool] = known.high[pool] = Math.min(1, taintedPart + cleanPart);
}

/** The known part becomes the unknown one, in its place. */
function sharesOf(
  { mass, excessLow, excessHigh }: Quantities,
  { tainted, clean, known }: Record<Part, Ends>,
  complete: boolean,
): Shares {
  const unknownLow = known.high;
  const unknownHigh = known.low;
  const parts = [tainted, clean, { low: unknownLow, high: unknownHigh }];
  for (let pool = 0; pool < mass.length; pool += 1) {
    unknownLow[pool] = 1 - (known.high[pool] as number);
    unknownHigh[pool] = 1 - (known.low[pool] as number);
    const isMassless = mass[pool] === MASS.none;
    for (const { low, high } of parts) {
      // Ends that are one are found each by itself, and may differ by rounding.
      if (isMassless) low[pool] = high[pool] = Number.NaN;
      else if ((low[pool] as number) > (high[pool] as number)) low[pool] = high[pool] as number;
    }
  }
  return {
    mass,
    taintedLow: tainted.low,
    taintedHigh: tainted.high,
    cleanLow: clean.low,
    cleanHigh: clean.high,
    unknownLow,
    unknownHigh,
    excessLow,
    excessHigh,
    complete,
  };
}
