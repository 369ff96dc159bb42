import type { ApprovedDecision } from '../../policy/vocabulary.ts';
import { codesOf, PLAN_OUTCOMES } from '../../policy/vocabulary.ts';
import type { CaseAction, CaseState } from '../vocabulary.ts';
import { type ClauseTerms, STOPS, type Stop } from './clause-terms.ts';
import { termHasRun } from './clock.ts';
import { closeReasons, isHeldBack } from './closing.ts';
import { gatesOf } from './gates.ts';
import { prescribedIn, standingStop } from './stopping.ts';
import type { AllowedStep, Choice, Day, Ground, Situation } from './types.ts';

/** Which decisions two people take together. */
export type Approvals = ReadonlySet<ApprovedDecision>;

interface Standing {
  readonly situation: Situation;
  readonly state: CaseState;
  readonly ground: Ground;
  readonly terms: ClauseTerms;
  readonly approvals: Approvals;
  readonly today: Day;
}

/** What may be done while cooperation is stopped. */
const WHILE_STOPPED: readonly CaseAction[] = [
  'JUDGE_LINKAGE',
  'NOTIFY',
  'MAKE_EFFECTIVE',
  'ADOPT_PLAN',
  'IMPLEMENT_PLAN',
  'REVISE_PLAN',
  'REVIEW_RESUMPTION',
  'DECIDE',
  'CARRY_OUT',
  'CLOSE',
];
const WITH_PLAN: readonly CaseAction[] = [
  'ADOPT_PLAN',
  'IMPLEMENT_PLAN',
  'REVIEW',
  'REVISE_PLAN',
  'DECIDE',
  'CARRY_OUT',
  'CLOSE',
];

/** What may be done in each state, as far as the case allows it, beside what may be done in all. */
const IN_STATE: Readonly<Record<CaseState, readonly CaseAction[]>> = {
  LINKAGE_REVIEW: ['JUDGE_LINKAGE', 'DECIDE', 'CLOSE'],
  DECISION_DUE: ['DECIDE', 'NOTIFY', 'MAKE_EFFECTIVE', 'ADOPT_PLAN', 'CARRY_OUT', 'CLOSE'],
  PLAN_DUE: WITH_PLAN,
  PLAN_ADOPTED: WITH_PLAN,
  PLAN_IMPLEMENTING: WITH_PLAN,
  REVIEW_DUE: WITH_PLAN,
  RESPONSE_DUE: ['DECIDE', 'CARRY_OUT', 'CLOSE'],
  SUSPENDED: WHILE_STOPPED,
  TEMP_SUSPENDED: WHILE_STOPPED,
  INTERRUPTED: WHILE_STOPPED,
  MIN_TERM_SUSPENDED: WHILE_STOPPED,
  RESUMPTION_REVIEW: [
    'RESUME',
    'KEEP_STOPPED',
    ...WHILE_STOPPED.filter((action) => action !== 'REVIEW_RESUMPTION'),
  ],
  RESUMED: WITH_PLAN,
  TERMINATED: ['JUDGE_LINKAGE', 'NOTIFY', 'MAKE_EFFECTIVE', 'REVIEW_RESUMPTION', 'CLOSE'],
  CAUSE_WITHDRAWN: ['CONTINUE', 'LIFT', 'CLOSE'],
  CLOSED: ['REOPEN'],
};
const ALWAYS: readonly CaseAction[] = ['ASSIGN', 'ESCALATE', 'REMARK'];

/** Every step that may be taken as a case stands, with the ways of taking it. */
export function allowedSteps(standing: Standing): readonly AllowedStep[] {
  const { state, situation, approvals } = standing;
  const steps = IN_STATE[state].flatMap((action): AllowedStep[] => {
    const choices = choicesOf(action, standing);
    if (choices === null) return [];
    const approval = action === 'RESUME' || action === 'LIFT' ? needs('RESUMPTION', approvals) : null;
    return [{ action, choices, approval, beyondPolicy: action === 'ADOPT_PLAN' && !asksForPlan(standing) }];
  });
  const reversal: AllowedStep[] =
    situation.last.before === null
      ? []
      : [{ ...PLAIN_STEP, action: 'REVERSE', approval: approvalOfReversal(situation, approvals) }];
  return [...steps, ...reversal, ...allAlways(state)];
}

/** What may be done while a step waits for a second person. */
export function allowedWhilePending(state: CaseState): readonly AllowedStep[] {
  return allAlways(state);
}

function allAlways(state: CaseState): readonly AllowedStep[] {
  const actions = state === 'CLOSED' ? ALWAYS.filter((action) => action === 'REMARK') : ALWAYS;
  return actions.map((action) => ({ ...PLAIN_STEP, action }));
}

/** Whether the clause asks for a plan by itself. */
function asksForPlan({ terms: { course } }: Standing): boolean {
  return course === 'PLAN' || course === 'PERIODIC';
}

function needs(decision: ApprovedDecision, approvals: Approvals): ApprovedDecision | null {
  return approvals.has(decision) ? decision : null;
}

/** What two people decided is reversed by two. */
function approvalOfReversal(
  { last, stop, closeReason }: Situation,
  approvals: Approvals,
): ApprovedDecision | null {
  switch (last.action) {
    case 'JUDGE_LINKAGE':
      return closeReason === null ? null : needs('CLOSURE', approvals);
    case 'DECIDE':
      return needs(stop?.response === 'TERMINATE' ? 'TERMINATION' : 'SUSPENSION', approvals);
    case 'RESUME':
    case 'LIFT':
      return needs('RESUMPTION', approvals);
    case 'CLOSE':
      return needs('CLOSURE', approvals);
    default:
      return null;
  }
}

const PLAIN: Omit<Choice, 'approval'> = { prescribed: true, beyondPolicy: false };
const PLAIN_STEP: Omit<AllowedStep, 'action'> = { choices: [], approval: null, beyondPolicy: false };

/** The ways of taking a step; empty where there is but one, null where it may not be taken. */
function choicesOf(action: CaseAction, standing: Standing): readonly Choice[] | null {
  const { situation, ground, terms, today } = standing;
  const { plan, finding } = situation;
  const stop = standingStop(situation);
  const only = (may: boolean) => (may ? [] : null);
  switch (action) {
    case 'JUDGE_LINKAGE':
      return finding === null ? findingChoices(standing) : null;
    case 'DECIDE':
      return unlessEmpty(stopChoices(standing));
    case 'REVIEW':
      return unlessEmpty(outcomeChoices(standing));
    case 'CLOSE':
      return unlessEmpty(closeChoices(standing));
    case 'CARRY_OUT':
      return unlessEmpty(dutyChoices(standing));
    case 'NOTIFY':
      return only(stop?.notifiedOn === null);
    case 'MAKE_EFFECTIVE':
      return only(stop?.effectiveOn === null);
    case 'ADOPT_PLAN':
      return only(plan === null && finding !== null && mayAdopt(standing));
    case 'IMPLEMENT_PLAN':
      return only(plan?.implementedOn === null);
    case 'REVISE_PLAN':
      return only(plan !== null);
    case 'REVIEW_RESUMPTION':
      return only(stop !== null && termHasRun(situation, terms, today));
    case 'RESUME':
      return only(stop !== null && gatesOf(situation, ground, terms).every(({ met }) => met));
    case 'LIFT':
      return only(isHeldBack(situation));
    default:
      return [];
  }
}

function unlessEmpty(choices: readonly Choice[]): readonly Choice[] | null {
  return choices.length > 0 ? choices : null;
}

/** A plan in place of the decision that a clause asks for would be milder than it. */
function mayAdopt({ situation, terms }: Standing): boolean {
  return situation.state !== 'DECISION_DUE' || terms.course === 'NONE';
}

/** Nothing is closed for want of a link while a stop stands that might be lifted. */
function findingChoices({ situation, terms, approvals }: Standing): readonly Choice[] {
  return terms.findings
    .filter((finding) => finding !== 'NOT_LINKED' || !isHeldBack(situation))
    .map((finding) => ({
      ...PLAIN,
      finding,
      approval: finding === 'NOT_LINKED' ? needs('CLOSURE', approvals) : null,
    }));
}

function stopChoices({ situation, terms, approvals }: Standing): readonly Choice[] {
  const prescribed = prescribedIn(situation, terms);
  return STOPS.filter((stop) => isAllowedStop(stop, prescribed, situation, terms)).map((response) => ({
    response,
    prescribed: prescribed.includes(response),
    beyondPolicy: !prescribed.includes(response),
    approval: needs(response === 'TERMINATE' ? 'TERMINATION' : 'SUSPENSION', approvals),
  }));
}

/**
 * Whether a stop is one that the clause asks for as the case stands, or stricter: than one of those, than the stop that
 * stands or, where there is neither, than going on.
 */
function isAllowedStop(
  stop: Stop,
  prescribed: readonly Stop[],
  situation: Situation,
  { isStricter }: ClauseTerms,
): boolean {
  const asked = prescribed.includes(stop) || prescribed.some((one) => isStricter(stop, one));
  const standing = standingStop(situation);
  if (standing === null) return prescribed.length === 0 || asked;
  // What was stopped before anything was found may be other than what the clause asks for, and not milder.
  if (situation.state === 'DECISION_DUE' && prescribed.length > 0) {
    return asked && !isStricter(standing.response, stop);
  }
  return isStricter(stop, standing.response);
}

/** Before there is a plan, what is looked at are measures: a failure of theirs is all that leads on. */
function outcomeChoices({ situation, terms }: Standing): readonly Choice[] {
  const outcomes =
    situation.plan === null
      ? terms.measuresFailed.length > 0
        ? (['NO_EFFECT', 'SOME_EFFECT'] as const)
        : []
      : codesOf(PLAN_OUTCOMES);
  return outcomes.map((outcome) => ({ ...PLAIN, outcome, approval: null }));
}

function dutyChoices({ situation, terms }: Standing): readonly Choice[] {
  return terms.duties
    .filter(({ from }) => (from === 'FOUND' ? situation.foundOn !== null : situation.plan !== null))
    .map(({ response }) => ({ ...PLAIN, duty: response, approval: null }));
}

function closeChoices({ situation, state, ground, terms, approvals }: Standing): readonly Choice[] {
  return closeReasons(situation, state, ground, terms).map((closeReason) => ({
    ...PLAIN,
    closeReason,
    approval: needs('CLOSURE', approvals),
  }));
}
