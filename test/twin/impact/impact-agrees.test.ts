import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impactOf } from '../../../src/products/impact/impact.ts';
import { importFaulty } from '../faults/faulty-source.ts';
import { impactAnswer, suspensions } from './catalogues.ts';
import { FAULTS_IN_IMPACT_SOURCE } from './in-impact-source.ts';
import { naiveImpact } from './naive-impact.ts';

describe('what a suspension does', () => {
  it('is what its definitions amount to, on any catalogue', () => {
    fc.assert(
      fc.property(suspensions(), (asked) => {
        expect(impactAnswer(asked, impactOf)).toEqual(naiveImpact(asked));
      }),
      { numRuns: 3_000 },
    );
  });
});

/** Far fewer than the comparison itself tries: what slips through here would still be likely to be found there. */
const QUESTIONS = fc
  .sample(suspensions(), { numRuns: 1_000, seed: 7 })
  .map((asked) => ({ asked, told: JSON.stringify(sorted(naiveImpact(asked))) }));

function isFoundOut(impact: typeof impactOf): boolean {
  return QUESTIONS.some(({ asked, told }) => {
    try {
      return JSON.stringify(sorted(impactAnswer(asked, impact))) !== told;
    } catch {
      // A program that contradicts itself has been found out, too.
      return true;
    }
  });
}

/** The same whatever the order of properties. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sorted(one)]));
}

describe('the comparison of impacts with their twin', () => {
  const faulty = async (faults: (typeof FAULTS_IN_IMPACT_SOURCE)[string]) =>
    (await importFaulty<{ impactOf: typeof impactOf }>('products/impact', 'impact.ts', faults)).impactOf;

  it('finds nothing wrong with the program as it is, nor with a copy without a fault', async () => {
    expect(isFoundOut(impactOf)).toBe(false);
    expect(isFoundOut(await faulty([]))).toBe(false);
  });

  it.each(Object.entries(FAULTS_IN_IMPACT_SOURCE))(
    'finds the fault made in the source: %s',
    async (_, faults) => {
      expect(isFoundOut(await faulty(faults))).toBe(true);
    },
  );
});
