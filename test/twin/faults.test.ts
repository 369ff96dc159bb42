import { describe, expect, it } from 'vitest';
import type { TraceEngine } from '../../src/trace/engine/types.ts';
import { difference, differenceInOrigins } from './difference.ts';
import { type Answers, engineAnswers } from './engine-answers.ts';
import { casesForFaults, type FlaggedCase, rightAnswers } from './faults/fault.ts';
import { importFaulty, withFault } from './faults/faulty-source.ts';
import { FAULTS_IN_ANSWERS } from './faults/in-answers.ts';
import { FAULTS_IN_CHAINS } from './faults/in-chains.ts';
import { FAULTS_IN_ENGINE_SOURCE } from './faults/in-engine-source.ts';
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

  it('finds nothing wrong with a copy of the source without a fault', async () => {
    const { engine } = await importFaulty<{ engine: TraceEngine }>('trace/engine', 'engine.ts', []);
    const [first, second] = CASES;
    for (const one of [first, second] as FlaggedCase[]) {
      expect(differs(one, engineAnswers(one.asked, one.flag, engine))).toBe(false);
    }
  });

  it('does not pretend to have made a fault that the source has no place for', () => {
    const fault = { file: 'a.ts', find: 'b', replace: 'c' };
    expect(withFault('abc', fault)).toBe('acc');
    expect(() => withFault('a', fault)).toThrow('a.ts: expected b once, found it 0 times');
    expect(() => withFault('bb', fault)).toThrow('found it 2 times');
  });

  it.each(Object.entries(FAULTS_IN_ENGINE_SOURCE))(
    'finds the fault made in the source: %s',
    async (_, faults) => {
      const { engine } = await importFaulty<{ engine: TraceEngine }>('trace/engine', 'engine.ts', faults);
      const found = CASES.some((one) => {
        try {
          return differs(one, engineAnswers(one.asked, one.flag, engine));
        } catch {
          // An engine that contradicts itself has been found out, too.
          return true;
        }
      });
      expect(found).toBe(true);
    },
  );
});
