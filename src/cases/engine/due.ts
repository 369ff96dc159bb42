import type { Response } from '../../policy/vocabulary.ts';
import type { CaseAction, CaseState } from '../vocabulary.ts';
import { dayAfter, endOfPeriod } from './calendar.ts';
import type { ClauseTerms, PrescribedDuty } from './clause-terms.ts';
import { minimumTerm, planClock } from './clock.ts';
import { prescribedIn, standingStop } from './stopping.ts';
import type { AllowedStep, Day, DueStep, Ground, Situation } from './types.ts';

/** A case as it stands on a day, with what may be done. */
interface Standing {
  readonly situation: Situation;
  readonly state: CaseState;
  readonly since: Day;
  readonly ground: Ground;
  readonly terms: ClauseTerms;
  readonly allowed: readonly AllowedStep[];
}

/** What is to be done about a case as it stands, and by when; what the policy prescribes first. */
export function dueSteps(standing: Standing): readonly DueStep[] {
  const { state } = standing;
  return [
    ...inState(standing),
    ...toBeCarriedThrough(standing),
    ...(WITHOUT_DUTIES.includes(state) ? [] : duties(standing)),
  ];
}

/** States in which nothing further is asked of the company about the supplier. */
const WITHOUT_DUTIES: readonly CaseState[] = ['TERMINATED', 'CAUSE_WITHDRAWN', 'CLOSED'];

function due(
  actions: readonly CaseAction[],
  from: Day,
  dueOn: Day | null = null,
  responses: readonly Response[] = [],
): DueStep {
  return { actions, from, dueOn, responses };
}

function inState(standing: Standing): readonly DueStep[] {
  const { situation, state, since, terms } = standing;
  switch (state) {
    case 'LINKAGE_REVIEW':
      return [due(['JUDGE_LINKAGE'], since)];
    case 'DECISION_DUE':
      return [
        due(
          allowedOf(['DECIDE', 'ADOPT_PLAN'], standing),
          since,
          immediately(since, terms),
          prescribedIn(situation, terms),
        ),
      ];
    case 'PLAN_DUE':
    case 'PLAN_ADOPTED':
    case 'PLAN_IMPLEMENTING':
    case 'REVIEW_DUE':
    case 'RESUMED':
      return [...planToMake(standing, since), ...reviewAhead(situation, terms)];
    case 'RESPONSE_DUE':
      return [due(['DECIDE'], since, null, prescribedIn(situation, terms))];
    case 'CAUSE_WITHDRAWN':
      return [due(allowedOf(['CONTINUE', 'LIFT', 'CLOSE'], standing), since)];
    case 'RESUMPTION_REVIEW':
      return [due(allowedOf(['RESUME', 'KEEP_STOPPED', 'DECIDE'], standing), since), ...ofStop(standing)];
    case 'TERMINATED':
    case 'CLOSED':
      return [];
    default:
      return ofStop(standing);
  }
}

/** Those of several steps that may be taken: of which one is due. */
function allowedOf(actions: readonly CaseAction[], { allowed }: Standing): readonly CaseAction[] {
  return actions.filter((one) => allowed.some(({ action }) => action === one));
}

function immediately(from: Day, { immediate, calendar }: ClauseTerms): Day | null {
  return immediate === null ? null : endOfPeriod(from, immediate, calendar);
}

/**
 * A plan that the clause asks for is adopted, and whichever is adopted is implemented: at once where the clause says so,
 * else before its time is over.
 *
 * @param from since when a plan that there is not is due
 */
function planToMake({ situation, terms }: Standing, from: Day): readonly DueStep[] {
  const { plan } = situation;
  if (plan === null) {
    const asked = terms.course === 'PLAN' || terms.course === 'PERIODIC';
    return asked ? [due(['ADOPT_PLAN'], from, immediately(from, terms))] : [];
  }
  if (plan.implementedOn !== null) return [];
  const begun = plan.timedFrom ?? plan.adoptedOn;
  const dueOn = immediately(begun, terms) ?? planClock(situation, terms)?.endsOn ?? null;
  return [due(['IMPLEMENT_PLAN'], begun, dueOn)];
}

function reviewAhead(situation: Situation, terms: ClauseTerms): readonly DueStep[] {
  const clock = planClock(situation, terms);
  return clock === null ? [] : [due(['REVIEW'], clock.endsOn, clock.endsOn)];
}

/** While cooperation is stopped: what was never judged, and a plan that the clause asks for whether or not it is. */
function ofStop(standing: Standing): readonly DueStep[] {
  const { situation, since } = standing;
  const { foundOn, stop } = situation;
  if (foundOn === null) return [due(['JUDGE_LINKAGE'], since)];
  return stop?.answers.length === 0 ? planToMake(standing, foundOn) : [];
}

/** A stop is notified and made effective; the plan is revised meanwhile, where the clause says so. */
function toBeCarriedThrough({ situation, state, ground, terms }: Standing): readonly DueStep[] {
  const stop = standingStop(situation);
  if (stop === null || state === 'CAUSE_WITHDRAWN' || state === 'CLOSED') return [];
  const steps: DueStep[] = [];
  if (stop.notifiedOn === null) steps.push(due(['NOTIFY'], stop.decidedOn));
  if (stop.effectiveOn === null) steps.push(due(['MAKE_EFFECTIVE'], stop.decidedOn));
  if (state === 'TERMINATED' || !stop.minimumTerm) return steps;
  // A revised plan states the objectives to reach before trade resumes.
  const toRevise = terms.gates.includes('PLAN_REVISED') && stop.planRevisedOn === null;
  if (toRevise || ground.objectives === 'NONE_SET') {
    steps.push(due(['REVISE_PLAN'], stop.decidedOn, null, ['REVISE_PLAN']));
  }
  const term = minimumTerm(situation, terms);
  if (term !== null && state === 'MIN_TERM_SUSPENDED' && (stop.keptOn ?? '') <= term.endsOn) {
    steps.push(due(['RESUME', 'KEEP_STOPPED', 'DECIDE'], dayAfter(term.endsOn)));
  }
  return steps;
}

/** What is done once is done for the plan in hand: a revised one asks for it anew. */
function duties({ situation, terms }: Standing): readonly DueStep[] {
  return terms.duties.flatMap((duty) => {
    const from = beginOf(duty, situation);
    if (from === null) return [];
    const last = situation.carriedOut.get(duty.response);
    if (last === undefined || last < from) {
      const dueOn = duty.every === null ? null : endOfPeriod(from, duty.every, terms.calendar);
      return [due(['CARRY_OUT'], from, dueOn, [duty.response])];
    }
    if (duty.every === null) return [];
    const next = endOfPeriod(last, duty.every, terms.calendar);
    return [due(['CARRY_OUT'], next, next, [duty.response])];
  });
}

function beginOf({ from }: PrescribedDuty, { foundOn, plan }: Situation): Day | null {
  return from === 'FOUND' ? foundOn : (plan?.adoptedOn ?? null);
}
