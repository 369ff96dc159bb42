import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { traceControl } from '../../../src/trace/control/control-points.ts';
import type { coveredBy } from '../../../src/trace/control/covering.ts';
import type { TwinCase, TwinFlag } from '../case.ts';
import { importFaulty, type SourceFault } from '../faults/faulty-source.ts';
import { asKnown } from '../history.ts';
import { type AssuredCase, assuredChains } from './assured-chains.ts';
import { type ControlProgram, controlAnswers, PROGRAM } from './control-answers.ts';
import { difference } from './difference.ts';
import { FAULTS_IN_CONTROL_SOURCE } from './in-control-source.ts';
import { ControlTwin } from './twin.ts';

interface Question {
  asked: AssuredCase;
  chain: TwinCase;
  flag: TwinFlag;
  twin: ControlTwin;
}

/** Far fewer than the comparison itself tries: what slips through here would still be likely to be found there. */
const QUESTIONS: Question[] = fc.sample(assuredChains(), { numRuns: 400, seed: 11 }).flatMap((asked) => {
  const chain = asKnown(asked.asked.history, asked.asked.revision);
  return chain.flags.map((flag) => {
    const clause = asked.clauseOf[flag.id] as string;
    return { asked, chain, flag, twin: new ControlTwin(chain, flag, clause, asked.assurances) };
  });
});

function isFoundOut(program: ControlProgram): boolean {
  return QUESTIONS.some(({ asked, chain, flag, twin }) => {
    try {
      return difference(chain, twin, controlAnswers(asked, flag, program)) !== null;
    } catch {
      // An engine that contradicts itself has been found out, too.
      return true;
    }
  });
}

/** The program with faults in the source of the control points. Its two modules are of one copy each. */
async function faulty(faults: readonly SourceFault[]): Promise<ControlProgram> {
  const points = await importFaulty<{ traceControl: typeof traceControl }>(
    'trace/control',
    'control-points.ts',
    faults,
  );
  const covering = await importFaulty<{ coveredBy: typeof coveredBy }>(
    'trace/control',
    'covering.ts',
    faults,
  );
  return { ...PROGRAM, traceControl: points.traceControl, coveredBy: covering.coveredBy };
}

describe('the comparison of control points with their twin', () => {
  it('finds nothing wrong with the program as it is, nor with a copy without a fault', async () => {
    expect(isFoundOut(PROGRAM)).toBe(false);
    expect(isFoundOut(await faulty([]))).toBe(false);
  });

  it.each(Object.entries(FAULTS_IN_CONTROL_SOURCE))(
    'finds the fault made in the source: %s',
    async (_, faults) => {
      expect(isFoundOut(await faulty(faults))).toBe(true);
    },
  );

  it.each([
    ['ACTIVE assures', [...PROGRAM.assuringStatuses, 'ACTIVE']],
    ['EXPIRED assures', [...PROGRAM.assuringStatuses, 'EXPIRED']],
    ['a cross-recognition does not assure', ['CONFORMANT']],
  ])('finds the fault: %s', (_, assuringStatuses) => {
    expect(isFoundOut({ ...PROGRAM, assuringStatuses })).toBe(true);
  });
});
