import { describe, expect, test } from 'vitest';
import {
  adopted,
  decided,
  found,
  OPEN,
  plainly,
  REVISED_STOP,
  reviewed,
  STOPPED,
  WITHDRAWN,
} from './cases-played.ts';
import { type Played, played, SOUND, told, toldDue } from './played.ts';
import type { Ground } from './types.ts';

describe('two people', () => {
  test('while a decision waits for a second person is no other decision', () => {
    const steps: readonly Played[] = [
      OPEN,
      found('SOURCES_FROM'),
      { ...decided('SUSPEND', '2024-01-04'), approval: { verdict: 'PENDING', on: null } },
    ];
    const progress = played('2', steps, '2024-01-20', SOUND, ['SUSPENSION']);
    expect(progress).toMatchObject({ state: 'DECISION_DUE', pending: { number: 3 } });
    expect(told(progress.allowed)).toEqual(['ASSIGN', 'ESCALATE', 'REMARK']);
  });

  test('needs a second person where the policy asks for one', () => {
    const { allowed } = played('2', [OPEN, found('SOURCES_FROM')], '2024-01-04', SOUND, ['TERMINATION']);
    expect(allowed.find(({ action }) => action === 'DECIDE')?.choices).toMatchObject([
      { response: 'SUSPEND', approval: null },
      { response: 'TERMINATE', approval: 'TERMINATION' },
    ]);
  });
});

describe('what a plan comes to', () => {
  const implemented = (clause: string): readonly Played[] => [
    OPEN,
    found('RISK_FOUND'),
    adopted('2024-01-31'),
    plainly('IMPLEMENT_PLAN', clause.startsWith('3') ? '2024-02-29' : '2024-02-01'),
  ];
  // Clause 3: six months of implementation, failed by no effect alone. Clause 4: six months from adoption (our default),
  // failed by less than a significant effect; measures without any effect fail at any time.
  const OUTCOMES = [
    ['3.a', 'NO_EFFECT', '2024-08-28', 'PLAN_IMPLEMENTING'],
    ['3.a', 'NO_EFFECT', '2024-08-29', 'RESPONSE_DUE'],
    ['3.a', 'NO_EFFECT', '2024-10-01', 'RESPONSE_DUE'],
    ['3.a', 'SOME_EFFECT', '2024-08-29', 'PLAN_IMPLEMENTING'],
    ['3.a', 'SIGNIFICANT_EFFECT', '2024-08-29', 'PLAN_IMPLEMENTING'],
    ['3.a', 'CONTAINED', '2024-08-29', 'PLAN_IMPLEMENTING'],
    ['3.a', 'REDUCED', '2024-08-29', 'PLAN_IMPLEMENTING'],
    ['4.1', 'NO_EFFECT', '2024-03-01', 'RESPONSE_DUE'],
    ['4.1', 'SOME_EFFECT', '2024-07-30', 'PLAN_IMPLEMENTING'],
    ['4.1', 'SOME_EFFECT', '2024-07-31', 'RESPONSE_DUE'],
    ['4.2', 'NO_EFFECT', '2024-07-31', 'RESPONSE_DUE'],
    ['4.3', 'SIGNIFICANT_EFFECT', '2024-07-31', 'PLAN_IMPLEMENTING'],
    ['4.4', 'CONTAINED', '2024-07-31', 'PLAN_IMPLEMENTING'],
    ['4.4', 'REDUCED', '2024-08-15', 'PLAN_IMPLEMENTING'],
  ] as const;
  test.each(OUTCOMES)('under clause %s: %s on %s leads to %s', (clause, outcome, on, state) => {
    expect(played(clause, [...implemented(clause), reviewed(outcome, on)], on).state).toBe(state);
  });

  test('that fails is answered by what failed: measures by one pair of responses, the plan by another', () => {
    const stops = (...reviews: readonly Played[]) =>
      played('4.1', [...implemented('4.1'), ...reviews], '2024-12-01').due.find(({ actions }) =>
        actions.includes('DECIDE'),
      )?.responses;
    expect(stops(reviewed('NO_EFFECT', '2024-03-01'))).toEqual(['TEMP_SUSPEND', 'TERMINATE']);
    expect(stops(reviewed('SOME_EFFECT', '2024-07-31'))).toEqual(['TEMP_STOP', 'INTERRUPT']);
    expect(stops(reviewed('NO_EFFECT', '2024-07-31'))).toEqual([
      'TEMP_STOP',
      'INTERRUPT',
      'TEMP_SUSPEND',
      'TERMINATE',
    ]);
  });

  test('gives it the same time again where it passes', () => {
    const passed = [...implemented('3.a'), reviewed('SOME_EFFECT', '2024-08-29')];
    expect(played('3.a', passed, '2025-02-27')).toMatchObject({
      state: 'PLAN_IMPLEMENTING',
      clock: { startsOn: '2024-08-29', endsOn: '2025-02-28' },
    });
    expect(played('3.a', passed, '2025-02-28')).toMatchObject({ state: 'REVIEW_DUE', since: '2025-02-28' });
  });

  test('closes a case where the risk is contained or reduced, and not for less', () => {
    const reasons = (outcome: 'SIGNIFICANT_EFFECT' | 'CONTAINED' | 'REDUCED') =>
      told(
        played('3.a', [...implemented('3.a'), reviewed(outcome, '2024-05-01')], '2024-05-01').allowed,
      ).find((one) => one.startsWith('CLOSE'));
    expect(reasons('SIGNIFICANT_EFFECT')).toBe('CLOSE RELATIONSHIP_ENDED');
    for (const outcome of ['CONTAINED', 'REDUCED'] as const) {
      expect(reasons(outcome)).toBe('CLOSE MITIGATED RELATIONSHIP_ENDED');
    }
  });

  test('is asked for on time: adopted and begun within five working days of finding and adoption', () => {
    const due = (...steps: readonly Played[]) =>
      played('3.a', [OPEN, found('RISK_FOUND'), ...steps], '2024-01-31').due[0];
    expect(due()).toMatchObject({ actions: ['ADOPT_PLAN'], dueOn: '2024-01-10' });
    expect(due(adopted('2024-01-10'))).toMatchObject({ actions: ['IMPLEMENT_PLAN'], dueOn: '2024-01-17' });
    // Clause 4 asks for measures within a reasonable time, which a person sets.
    expect(played('4.1', [OPEN, found('RISK_FOUND')], '2024-01-31').due[0]).toMatchObject({
      actions: ['ADOPT_PLAN'],
      dueOn: null,
    });
  });
});

describe('a stop', () => {
  test('under clause 4 lasts three months at least from the day on which it is effective', () => {
    expect(played('4.1', STOPPED, '2024-11-30')).toMatchObject({
      state: 'MIN_TERM_SUSPENDED',
      minimumTerm: { startsOn: '2024-08-31', endsOn: '2024-11-30' },
    });
    expect(played('4.1', STOPPED.slice(0, -1), '2025-08-01')).toMatchObject({
      state: 'MIN_TERM_SUSPENDED',
      minimumTerm: null,
    });
  });

  test('asks for what carries it out, and under clause 4 for a revised plan with objectives', () => {
    const asked = (steps: readonly Played[], today: string) => played('4.1', steps, today).due.map(toldDue);
    expect(asked(STOPPED.slice(0, -1), '2024-08-02')).toEqual([
      'NOTIFY 2024-08-01',
      'MAKE_EFFECTIVE 2024-08-01',
      'REVISE_PLAN 2024-08-01',
      'CARRY_OUT 2024-01-31',
    ]);
    // A revised plan without objectives is not the one that the clause asks for.
    expect(asked(REVISED_STOP, '2024-09-02')).toContain('REVISE_PLAN 2024-08-01');
  });

  test('is marked where it is stricter than the policy', () => {
    const stop = (clause: string, ...steps: readonly Played[]) =>
      played(clause, [OPEN, ...steps], '2024-06-01').situation.stop;
    expect(stop('5', found('LINKED_TO'), decided('TERMINATE', '2024-01-04'))).toMatchObject({
      beyondPolicy: true,
    });
    expect(stop('5', found('LINKED_TO'), decided('INTERRUPT', '2024-01-04'))).toMatchObject({
      beyondPolicy: false,
    });
    expect(stop('1.c', decided('SUSPEND', '2024-01-04'))).toMatchObject({ beyondPolicy: true });
    expect(stop('3.a', found('RISK_FOUND'), decided('TEMP_SUSPEND', '2024-01-04'))).toMatchObject({
      beyondPolicy: true,
    });
  });
});

describe('a case', () => {
  test('is as it was before a decision that is reversed', () => {
    const steps = [OPEN, found('SOURCES_FROM'), decided('SUSPEND', '2024-01-04')];
    const back = played('2', [...steps, plainly('REVERSE', '2024-01-05')], '2024-01-05');
    expect(back.situation).toEqual(played('2', steps.slice(0, 2), '2024-01-05').situation);
    const twice = [...steps, plainly('REVERSE', '2024-01-05'), plainly('REVERSE', '2024-01-05')];
    expect(played('2', twice, '2024-01-05').state).toBe('LINKAGE_REVIEW');
  });

  test('whose approval is refused or withdrawn goes on as it was', () => {
    for (const verdict of ['REJECTED', 'WITHDRAWN'] as const) {
      const steps = [
        OPEN,
        found('SOURCES_FROM'),
        { ...decided('SUSPEND', '2024-01-04'), approval: { verdict, on: '2024-01-06' } },
      ];
      expect(played('2', steps, '2024-01-05')).toMatchObject({
        state: 'DECISION_DUE',
        pending: { number: 3 },
      });
      expect(played('2', steps, '2024-01-06')).toMatchObject({ state: 'DECISION_DUE', pending: null });
    }
  });

  test('that goes on although its cause was withdrawn is asked again once it is withdrawn anew', () => {
    const steps = [OPEN, found('SOURCES_FROM'), plainly('CONTINUE', '2024-02-01')];
    const state = (withdrawn: Ground['withdrawn']) =>
      played('2', steps, '2024-03-01', { ...WITHDRAWN, withdrawn }).state;
    expect(state(null)).toBe('DECISION_DUE');
    expect(state({ on: '2024-02-01', afterStep: 2 })).toBe('DECISION_DUE');
    // On the same day, and after the person went on.
    expect(state({ on: '2024-02-01', afterStep: 3 })).toBe('CAUSE_WITHDRAWN');
  });

  test('stands at a withdrawn cause from the day on which it was withdrawn', () => {
    const ground: Ground = { ...WITHDRAWN, withdrawn: { on: '2024-02-01', afterStep: 2 } };
    const on = (today: string) => played('2', [OPEN, found('SOURCES_FROM')], today, ground);
    expect(on('2024-01-31').state).toBe('DECISION_DUE');
    expect(on('2024-02-03')).toMatchObject({ state: 'CAUSE_WITHDRAWN', since: '2024-02-01' });
  });

  test('of 6.m asks every year for assessment and reduction', () => {
    const steps = [OPEN, found('RISK_FOUND', '2024-02-29')];
    const asked = (today: string, ...more: readonly Played[]) =>
      played('6.m', [...steps, ...more], today).due.find(({ actions }) => actions.includes('CARRY_OUT'));
    expect(asked('2024-03-01')).toMatchObject({ from: '2024-02-29', dueOn: '2025-02-28' });
    const done: Played = { action: 'CARRY_OUT', on: '2024-06-01', response: 'PERIODIC_ASSESS_REDUCE' };
    expect(asked('2024-07-01', done)).toMatchObject({ from: '2025-06-01', dueOn: '2025-06-01' });
  });
});
