import type { StopWatch } from '../engine/stopping.ts';
import { eliminateDense } from './dense-elimination.ts';
import { eliminateSparse } from './sparse-elimination.ts';
import { sweep } from './sweeps.ts';

/**
 * Pools whose mix is made of one another's, as a Markov chain followed against the flow: from state i to state j of the
 * chain by `weight`, out of it by `leaving`. What leaves arrives at the first or the second destination, or at neither.
 *
 * Weights are 0 or more and count in proportion within a state: they need not add up to 1.
 */
export interface AbsorbingChain {
  readonly states: number;
  /** Steps of state i: `start[i] … start[i + 1]`. */
  readonly start: Int32Array;
  /** A step to its own state is of no effect. */
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** Weight that leaves for the first destination; afterwards the probability of arriving there. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** All weight that leaves, that of both destinations included; afterwards of no meaning. */
  readonly leaving: Float64Array;
}

/** States up to which elimination is at once the fastest and the most accurate. */
export const FEW_STATES = 48;

/**
 * Probabilities of arriving at each destination, to within 1e-11: the least solution, which is 0 where nothing ever
 * leaves. They take the place of the weights in `first` and `second`.
 *
 * @throws TraceStopped
 */
export function absorb(chain: AbsorbingChain, watch: StopWatch): void {
  if (chain.states <= FEW_STATES) eliminateDense(chain, watch);
  else if (!sweep(chain, watch)) eliminateSparse(chain, watch);
}
