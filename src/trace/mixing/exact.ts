import type { StopWatch } from '../engine/stopping.ts';
import { absorb } from './absorption.ts';
import { isMixed } from './components.ts';
import { uncovered } from './quantities.ts';
import type { MixSystem, PoolIndex } from './types.ts';

/** Solves components whose quantities, and those of all upstream of them, are known exactly. */
export class ExactMixing {
  private readonly system: MixSystem;
  private readonly watch: StopWatch;
  private readonly tainted: Float64Array;
  private readonly clean: Float64Array;
  /** By pool: its number in the component that is being solved. */
  private readonly state: Int32Array;

  /** @param tainted where shares are read and written, as `clean` */
  constructor(
    system: MixSystem,
    tainted: Float64Array,
    clean: Float64Array,
    state: Int32Array,
    watch: StopWatch,
  ) {
    this.system = system;
    this.tainted = tainted;
    this.clean = clean;
    this.state = state;
    this.watch = watch;
  }

  /** One pool that does not flow into itself. */
  one(pool: PoolIndex): void {
    const { inflowStart, inflowFrom, inflowLow, inflowTainted, inflowClean, outputLow, excessClean } =
      this.system;
    let total = 0;
    let tainted = 0;
    let clean = 0;
    const end = inflowStart[pool + 1] as number;
    for (let inflow = inflowStart[pool] as number; inflow < end; inflow += 1) {
      const from = inflowFrom[inflow] as number;
      const mass = inflowLow[inflow] as number;
      const mixed = mass * (1 - (inflowTainted[inflow] as number));
      total += mass;
      if (from < 0) {
        tainted += mass - mixed;
        clean += mixed * (inflowClean[inflow] as number);
      } else {
        tainted += mass - mixed + mixed * (this.tainted[from] as number);
        clean += mixed * (this.clean[from] as number);
      }
    }
    const excess = uncovered(outputLow[pool] as number, total);
    if (excess > 0) {
      total += excess;
      clean += excess * (excessClean[pool] as number);
    }
    const isMassless = total === 0;
    this.tainted[pool] = isMassless ? 0 : tainted / total;
    this.clean[pool] = isMassless ? (excessClean[pool] as number) : clean / total;
  }

  /** Pools that flow into one another. A loop that nothing enters has no tainted and no clean part. @throws TraceStopped */
  loop(pools: Int32Array): void {
    const { system, state } = this;
    const { inflowStart, inflowFrom, inflowLow, inflowTainted, inflowClean, outputLow, excessClean } = system;
    const states = pools.length;
    const start = new Int32Array(states + 1);
    let most = 0;
    for (let member = 0; member < states; member += 1) {
      const pool = pools[member] as number;
      state[pool] = member;
      most += (inflowStart[pool + 1] as number) - (inflowStart[pool] as number);
    }
    const to = new Int32Array(most);
    const weight = new Float64Array(most);
    const first = new Float64Array(states);
    const second = new Float64Array(states);
    const leaving = new Float64Array(states);
    let steps = 0;
    for (let member = 0; member < states; member += 1) {
      const pool = pools[member] as number;
      let total = 0;
      let tainted = 0;
      let clean = 0;
      let leaves = 0;
      const end = inflowStart[pool + 1] as number;
      for (let inflow = inflowStart[pool] as number; inflow < end; inflow += 1) {
        const from = inflowFrom[inflow] as number;
        const mass = inflowLow[inflow] as number;
        const mixed = mass * (1 - (inflowTainted[inflow] as number));
        total += mass;
        tainted += mass - mixed;
        leaves += mass - mixed;
        if (!isMixed(system, inflow)) {
          if (from < 0) clean += mixed * (inflowClean[inflow] as number);
          leaves += mixed;
        } else if (pools[state[from] as number] !== from) {
          tainted += mixed * (this.tainted[from] as number);
          clean += mixed * (this.clean[from] as number);
          leaves += mixed;
        } else if (from !== pool) {
          to[steps] = state[from] as number;
          weight[steps] = mixed;
          steps += 1;
        }
      }
      const excess = uncovered(outputLow[pool] as number, total);
      first[member] = tainted;
      second[member] = clean + excess * (excessClean[pool] as number);
      leaving[member] = leaves + excess;
      start[member + 1] = steps;
    }
    this.watch.throwIfStopped(most);
    absorb(
      { states, start, to: to.subarray(0, steps), weight: weight.subarray(0, steps), first, second, leaving },
      this.watch,
    );
    for (let member = 0; member < states; member += 1) {
      this.tainted[pools[member] as number] = first[member] as number;
      this.clean[pools[member] as number] = second[member] as number;
    }
  }
}
