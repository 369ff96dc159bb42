import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../src/cases/engine/progress.ts';
import { importFaulty, type SourceFault } from '../faults/faulty-source.ts';
import { machineAnswers, twinAnswers } from './case-answers.ts';
import { FAULTS_IN_CASE_SOURCE } from './in-case-source.ts';
import { walkedCases } from './walks.ts';

/** Fewer than the comparison itself tries: what slips through here would still be likely to be found there. */
const CASES = fc
  .sample(walkedCases(), { numRuns: 600, seed: 5 })
  .flat()
  .map((walked) => ({ walked, told: JSON.stringify(twinAnswers(walked)) }));

function isFoundOut(progress: typeof progressOf): boolean {
  return CASES.some(({ walked, told }) => {
    try {
      return JSON.stringify(machineAnswers(walked, progress)) !== told;
    } catch {
      // A program that contradicts itself has been found out, too.
      return true;
    }
  });
}

async function faulty(faults: readonly SourceFault[]): Promise<typeof progressOf> {
  const program = await importFaulty<{ progressOf: typeof progressOf }>(
    'cases/engine',
    'progress.ts',
    faults,
  );
  return program.progressOf;
}

describe('the comparison of cases with their twin', () => {
  it('finds nothing wrong with the program as it is, nor with a copy without a fault', async () => {
    expect(isFoundOut(progressOf)).toBe(false);
    expect(isFoundOut(await faulty([]))).toBe(false);
  });

  it.each(Object.entries(FAULTS_IN_CASE_SOURCE))(
    'finds the fault made in the source: %s',
    async (_, faults) => {
      expect(isFoundOut(await faulty(faults))).toBe(true);
    },
  );
});
