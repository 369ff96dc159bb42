import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsBehind } from '../../../src/trace/gaps/gaps.ts';
import type { GapKind } from '../../../src/trace/gaps/types.ts';
import { importFaulty, type SourceFault } from '../faults/faulty-source.ts';
import type { ShareCase } from '../shares/case.ts';
import { shareCases } from '../shares/chains.ts';
import { Answered } from '../shares/difference.ts';
import { SharesTwin } from '../shares/twin.ts';
import { naiveGaps } from './naive-gaps.ts';

const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED || 500;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_261_124;
const OF_LINKS: readonly GapKind[] = ['LINK_MASS', 'LINK_DAYS'];
const OF_SOURCES: readonly GapKind[] = ['SOURCE_MASS', 'SOURCE_DAYS', 'SOURCE_ORIGIN'];

type Program = typeof gapsBehind;

/** What the program tells, in the words of the twin; every pool is a target. */
function toldGaps(answered: Answered, program: Program): { lines: string[]; ranked: string[] } {
  const { chain, shares, asked, columns } = answered;
  const targets = Array.from({ length: chain.system.pools }, (_, pool) => pool);
  const { gaps, count, open } = program(chain, shares, targets, 1_000);
  const ranked = gaps.map(({ kind, fact, settles, weight, targets: named }) => {
    const what = OF_LINKS.includes(kind)
      ? columns.linkOfRow(fact)
      : OF_SOURCES.includes(kind)
        ? fact
        : asked.nodes[fact];
    return `${kind} of ${what}: ${settles} of ${named.map((at) => answered.nameOf(at)).join(', ')}, ${weight.toFixed(6)}`;
  });
  expect(count).toBe(gaps.length);
  if (gaps.length > 0) expect(open).toBeGreaterThan(0);
  for (const [at, one] of gaps.entries()) {
    const next = gaps[at + 1];
    if (next)
      expect(one.settles > next.settles || (one.settles === next.settles && one.weight >= next.weight)).toBe(
        true,
      );
  }
  return { lines: [...ranked].sort(), ranked };
}

function agrees(asked: ShareCase, program: Program): boolean {
  const answered = new Answered(asked);
  const twin = new SharesTwin(asked);
  const targets = Array.from({ length: answered.chain.system.pools }, (_, pool) => answered.nameOf(pool));
  try {
    expect(toldGaps(answered, program).lines).toEqual(naiveGaps(twin, answered, targets));
    return true;
  } catch {
    return false;
  }
}

describe(`what is not known behind shares, and its brute-force twin (seed ${SEED})`, () => {
  it(`agree on ${RUNS} random chains`, { timeout: 60_000 + RUNS * 50 }, () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(shareCases(false), (asked) => {
        const answered = new Answered(asked);
        const targets = Array.from({ length: answered.chain.system.pools }, (_, pool) =>
          answered.nameOf(pool),
        );
        const { lines } = toldGaps(answered, gapsBehind);
        expect(lines).toEqual(naiveGaps(new SharesTwin(asked), answered, targets));
        for (const line of lines) {
          const kind = line.split(' ')[0] as string;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // Every kind came up often enough for a mistake in it to show.
    expect([...kinds.keys()].sort()).toEqual([
      'LINK_DAYS',
      'LINK_MASS',
      'RECOVERY',
      'SOURCE_DAYS',
      'SOURCE_MASS',
      'SOURCE_ORIGIN',
      'UNCOVERED_OUTPUT',
    ]);
    expect(Math.min(...kinds.values())).toBeGreaterThan(RUNS / 40);
  });
});

const fault = (file: string, find: string, replace: string): SourceFault[] => [{ file, find, replace }];
const FAULTS: Record<string, SourceFault[]> = {
  'masses told of where nothing else comes in': fault(
    'finding-gaps.ts',
    'end - first > 1 || isUncovered',
    'true',
  ),
  'masses told of only beside another inflow': fault(
    'finding-gaps.ts',
    'end - first > 1 || isUncovered',
    'end - first > 1',
  ),
  'recoveries taken for masses': fault(
    'finding-gaps.ts',
    '(taken & TAKEN.massUnknown) !== 0 : isInexact',
    'isInexact : isInexact',
  ),
  'only masses of which an end is unknown': fault(
    'finding-gaps.ts',
    ' : isInexact',
    ' : (taken & TAKEN.massUnknown) !== 0',
  ),
  'days told of that matter to nothing': fault(
    'finding-gaps.ts',
    '(matters && (taken & TAKEN.countedWhole) !== 0)',
    '(taken & TAKEN.countedWhole) !== 0',
  ),
  'days of taint told of only beside another inflow': fault(
    'finding-gaps.ts',
    'isTaintTaken || (matters &&',
    '(matters && isTaintTaken) || (matters &&',
  ),
  'clean sources told of': fault('finding-gaps.ts', '(inflowClean[inflow] as number) < 1', 'true'),
  'half clean sources left out': fault(
    'finding-gaps.ts',
    '(inflowClean[inflow] as number) < 1',
    'inflowClean[inflow] === 0',
  ),
  'what mines let out told of': fault(
    'finding-gaps.ts',
    'isUncovered && system.excessClean[pool] === 0',
    'isUncovered',
  ),
  'one fact counted once for each pool': fault('finding-gaps.ts', 'numbers.set(fact, gap);', ''),
  'loops marked pool by pool': fault(
    'spreading-upstream.ts',
    'mask[from] = (mask[from] as number) | marks',
    'mask[from] = (mask[from] as number) | (mask[pool] as number)',
  ),
  'what is wholly tainted followed': fault(
    'spreading-upstream.ts',
    'if (!isMixed(system, inflow)) continue;',
    'if ((inflowFrom[inflow] as number) < 0) continue;',
  ),
  'upstream first': fault(
    'spreading-upstream.ts',
    'let component = count - 1; component >= 0; component -= 1',
    'let component = 0; component < count; component += 1',
  ),
  'marks put in place of others': fault('spreading-upstream.ts', '(mask[from] as number) | marks', 'marks'),
  'days measured by widths': fault('gaps.ts', "LINK_DAYS: 'tainted'", "LINK_DAYS: 'width'"),
  'origins measured by taint': fault('gaps.ts', "SOURCE_ORIGIN: 'unknown'", "SOURCE_ORIGIN: 'tainted'"),
  'least unknown parts': fault('open-shares.ts', 'shares.unknownHigh[pool]', 'shares.unknownLow[pool]'),
  'of like counts the least first': fault('gaps.ts', 'b.weight - a.weight', 'a.weight - b.weight'),
};

/** Fewer than the comparison tries. */
const CASES = fc.sample(shareCases(false), { numRuns: 250, seed: 7 });

describe('the comparison of what is not known with its twin', () => {
  it('finds nothing wrong with a copy without a fault', async () => {
    const { gapsBehind: copy } = await importFaulty<{ gapsBehind: Program }>('trace/gaps', 'gaps.ts', []);
    expect(CASES.every((asked) => agrees(asked, copy))).toBe(true);
  });

  it.each(Object.entries(FAULTS))('finds the fault made in the source: %s', async (_, faults) => {
    const { gapsBehind: copy } = await importFaulty<{ gapsBehind: Program }>('trace/gaps', 'gaps.ts', faults);
    expect(CASES.every((asked) => agrees(asked, copy))).toBe(false);
  });
});
