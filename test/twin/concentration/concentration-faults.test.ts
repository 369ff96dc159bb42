import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFaulty, type SourceFault } from '../faults/faulty-source.ts';
import {
  type ConcentrationProgram,
  concentrationAnswers,
  inOrder,
  PROGRAM,
  twinOf,
} from './concentration-answers.ts';
import { FAULTS_IN_CONCENTRATION_SOURCE } from './in-concentration-source.ts';
import { minedChains } from './mined-chains.ts';

/** Far fewer than the comparison itself tries: what slips through here would still be likely to be found there. */
const QUESTIONS = fc
  .sample(minedChains(), { numRuns: 300, seed: 11 })
  .map((asked) => ({ asked, told: inOrder(twinOf(asked)).join('\n') }));

function isFoundOut(program: ConcentrationProgram): boolean {
  return QUESTIONS.some(({ asked, told }) => {
    try {
      return inOrder(concentrationAnswers(asked, program)).join('\n') !== told;
    } catch {
      // A program that contradicts itself has been found out, too.
      return true;
    }
  });
}

async function faulty(faults: readonly SourceFault[]): Promise<ConcentrationProgram> {
  const whole = await importFaulty<Pick<ConcentrationProgram, 'traceConcentration'>>(
    'trace/concentration',
    'concentration.ts',
    faults,
  );
  const origins = await importFaulty<Pick<ConcentrationProgram, 'leavingOrigins'>>(
    'trace/concentration',
    'origins.ts',
    faults,
  );
  return { traceConcentration: whole.traceConcentration, leavingOrigins: origins.leavingOrigins };
}

describe('the comparison of concentration with its twin', () => {
  it('finds nothing wrong with the program as it is, nor with a copy without a fault', async () => {
    expect(isFoundOut(PROGRAM)).toBe(false);
    expect(isFoundOut(await faulty([]))).toBe(false);
  });

  it.each(Object.entries(FAULTS_IN_CONCENTRATION_SOURCE))(
    'finds the fault made in the source: %s',
    async (_, faults) => {
      expect(isFoundOut(await faulty(faults))).toBe(true);
    },
  );
});
