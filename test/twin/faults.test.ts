import { describe, expect, it } from 'vitest';
import { difference, differenceInOrigins } from './difference.ts';
import type { Answers } from './engine-answers.ts';
import { casesForFaults, type FlaggedCase, rightAnswers } from './faults/fault.ts';
import { FAULTS_IN_ANSWERS } from './faults/in-answers.ts';
import { FAULTS_IN_CHAINS } from './faults/in-chains.ts';
import { FAULTS_IN_HISTORIES } from './faults/in-histories.ts';

const CASES = casesForFaults();

function differs({ chain, twin, origins }: FlaggedCase, answers: Answers): boolean {
  return difference(chain, twin, answers) !== null || differenceInOrigins(chain, origins, answers) !== null;
}

describe('the comparison with the twin', () => {
  it('finds nothing wrong with the engine as it is', () => {
    for (const one of CASES) {
      const answers = rightAnswers(one);
      expect(difference(one.chain, one.twin, answers)).toBeNull();
      expect(differenceInOrigins(one.chain, one.origins, answers)).toBeNull();
    }
  });

  it.each(Object.entries({ ...FAULTS_IN_CHAINS, ...FAULTS_IN_ANSWERS, ...FAULTS_IN_HISTORIES }))(
    'finds the fault: %s',
    (_, fault) => {
      expect(CASES.some((one) => differs(one, fault(one)))).toBe(true);
    },
  );
});
