import { describe, expect, test } from 'vitest';
import { codesOf } from '../../policy/vocabulary.ts';
import { CASE_STATES, type CaseState } from '../vocabulary.ts';
import {
  adopted,
  BRIBED,
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
import type { AllowedStep, Choice, Ground } from './types.ts';

const ALWAYS = ['ASSIGN', 'ESCALATE', 'REMARK'];
const END = ['REVERSE', ...ALWAYS];
const ENDED = 'CLOSE RELATIONSHIP_ENDED > CLOSED';
/** While nothing is stopped and the clause asks for no stop, each is more than it asks for. */
const ANY_STOP =
  'DECIDE SUSPEND+ TEMP_SUSPEND+ TEMP_STOP+ INTERRUPT+ TERMINATE+ > SUSPENDED TEMP_SUSPENDED TEMP_SUSPENDED INTERRUPTED TERMINATED';
/** Reviews that fail neither the plan nor its measures. */
const NO_REVIEW_FAILS = 'REVIEW NO_EFFECT SOME_EFFECT SIGNIFICANT_EFFECT CONTAINED REDUCED > = = = = =';
const NO_EFFECT_FAILS =
  'REVIEW NO_EFFECT SOME_EFFECT SIGNIFICANT_EFFECT CONTAINED REDUCED > RESPONSE_DUE = = = =';
const ADOPT = 'ADOPT_PLAN > PLAN_ADOPTED';
const IMPLEMENT = 'IMPLEMENT_PLAN > PLAN_IMPLEMENTING';
const CARRIED_OUT = ['NOTIFY > =', 'MAKE_EFFECTIVE > ='];
const RESUMED_TRADE: readonly Played[] = [...REVISED_STOP, plainly('RESUME', '2024-12-01')];

interface Row {
  readonly clause: string;
  readonly steps: readonly Played[];
  readonly today: string;
  /** All that may be done and, after `>`, the state that each way of doing it leads to; `=`: the same. */
  readonly allowed: readonly string[];
  /** What is to be done: actions, the first day, the last one. */
  readonly due: readonly string[];
  readonly ground?: Ground;
}

/** For every state: clauses and steps that lead there, all that may then be done, in order, and what is to be. */
const STATES: readonly (readonly [CaseState, Row])[] = [
  [
    'LINKAGE_REVIEW',
    {
      clause: '2.a',
      steps: [OPEN],
      today: '2024-01-02',
      allowed: [
        'JUDGE_LINKAGE SOURCES_FROM LINKED_TO NOT_LINKED > DECISION_DUE DECISION_DUE CLOSED',
        ANY_STOP,
        ENDED,
        ...ALWAYS,
      ],
      due: ['JUDGE_LINKAGE 2024-01-02'],
    },
  ],
  // No linked-to limb in clauses 3 and 4.
  [
    'LINKAGE_REVIEW',
    {
      clause: '3.a',
      steps: [OPEN],
      today: '2024-01-02',
      allowed: ['JUDGE_LINKAGE RISK_FOUND NOT_LINKED > PLAN_DUE CLOSED', ANY_STOP, ENDED, ...ALWAYS],
      due: ['JUDGE_LINKAGE 2024-01-02'],
    },
  ],
  [
    'DECISION_DUE',
    {
      clause: '1.b',
      steps: [OPEN, found('LINKED_TO')],
      today: '2024-01-03',
      allowed: ['DECIDE SUSPEND TERMINATE > SUSPENDED TERMINATED', ENDED, ...END],
      due: ['DECIDE 2024-01-03 2024-01-10'],
    },
  ],
  // Termination is stricter than clauses 5 and 6 ask for; clause 6 asks for periodic assessment besides.
  [
    'DECISION_DUE',
    {
      clause: '5',
      steps: [OPEN, found('LINKED_TO')],
      today: '2024-01-03',
      allowed: ['DECIDE SUSPEND INTERRUPT TERMINATE+ > SUSPENDED INTERRUPTED TERMINATED', ENDED, ...END],
      due: ['DECIDE 2024-01-03 2024-01-10'],
    },
  ],
  [
    'DECISION_DUE',
    {
      clause: '6',
      steps: [OPEN, found('LINKED_TO')],
      today: '2024-01-03',
      allowed: [
        'DECIDE SUSPEND INTERRUPT TERMINATE+ > SUSPENDED INTERRUPTED TERMINATED',
        'CARRY_OUT PERIODIC_ASSESS_REDUCE > =',
        ENDED,
        ...END,
      ],
      due: ['DECIDE 2024-01-03 2024-01-10', 'CARRY_OUT 2024-01-03 2025-01-03'],
    },
  ],
  // The preamble prescribes nothing: whatever is done is more, a plan too.
  [
    'DECISION_DUE',
    {
      clause: 'P.2',
      steps: [OPEN, found('RISK_FOUND')],
      today: '2024-01-03',
      allowed: [ANY_STOP, 'ADOPT_PLAN+ > PLAN_ADOPTED', ENDED, ...END],
      due: ['DECIDE/ADOPT_PLAN 2024-01-03'],
    },
  ],
  // What was stopped before anything was found is less than clause 2 asks for, or other than it: it stands meanwhile.
  [
    'DECISION_DUE',
    {
      clause: '2.c',
      steps: [OPEN, decided('INTERRUPT', '2024-01-02'), found('LINKED_TO')],
      today: '2024-01-03',
      allowed: ['DECIDE SUSPEND TERMINATE > SUSPENDED TERMINATED', ...CARRIED_OUT, ENDED, ...END],
      due: ['DECIDE 2024-01-03 2024-01-10', 'NOTIFY 2024-01-02', 'MAKE_EFFECTIVE 2024-01-02'],
    },
  ],
  [
    'PLAN_DUE',
    {
      clause: '3.b',
      steps: [OPEN, found('RISK_FOUND')],
      today: '2024-01-03',
      allowed: [ADOPT, ANY_STOP, ENDED, ...END],
      due: ['ADOPT_PLAN 2024-01-03 2024-01-10'],
    },
  ],
  // Measures that fail at any time lead on under clause 4, before there is a plan too.
  [
    'PLAN_DUE',
    {
      clause: '4.3',
      steps: [OPEN, found('RISK_FOUND')],
      today: '2024-01-03',
      allowed: [
        ADOPT,
        'REVIEW NO_EFFECT SOME_EFFECT > RESPONSE_DUE =',
        ANY_STOP,
        'CARRY_OUT CONTRIBUTE_AML > =',
        ENDED,
        ...END,
      ],
      due: ['ADOPT_PLAN 2024-01-03', 'CARRY_OUT 2024-01-03'],
    },
  ],
  [
    'PLAN_ADOPTED',
    {
      clause: '3.a',
      steps: [OPEN, found('RISK_FOUND'), adopted('2024-01-04')],
      today: '2025-01-01',
      allowed: [IMPLEMENT, NO_REVIEW_FAILS, 'REVISE_PLAN > =', ANY_STOP, ENDED, ...END],
      due: ['IMPLEMENT_PLAN 2024-01-04 2024-01-11'],
    },
  ],
  // A plan under clause 4 is implemented before its time is over, whatever else.
  [
    'PLAN_ADOPTED',
    {
      clause: '4.2',
      steps: BRIBED,
      today: '2024-07-30',
      allowed: [
        IMPLEMENT,
        NO_EFFECT_FAILS,
        'REVISE_PLAN > =',
        ANY_STOP,
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['IMPLEMENT_PLAN 2024-01-31 2024-07-31', 'REVIEW 2024-07-31 2024-07-31', 'CARRY_OUT 2024-01-31'],
    },
  ],
  [
    'PLAN_ADOPTED',
    {
      clause: 'P.1',
      steps: [OPEN, found('RISK_FOUND'), adopted('2024-01-04')],
      today: '2025-01-01',
      allowed: [IMPLEMENT, NO_REVIEW_FAILS, 'REVISE_PLAN > =', ANY_STOP, ENDED, ...END],
      due: ['IMPLEMENT_PLAN 2024-01-04'],
    },
  ],
  [
    'PLAN_IMPLEMENTING',
    {
      clause: '4.1',
      steps: [...BRIBED, plainly('IMPLEMENT_PLAN', '2024-02-01')],
      today: '2024-07-30',
      allowed: [
        NO_EFFECT_FAILS,
        'REVISE_PLAN > =',
        ANY_STOP,
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['REVIEW 2024-07-31 2024-07-31', 'CARRY_OUT 2024-01-31'],
    },
  ],
  [
    'REVIEW_DUE',
    {
      clause: '4.1',
      steps: BRIBED,
      today: '2024-07-31',
      allowed: [
        // Implementing it does not put off the review.
        'IMPLEMENT_PLAN > =',
        'REVIEW NO_EFFECT SOME_EFFECT SIGNIFICANT_EFFECT CONTAINED REDUCED > RESPONSE_DUE RESPONSE_DUE PLAN_ADOPTED PLAN_ADOPTED PLAN_ADOPTED',
        'REVISE_PLAN > =',
        ANY_STOP,
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['IMPLEMENT_PLAN 2024-01-31 2024-07-31', 'REVIEW 2024-07-31 2024-07-31', 'CARRY_OUT 2024-01-31'],
    },
  ],
  [
    'REVIEW_DUE',
    {
      clause: '6.m',
      steps: [OPEN, found('RISK_FOUND'), adopted('2024-01-04'), plainly('IMPLEMENT_PLAN', '2024-02-29')],
      today: '2025-02-28',
      allowed: [
        'REVIEW NO_EFFECT SOME_EFFECT SIGNIFICANT_EFFECT CONTAINED REDUCED > PLAN_IMPLEMENTING PLAN_IMPLEMENTING PLAN_IMPLEMENTING PLAN_IMPLEMENTING PLAN_IMPLEMENTING',
        'REVISE_PLAN > =',
        ANY_STOP,
        'CARRY_OUT PERIODIC_ASSESS_REDUCE > =',
        ENDED,
        ...END,
      ],
      due: ['REVIEW 2025-02-28 2025-02-28', 'CARRY_OUT 2024-01-03 2025-01-03'],
    },
  ],
  [
    'RESPONSE_DUE',
    {
      clause: '3.a',
      steps: [
        OPEN,
        found('RISK_FOUND'),
        adopted('2024-01-04'),
        plainly('IMPLEMENT_PLAN', '2024-01-05'),
        reviewed('NO_EFFECT', '2024-07-05'),
      ],
      today: '2024-07-05',
      allowed: [
        'DECIDE SUSPEND+ TEMP_SUSPEND INTERRUPT+ TERMINATE > SUSPENDED TEMP_SUSPENDED INTERRUPTED TERMINATED',
        ENDED,
        ...END,
      ],
      due: ['DECIDE 2024-07-05'],
    },
  ],
  // Whichever stop follows a plan that has failed under clause 4 lasts three months.
  [
    'RESPONSE_DUE',
    {
      clause: '4.1',
      steps: [...BRIBED, reviewed('SOME_EFFECT', '2024-07-31')],
      today: '2024-07-31',
      allowed: [
        'DECIDE SUSPEND+ TEMP_STOP INTERRUPT TERMINATE+ > MIN_TERM_SUSPENDED MIN_TERM_SUSPENDED MIN_TERM_SUSPENDED TERMINATED',
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['DECIDE 2024-07-31', 'CARRY_OUT 2024-01-31'],
    },
  ],
  [
    'RESPONSE_DUE',
    {
      clause: '4.4',
      steps: [OPEN, found('RISK_FOUND'), reviewed('NO_EFFECT', '2024-01-09')],
      today: '2024-01-09',
      allowed: [
        'DECIDE SUSPEND+ TEMP_SUSPEND INTERRUPT+ TERMINATE > SUSPENDED TEMP_SUSPENDED INTERRUPTED TERMINATED',
        ENDED,
        ...END,
      ],
      due: ['DECIDE 2024-01-09'],
    },
  ],
  // The clause names both; having suspended, terminating is not more than it asks for.
  [
    'SUSPENDED',
    {
      clause: '2.b',
      steps: [OPEN, found('SOURCES_FROM'), decided('SUSPEND', '2024-01-04')],
      today: '2025-01-04',
      allowed: [
        ...CARRIED_OUT,
        'ADOPT_PLAN+ > =',
        'REVIEW_RESUMPTION > RESUMPTION_REVIEW',
        'DECIDE TERMINATE > TERMINATED',
        ENDED,
        ...END,
      ],
      due: ['NOTIFY 2024-01-04', 'MAKE_EFFECTIVE 2024-01-04'],
    },
  ],
  // Stopped before anything was found: it is still to be judged, and not closed for want of a link while it is stopped.
  [
    'SUSPENDED',
    {
      clause: '2.b',
      steps: [OPEN, decided('SUSPEND', '2024-01-04'), plainly('MAKE_EFFECTIVE', '2024-01-05')],
      today: '2024-01-06',
      allowed: [
        'JUDGE_LINKAGE SOURCES_FROM LINKED_TO > = =',
        'REVIEW_RESUMPTION > RESUMPTION_REVIEW',
        'DECIDE TERMINATE+ > TERMINATED',
        ENDED,
        ...END,
      ],
      due: ['JUDGE_LINKAGE 2024-01-04'],
    },
  ],
  // Stopped though clause 3 asks for a plan: it is still to be made.
  [
    'TEMP_SUSPENDED',
    {
      clause: '3.a',
      steps: [
        OPEN,
        found('RISK_FOUND'),
        decided('TEMP_SUSPEND', '2024-01-04'),
        plainly('NOTIFY', '2024-01-05'),
        plainly('MAKE_EFFECTIVE', '2024-01-06'),
      ],
      today: '2025-01-04',
      allowed: [
        'ADOPT_PLAN > =',
        'REVIEW_RESUMPTION > RESUMPTION_REVIEW',
        'DECIDE SUSPEND+ INTERRUPT+ TERMINATE+ > SUSPENDED INTERRUPTED TERMINATED',
        ENDED,
        ...END,
      ],
      due: ['ADOPT_PLAN 2024-01-03 2024-01-10'],
    },
  ],
  [
    'INTERRUPTED',
    {
      clause: '5',
      steps: [OPEN, found('SOURCES_FROM'), decided('INTERRUPT', '2024-01-04')],
      today: '2024-01-04',
      allowed: [
        ...CARRIED_OUT,
        'ADOPT_PLAN+ > =',
        'REVIEW_RESUMPTION > RESUMPTION_REVIEW',
        'DECIDE TERMINATE+ > TERMINATED',
        ENDED,
        ...END,
      ],
      due: ['NOTIFY 2024-01-04', 'MAKE_EFFECTIVE 2024-01-04'],
    },
  ],
  [
    'MIN_TERM_SUSPENDED',
    {
      clause: '4.2',
      steps: STOPPED,
      today: '2024-11-30',
      allowed: [
        'IMPLEMENT_PLAN > =',
        'REVISE_PLAN > =',
        'DECIDE SUSPEND+ INTERRUPT TERMINATE+ > = = TERMINATED',
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['REVISE_PLAN 2024-08-01', 'RESUME/KEEP_STOPPED/DECIDE 2024-12-01', 'CARRY_OUT 2024-01-31'],
    },
  ],
  // A stricter word sheds neither the term nor the gates; the term runs from the first day without trade.
  [
    'MIN_TERM_SUSPENDED',
    {
      clause: '4.2',
      steps: [...STOPPED, decided('SUSPEND', '2024-11-01'), plainly('MAKE_EFFECTIVE', '2024-11-02')],
      today: '2024-11-30',
      allowed: [
        'IMPLEMENT_PLAN > =',
        'REVISE_PLAN > =',
        'DECIDE TERMINATE+ > TERMINATED',
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['REVISE_PLAN 2024-11-01', 'RESUME/KEEP_STOPPED/DECIDE 2024-12-01', 'CARRY_OUT 2024-01-31'],
    },
  ],
  // The term has run, the gates are not met.
  [
    'RESUMPTION_REVIEW',
    {
      clause: '4.2',
      steps: STOPPED,
      today: '2024-12-01',
      allowed: [
        'KEEP_STOPPED > MIN_TERM_SUSPENDED',
        'IMPLEMENT_PLAN > =',
        'REVISE_PLAN > =',
        'DECIDE SUSPEND+ INTERRUPT TERMINATE+ > MIN_TERM_SUSPENDED MIN_TERM_SUSPENDED TERMINATED',
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['KEEP_STOPPED/DECIDE 2024-12-01', 'REVISE_PLAN 2024-08-01', 'CARRY_OUT 2024-01-31'],
    },
  ],
  // Kept stopped after the term: reviewed again when a person says so.
  [
    'MIN_TERM_SUSPENDED',
    {
      clause: '4.2',
      steps: [...REVISED_STOP, plainly('KEEP_STOPPED', '2024-12-01')],
      today: '2025-02-01',
      allowed: [
        'IMPLEMENT_PLAN > =',
        'REVISE_PLAN > =',
        'REVIEW_RESUMPTION > RESUMPTION_REVIEW',
        'DECIDE SUSPEND+ INTERRUPT TERMINATE+ > = = TERMINATED',
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['CARRY_OUT 2024-09-01'],
      ground: { ...SOUND, objectives: 'OPEN' },
    },
  ],
  [
    'RESUMPTION_REVIEW',
    {
      clause: '4.2',
      steps: REVISED_STOP,
      today: '2024-12-01',
      allowed: [
        'RESUME > RESUMED',
        'KEEP_STOPPED > MIN_TERM_SUSPENDED',
        'IMPLEMENT_PLAN > =',
        'REVISE_PLAN > =',
        'DECIDE SUSPEND+ INTERRUPT TERMINATE+ > MIN_TERM_SUSPENDED MIN_TERM_SUSPENDED TERMINATED',
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['RESUME/KEEP_STOPPED/DECIDE 2024-12-01', 'CARRY_OUT 2024-09-01'],
      ground: { ...SOUND, objectives: 'MET' },
    },
  ],
  [
    'RESUMPTION_REVIEW',
    {
      clause: '1.a',
      steps: [
        OPEN,
        found('SOURCES_FROM'),
        decided('SUSPEND', '2024-01-04'),
        plainly('REVIEW_RESUMPTION', '2024-02-01'),
      ],
      today: '2024-02-01',
      allowed: [
        'RESUME > RESUMED',
        'KEEP_STOPPED > SUSPENDED',
        ...CARRIED_OUT,
        'ADOPT_PLAN+ > =',
        'DECIDE TERMINATE > TERMINATED',
        ENDED,
        ...END,
      ],
      due: ['RESUME/KEEP_STOPPED/DECIDE 2024-02-01', 'NOTIFY 2024-01-04', 'MAKE_EFFECTIVE 2024-01-04'],
    },
  ],
  [
    'RESUMED',
    {
      clause: '1.a',
      steps: [
        OPEN,
        found('SOURCES_FROM'),
        decided('SUSPEND', '2024-01-04'),
        plainly('REVIEW_RESUMPTION', '2024-02-01'),
        plainly('RESUME', '2024-02-02'),
      ],
      today: '2024-02-02',
      allowed: [
        'ADOPT_PLAN+ > PLAN_ADOPTED',
        ANY_STOP,
        'CLOSE MITIGATED RELATIONSHIP_ENDED > CLOSED CLOSED',
        ...END,
      ],
      due: [],
    },
  ],
  // The revised plan has its time from the day on which trade resumed.
  [
    'RESUMED',
    {
      clause: '4.2',
      steps: RESUMED_TRADE,
      today: '2024-12-01',
      allowed: [
        IMPLEMENT,
        NO_EFFECT_FAILS,
        'REVISE_PLAN > =',
        ANY_STOP,
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['IMPLEMENT_PLAN 2024-12-01 2025-06-01', 'REVIEW 2025-06-01 2025-06-01', 'CARRY_OUT 2024-09-01'],
      ground: { ...SOUND, objectives: 'MET' },
    },
  ],
  [
    'REVIEW_DUE',
    {
      clause: '4.2',
      steps: RESUMED_TRADE,
      today: '2025-06-01',
      allowed: [
        'IMPLEMENT_PLAN > =',
        'REVIEW NO_EFFECT SOME_EFFECT SIGNIFICANT_EFFECT CONTAINED REDUCED > RESPONSE_DUE RESPONSE_DUE RESUMED RESUMED RESUMED',
        'REVISE_PLAN > =',
        ANY_STOP,
        'CARRY_OUT ADDITIONAL_ASSESSMENT > =',
        ENDED,
        ...END,
      ],
      due: ['IMPLEMENT_PLAN 2024-12-01 2025-06-01', 'REVIEW 2025-06-01 2025-06-01', 'CARRY_OUT 2024-09-01'],
    },
  ],
  [
    'TERMINATED',
    {
      clause: '2',
      steps: [OPEN, found('SOURCES_FROM'), decided('TERMINATE', '2024-01-04')],
      today: '2024-01-04',
      allowed: [...CARRIED_OUT, 'REVIEW_RESUMPTION > RESUMPTION_REVIEW', ENDED, ...END],
      due: ['NOTIFY 2024-01-04', 'MAKE_EFFECTIVE 2024-01-04'],
    },
  ],
  // Periodic assessment ends with the relationship.
  [
    'TERMINATED',
    {
      clause: '6',
      steps: [
        OPEN,
        found('SOURCES_FROM'),
        decided('TERMINATE', '2024-01-04'),
        plainly('MAKE_EFFECTIVE', '2024-01-04'),
      ],
      today: '2025-01-04',
      allowed: ['REVIEW_RESUMPTION > RESUMPTION_REVIEW', ENDED, ...END],
      due: [],
    },
  ],
  // While trade is stopped, the stop is lifted first.
  [
    'CAUSE_WITHDRAWN',
    {
      clause: '2',
      steps: [OPEN, found('SOURCES_FROM'), decided('SUSPEND', '2024-01-04')],
      today: '2024-01-05',
      allowed: ['CONTINUE > SUSPENDED', 'LIFT > =', ENDED, ...END],
      due: ['CONTINUE/LIFT/CLOSE 2024-01-04'],
      ground: WITHDRAWN,
    },
  ],
  [
    'CAUSE_WITHDRAWN',
    {
      clause: '2',
      steps: [OPEN, found('SOURCES_FROM')],
      today: '2024-01-05',
      allowed: [
        'CONTINUE > DECISION_DUE',
        'CLOSE CAUSE_UNFOUNDED RELATIONSHIP_ENDED > CLOSED CLOSED',
        ...END,
      ],
      due: ['CONTINUE/CLOSE 2024-01-03'],
      ground: WITHDRAWN,
    },
  ],
  // A relationship that was terminated is not taken up again by a word.
  [
    'CAUSE_WITHDRAWN',
    {
      clause: '6',
      steps: [OPEN, found('SOURCES_FROM'), decided('TERMINATE', '2024-01-04')],
      today: '2024-01-05',
      allowed: ['CONTINUE > TERMINATED', 'CLOSE CAUSE_UNFOUNDED RELATIONSHIP_ENDED > CLOSED CLOSED', ...END],
      due: ['CONTINUE/CLOSE 2024-01-04'],
      ground: WITHDRAWN,
    },
  ],
  [
    'CLOSED',
    {
      clause: '2',
      steps: [OPEN, { action: 'JUDGE_LINKAGE', on: '2024-01-03', finding: 'NOT_LINKED' }],
      today: '2024-01-03',
      allowed: ['REOPEN > CAUSE_WITHDRAWN', 'REVERSE', 'REMARK'],
      due: [],
      ground: WITHDRAWN,
    },
  ],
];

/** What may be done in a row, with the state that each way of doing it leads to on the same day. */
function toldWithStates({ clause, steps, today, ground = SOUND }: Row): readonly string[] {
  const { state, allowed } = played(clause, steps, today, ground);
  return allowed.map((step) => {
    const [text] = told([step]);
    if (UNTOLD.includes(step.action)) return String(text);
    const choices: readonly Partial<Choice>[] = step.choices.length === 0 ? [{}] : step.choices;
    const states = choices.map((choice) => {
      const after = played(clause, [...steps, stepOf(step, choice, today)], today, ground).state;
      return after === state ? '=' : after;
    });
    return `${text} > ${states.join(' ')}`;
  });
}

/** A reversal leads back to where the case stood; the others change nothing about it. */
const UNTOLD: readonly Played['action'][] = ['REVERSE', ...(ALWAYS as Played['action'][])];

function stepOf({ action }: AllowedStep, choice: Partial<Choice>, on: string): Played {
  const { duty, approval: _, prescribed: __, beyondPolicy: ___, ...said } = choice;
  return { ...said, ...(duty ? { response: duty } : {}), action, on, planId: 'plan:a:9' };
}

describe('what may be done, and what is to be', () => {
  test('is told of every state', () => {
    expect(new Set(STATES.map(([state]) => state))).toEqual(new Set(codesOf(CASE_STATES)));
  });

  test.each(STATES.map(([state, row]) => [state, row.clause, row] as const))(
    'at %s under clause %s',
    (state, clause, row) => {
      const progress = played(clause, row.steps, row.today, row.ground);
      expect(progress.state).toBe(state);
      expect(toldWithStates(row)).toEqual(row.allowed);
      expect(progress.due.map(toldDue)).toEqual(row.due);
    },
  );

  test('back to where it stood, by a reversal', () => {
    for (const [, { clause, steps, today, ground = SOUND }] of STATES) {
      for (const step of played(clause, steps, today, ground).allowed) {
        if (UNTOLD.includes(step.action)) continue;
        for (const choice of step.choices.length === 0 ? [{}] : step.choices) {
          const after = [...steps, stepOf(step, choice, today), plainly('REVERSE', today)];
          const { situation } = played(clause, after, today, ground);
          expect(situation).toEqual(played(clause, steps, today, ground).situation);
        }
      }
    }
  });

  test('on an earlier day as if later steps were not there', () => {
    for (const [, { clause, steps, ground = SOUND }] of STATES) {
      for (const { on } of steps) {
        const earlier = steps.filter((step) => step.on <= on);
        expect(played(clause, steps, on, ground)).toEqual(played(clause, earlier, on, ground));
      }
    }
  });
});
