import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceCounterparties } from '../../../src/trace/counterparties/tracing.ts';
import { importFaulty, type SourceFault } from '../faults/faulty-source.ts';
import { graphOfHistory } from '../history-columns.ts';
import { counterpartyAnswers, flagsOf, inOrder, twinOf } from './counterparty-answers.ts';
import { FAULTS_IN_COUNTERPARTY_SOURCE } from './in-counterparty-source.ts';
import { suppliedChains } from './supplied-chains.ts';

/** Far fewer than the comparison itself tries: what slips through here would still be likely to be found there. */
const QUESTIONS = fc.sample(suppliedChains(), { numRuns: 1200, seed: 11 }).flatMap((supplied) => {
  const named = graphOfHistory(supplied.asked);
  return flagsOf(supplied).map((flag) => ({
    supplied,
    flag,
    named,
    told: inOrder(twinOf(supplied, flag)).join('\n'),
  }));
});

function isFoundOut(trace: typeof traceCounterparties): boolean {
  return QUESTIONS.some(({ supplied, flag, named, told }) => {
    try {
      return inOrder(counterpartyAnswers(supplied, flag, trace, named)).join('\n') !== told;
    } catch {
      // A program that contradicts itself has been found out, too.
      return true;
    }
  });
}

async function faulty(faults: readonly SourceFault[]): Promise<typeof traceCounterparties> {
  const program = await importFaulty<{ traceCounterparties: typeof traceCounterparties }>(
    'trace/counterparties',
    'tracing.ts',
    faults,
  );
  return program.traceCounterparties;
}

describe('the comparison of counterparties with their twin', () => {
  it('finds nothing wrong with the program as it is, nor with a copy without a fault', async () => {
    expect(isFoundOut(traceCounterparties)).toBe(false);
    expect(isFoundOut(await faulty([]))).toBe(false);
  });

  it.each(Object.entries(FAULTS_IN_COUNTERPARTY_SOURCE))(
    'finds the fault made in the source: %s',
    async (_, faults) => {
      expect(isFoundOut(await faulty(faults))).toBe(true);
    },
  );
});
