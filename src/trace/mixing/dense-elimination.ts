import type { StopWatch } from '../engine/stopping.ts';
import type { AbsorbingChain } from './absorption.ts';

/**
 * Solves a chain of few states by state reduction (Grassmann, Taksar and Heyman, 1985): a state is taken out and its
 * steps handed to those that lead to it, in proportion. Nothing is ever subtracted, so every probability is accurate to
 * a few roundings however rarely the chain is left. A state that nothing leaves is 0 for both destinations.
 *
 * @throws TraceStopped
 */
export function eliminateDense(chain: AbsorbingChain, watch: StopWatch): void {
  const { states, start, to, weight, first, second, leaving } = chain;
  const steps = new Float64Array(states * states);
  for (let state = 0; state < states; state += 1) {
    const end = start[state + 1] as number;
    for (let step = start[state] as number; step < end; step += 1) {
      const at = state * states + (to[step] as number);
      steps[at] = (steps[at] as number) + (weight[step] as number);
    }
  }
  eliminateMatrix({ states, steps, first, second, leaving }, watch);
}

/** The same chain as a matrix, row by row; what stands on the diagonal is of no effect. */
export interface DenseChain {
  readonly states: number;
  readonly steps: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly leaving: Float64Array;
}

/** As {@link eliminateDense}. */
export function eliminateMatrix(chain: DenseChain, watch: StopWatch): void {
  const { states, steps, first, second, leaving } = chain;
  const totals = new Float64Array(states);
  for (let last = states - 1; last >= 0; last -= 1) {
    const row = last * states;
    let total = leaving[last] as number;
    for (let other = 0; other < last; other += 1) total += steps[row + other] as number;
    totals[last] = total;
    for (let state = 0; state < last; state += 1) {
      const at = state * states;
      const led = steps[at + last] as number;
      if (led === 0) continue;
      if (total === 0) {
        // What is led to where nothing leaves arrives nowhere, as what leaves for neither destination.
        leaving[state] = (leaving[state] as number) + led;
        continue;
      }
      const part = led / total;
      for (let other = 0; other < last; other += 1) {
        steps[at + other] = (steps[at + other] as number) + part * (steps[row + other] as number);
      }
      first[state] = (first[state] as number) + part * (first[last] as number);
      second[state] = (second[state] as number) + part * (second[last] as number);
      leaving[state] = (leaving[state] as number) + part * (leaving[last] as number);
    }
    watch.throwIfStopped(last);
  }
  for (let state = 0; state < states; state += 1) {
    const row = state * states;
    let arrivesFirst = first[state] as number;
    let arrivesSecond = second[state] as number;
    for (let other = 0; other < state; other += 1) {
      const led = steps[row + other] as number;
      arrivesFirst += led * (first[other] as number);
      arrivesSecond += led * (second[other] as number);
    }
    const total = totals[state] as number;
    first[state] = total === 0 ? 0 : arrivesFirst / total;
    second[state] = total === 0 ? 0 : arrivesSecond / total;
  }
}
