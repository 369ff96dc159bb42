import { describe, expect, test } from 'vitest';
import { codesOf } from '../../policy/vocabulary.ts';
import { CASE_STATES, type CaseState } from '../vocabulary.ts';
import { type Played, played, SOUND, told } from './played.ts';
import type { Ground } from './types.ts';

const OPEN: Played = { action: 'OPEN', on: '2024-01-02' };
const found = (finding: 'SOURCES_FROM' | 'RISK_FOUND' | 'LINKED_TO', on = '2024-01-03'): Played => ({
  action: 'JUDGE_LINKAGE',
  on,
  finding,
});
const decided = (
  response: 'SUSPEND' | 'INTERRUPT' | 'TERMINATE' | 'TEMP_SUSPEND' | 'TEMP_STOP',
  on: string,
): Played => ({
  action: 'DECIDE',
  on,
  response,
});
const adopted = (on: string): Played => ({ action: 'ADOPT_PLAN', on, planId: 'plan:a:1' });
const plainly = (action: Played['action'], on: string): Played => ({ action, on });
const reviewed = (outcome: NonNullable<Played['outcome']>, on: string): Played => ({
  action: 'REVIEW',
  on,
  outcome,
});
const WITHDRAWN: Ground = { ...SOUND, questions: ['CAUSE_UNFOUNDED'] };

const BRIBED = [OPEN, found('RISK_FOUND'), adopted('2024-01-31')];
const STOPPED = [
  ...BRIBED,
  reviewed('SOME_EFFECT', '2024-07-31'),
  decided('TEMP_STOP', '2024-08-01'),
  plainly('MAKE_EFFECTIVE', '2024-08-31'),
];

const ALWAYS = ['ASSIGN', 'ESCALATE', 'REMARK'];
const END = ['REVERSE', ...ALWAYS];
const ENDED = 'CLOSE RELATIONSHIP_ENDED';
const ALL_OUTCOMES = 'NO_EFFECT SOME_EFFECT SIGNIFICANT_EFFECT CONTAINED REDUCED';

/** For every state: a clause and steps that lead there, the day, and all that may then be done, in order. */
const STATES: readonly (readonly [
  state: CaseState,
  clause: string,
  steps: readonly Played[],
  today: string,
  allowed: readonly string[],
  ground?: Ground,
])[] = [
  [
    'LINKAGE_REVIEW',
    '2.a',
    [OPEN],
    '2024-01-02',
    ['JUDGE_LINKAGE SOURCES_FROM LINKED_TO NOT_LINKED', 'DECIDE SUSPEND+ TERMINATE+', ENDED, ...ALWAYS],
  ],
  // No linked-to limb in clauses 3 and 4; what clause 4 would stop by is beyond it before anything is found.
  [
    'LINKAGE_REVIEW',
    '3.a',
    [OPEN],
    '2024-01-02',
    ['JUDGE_LINKAGE RISK_FOUND NOT_LINKED', 'DECIDE SUSPEND+ TEMP_SUSPEND+ TERMINATE+', ENDED, ...ALWAYS],
  ],
  [
    'DECISION_DUE',
    '1.b',
    [OPEN, found('LINKED_TO')],
    '2024-01-03',
    ['DECIDE SUSPEND TERMINATE', ENDED, ...END],
  ],
  // Termination is stricter than clauses 5 and 6 ask for; clause 6 asks for periodic assessment besides.
  [
    'DECISION_DUE',
    '5',
    [OPEN, found('LINKED_TO')],
    '2024-01-03',
    ['DECIDE SUSPEND INTERRUPT TERMINATE+', ENDED, ...END],
  ],
  [
    'DECISION_DUE',
    '6',
    [OPEN, found('LINKED_TO')],
    '2024-01-03',
    ['DECIDE SUSPEND INTERRUPT TERMINATE+', 'CARRY_OUT PERIODIC_ASSESS_REDUCE', ENDED, ...END],
  ],
  // The preamble prescribes nothing: whatever is done is more.
  [
    'DECISION_DUE',
    'P.2',
    [OPEN, found('RISK_FOUND')],
    '2024-01-03',
    ['DECIDE SUSPEND+ TERMINATE+', ENDED, ...END],
  ],
  [
    'PLAN_DUE',
    '3.b',
    [OPEN, found('RISK_FOUND')],
    '2024-01-03',
    ['ADOPT_PLAN', 'DECIDE SUSPEND+ TEMP_SUSPEND+ TERMINATE+', ENDED, ...END],
  ],
  // Measures that fail at any time lead on under clause 4, before there is a plan too.
  [
    'PLAN_DUE',
    '4.3',
    [OPEN, found('RISK_FOUND')],
    '2024-01-03',
    [
      'ADOPT_PLAN',
      'REVIEW NO_EFFECT SOME_EFFECT',
      'DECIDE SUSPEND+ TEMP_SUSPEND+ TEMP_STOP+ INTERRUPT+ TERMINATE+',
      'CARRY_OUT CONTRIBUTE_AML',
      ENDED,
      ...END,
    ],
  ],
  [
    'PLAN_ADOPTED',
    '3.a',
    [OPEN, found('RISK_FOUND'), adopted('2024-01-04')],
    '2025-01-01',
    [
      'IMPLEMENT_PLAN',
      'REVISE_PLAN',
      `REVIEW ${ALL_OUTCOMES}`,
      'DECIDE SUSPEND+ TEMP_SUSPEND+ TERMINATE+',
      ENDED,
      ...END,
    ],
  ],
  [
    'PLAN_IMPLEMENTING',
    '4.1',
    [...BRIBED, plainly('IMPLEMENT_PLAN', '2024-02-01')],
    '2024-07-30',
    [
      `REVIEW ${ALL_OUTCOMES}`,
      'REVISE_PLAN',
      'DECIDE SUSPEND+ TEMP_SUSPEND+ TEMP_STOP+ INTERRUPT+ TERMINATE+',
      'CARRY_OUT ADDITIONAL_ASSESSMENT',
      ENDED,
      ...END,
    ],
  ],
  [
    'REVIEW_DUE',
    '4.1',
    BRIBED,
    '2024-07-31',
    [
      `REVIEW ${ALL_OUTCOMES}`,
      'IMPLEMENT_PLAN',
      'REVISE_PLAN',
      'DECIDE SUSPEND+ TEMP_SUSPEND+ TEMP_STOP+ INTERRUPT+ TERMINATE+',
      'CARRY_OUT ADDITIONAL_ASSESSMENT',
      ENDED,
      ...END,
    ],
  ],
  [
    'RESPONSE_DUE',
    '3.a',
    [
      OPEN,
      found('RISK_FOUND'),
      adopted('2024-01-04'),
      plainly('IMPLEMENT_PLAN', '2024-01-05'),
      reviewed('NO_EFFECT', '2024-07-05'),
    ],
    '2024-07-05',
    ['DECIDE SUSPEND+ TEMP_SUSPEND INTERRUPT+ TERMINATE', ENDED, ...END],
  ],
  [
    'RESPONSE_DUE',
    '4.1',
    [...BRIBED, reviewed('SOME_EFFECT', '2024-07-31')],
    '2024-07-31',
    ['DECIDE SUSPEND+ TEMP_STOP INTERRUPT TERMINATE+', 'CARRY_OUT ADDITIONAL_ASSESSMENT', ENDED, ...END],
  ],
  [
    'SUSPENDED',
    '2.b',
    [OPEN, found('SOURCES_FROM'), decided('SUSPEND', '2024-01-04')],
    '2025-01-04',
    ['NOTIFY', 'MAKE_EFFECTIVE', 'REVISE_PLAN', 'REVIEW_RESUMPTION', 'DECIDE TERMINATE+', ENDED, ...END],
  ],
  [
    'TEMP_SUSPENDED',
    '3.a',
    [
      OPEN,
      found('RISK_FOUND'),
      decided('TEMP_SUSPEND', '2024-01-04'),
      plainly('NOTIFY', '2024-01-05'),
      plainly('MAKE_EFFECTIVE', '2024-01-06'),
    ],
    '2025-01-04',
    ['REVISE_PLAN', 'REVIEW_RESUMPTION', 'DECIDE SUSPEND+ INTERRUPT+ TERMINATE+', ENDED, ...END],
  ],
  [
    'INTERRUPTED',
    '5',
    [OPEN, found('SOURCES_FROM'), decided('INTERRUPT', '2024-01-04')],
    '2024-01-04',
    ['NOTIFY', 'MAKE_EFFECTIVE', 'REVISE_PLAN', 'REVIEW_RESUMPTION', 'DECIDE TERMINATE+', ENDED, ...END],
  ],
  [
    'MIN_TERM_SUSPENDED',
    '4.2',
    STOPPED,
    '2024-11-30',
    [
      'REVISE_PLAN',
      'DECIDE SUSPEND+ INTERRUPT+ TERMINATE+',
      'CARRY_OUT ADDITIONAL_ASSESSMENT',
      ENDED,
      ...END,
    ],
  ],
  // The term has run, the gates are not met.
  [
    'RESUMPTION_REVIEW',
    '4.2',
    STOPPED,
    '2024-12-01',
    [
      'REVISE_PLAN',
      'DECIDE SUSPEND+ INTERRUPT+ TERMINATE+',
      'CARRY_OUT ADDITIONAL_ASSESSMENT',
      ENDED,
      ...END,
    ],
  ],
  [
    'RESUMPTION_REVIEW',
    '4.2',
    [...STOPPED, { action: 'REVISE_PLAN', on: '2024-09-01', planId: 'plan:a:2' }],
    '2024-12-01',
    [
      'RESUME',
      'REVISE_PLAN',
      'DECIDE SUSPEND+ INTERRUPT+ TERMINATE+',
      'CARRY_OUT ADDITIONAL_ASSESSMENT',
      ENDED,
      ...END,
    ],
    { ...SOUND, objectives: 'MET' },
  ],
  [
    'RESUMPTION_REVIEW',
    '1.a',
    [
      OPEN,
      found('SOURCES_FROM'),
      decided('SUSPEND', '2024-01-04'),
      plainly('REVIEW_RESUMPTION', '2024-02-01'),
    ],
    '2024-02-01',
    ['RESUME', 'KEEP_STOPPED', 'REVISE_PLAN', 'DECIDE TERMINATE+', ENDED, ...END],
  ],
  [
    'RESUMED',
    '1.a',
    [
      OPEN,
      found('SOURCES_FROM'),
      decided('SUSPEND', '2024-01-04'),
      plainly('REVIEW_RESUMPTION', '2024-02-01'),
      plainly('RESUME', '2024-02-02'),
    ],
    '2024-02-02',
    ['DECIDE SUSPEND+ TERMINATE+', 'CLOSE MITIGATED RELATIONSHIP_ENDED', ...END],
  ],
  [
    'TERMINATED',
    '2',
    [OPEN, found('SOURCES_FROM'), decided('TERMINATE', '2024-01-04')],
    '2024-01-04',
    ['NOTIFY', 'MAKE_EFFECTIVE', ENDED, ...END],
  ],
  // While trade is stopped, the stop is lifted first.
  [
    'CAUSE_WITHDRAWN',
    '2',
    [OPEN, found('SOURCES_FROM'), decided('SUSPEND', '2024-01-04')],
    '2024-01-05',
    ['CONTINUE', 'RESUME', ENDED, ...END],
    WITHDRAWN,
  ],
  [
    'CAUSE_WITHDRAWN',
    '2',
    [OPEN, found('SOURCES_FROM')],
    '2024-01-05',
    ['CONTINUE', 'CLOSE CAUSE_UNFOUNDED RELATIONSHIP_ENDED', ...END],
    WITHDRAWN,
  ],
  [
    'CLOSED',
    '2',
    [OPEN, { action: 'JUDGE_LINKAGE', on: '2024-01-03', finding: 'NOT_LINKED' }],
    '2024-01-03',
    ['REOPEN', 'REVERSE', 'REMARK'],
    WITHDRAWN,
  ],
];

describe('what may be done', () => {
  test('is told of every state', () => {
    expect(new Set(STATES.map(([state]) => state))).toEqual(new Set(codesOf(CASE_STATES)));
  });

  test.each(STATES.map((row) => [row[0], row[1], row] as const))(
    'at %s under clause %s',
    (_state, _clause, row) => {
      const [state, clause, steps, today, allowed, ground = SOUND] = row;
      const progress = played(clause, steps, today, ground);
      expect(progress.state).toBe(state);
      expect(told(progress.allowed)).toEqual(allowed);
    },
  );

  test('can be done, and leads on without a failure', () => {
    let done = 0;
    for (const [, clause, steps, today, _allowed, ground = SOUND] of STATES) {
      for (const { action, choices } of played(clause, steps, today, ground).allowed) {
        for (const choice of choices.length === 0 ? [{}] : choices) {
          const { duty, approval: _, ...said } = { duty: undefined, approval: null, ...choice };
          const step = {
            ...said,
            ...(duty ? { response: duty } : {}),
            action,
            on: today,
            planId: 'plan:a:9',
          };
          expect(() => played(clause, [...steps, step as Played], today, ground)).not.toThrow();
          done += 1;
        }
      }
    }
    expect(done).toBeGreaterThan(200);
  });

  test('while a decision waits for a second person is no other decision', () => {
    const steps: readonly Played[] = [
      OPEN,
      found('SOURCES_FROM'),
      { ...decided('SUSPEND', '2024-01-04'), approval: { verdict: 'PENDING', on: null } },
    ];
    const progress = played('2', steps, '2024-01-20', SOUND, ['SUSPENSION']);
    expect(progress).toMatchObject({ state: 'DECISION_DUE', pending: { number: 3 } });
    expect(told(progress.allowed)).toEqual(ALWAYS);
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
    const asked = (steps: readonly Played[], today: string) =>
      played('4.1', steps, today).due.map(({ actions }) => actions.join('/'));
    expect(asked(STOPPED.slice(0, -1), '2024-08-02')).toEqual([
      'NOTIFY',
      'MAKE_EFFECTIVE',
      'REVISE_PLAN',
      'CARRY_OUT',
    ]);
    expect(asked(STOPPED, '2024-12-01')).toEqual(['RESUME/KEEP_STOPPED/DECIDE', 'REVISE_PLAN', 'CARRY_OUT']);
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
  test('on an earlier day is as if later steps were not there', () => {
    for (const [, clause, steps, _today, _allowed, ground = SOUND] of STATES) {
      for (const { on } of steps) {
        const earlier = steps.filter((step) => step.on <= on);
        expect(played(clause, steps, on, ground)).toEqual(played(clause, earlier, on, ground));
      }
    }
  });

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

  test('that goes on although its cause was withdrawn is asked again once the cause changes', () => {
    const steps = [OPEN, found('SOURCES_FROM'), plainly('CONTINUE', '2024-02-01')];
    const state = (causeChangedOn: string | null) =>
      played('2', steps, '2024-03-01', { ...WITHDRAWN, causeChangedOn }).state;
    expect(state(null)).toBe('DECISION_DUE');
    expect(state('2024-02-01')).toBe('DECISION_DUE');
    expect(state('2024-02-02')).toBe('CAUSE_WITHDRAWN');
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
