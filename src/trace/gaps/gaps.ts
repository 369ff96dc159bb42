import { StopWatch } from '../engine/stopping.ts';
import type { StopSignal } from '../engine/types.ts';
import type { ChainSystem } from '../mixing/chain-system.ts';
import { componentsOf } from '../mixing/components.ts';
import { MASS, type PoolIndex, type Shares } from '../mixing/types.ts';
import { type FoundGaps, findGaps } from './finding-gaps.ts';
import { type Measure, OPEN, type OpenShares, openShares } from './open-shares.ts';
import { spreadUpstream } from './spreading-upstream.ts';
import { GAP_KINDS, type Gaps, type RankedGap } from './types.ts';

/** Targets that are looked at at once: one bit each. */
const AT_ONCE = 32;
/** Targets that one gap names at most. */
const MOST_TARGETS = 20;

const MEASURE: Readonly<Record<(typeof GAP_KINDS)[number], Measure>> = {
  LINK_MASS: 'width',
  LINK_DAYS: 'tainted',
  RECOVERY: 'width',
  SOURCE_MASS: 'width',
  SOURCE_DAYS: 'tainted',
  SOURCE_ORIGIN: 'unknown',
  UNCOVERED_OUTPUT: 'unknown',
};

/**
 * What is not known behind the shares of some pools, ranked by how many of them it leaves open. Pure: the same arguments
 * always give the same answer. One look at the system for every 32 targets.
 *
 * @param targets pools, each once
 * @param most gaps told at most
 * @throws TraceStopped
 */
export function gapsBehind(
  chain: ChainSystem,
  shares: Shares,
  targets: readonly PoolIndex[],
  most: number,
  stop?: StopSignal,
): Gaps {
  const { system } = chain;
  const watch = new StopWatch(stop);
  const found = findGaps(chain, shares);
  const open = openShares(shares, targets);
  const tally = new Tally(found, open);
  const components = componentsOf(system, watch);
  const marks = () => new Int32Array(system.pools);
  const masks = { width: marks(), tainted: marks(), unknown: marks() };
  for (let first = 0; first < targets.length; first += AT_ONCE) {
    const some = targets.slice(first, first + AT_ONCE);
    for (const measure of OPEN) {
      const mask = masks[measure].fill(0);
      for (const [bit, pool] of some.entries()) {
        if ((open[measure][first + bit] as number) > 0) mask[pool] = (mask[pool] as number) | (1 << bit);
      }
      spreadUpstream(system, components, mask, watch);
    }
    tally.count(masks, first);
  }
  const gaps = tally.gaps();
  // A tainted part is no open one by itself, only where a gap bears on it.
  const isOpen = (at: number): boolean =>
    (open.width[at] as number) > 0 || (open.unknown[at] as number) > 0 || tally.bearsOn(at);
  return {
    shares: targets.filter((pool) => shares.mass[pool] !== MASS.none).length,
    open: targets.filter((_, at) => isOpen(at)).length,
    count: gaps.length,
    gaps: gaps.slice(0, most),
  };
}

/** Counts, gap by gap, the targets that it leaves open. */
class Tally {
  private readonly found: FoundGaps;
  private readonly open: OpenShares;
  private readonly settles: Int32Array;
  private readonly weight: Float64Array;
  private readonly targets: (number[] | undefined)[] = [];
  private readonly borneOn = new Set<number>();

  constructor(found: FoundGaps, open: OpenShares) {
    this.found = found;
    this.open = open;
    this.settles = new Int32Array(found.count);
    this.weight = new Float64Array(found.count);
  }

  /** @param first place of the target that bit 0 stands for */
  count(masks: Readonly<Record<Measure, Int32Array>>, first: number): void {
    const { gap, pool, kind, count } = this.found;
    const seen = new Int32Array(count);
    for (let entry = 0; entry < gap.length; entry += 1) {
      const one = gap[entry] as number;
      const mask = masks[MEASURE[GAP_KINDS[kind[one] as number] as RankedGap['kind']]];
      seen[one] = (seen[one] as number) | (mask[pool[entry] as number] as number);
    }
    for (let one = 0; one < count; one += 1) this.add(one, seen[one] as number, first);
  }

  /** Those that leave something open, the most first. */
  gaps(): RankedGap[] {
    const { kind, fact, count } = this.found;
    const found: RankedGap[] = [];
    for (let one = 0; one < count; one += 1) {
      if (this.settles[one] === 0) continue;
      found.push({
        kind: GAP_KINDS[kind[one] as number] as RankedGap['kind'],
        fact: fact[one] as number,
        settles: this.settles[one] as number,
        weight: this.weight[one] as number,
        targets: this.targets[one] ?? [],
      });
    }
    return found.sort(
      (a, b) =>
        b.settles - a.settles || b.weight - a.weight || GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind),
    );
  }

  /** Whether some gap leaves the target at a place open. */
  bearsOn(at: number): boolean {
    return this.borneOn.has(at);
  }

  private add(one: number, bits: number, first: number): void {
    if (bits === 0) return;
    const kind = GAP_KINDS[this.found.kind[one] as number] as RankedGap['kind'];
    const amounts = this.open[MEASURE[kind]];
    const named = this.targets[one] ?? [];
    this.targets[one] = named;
    for (let left = bits; left !== 0; ) {
      const bit = 31 - Math.clz32(left & -left);
      left &= left - 1;
      this.settles[one] = (this.settles[one] as number) + 1;
      this.weight[one] = (this.weight[one] as number) + (amounts[first + bit] as number);
      this.borneOn.add(first + bit);
      if (named.length < MOST_TARGETS) named.push(first + bit);
    }
  }
}
