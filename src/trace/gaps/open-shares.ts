import { MASS, type PoolIndex, type Shares } from '../mixing/types.ts';

/** What may be open of a share. */
export const OPEN = ['width', 'tainted', 'unknown'] as const;
export type Measure = (typeof OPEN)[number];

/** How much is open of each target; 0 where nothing is. */
export interface OpenShares extends Readonly<Record<Measure, Float64Array>> {
  /** Width of the tainted interval. */
  readonly width: Float64Array;
  /** The greatest tainted part. */
  readonly tainted: Float64Array;
  /** The greatest unknown part. */
  readonly unknown: Float64Array;
}

/** What shares of exact masses differ by at most, and what is none. */
const NOTHING = 1e-9;

export function openShares(shares: Shares, targets: readonly PoolIndex[]): OpenShares {
  const amounts = (of: (pool: PoolIndex) => number): Float64Array =>
    Float64Array.from(targets, (pool) => {
      const amount = shares.mass[pool] === MASS.none ? 0 : of(pool);
      return amount > NOTHING ? amount : 0;
    });
  return {
    width: amounts((pool) => (shares.taintedHigh[pool] as number) - (shares.taintedLow[pool] as number)),
    tainted: amounts((pool) => shares.taintedHigh[pool] as number),
    unknown: amounts((pool) => shares.unknownHigh[pool] as number),
  };
}
