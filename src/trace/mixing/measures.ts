import { NONE } from '../engine/types.ts';
import type { MixSystem, PoolIndex } from './types.ts';

/** Parts of a mix; `known`: tainted or clean. */
export type Part = 'tainted' | 'clean' | 'known';

/** The ends of the share of one part, by pool: own shares, that is in assignments in which the pool has a mass. */
export interface Ends {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * One end of one part, as the greatest value of something: of the part itself, or of all that is not the part, to which
 * also belongs what goes round for ever. So every end is found as a greatest one.
 */
export class Measure {
  readonly part: Part;
  /** True: the least share of the part is looked for, by the greatest of all else. */
  readonly isLeast: boolean;
  private readonly system: MixSystem;

  constructor(system: MixSystem, part: Part, isLeast: boolean) {
    this.system = system;
    this.part = part;
    this.isLeast = isLeast;
  }

  /** The value of an inflow apart from what the mix of the pool adds from which it comes. */
  fixed(inflow: number): number {
    const tainted = this.system.inflowTainted[inflow] as number;
    const isFromPool = (this.system.inflowFrom[inflow] as number) !== NONE;
    const clean = isFromPool ? 0 : (1 - tainted) * (this.system.inflowClean[inflow] as number);
    const part = (this.part === 'clean' ? 0 : tainted) + (this.part === 'tainted' ? 0 : clean);
    if (!this.isLeast) return part;
    return (isFromPool ? tainted : 1) - part;
  }

  /** What of an inflow has the mix of the pool from which it comes. */
  passed(inflow: number): number {
    return (this.system.inflowFrom[inflow] as number) === NONE
      ? 0
      : 1 - (this.system.inflowTainted[inflow] as number);
  }

  /** The value, 0 or 1, of what leaves a pool and did not come in. */
  excess(pool: PoolIndex): number {
    const part = this.part === 'tainted' ? 0 : (this.system.excessClean[pool] as number);
    return this.isLeast ? 1 - part : part;
  }

  /** The share's end as a value, and a value as the share's end. */
  turned(end: number): number {
    return this.isLeast ? 1 - end : end;
  }
}

export function measuresOf(system: MixSystem): readonly Measure[] {
  return (['tainted', 'clean', 'known'] as const).flatMap((part) => [
    new Measure(system, part, true),
    new Measure(system, part, false),
  ]);
}
