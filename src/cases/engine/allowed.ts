import type { ApprovedDecision } from '../../policy/vocabulary.ts';
import { codesOf, PLAN_OUTCOMES } from '../../policy/vocabulary.ts';
import type { CaseAction, CaseState, CloseReason } from '../vocabulary.ts';
import { isStopped, prescribedIn } from './advance.ts';
import { type ClauseTerms, STOPS, type Stop } from './clause-terms.ts';
import { gatesOf } from './gates.ts';
import type { AllowedStep, Choice, Ground, Situation } from './types.ts';

/** Which decisions two people take together. */
export type Approvals = ReadonlySet<ApprovedDecision>;

interface Standing {
  readonly situation: Situation;
  readonly state: CaseState;
  readonly ground: Ground;
  readonly terms: ClauseTerms;
  readonly approvals: Approvals;
}

/** What may be done while cooperation is stopped without a term. */
const WHILE_STOPPED: readonly CaseAction[] = [
  'NOTIFY',
  'MAKE_EFFECTIVE',
  'REVISE_PLAN',
  'REVIEW_RESUMPTION',
  'DECIDE',
  'CARRY_OUT',
  'CLOSE',
];

/** What may be done in each state, beside what may be done in all. */
const IN_STATE: Readonly<Record<CaseState, readonly CaseAction[]>> = {
  LINKAGE_REVIEW: ['JUDGE_LINKAGE', 'DECIDE', 'CLOSE'],
  DECISION_DUE: ['DECIDE', 'CARRY_OUT', 'CLOSE'],
  PLAN_DUE: ['ADOPT_PLAN', 'REVIEW', 'DECIDE', 'CARRY_OUT', 'CLOSE'],
  PLAN_ADOPTED: ['IMPLEMENT_PLAN', 'REVISE_PLAN', 'REVIEW', 'DECIDE', 'CARRY_OUT', 'CLOSE'],
  PLAN_IMPLEMENTING: ['REVIEW', 'REVISE_PLAN', 'DECIDE', 'CARRY_OUT', 'CLOSE'],
  REVIEW_DUE: ['REVIEW', 'IMPLEMENT_PLAN', 'REVISE_PLAN', 'DECIDE', 'CARRY_OUT', 'CLOSE'],
  RESPONSE_DUE: ['DECIDE', 'CARRY_OUT', 'CLOSE'],
  SUSPENDED: WHILE_STOPPED,
  TEMP_SUSPENDED: WHILE_STOPPED,
  INTERRUPTED: WHILE_STOPPED,
  MIN_TERM_SUSPENDED: ['NOTIFY', 'MAKE_EFFECTIVE', 'REVISE_PLAN', 'DECIDE', 'CARRY_OUT', 'CLOSE'],
  RESUMPTION_REVIEW: ['RESUME', 'KEEP_STOPPED', 'REVISE_PLAN', 'DECIDE', 'CARRY_OUT', 'CLOSE'],
  RESUMED: ['IMPLEMENT_PLAN', 'DECIDE', 'CARRY_OUT', 'CLOSE'],
  TERMINATED: ['NOTIFY', 'MAKE_EFFECTIVE', 'CLOSE'],
  CAUSE_WITHDRAWN: ['CONTINUE', 'RESUME', 'CLOSE'],
  CLOSED: ['REOPEN'],
};
const ALWAYS: readonly CaseAction[] = ['ASSIGN', 'ESCALATE', 'REMARK'];

/** Outcomes of a plan that has reduced or contained the risk: the case may be closed for it. */
const MITIGATING = ['CONTAINED', 'REDUCED'] as const;

/** Every step that may be taken as a case stands, with the ways of taking it. */
export function allowedSteps(standing: Standing): readonly AllowedStep[] {
  const { state, situation, approvals } = standing;
  const steps = IN_STATE[state].flatMap((action): AllowedStep[] => {
    const choices = choicesOf(action, standing);
    if (choices === null) return [];
    const approval = action === 'RESUME' ? needs('RESUMPTION', approvals) : null;
    return [{ action, choices, approval }];
  });
  const reversal: AllowedStep[] =
    situation.last.before === null
      ? []
      : [{ action: 'REVERSE', choices: [], approval: approvalOfReversal(situation, approvals) }];
  return [...steps, ...reversal, ...allAlways(state)];
}

/** What may be done while a step waits for a second person. */
export function allowedWhilePending(state: CaseState): readonly AllowedStep[] {
  return allAlways(state);
}

function allAlways(state: CaseState): readonly AllowedStep[] {
  const actions = state === 'CLOSED' ? ALWAYS.filter((action) => action === 'REMARK') : ALWAYS;
  return actions.map((action) => ({ action, choices: [], approval: null }));
}

function needs(decision: ApprovedDecision, approvals: Approvals): ApprovedDecision | null {
  return approvals.has(decision) ? decision : null;
}

/** What two people decided is reversed by two. */
function approvalOfReversal({ last, stop }: Situation, approvals: Approvals): ApprovedDecision | null {
  switch (last.action) {
    case 'DECIDE':
      return needs(stop?.response === 'TERMINATE' ? 'TERMINATION' : 'SUSPENSION', approvals);
    case 'RESUME':
      return needs('RESUMPTION', approvals);
    case 'CLOSE':
      return needs('CLOSURE', approvals);
    default:
      return null;
  }
}

const PLAIN: Omit<Choice, 'approval'> = { prescribed: true, beyondPolicy: false };

/** The ways of taking a step; empty where there is but one, null where it may not be taken. */
function choicesOf(action: CaseAction, standing: Standing): readonly Choice[] | null {
  const { situation, ground, terms, state } = standing;
  switch (action) {
    case 'JUDGE_LINKAGE':
      return terms.findings.map((finding) => ({ ...PLAIN, finding, approval: null }));
    case 'DECIDE':
      return unlessEmpty(stopChoices(standing));
    case 'REVIEW':
      return unlessEmpty(outcomeChoices(standing));
    case 'CLOSE':
      return unlessEmpty(closeChoices(standing));
    case 'CARRY_OUT':
      return unlessEmpty(dutyChoices(standing));
    case 'NOTIFY':
      return situation.stop?.notifiedOn === null ? [] : null;
    case 'MAKE_EFFECTIVE':
      return situation.stop?.effectiveOn === null ? [] : null;
    case 'IMPLEMENT_PLAN':
      return situation.plan !== null && situation.plan.implementedOn === null ? [] : null;
    case 'REVISE_PLAN':
      return situation.plan !== null || isStopped(situation) ? [] : null;
    case 'RESUME':
      return isStopped(situation) &&
        (state === 'CAUSE_WITHDRAWN' || gatesOf(situation, ground, terms).every(({ met }) => met))
        ? []
        : null;
    case 'KEEP_STOPPED':
      // A minimum term that has run asks again every day; the review of it ends by a decision alone.
      return situation.state === 'RESUMPTION_REVIEW' ? [] : null;
    default:
      return [];
  }
}

function unlessEmpty(choices: readonly Choice[]): readonly Choice[] | null {
  return choices.length > 0 ? choices : null;
}

function stopChoices({ situation, state, terms, approvals }: Standing): readonly Choice[] {
  const prescribed = state === situation.state ? prescribedIn(situation, terms) : [];
  return STOPS.filter(
    (stop) => prescribed.includes(stop) || isStricterStep(stop, prescribed, situation, terms),
  ).map((response) => ({
    response,
    prescribed: prescribed.includes(response),
    beyondPolicy: !prescribed.includes(response),
    approval: needs(response === 'TERMINATE' ? 'TERMINATION' : 'SUSPENSION', approvals),
  }));
}

/**
 * Whether a stop is stricter than what the clause asks for as the case stands: than one of the responses that it
 * prescribes now, than the stop that stands, or, where neither is, than going on as the clause has it.
 */
function isStricterStep(
  stop: Stop,
  prescribed: readonly Stop[],
  situation: Situation,
  terms: ClauseTerms,
): boolean {
  if (isStopped(situation) && situation.stop !== null) return terms.isStricter(stop, situation.stop.response);
  if (prescribed.length > 0) return prescribed.some((one) => terms.isStricter(stop, one));
  return wordsFor(terms).includes(stop);
}

/** The clause's own words for stopping, and the two that any clause may be exceeded by. */
function wordsFor({ atThreshold, measuresFailed, planFailed }: ClauseTerms): readonly Stop[] {
  return [...atThreshold, ...measuresFailed, ...planFailed, 'SUSPEND', 'TERMINATE'];
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

function closeChoices({ situation, state, ground, approvals }: Standing): readonly Choice[] {
  const stops = isStopped(situation) && situation.stop?.response !== 'TERMINATE';
  const reasons: CloseReason[] = [];
  if (state === 'CAUSE_WITHDRAWN' && !stops) reasons.push('CAUSE_UNFOUNDED');
  if (!stops && isMitigated(situation)) reasons.push('MITIGATED');
  reasons.push('RELATIONSHIP_ENDED');
  if (ground.questions.includes('SUPPLIER_MERGED')) reasons.push('MERGED');
  return reasons.map((closeReason) => ({ ...PLAIN, closeReason, approval: needs('CLOSURE', approvals) }));
}

function isMitigated({ state, reviews }: Situation): boolean {
  if (state === 'RESUMED') return true;
  const outcome = reviews.at(-1)?.outcome;
  return state === 'PLAN_IMPLEMENTING' && MITIGATING.some((one) => one === outcome);
}
