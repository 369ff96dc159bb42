import type { StopWatch } from '../engine/stopping.ts';
import { NONE } from '../engine/types.ts';
import { BestMix } from './best-mix.ts';
import { Loop, type LoopQuestion } from './loop.ts';
import { type Ends, type Measure, measuresOf, type Part } from './measures.ts';
import { MASS, type MixSystem, type PoolIndex } from './types.ts';

/**
 * Pools of a loop that may be without mass, times inflows of the loop, up to which each such pool's own share is found
 * among the assignments in which it has a mass. Beyond, its ends enclose the right ones.
 */
const MOST_APART = 200_000;

/** What is known of all pools before, and what is found. */
export interface IntervalGround {
  readonly system: MixSystem;
  readonly mass: Uint8Array;
  /** 1 for each pool that can be cut off from every source. */
  readonly closed: Uint8Array;
  readonly ends: Readonly<Record<Part, Ends>>;
  /** By pool: its number in the component that is being solved. */
  readonly state: Int32Array;
  readonly watch: StopWatch;
}

/** Solves components in which, or upstream of which, quantities are uncertain: each end of each part by itself. */
export class IntervalMixing {
  private readonly ground: IntervalGround;
  private readonly measures: readonly Measure[];
  private readonly mix = new BestMix();

  constructor(ground: IntervalGround) {
    this.ground = ground;
    this.measures = measuresOf(ground.system);
  }

  /** One pool that does not flow into itself. @throws TraceStopped */
  one(pool: PoolIndex): void {
    const { system, watch } = this.ground;
    const { mix } = this;
    const start = system.inflowStart[pool] as number;
    const count = (system.inflowStart[pool + 1] as number) - start;
    mix.reserve(count);
    mix.low.set(system.inflowLow.subarray(start, start + count));
    mix.high.set(system.inflowHigh.subarray(start, start + count));
    watch.throwIfStopped(6 * count);
    for (const measure of this.measures) {
      for (let at = 0; at < count; at += 1) mix.value[at] = this.valueOf(measure, start + at);
      const { outputLow, outputHigh } = system;
      const value = mix.choose(
        count,
        outputLow[pool] as number,
        outputHigh[pool] as number,
        measure.excess(pool),
      );
      this.tell(measure, pool, value);
    }
  }

  /** Pools that flow into one another. @throws TraceStopped */
  loop(pools: Int32Array): void {
    const { system, mass, closed, state, watch } = this.ground;
    for (const [member, pool] of pools.entries()) state[pool] = member;
    const memberOf = (pool: PoolIndex) =>
      pools[state[pool] as number] === pool ? (state[pool] as number) : NONE;
    const loop = new Loop(system, pools, memberOf, this.mix, watch);
    for (const measure of this.measures) {
      const question = this.question(measure, loop);
      const { settled, excess } = question;
      const values = loop.greatest(question);
      const isApart = (member: number, pool: PoolIndex) =>
        mass[pool] === MASS.perhaps && excess[member] === 1 && !(measure.isLeast && closed[pool] === 1);
      let apart = 0;
      for (const [member, pool] of pools.entries()) if (isApart(member, pool)) apart += 1;
      for (const [member, pool] of pools.entries()) {
        let value = values[member] as number;
        if (isApart(member, pool)) {
          value = loop.best(member, question, values);
          if (apart * loop.inflow.length <= MOST_APART) {
            const chosen = settled.slice();
            chosen[member] = 0;
            value = loop.greatest({ ...question, settled: chosen })[member] as number;
          }
        }
        this.tell(measure, pool, value);
      }
    }
  }

  private question(measure: Measure, loop: Loop): LoopQuestion {
    const { mass, closed } = this.ground;
    const inflows = loop.inflow.length;
    const fixed = new Float64Array(inflows);
    const passed = new Float64Array(inflows);
    for (let at = 0; at < inflows; at += 1) {
      const inflow = loop.inflow[at] as number;
      if (loop.from[at] === NONE) {
        fixed[at] = this.valueOf(measure, inflow);
      } else {
        fixed[at] = measure.fixed(inflow);
        passed[at] = measure.passed(inflow);
      }
    }
    const excess = Uint8Array.from(loop.pools, (pool) => measure.excess(pool));
    // Others see a pool that may be without mass as excess: where that is worth 1, nothing is worth more.
    const settled = Uint8Array.from(loop.pools, (pool, member) => {
      const isCutOff = measure.isLeast && closed[pool] === 1;
      return isCutOff || (mass[pool] === MASS.perhaps && excess[member] === 1) ? 1 : 0;
    });
    return { fixed, passed, excess, settled };
  }

  /** The value of an inflow whose near end has been solved. */
  private valueOf(measure: Measure, inflow: number): number {
    const { system, mass, ends } = this.ground;
    const fixed = measure.fixed(inflow);
    const from = system.inflowFrom[inflow] as number;
    if (from === NONE) return fixed;
    const { low, high } = ends[measure.part];
    const own = measure.turned((measure.isLeast ? low[from] : high[from]) as number);
    const seen = mass[from] === MASS.perhaps ? Math.max(own, measure.excess(from)) : own;
    return fixed + measure.passed(inflow) * seen;
  }

  private tell(measure: Measure, pool: PoolIndex, value: number): void {
    const { low, high } = this.ground.ends[measure.part];
    const end = Math.min(1, Math.max(0, measure.turned(value)));
    if (measure.isLeast) low[pool] = end;
    else high[pool] = end;
  }
}
