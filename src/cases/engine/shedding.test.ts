import { describe, expect, test } from 'vitest';
import {
  adopted,
  BRIBED,
  decided,
  found,
  OPEN,
  plainly,
  reviewed,
  STOPPED,
  WITHDRAWN,
} from './cases-played.ts';
import { type Played, played, SOUND, told, toldDue } from './played.ts';
import type { Ground } from './types.ts';

const MET: Ground = { ...SOUND, objectives: 'MET' };
const closed = (closeReason: NonNullable<Played['closeReason']>, on: string): Played => ({
  action: 'CLOSE',
  on,
  closeReason,
});
const may = (clause: string, steps: readonly Played[], today: string, ground: Ground = SOUND) =>
  told(played(clause, steps, today, ground).allowed);

/** By clause 4: the plan had some effect only, and trade is stopped from 31 August. */
const FAILED = [...BRIBED, reviewed('SOME_EFFECT', '2024-07-31')];

describe('what a clause sets is not shed', () => {
  test.each(['SUSPEND', 'INTERRUPT', 'TEMP_STOP'] as const)(
    'by stopping with %s once the plan has failed',
    (response) => {
      const steps = [...FAILED, decided(response, '2024-08-01'), plainly('MAKE_EFFECTIVE', '2024-08-31')];
      expect(played('4.1', steps, '2024-11-30')).toMatchObject({
        state: 'MIN_TERM_SUSPENDED',
        minimumTerm: { startsOn: '2024-08-31', endsOn: '2024-11-30' },
        gates: [
          { gate: 'PLAN_REVISED', met: false },
          { gate: 'OBJECTIVES_MET', met: false },
        ],
      });
      expect(may('4.1', steps, '2024-11-30')).not.toContain('REVIEW_RESUMPTION');
      expect(may('4.1', steps, '2024-12-01')).not.toContain('RESUME');
    },
  );

  test('by a response to measures without effect, where the plan has failed too', () => {
    const steps = [
      ...BRIBED,
      reviewed('NO_EFFECT', '2024-07-31'),
      decided('TEMP_SUSPEND', '2024-08-01'),
      plainly('MAKE_EFFECTIVE', '2024-08-31'),
    ];
    expect(played('4.1', steps, '2024-09-01').state).toBe('MIN_TERM_SUSPENDED');
    // Before its time was over the plan had not failed: there is no term.
    const early = [...BRIBED, reviewed('NO_EFFECT', '2024-05-01'), decided('TEMP_SUSPEND', '2024-05-02')];
    expect(played('4.1', early, '2024-05-02')).toMatchObject({ state: 'TEMP_SUSPENDED', gates: [] });
  });

  test('by a stricter stop meanwhile: the term runs from the first day without trade', () => {
    const steps = [...STOPPED, decided('SUSPEND', '2024-11-20'), plainly('MAKE_EFFECTIVE', '2024-11-25')];
    expect(played('4.1', steps, '2024-11-26')).toMatchObject({
      state: 'MIN_TERM_SUSPENDED',
      minimumTerm: { startsOn: '2024-08-31', endsOn: '2024-11-30' },
    });
    expect(may('4.1', steps, '2024-12-01')).not.toContain('RESUME');
  });

  test('by terminating, and taking the relationship up again', () => {
    const steps = [
      ...FAILED,
      decided('TERMINATE', '2024-08-01'),
      plainly('MAKE_EFFECTIVE', '2024-08-31'),
      closed('RELATIONSHIP_ENDED', '2024-09-01'),
      plainly('REOPEN', '2024-09-02'),
    ];
    expect(played('4.1', steps, '2024-11-30').state).toBe('TERMINATED');
    expect(may('4.1', steps, '2024-11-30')).not.toContain('REVIEW_RESUMPTION');
    const review = [...steps, plainly('REVIEW_RESUMPTION', '2024-12-01')];
    expect(may('4.1', review, '2024-12-01')).not.toContain('RESUME');
    expect(
      may(
        '4.1',
        [...review, { action: 'REVISE_PLAN', on: '2024-12-01', planId: 'plan:a:2' }],
        '2024-12-01',
        MET,
      ),
    ).toContain('RESUME');
  });

  test('by ending the relationship and reopening: the case stands as it stood', () => {
    for (const steps of [STOPPED, FAILED, BRIBED]) {
      const back = [...steps, closed('RELATIONSHIP_ENDED', '2024-09-01'), plainly('REOPEN', '2024-09-02')];
      const { state, situation } = played('4.1', back, '2024-09-02');
      const stood = played('4.1', steps, '2024-09-02');
      expect(state).toBe(stood.state);
      expect(situation).toMatchObject({
        stop: stood.situation.stop,
        plan: stood.situation.plan,
        failed: stood.situation.failed,
        finding: stood.situation.finding,
      });
    }
  });

  test('by reopening what was closed for another reason while terminated', () => {
    const steps = [
      OPEN,
      found('SOURCES_FROM'),
      decided('TERMINATE', '2024-01-04'),
      closed('CAUSE_UNFOUNDED', '2024-02-01'),
      plainly('REOPEN', '2024-03-01'),
    ];
    expect(played('2', steps, '2024-03-01')).toMatchObject({
      state: 'TERMINATED',
      situation: { finding: null, stop: { response: 'TERMINATE' } },
    });
    expect(may('2', steps, '2024-03-01')[0]).toBe('JUDGE_LINKAGE SOURCES_FROM LINKED_TO NOT_LINKED');
  });

  test('by stopping for a day and writing the plan anew: its clock runs on', () => {
    const steps = [
      ...BRIBED,
      decided('TEMP_STOP', '2024-06-01'),
      { action: 'REVISE_PLAN', on: '2024-06-02', planId: 'plan:a:2' } as const,
      plainly('REVIEW_RESUMPTION', '2024-06-03'),
      plainly('RESUME', '2024-06-03'),
    ];
    expect(played('4.1', steps, '2024-07-30')).toMatchObject({
      state: 'RESUMED',
      clock: { startsOn: '2024-01-31', endsOn: '2024-07-31' },
      situation: { plan: { id: 'plan:a:2' } },
    });
    expect(played('4.1', steps, '2024-07-31').state).toBe('REVIEW_DUE');
    const failed = [...steps, reviewed('SOME_EFFECT', '2024-07-31')];
    expect(played('4.1', failed, '2024-07-31').state).toBe('RESPONSE_DUE');
  });

  test('by stopping in place of a plan: it is due all the same, and once trade resumes', () => {
    const steps = [
      OPEN,
      found('RISK_FOUND'),
      decided('SUSPEND', '2024-01-04'),
      plainly('MAKE_EFFECTIVE', '2024-01-05'),
    ];
    expect(played('3.a', steps, '2024-01-06').due.map(toldDue)).toEqual(['ADOPT_PLAN 2024-01-03 2024-01-10']);
    const back = [...steps, plainly('REVIEW_RESUMPTION', '2024-03-01'), plainly('RESUME', '2024-03-01')];
    expect(played('3.a', back, '2024-03-01')).toMatchObject({ state: 'RESUMED' });
    expect(played('3.a', back, '2024-03-01').due.map(toldDue)).toEqual(['ADOPT_PLAN 2024-03-01 2024-03-08']);
    expect(may('3.a', back, '2024-03-01')).not.toContain('CLOSE MITIGATED RELATIONSHIP_ENDED');
    const planned = [...back, adopted('2024-03-02')];
    expect(played('3.a', planned, '2024-03-02').state).toBe('PLAN_ADOPTED');
  });

  test('by resuming after a failure under the same plan: it is at an end, and another is due', () => {
    const steps = [
      OPEN,
      found('RISK_FOUND'),
      adopted('2024-01-04'),
      plainly('IMPLEMENT_PLAN', '2024-01-05'),
      reviewed('NO_EFFECT', '2024-07-05'),
      decided('TEMP_SUSPEND', '2024-07-06'),
      plainly('MAKE_EFFECTIVE', '2024-07-06'),
      plainly('REVIEW_RESUMPTION', '2024-08-01'),
      plainly('RESUME', '2024-08-02'),
    ];
    expect(played('3.a', steps, '2024-08-02')).toMatchObject({
      state: 'RESUMED',
      clock: null,
      situation: { plan: null, reviews: [] },
    });
    expect(played('3.a', steps, '2024-08-02').due.map(toldDue)).toEqual(['ADOPT_PLAN 2024-08-02 2024-08-09']);
  });

  test('by stopping before anything was found: the linkage is judged all the same', () => {
    const steps = [OPEN, decided('SUSPEND', '2024-01-02')];
    expect(may('2', steps, '2024-01-03')[0]).toBe('JUDGE_LINKAGE SOURCES_FROM LINKED_TO');
    const lifted = [...steps, plainly('REVIEW_RESUMPTION', '2024-01-03'), plainly('RESUME', '2024-01-04')];
    expect(played('2', lifted, '2024-01-04')).toMatchObject({ state: 'LINKAGE_REVIEW' });
    expect(may('2', lifted, '2024-01-04')[0]).toBe('JUDGE_LINKAGE SOURCES_FROM LINKED_TO NOT_LINKED');
    // What stands is what the clause asks for: nothing further is due but to carry it out.
    expect(played('2', [...steps, found('LINKED_TO')], '2024-01-03')).toMatchObject({
      state: 'SUSPENDED',
      situation: { finding: 'LINKED_TO', stop: { beyondPolicy: true } },
    });
  });

  test('by lifting a stop whose cause was withdrawn: once the cause is restored it is due again', () => {
    const lifted = (clause: string, steps: readonly Played[]) =>
      played(clause, [...steps, plainly('LIFT', '2024-09-02')], '2024-09-02').state;
    expect(lifted('2', [OPEN, found('SOURCES_FROM'), decided('SUSPEND', '2024-01-04')])).toBe('DECISION_DUE');
    expect(lifted('2', [OPEN, decided('SUSPEND', '2024-01-04')])).toBe('LINKAGE_REVIEW');
    expect(lifted('4.1', STOPPED)).toBe('RESPONSE_DUE');
    expect(lifted('3.a', [OPEN, found('RISK_FOUND'), decided('TEMP_STOP', '2024-01-04')])).toBe('PLAN_DUE');
  });

  test('by closing for want of a link: it takes whoever closing takes, and so does taking it back', () => {
    const { allowed } = played('2', [OPEN], '2024-01-02', SOUND, ['CLOSURE']);
    expect(allowed[0]?.choices.map(({ approval }) => approval)).toEqual([null, null, 'CLOSURE']);
    const closing: Played = { action: 'JUDGE_LINKAGE', on: '2024-01-03', finding: 'NOT_LINKED' };
    const after = played('2', [OPEN, closing], '2024-01-03', SOUND, ['CLOSURE']).allowed;
    expect(after.find(({ action }) => action === 'REVERSE')).toMatchObject({ approval: 'CLOSURE' });
  });
});

describe('an additional assessment', () => {
  const assessed: Played = { action: 'CARRY_OUT', on: '2024-02-01', response: 'ADDITIONAL_ASSESSMENT' };
  const asked = (steps: readonly Played[], today: string) =>
    played('4.1', steps, today)
      .due.map(toldDue)
      .filter((one) => one.startsWith('CARRY_OUT'));

  test('is done once for a plan, and once more for its revision', () => {
    expect(asked(BRIBED, '2024-02-01')).toEqual(['CARRY_OUT 2024-01-31']);
    expect(asked([...BRIBED, assessed], '2024-02-01')).toEqual([]);
    const [opening, finding, adoption, ...stopping] = STOPPED as [Played, Played, Played, ...Played[]];
    const revised: Played = { action: 'REVISE_PLAN', on: '2024-09-01', planId: 'plan:a:2' };
    const steps = [opening, finding, adoption, assessed, ...stopping, revised];
    expect(asked(steps, '2024-09-02')).toEqual(['CARRY_OUT 2024-09-01']);
  });
});

describe('what is due', () => {
  test('is what may be done, as soon as it is due', () => {
    const courses: readonly (readonly [string, readonly Played[], Ground])[] = [
      ['6', [OPEN, found('SOURCES_FROM'), decided('TERMINATE', '2024-01-04')], SOUND],
      ['4.1', STOPPED, WITHDRAWN],
      ['4.1', STOPPED, SOUND],
    ];
    for (const [clause, steps, ground] of courses) {
      const { due, allowed } = played(clause, steps, '2025-01-01', ground);
      const may = allowed.map(({ action }) => action);
      for (const { actions, from } of due.filter((one) => one.from <= '2025-01-01')) {
        expect([from, ...actions.filter((action) => !may.includes(action))]).toEqual([from]);
      }
    }
  });
});
