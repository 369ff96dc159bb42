import type { Shares } from '../../../src/trace/mixing/types.ts';
import { Fraction } from '../mixing/fraction.ts';
import type { Answered } from '../shares/difference.ts';
import type { SharesTwin, TwinInflow, TwinPool } from '../shares/twin.ts';

const { ONE, ZERO } = Fraction;
const NOTHING = 1e-9;

/** `kind of what: how many, of which targets, how much`, in order. */
export function naiveGaps(twin: SharesTwin, answered: Answered, targets: readonly string[]): string[] {
  const found = new Map<string, Set<string>>();
  for (const target of targets) {
    for (const pool of behind(twin, target)) {
      for (const { gap, measure } of gapsOf(answered, pool)) {
        if (openOf(answered, target, measure) === 0) continue;
        const about = found.get(`${measure} ${gap}`) ?? new Set();
        found.set(`${measure} ${gap}`, about.add(target));
      }
    }
  }
  return [...found]
    .map(([key, about]) => {
      const [measure, ...gap] = key.split(' ');
      const named = targets.filter((target) => about.has(target));
      const weight = named.reduce((sum, one) => sum + openOf(answered, one, measure as Measure), 0);
      return `${gap.join(' ')}: ${about.size} of ${named.join(', ')}, ${weight.toFixed(6)}`;
    })
    .sort();
}

type Measure = 'width' | 'tainted' | 'unknown';

function gapsOf(answered: Answered, pool: TwinPool): { gap: string; measure: Measure }[] {
  const excess = columnOf(answered, pool.name, 'excessHigh');
  // How much comes in decides nothing where nothing else does, and all that goes out is covered.
  const matters = pool.inflows.length > 1 || excess > 0;
  const gaps = pool.inflows.flatMap((inflow) => gapsOfInflow(pool, inflow, matters));
  if (excess > 0 && !pool.excessClean)
    gaps.push({ gap: `UNCOVERED_OUTPUT of ${pool.node}`, measure: 'unknown' });
  // The twin's own look at what may be uncovered: least inputs against the greatest output.
  const least = pool.inflows.reduce((sum, { low }) => sum.plus(low), ZERO);
  if (excess > 0 !== least.isLess(pool.outputHigh)) throw new Error(`${pool.name} is covered otherwise`);
  return gaps;
}

function gapsOfInflow(pool: TwinPool, inflow: TwinInflow, matters: boolean) {
  const { from, fact, taken, low, high, clean } = inflow;
  const which = from === null ? 'SOURCE' : 'LINK';
  const gaps: { gap: string; measure: Measure }[] = [];
  const isRecoveryUnknown = taken.includes('recovery unknown');
  const isMassOpen = isRecoveryUnknown ? taken.includes('mass unknown') : high === null || low.isLess(high);
  if (matters && isRecoveryUnknown) gaps.push({ gap: `RECOVERY of ${pool.node}`, measure: 'width' });
  if (matters && isMassOpen) gaps.push({ gap: `${which}_MASS of ${fact}`, measure: 'width' });
  if (taken.includes('tainted whole') || (matters && taken.includes('counted whole'))) {
    gaps.push({ gap: `${which}_DAYS of ${fact}`, measure: 'tainted' });
  }
  if (from === null && clean < 1) gaps.push({ gap: `SOURCE_ORIGIN of ${fact}`, measure: 'unknown' });
  return gaps;
}

/** Pools whose mix enters that of one. */
function behind(twin: SharesTwin, target: string): TwinPool[] {
  const found = new Set([target]);
  for (const name of found) {
    for (const { from, tainted } of twin.pools.get(name)?.inflows ?? []) {
      if (from !== null && tainted.isLess(ONE)) found.add(from);
    }
  }
  return [...found].map((name) => twin.pools.get(name) as TwinPool);
}

function openOf(answered: Answered, target: string, measure: Measure): number {
  if (columnOf(answered, target, 'mass') === 0) return 0;
  const tainted = columnOf(answered, target, 'taintedHigh');
  const amount = {
    width: () => tainted - columnOf(answered, target, 'taintedLow'),
    tainted: () => tainted,
    unknown: () => columnOf(answered, target, 'unknownHigh'),
  }[measure]();
  return amount > NOTHING ? amount : 0;
}

function columnOf(answered: Answered, name: string, column: Exclude<keyof Shares, 'complete'>): number {
  const [node, mineral] = name.split(' ') as [string, string];
  return answered.shares[column][answered.poolOf({ node, mineral })] as number;
}
