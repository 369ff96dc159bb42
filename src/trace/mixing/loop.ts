import type { StopWatch } from '../engine/stopping.ts';
import { NONE } from '../engine/types.ts';
import { type AbsorbingChain, absorb, FEW_STATES } from './absorption.ts';
import type { BestMix } from './best-mix.ts';
import type { MixSystem, PoolIndex } from './types.ts';

/** What one measure asks of a loop. Members are counted from 0 in the order of the loop's pools. */
export interface LoopQuestion {
  /** By inflow of the loop: its value apart from what a member's mix adds. */
  readonly fixed: Float64Array;
  /** By inflow: what of it has the mix of the member from which it comes. */
  readonly passed: Float64Array;
  /** By member: the value of excess. */
  readonly excess: Uint8Array;
  /** By member, 1: its value for others is 1 already, and is not chosen. */
  readonly settled: Uint8Array;
}

/** By how much a choice must be better to be taken: less may be rounding, and equal ones may be loops without an entry. */
const BETTER_OF_FEW = 1e-14;
const BETTER_OF_MANY = 1e-11;
/** Far more than are ever needed; where rounding lets choices alternate, they end. */
const MOST_ROUNDS = 1_000;

/**
 * Pools with uncertain quantities that mix into one another: the greatest value that each can have when all choose their
 * masses. A Markov decision process whose value is the least solution of its equation. By policy iteration: all choices
 * are evaluated together, exactly, then every member that has a better one takes it. The values only rise; where
 * none has a better one they are the greatest.
 */
export class Loop {
  readonly pools: Int32Array;
  /** Inflows of member m: `start[m] … start[m + 1]`; `inflow` is their number in the system. */
  readonly start: Int32Array;
  readonly inflow: Int32Array;
  /** The member from which an inflow comes, or NONE. */
  readonly from: Int32Array;
  private readonly system: MixSystem;
  private readonly mix: BestMix;
  private readonly watch: StopWatch;

  /** @param member by pool: its number in the loop, NONE elsewhere */
  constructor(
    system: MixSystem,
    pools: Int32Array,
    memberOf: (pool: PoolIndex) => number,
    mix: BestMix,
    watch: StopWatch,
  ) {
    this.system = system;
    this.pools = pools;
    this.mix = mix;
    this.watch = watch;
    this.start = new Int32Array(pools.length + 1);
    const inflows: number[] = [];
    for (const [member, pool] of pools.entries()) {
      for (
        let one = system.inflowStart[pool] as number;
        one < (system.inflowStart[pool + 1] as number);
        one += 1
      ) {
        inflows.push(one);
      }
      this.start[member + 1] = inflows.length;
    }
    this.inflow = Int32Array.from(inflows);
    this.from = this.inflow.map((one) => {
      const from = system.inflowFrom[one] as number;
      return from === NONE ? NONE : memberOf(from);
    });
  }

  /** The greatest values, by member. @throws TraceStopped */
  greatest(question: LoopQuestion): Float64Array {
    const members = this.pools.length;
    const { settled } = question;
    const weights = new Float64Array(this.inflow.length);
    const excessWeights = new Float64Array(members);
    let values: Float64Array = Float64Array.from(settled);
    const better = members <= FEW_STATES ? BETTER_OF_FEW : BETTER_OF_MANY;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      let isChanged = false;
      for (let member = 0; member < members; member += 1) {
        if (settled[member] === 1) continue;
        const best = this.best(member, question, values);
        if (round > 0 && best <= (values[member] as number) + better) continue;
        isChanged = true;
        const start = this.start[member] as number;
        const end = this.start[member + 1] as number;
        weights.set(this.mix.weight.subarray(0, end - start), start);
        excessWeights[member] = this.mix.excessWeight;
      }
      if (!isChanged) return values;
      const risen = this.evaluate(question, weights, excessWeights);
      // Values that do not rise any more differ by rounding; a greater one was right before as well.
      let most = 0;
      for (let member = 0; member < members; member += 1) {
        most = Math.max(most, (risen[member] as number) - (values[member] as number));
        risen[member] = Math.max(risen[member] as number, values[member] as number);
      }
      values = risen;
      if (round > 0 && most <= better) return values;
    }
    return values;
  }

  /** The greatest value of a member while those of all have the values given; the mix that has it stays in `mix`. */
  best(member: number, { fixed, passed, excess }: LoopQuestion, values: Float64Array): number {
    const { system, mix, from, inflow } = this;
    const pool = this.pools[member] as number;
    const start = this.start[member] as number;
    const count = (this.start[member + 1] as number) - start;
    mix.reserve(count);
    for (let at = 0; at < count; at += 1) {
      const one = inflow[start + at] as number;
      const near = from[start + at] as number;
      mix.low[at] = system.inflowLow[one] as number;
      mix.high[at] = system.inflowHigh[one] as number;
      const added = near === NONE ? 0 : (passed[start + at] as number) * (values[near] as number);
      mix.value[at] = (fixed[start + at] as number) + added;
    }
    this.watch.throwIfStopped(count);
    return mix.choose(
      count,
      system.outputLow[pool] as number,
      system.outputHigh[pool] as number,
      excess[member] as number,
    );
  }

  /** The values when every member has made its choice. */
  private evaluate(question: LoopQuestion, weights: Float64Array, excessWeights: Float64Array): Float64Array {
    const { fixed, passed, excess, settled } = question;
    const states = this.pools.length;
    const first = new Float64Array(states);
    const leaving = new Float64Array(states);
    const start = new Int32Array(states + 1);
    const to: number[] = [];
    const weight: number[] = [];
    for (let member = 0; member < states; member += 1) {
      if (settled[member] === 1) {
        first[member] = 1;
        leaving[member] = 1;
        start[member + 1] = to.length;
        continue;
      }
      let arrives = (excessWeights[member] as number) * (excess[member] as number);
      let leaves = excessWeights[member] as number;
      for (let at = this.start[member] as number; at < (this.start[member + 1] as number); at += 1) {
        const part = weights[at] as number;
        if (part === 0) continue;
        const near = this.from[at] as number;
        const stays = near === NONE ? 0 : part * (passed[at] as number);
        arrives += part * (fixed[at] as number);
        leaves += near === NONE ? part : part * (1 - (passed[at] as number));
        if (stays === 0 || near === member) continue;
        to.push(near);
        weight.push(stays);
      }
      first[member] = arrives;
      leaving[member] = leaves;
      start[member + 1] = to.length;
    }
    const chain: AbsorbingChain = {
      states,
      start,
      to: Int32Array.from(to),
      weight: Float64Array.from(weight),
      first,
      second: new Float64Array(states),
      leaving,
    };
    absorb(chain, this.watch);
    return first;
  }
}
