import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../src/cases/engine/progress.ts';
import { termsOn } from '../../../src/cases/policy-terms.ts';
import { CASE_ACTIONS, CASE_STATES } from '../../../src/cases/vocabulary.ts';
import { codesOf } from '../../../src/policy/vocabulary.ts';
import { machineAnswers, twinAnswers } from './case-answers.ts';
import { TWIN_CLAUSES } from './clauses.ts';
import { plusMonths } from './days.ts';
import { walkedCases } from './walks.ts';

/** Cases to walk through; ORETRACE_FUZZ_RUNS asks for more, and then from another seed each time. */
const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED || 600;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_261_123;

describe(`cases and their brute-force twin (seed ${SEED})`, () => {
  it(
    `agree on ${RUNS} random courses`,
    () => {
      const seen = { states: new Map<string, number>(), actions: new Map<string, number>() };
      const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
      fc.assert(
        fc.property(walkedCases(), (walked) => {
          for (const one of walked) {
            const wanted = twinAnswers(one);
            expect(machineAnswers(one, progressOf)).toEqual(wanted);
            for (const lines of wanted)
              count(seen.states, lines.find((line) => line.startsWith('stands'))?.split(' ')[2] ?? '');
            count(seen.actions, one.steps.at(-1)?.action ?? '');
          }
        }),
        { numRuns: RUNS, seed: SEED },
      );
      // Agreement would mean little if some of it never came up.
      for (const state of codesOf(CASE_STATES))
        expect([state, (seen.states.get(state) ?? 0) > 40]).toEqual([state, true]);
      for (const action of codesOf(CASE_ACTIONS)) {
        expect([action, (seen.actions.get(action) ?? 0) > 10]).toEqual([action, true]);
      }
    },
    120_000 + RUNS * 200,
  );

  it(
    'name nothing as due that may not be done, shed no term, and can always be brought to an end',
    () => {
      fc.assert(
        fc.property(walkedCases(), (walked) => {
          for (const { clause, steps, days, ground } of walked) {
            const { terms } = termsOn(clause, '2024-01-02');
            for (const today of days) {
              const progress = progressOf({ steps, ground, terms, approvals: new Set(), today });
              if (progress.pending !== null) continue;
              const { due, allowed, situation } = progress;
              const may = allowed.map(({ action }) => action);
              for (const { actions, from } of due) {
                expect(actions.length).toBeGreaterThan(0);
                if (from <= today) expect(may).toEqual(expect.arrayContaining([...actions]));
              }
              expect(may.some((action) => action === 'CLOSE' || action === 'REOPEN')).toBe(true);
              const { stop } = situation;
              if (stop?.minimumTerm && stop.liftedOn !== null && steps.at(-1)?.action === 'RESUME') {
                expect(stop.planRevisedOn).not.toBeNull();
                expect(stop.liftedOn > plusMonths(stop.stoppedFrom ?? '9999-12-31', 3)).toBe(true);
              }
            }
          }
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    120_000 + RUNS * 200,
  );

  it('go by every course that the policy has', () => {
    expect(new Set(Object.values(TWIN_CLAUSES).map(({ course }) => course))).toEqual(
      new Set(['STOP', 'PLAN', 'NONE']),
    );
  });
});
