import { MASS, type Shares, type SolveShares } from '../../../src/trace/mixing/types.ts';
import { systemOf, type TwinCase } from './case.ts';
import { type TwinShares, twinShares } from './twin.ts';

const MASS_NAMES = Object.fromEntries(Object.entries(MASS).map(([name, code]) => [code, name]));

/** Where the solver and the twin differ, in words; null where they agree to within 1e-9. */
export function difference(
  pools: TwinCase,
  solve: SolveShares,
  twin: readonly TwinShares[] = twinShares(pools),
): string | null {
  const shares = solve(systemOf(pools));
  for (const [pool, { mass, ends }] of twin.entries()) {
    const found = MASS_NAMES[shares.mass[pool] as number];
    if (found !== mass) return `pool ${pool} has mass: ${found}, not ${mass}`;
    for (const part of ['tainted', 'clean', 'unknown'] as const) {
      for (const [at, end] of (['Low', 'High'] as const).entries()) {
        const value = shares[`${part}${end}`][pool] as number;
        const right = ends?.[part][at] ?? Number.NaN;
        if (!(Math.abs(value - right) <= 1e-9) && !(Number.isNaN(value) && Number.isNaN(right))) {
          return `pool ${pool}: ${part}${end} is ${value}, not ${right}`;
        }
      }
    }
  }
  return null;
}

/** The three parts of one pool as [low, high]. */
export function endsAt(shares: Shares, pool: number): Record<'tainted' | 'clean' | 'unknown', number[]> {
  const at = (low: Float64Array, high: Float64Array) => [low[pool] as number, high[pool] as number];
  return {
    tainted: at(shares.taintedLow, shares.taintedHigh),
    clean: at(shares.cleanLow, shares.cleanHigh),
    unknown: at(shares.unknownLow, shares.unknownHigh),
  };
}
