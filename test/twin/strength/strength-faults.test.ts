import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL } from '../chains.ts';
import { importFaulty } from '../faults/faulty-source.ts';
import { FAULTS_IN_STRENGTH_SOURCE } from './faults-in-source.ts';
import { gradedChains } from './graded-chains.ts';
import { strengthAnswers } from './strength-answers.ts';
import { twinStrengths } from './twin.ts';

type Source = typeof import('../../../src/trace/strength/strength.ts');

/** Fewer cases than the comparison itself tries: what slips through here would still be likely to be found there. */
const CASES = fc
  .sample(gradedChains(SMALL), { numRuns: 400, seed: 7 })
  .flatMap((graded) =>
    graded.chain.flags.map((flag) => ({ graded, flag, told: twinStrengths(graded, graded.chain, flag) })),
  );

async function findsFault(faults: Parameters<typeof importFaulty>[2]): Promise<boolean> {
  const { traceStrength } = await importFaulty<Source>('trace/strength', 'strength.ts', faults);
  return CASES.some(({ graded, flag, told }) => {
    try {
      return !isDeepStrictEqual(strengthAnswers(graded, flag, traceStrength), told);
    } catch {
      return true;
    }
  });
}

describe('the comparison of strength with its twin', () => {
  it('finds nothing wrong with a copy of the source without a fault', async () => {
    expect(await findsFault([])).toBe(false);
  });

  it.each(Object.entries(FAULTS_IN_STRENGTH_SOURCE))(
    'finds the fault made in the source: %s',
    async (_, faults) => {
      expect(await findsFault(faults)).toBe(true);
    },
  );
});
