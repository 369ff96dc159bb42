import { NONE } from '../engine/types.ts';
import type { ChainSystem } from '../mixing/chain-system.ts';
import { TAKEN } from '../mixing/inflow-columns.ts';
import type { PoolIndex, Shares } from '../mixing/types.ts';
import { GAP_KINDS, type GapKind } from './types.ts';

/** What is not known of a system: each thing once, and the pools into whose mix it enters at first hand. */
export interface FoundGaps {
  readonly count: number;
  /** Per gap, its kind by place in GAP_KINDS, and the fact. */
  readonly kind: readonly number[];
  readonly fact: readonly number[];
  /** Entries: a gap, and a pool. */
  readonly gap: readonly number[];
  readonly pool: readonly PoolIndex[];
}

/** Of shares, what leaves pools uncovered. */
type Excess = Pick<Shares, 'excessHigh'>;

/**
 * What is not known at first hand. How much comes in matters to a pool only beside something else: another inflow, or an
 * output that it may not cover.
 */
export function findGaps(chain: ChainSystem, { excessHigh }: Excess): FoundGaps {
  const { system, inflowTaken, inflowFact, nodeOfPool } = chain;
  const { inflowStart, inflowFrom, inflowLow, inflowHigh, inflowClean } = system;
  const gaps = new GapNumbers();
  for (let pool = 0; pool < system.pools; pool += 1) {
    const node = nodeOfPool[pool] as number;
    const [first, end] = [inflowStart[pool] as number, inflowStart[pool + 1] as number];
    const isUncovered = (excessHigh[pool] as number) > 0;
    const matters = end - first > 1 || isUncovered;
    for (let inflow = first; inflow < end; inflow += 1) {
      const isSource = inflowFrom[inflow] === NONE;
      const fact = inflowFact[inflow] as number;
      const taken = inflowTaken[inflow] as number;
      const isRecoveryUnknown = (taken & TAKEN.recoveryUnknown) !== 0;
      const isInexact = inflowLow[inflow] !== inflowHigh[inflow];
      if (matters && isRecoveryUnknown) gaps.note('RECOVERY', node, pool);
      if (matters && (isRecoveryUnknown ? (taken & TAKEN.massUnknown) !== 0 : isInexact)) {
        gaps.note(isSource ? 'SOURCE_MASS' : 'LINK_MASS', fact, pool);
      }
      const isTaintTaken = (taken & TAKEN.taintedWhole) !== 0;
      if (isTaintTaken || (matters && (taken & TAKEN.countedWhole) !== 0)) {
        gaps.note(isSource ? 'SOURCE_DAYS' : 'LINK_DAYS', fact, pool);
      }
      if (isSource && (inflowClean[inflow] as number) < 1) gaps.note('SOURCE_ORIGIN', fact, pool);
    }
    if (isUncovered && system.excessClean[pool] === 0) gaps.note('UNCOVERED_OUTPUT', node, pool);
  }
  return gaps;
}

class GapNumbers implements FoundGaps {
  readonly kind: number[] = [];
  readonly fact: number[] = [];
  readonly gap: number[] = [];
  readonly pool: PoolIndex[] = [];
  private readonly numbers = GAP_KINDS.map(() => new Map<number, number>());

  get count(): number {
    return this.kind.length;
  }

  note(kind: GapKind, fact: number, pool: PoolIndex): void {
    const place = GAP_KINDS.indexOf(kind);
    const numbers = this.numbers[place] as Map<number, number>;
    let gap = numbers.get(fact);
    if (gap === undefined) {
      gap = this.count;
      numbers.set(fact, gap);
      this.kind.push(place);
      this.fact.push(fact);
    }
    this.gap.push(gap);
    this.pool.push(pool);
  }
}
