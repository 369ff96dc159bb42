import type { StopSignal } from '../engine/types.ts';

/**
 * Shares, semantics (b), as numbers in and numbers out.
 *
 * A *pool* is what one node holds of one mineral over the period. All that comes into it is mixed, and what leaves it
 * has its mix. The mix has three parts that always add up to 1: tainted, clean and unknown.
 */

/** Number of a pool. */
export type PoolIndex = number;

/**
 * The pools of one question, and what comes into them.
 *
 * An inflow is what one link, or one source, brings into one pool: of a mass between `inflowLow` and `inflowHigh`,
 * `inflowTainted` of which, a fraction, is tainted whatever the mix at its near end; the rest has the mix that leaves the
 * pool `inflowFrom`. An inflow from no pool (NONE) is, apart from its tainted part, clean to the fraction `inflowClean`
 * and for the rest unknown.
 *
 * Masses are kg of the pool's own mineral, in the period, after recovery: finite or, `inflowHigh` alone, infinite. A
 * quantity of which nothing is known is 0 to infinity with `inflowOpen` 1: more than nothing. Inflows that can only be
 * nothing are left out.
 *
 * What is known to leave a pool is a mass from `outputLow` to `outputHigh`, both finite. What of it the inflows do not
 * cover is of unknown origin, or, where `excessClean` is 1, clean: mined there. A pool may have no inflow at all.
 */
export interface MixSystem {
  readonly pools: number;
  /** Inflows of pool p: `inflowStart[p] … inflowStart[p + 1]`. One more entry than there are pools. */
  readonly inflowStart: Int32Array;
  readonly inflowFrom: Int32Array;
  readonly inflowLow: Float64Array;
  readonly inflowHigh: Float64Array;
  /** 1: the low end itself is not attained, the mass is more. Only where `inflowLow` is 0. */
  readonly inflowOpen: Uint8Array;
  /** 0 to 1. */
  readonly inflowTainted: Float64Array;
  /** 0 to 1; of no meaning where the inflow comes from a pool. */
  readonly inflowClean: Float64Array;
  readonly outputLow: Float64Array;
  readonly outputHigh: Float64Array;
  readonly excessClean: Uint8Array;
}

/** Whether a pool has any mass in the period. */
export const MASS = { none: 0, some: 1, perhaps: 2 } as const;

/**
 * The shares of every pool: for each part the least and the greatest value over all consistent assignments, or values
 * that enclose them. Ends that are reached only in the limit belong to it. Where all is exact, both ends are equal to
 * within 1e-9. An assignment in which a pool has no mass has no share there; all entries of a pool without any mass are
 * NaN.
 *
 * What leaves a pool without mass is unknown (clean where `excessClean` is 1): so says a link out of it.
 */
export interface Shares {
  /** One of {@link MASS} for each pool. */
  readonly mass: Uint8Array;
  readonly taintedLow: Float64Array;
  readonly taintedHigh: Float64Array;
  readonly cleanLow: Float64Array;
  readonly cleanHigh: Float64Array;
  readonly unknownLow: Float64Array;
  readonly unknownHigh: Float64Array;
  /** kg that left a pool and that its inflows do not cover, least and greatest. */
  readonly excessLow: Float64Array;
  readonly excessHigh: Float64Array;
  /** False when `stop` ended the computation early: then every interval encloses the right one, up to [0, 1]. */
  readonly complete: boolean;
}

/**
 * Solves a system of pools. Pure: the same system always gives the same shares.
 *
 * Exact where all quantities are: the linear system, strongly connected pools by strongly connected pools. With
 * intervals the ends are those of the best and the worst choice of each pool's quantities, each chosen by itself; they
 * are attained where every uncertain quantity enters one pool and the inflows cover the outputs. In very large loops, the
 * own share of a pool that may be without mass is enclosed only. What of an output the inflows lack by less than 1e-12 of
 * it is rounding, and covered.
 */
export type SolveShares = (system: MixSystem, stop?: StopSignal) => Shares;
