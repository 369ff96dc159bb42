import fc from 'fast-check';
import type { CaseOnDay } from '../../../src/cases/engine/progress.ts';
import { progressOf } from '../../../src/cases/engine/progress.ts';
import type {
  AllowedStep,
  Approval,
  Choice,
  Ground,
  Progress,
  Step,
} from '../../../src/cases/engine/types.ts';
import { termsOn } from '../../../src/cases/policy-terms.ts';
import type { ApprovedDecision } from '../../../src/cases/vocabulary.ts';
import { TWIN_CLAUSES } from './clauses.ts';
import { plusDays } from './days.ts';

/** A case after some steps, and the days on which it is looked at. */
export interface WalkedCase {
  clause: string;
  steps: readonly Step[];
  days: readonly string[];
  ground: Ground;
}

type Turn = readonly [wait: number, step: number, choice: number, ground: number, approval: number];

const CLAUSES = Object.keys(TWIN_CLAUSES);
/** Days between steps: none, few, to the day of a period or past it, over the ends of months. */
const WAITS = [0, 0, 0, 1, 1, 2, 7, 8, 31, 60, 92, 93, 182, 184, 366];
const NOBODY: ReadonlySet<ApprovedDecision> = new Set();
const APPROVED: ReadonlySet<ApprovedDecision> = new Set(['SUSPENSION', 'TERMINATION', 'RESUMPTION']);

/** What a case may rest on once so many steps are recorded. */
function groundOf(kind: number, on: string, steps: number): Ground {
  const sound: Ground = { questions: [], withdrawn: null, objectives: 'NONE_SET' };
  switch (kind) {
    case 0:
      return {
        ...sound,
        questions: ['CAUSE_UNFOUNDED'],
        withdrawn: { on: plusDays(on, 2 * (steps % 2)), afterStep: steps },
      };
    case 1:
      return { ...sound, questions: ['CAUSE_RETRACTED'] };
    case 2:
      return { ...sound, questions: ['SUPPLIER_MERGED'], objectives: 'OPEN' };
    case 3:
      return { ...sound, questions: ['CAUSE_CLOSED'] };
    case 4:
      return sound;
    default:
      return { ...sound, objectives: 'MET' };
  }
}

/** Steps, each of those that are allowed when it is taken, in whatever order chance has it. */
export function walkedCases(): fc.Arbitrary<readonly WalkedCase[]> {
  const turn = fc.tuple(fc.nat(14), fc.nat(1_000), fc.nat(1_000), fc.nat(14), fc.nat(8));
  return fc
    .record({
      begun: fc.constantFrom(...BEGINNINGS),
      clause: fc.constantFrom(...CLAUSES),
      opened: fc.integer({ min: 0, max: 420 }),
      byTwo: fc.boolean(),
      turns: fc.array(turn, { minLength: 3, maxLength: 18 }),
    })
    .map(({ begun, clause, opened, byTwo, turns }) =>
      walk(
        begun.clause ?? clause,
        begunOn(begun.steps, plusDays('2024-01-02', opened)),
        byTwo ? APPROVED : NOBODY,
        turns,
      ),
    );
}

/** What chance alone would seldom lead to: courses in which a plan has failed, and trade was stopped for it. */
interface Beginning {
  clause: string | null;
  /** Days after the step before. */
  steps: readonly (readonly [wait: number, said: Partial<Step>])[];
}
const FOUND: Beginning['steps'] = [
  [1, { action: 'JUDGE_LINKAGE', finding: 'RISK_FOUND' }],
  [0, { action: 'ADOPT_PLAN', planId: 'plan:a:0' }],
];
const FAILED: Beginning['steps'] = [...FOUND, [184, { action: 'REVIEW', outcome: 'SOME_EFFECT' }]];
const STOPPED: Beginning['steps'] = [
  ...FAILED,
  [1, { action: 'DECIDE', response: 'TEMP_STOP' }],
  [1, { action: 'MAKE_EFFECTIVE' }],
];
const RESUMED: Beginning['steps'] = [
  [1, { action: 'JUDGE_LINKAGE', finding: 'LINKED_TO' }],
  [1, { action: 'DECIDE', response: 'SUSPEND' }],
  [9, { action: 'REVIEW_RESUMPTION' }],
  [1, { action: 'RESUME' }],
];
const BEGINNINGS: readonly Beginning[] = [
  { clause: '2', steps: RESUMED },
  { clause: null, steps: [] },
  { clause: null, steps: [] },
  { clause: null, steps: [] },
  { clause: '4.2', steps: FAILED },
  { clause: '4.1', steps: STOPPED },
  { clause: '4.3', steps: [...STOPPED, [20, { action: 'REVISE_PLAN', planId: 'plan:a:1' }]] },
  {
    clause: '4.4',
    steps: [
      ...STOPPED,
      [0, { action: 'CARRY_OUT', response: 'ADDITIONAL_ASSESSMENT' }],
      [20, { action: 'REVISE_PLAN', planId: 'plan:a:1' }],
      [93, { action: 'KEEP_STOPPED' }],
    ],
  },
  {
    clause: '3.a',
    steps: [
      ...FOUND,
      [0, { action: 'IMPLEMENT_PLAN' }],
      [184, { action: 'REVIEW', outcome: 'NO_EFFECT' }],
      [1, { action: 'DECIDE', response: 'TEMP_SUSPEND' }],
    ],
  },
];

function begunOn(steps: Beginning['steps'], opened: string): readonly Step[] {
  const begun: Step[] = [{ number: 1, action: 'OPEN', on: opened, by: 'one' }];
  for (const [wait, said] of steps) {
    const on = plusDays((begun.at(-1) as Step).on, wait);
    begun.push({ action: 'REMARK', ...said, number: begun.length + 1, on, by: 'one' });
  }
  return begun;
}

function walk(
  clause: string,
  begun: readonly Step[],
  approvals: ReadonlySet<ApprovedDecision>,
  turns: readonly Turn[],
): readonly WalkedCase[] {
  const steps = [...begun];
  const seen: WalkedCase[] = [];
  let today = (steps.at(-1) as Step).on;
  const { terms } = termsOn(clause, today);
  for (const turn of turns) {
    const [wait, which, , kind, approval] = turn;
    today = plusDays(today, WAITS[wait] as number);
    const ground = groundOf(kind, today, steps.length);
    const day: CaseOnDay = { steps, ground, terms, approvals, today };
    const progress = progressOf(day);
    seen.push({ clause, steps: [...steps], days: [today], ground });
    const step = nextStep(progress, turn, which, today, steps.length + 1);
    const needed = step.approval !== undefined;
    steps.push(needed ? { ...step, approval: approvalOf(approval, today) } : step);
    // Nothing else is decided while a decision waits, and it is settled in the end.
    if (needed && approval >= 6) {
      seen.push({ clause, steps: [...steps], days: [today, plusDays(today, 3)], ground });
      today = plusDays(today, 3);
    }
    seen.push({ clause, steps: [...steps], days: daysFrom(today), ground });
  }
  return seen;
}

function daysFrom(today: string): readonly string[] {
  return [0, 1, 91, 92, 185].map((days) => plusDays(today, days));
}

function approvalOf(chance: number, on: string): Approval {
  if (chance === 0) return { verdict: 'REJECTED', on };
  return { verdict: 'APPROVED', on: chance >= 6 ? plusDays(on, 3) : on };
}

/** Reversals and closings are allowed at almost any time: they are taken more seldom than chance would have it. */
const SELDOM: readonly Step['action'][] = ['REVERSE', 'CLOSE', 'ASSIGN', 'ESCALATE', 'REMARK'];

function nextStep(
  { allowed }: Progress,
  [, , which, ,]: Turn,
  chance: number,
  on: string,
  number: number,
): Step {
  const often = allowed.filter(({ action }) => !SELDOM.includes(action));
  const among = often.length > 0 && chance % 6 !== 0 ? often : allowed;
  const step = among[chance % among.length] as AllowedStep;
  const choice: Partial<Choice> = step.choices[which % Math.max(1, step.choices.length)] ?? {};
  const { response, finding, outcome, closeReason, duty } = choice;
  const approval = choice.approval ?? step.approval;
  const said = response ?? duty;
  return {
    number,
    action: step.action,
    on,
    by: 'one',
    ...(said ? { response: said } : {}),
    ...(finding ? { finding } : {}),
    ...(outcome ? { outcome } : {}),
    ...(closeReason ? { closeReason } : {}),
    planId: `plan:a:${number}`,
    ...(approval ? { approval: { verdict: 'PENDING', on: null } as const } : {}),
  };
}
