import { type ClauseTerms, isStop, type Stop } from './clause-terms.ts';
import { finalReview } from './clock.ts';
import type { Day, Review, SettledState, Situation, Step, StopDates } from './types.ts';

/** A case that has just been opened. */
export function opened({ on, number }: Step): Situation {
  return {
    state: 'LINKAGE_REVIEW',
    since: on,
    openedOn: on,
    finding: null,
    foundOn: null,
    plan: null,
    reviews: [],
    failed: [],
    stop: null,
    carriedOut: new Map(),
    closeReason: null,
    continuedOn: null,
    assignee: null,
    escalated: false,
    last: { number, action: 'OPEN', before: null },
  };
}

/**
 * What a step makes of a case. Whether it is allowed was asked before it was recorded: here every step counts.
 *
 * @param on the day from which it counts: that of its approval, where it needed one
 */
export function advance(before: Situation, step: Step, on: Day, terms: ClauseTerms): Situation {
  switch (step.action) {
    case 'ASSIGN':
      return { ...before, assignee: step.assignee ?? null };
    case 'ESCALATE':
      return { ...before, escalated: true };
    case 'REMARK':
      return before;
    case 'REVERSE':
      return { ...(before.last.before ?? before), assignee: before.assignee, escalated: before.escalated };
  }
  const after = changed(before, step, on, terms);
  return {
    ...after,
    since: after.state === before.state ? before.since : on,
    last: { number: step.number, action: step.action, before },
  };
}

function changed(before: Situation, step: Step, on: Day, terms: ClauseTerms): Situation {
  switch (step.action) {
    case 'JUDGE_LINKAGE':
      return judged(before, step, on, terms);
    case 'DECIDE':
      return decided(before, step, on, terms);
    case 'ADOPT_PLAN':
      return adopted(before, step, on);
    case 'IMPLEMENT_PLAN':
      return implemented(before, on);
    case 'REVIEW':
      return reviewed(before, step, on, terms);
    case 'REVISE_PLAN':
      return revised(before, step, on);
    case 'NOTIFY':
      return stopped(before, { notifiedOn: on });
    case 'MAKE_EFFECTIVE':
      return stopped(before, { notifiedOn: before.stop?.notifiedOn ?? on, effectiveOn: on });
    case 'REVIEW_RESUMPTION':
      return { ...before, state: 'RESUMPTION_REVIEW' };
    case 'KEEP_STOPPED':
      return { ...before, state: stateOfStop(before.stop) };
    case 'RESUME':
      return resumed(before, on);
    case 'CARRY_OUT': {
      const carriedOut = new Map(before.carriedOut);
      if (step.response) carriedOut.set(step.response, on);
      return { ...before, carriedOut };
    }
    case 'CONTINUE':
      return { ...before, continuedOn: on };
    case 'CLOSE':
      return { ...before, state: 'CLOSED', closeReason: step.closeReason ?? null };
    case 'REOPEN':
      return { ...opened({ ...step, on }), openedOn: before.openedOn, assignee: before.assignee };
    default:
      throw new Error(`${step.action} is no step of a case that is open`);
  }
}

function judged(before: Situation, { finding }: Step, on: Day, { course }: ClauseTerms): Situation {
  const found = { ...before, finding: finding ?? null, foundOn: on };
  if (finding === 'NOT_LINKED') return { ...found, state: 'CLOSED', closeReason: 'NOT_LINKED' };
  return { ...found, state: course === 'PLAN' || course === 'PERIODIC' ? 'PLAN_DUE' : 'DECISION_DUE' };
}

function decided(before: Situation, { response }: Step, on: Day, terms: ClauseTerms): Situation {
  if (response === undefined || !isStop(response)) throw new Error(`${response} stops nothing`);
  // A stricter stop is notified and made effective on days of its own; a plan revised meanwhile stays revised.
  const milder = isStopped(before) ? before.stop : null;
  const stop: StopDates = {
    response,
    decidedOn: on,
    notifiedOn: null,
    effectiveOn: null,
    liftedOn: null,
    minimumTerm: lastsMinimumTerm(response, terms),
    beyondPolicy: !prescribedIn(before, terms).includes(response),
    planRevisedOn: milder?.planRevisedOn ?? null,
  };
  return { ...before, stop, failed: [], state: stateOfStop(stop) };
}

/** The stops that a clause prescribes as the case stands. */
export function prescribedIn({ state, failed }: Situation, terms: ClauseTerms): readonly Stop[] {
  if (state === 'DECISION_DUE') return terms.atThreshold;
  if (state !== 'RESPONSE_DUE') return [];
  return [
    ...(failed.includes('PLAN') ? terms.planFailed : []),
    ...(failed.includes('MEASURES') ? terms.measuresFailed : []),
  ];
}

/** Whether a stop is the one that the clause sets a minimum term to. */
function lastsMinimumTerm(response: Stop, { minimumTerm, planFailed }: ClauseTerms): boolean {
  return minimumTerm !== null && planFailed.includes(response);
}

function stateOfStop(stop: StopDates | null): SettledState {
  if (stop?.minimumTerm) return 'MIN_TERM_SUSPENDED';
  switch (stop?.response) {
    case 'SUSPEND':
      return 'SUSPENDED';
    case 'INTERRUPT':
      return 'INTERRUPTED';
    case 'TERMINATE':
      return 'TERMINATED';
    default:
      return 'TEMP_SUSPENDED';
  }
}

function adopted(before: Situation, { planId = '' }: Step, on: Day): Situation {
  const plan = { id: planId, adoptedOn: on, implementedOn: null };
  return { ...before, plan, reviews: [], failed: [], state: 'PLAN_ADOPTED' };
}

function implemented(before: Situation, on: Day): Situation {
  const plan = before.plan && { ...before.plan, implementedOn: on };
  return { ...before, plan, state: 'PLAN_IMPLEMENTING' };
}

function reviewed(before: Situation, { outcome }: Step, on: Day, terms: ClauseTerms): Situation {
  if (outcome === undefined) throw new Error('a review without an outcome');
  const review: Review = { on, outcome };
  const reviews = [...before.reviews, review];
  const failed = [
    ...(finalReview(before, review, terms) && terms.clock?.failedBy.has(outcome) ? (['PLAN'] as const) : []),
    ...(outcome === 'NO_EFFECT' && terms.measuresFailed.length > 0 ? (['MEASURES'] as const) : []),
  ];
  return { ...before, reviews, failed, state: failed.length > 0 ? 'RESPONSE_DUE' : before.state };
}

function revised(before: Situation, { planId = '' }: Step, on: Day): Situation {
  const { stop, plan } = before;
  if (!isStopped(before)) return plan === null ? before : { ...before, plan: { ...plan, id: planId } };
  const revision = { id: planId, adoptedOn: on, implementedOn: null };
  return { ...before, plan: revision, reviews: [], stop: stop && { ...stop, planRevisedOn: on } };
}

/** Whether cooperation is stopped, or decided to be. */
export function isStopped({ stop }: Pick<Situation, 'stop'>): boolean {
  return stop !== null && stop.liftedOn === null;
}

/** The time of a plan that was revised meanwhile begins with trade. */
function resumed(before: Situation, on: Day): Situation {
  const { plan, stop } = before;
  const revised = plan !== null && stop?.planRevisedOn != null;
  return {
    ...stopped(before, { liftedOn: on }),
    state: 'RESUMED',
    plan: revised ? { ...plan, adoptedOn: on } : plan,
  };
}

function stopped(before: Situation, dates: Partial<StopDates>): Situation {
  return before.stop === null ? before : { ...before, stop: { ...before.stop, ...dates } };
}
