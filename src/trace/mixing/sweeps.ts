import type { StopWatch } from '../engine/stopping.ts';
import type { AbsorbingChain } from './absorption.ts';

/** What may be missing from every probability at the end. */
const CLOSE = 1e-12;
/** Sweeps after which elimination is tried instead. */
const MOST_SWEEPS = 400;
/** Sweeps between two looks at how much is missing. */
const BETWEEN_LOOKS = 4;

/**
 * Solves a chain by Gauss–Seidel sweeps from below. Beside the probabilities of the destinations, that of leaving at all
 * is swept up: it tends to 1, and what it lacks at a state bounds what the others lack there. So the true error is
 * known, not the last step's.
 *
 * @returns false, the chain unchanged, where too many sweeps would be needed
 * @throws TraceStopped
 */
export function sweep(chain: AbsorbingChain, watch: StopWatch): boolean {
  const { states, start, to, weight } = chain;
  const scaled = new Float64Array(weight.length);
  /** First, second and leaving of every state, in turn. */
  const fixed = new Float64Array(3 * states);
  const found = new Float64Array(3 * states);
  const holds = held(chain);
  for (let state = 0; state < states; state += 1) {
    const at = 3 * state;
    if (holds[state] === 1) {
      found[at + 2] = 1;
      fixed[at + 2] = 1;
      continue;
    }
    const end = start[state + 1] as number;
    let total = chain.leaving[state] as number;
    for (let step = start[state] as number; step < end; step += 1) {
      if (to[step] !== state) total += weight[step] as number;
    }
    for (let step = start[state] as number; step < end; step += 1) {
      scaled[step] = to[step] === state ? 0 : (weight[step] as number) / total;
    }
    fixed[at] = (chain.first[state] as number) / total;
    fixed[at + 1] = (chain.second[state] as number) / total;
    fixed[at + 2] = (chain.leaving[state] as number) / total;
  }
  let lacked = 1;
  for (let sweeps = 1; sweeps <= MOST_SWEEPS; sweeps += 1) {
    for (let state = 0; state < states; state += 1) {
      const at = 3 * state;
      let first = fixed[at] as number;
      let second = fixed[at + 1] as number;
      let leaving = fixed[at + 2] as number;
      const end = start[state + 1] as number;
      for (let step = start[state] as number; step < end; step += 1) {
        const part = scaled[step] as number;
        const other = 3 * (to[step] as number);
        first += part * (found[other] as number);
        second += part * (found[other + 1] as number);
        leaving += part * (found[other + 2] as number);
      }
      found[at] = first;
      found[at + 1] = second;
      found[at + 2] = leaving;
    }
    watch.throwIfStopped(weight.length);
    if (sweeps % BETWEEN_LOOKS !== 0) continue;
    let lacking = 0;
    for (let at = 2; at < 3 * states; at += 3) lacking = Math.max(lacking, 1 - (found[at] as number));
    if (lacking <= CLOSE) {
      for (let state = 0; state < states; state += 1) {
        chain.first[state] = found[3 * state] as number;
        chain.second[state] = found[3 * state + 1] as number;
      }
      return true;
    }
    // At the rate of the last sweeps, those that are left would not do.
    const rate = Math.log(lacking / lacked) / BETWEEN_LOOKS;
    if (sweeps >= 40 && Math.log(CLOSE / lacking) < rate * (MOST_SWEEPS - sweeps)) return false;
    lacked = lacking;
  }
  return false;
}

/** States from which nothing ever leaves: 1 for each. */
function held({ states, start, to, weight, leaving }: AbsorbingChain): Uint8Array {
  const leads = new Int32Array(states + 1);
  for (let step = 0; step < to.length; step += 1) {
    leads[to[step] as number] = (leads[to[step] as number] as number) + 1;
  }
  for (let state = 0, before = 0; state <= states; state += 1) {
    before += leads[state] as number;
    leads[state] = before;
  }
  const leader = new Int32Array(to.length);
  for (let state = states - 1; state >= 0; state -= 1) {
    for (let step = (start[state + 1] as number) - 1; step >= (start[state] as number); step -= 1) {
      const other = to[step] as number;
      const at = (leads[other] as number) - 1;
      leads[other] = at;
      leader[at] = (weight[step] as number) > 0 ? state : other;
    }
  }
  const holds = new Uint8Array(states).fill(1);
  const queue = new Int32Array(states);
  let queued = 0;
  for (let state = 0; state < states; state += 1) {
    if ((leaving[state] as number) === 0) continue;
    holds[state] = 0;
    queue[queued] = state;
    queued += 1;
  }
  for (let next = 0; next < queued; next += 1) {
    const other = queue[next] as number;
    for (let at = leads[other] as number; at < (leads[other + 1] as number); at += 1) {
      const state = leader[at] as number;
      if (holds[state] === 0) continue;
      holds[state] = 0;
      queue[queued] = state;
      queued += 1;
    }
  }
  return holds;
}
