import type { Response } from '../../policy/vocabulary.ts';
import type { CaseAction, CaseState } from '../vocabulary.ts';
import { isStopped, prescribedIn } from './advance.ts';
import { dayAfter, endOfPeriod } from './calendar.ts';
import type { ClauseTerms, PrescribedDuty } from './clause-terms.ts';
import { minimumTerm, planClock } from './clock.ts';
import type { Day, DueStep, Ground, Situation } from './types.ts';

/** What is to be done about a case as it stands, and by when; what the policy prescribes first. */
export function dueSteps(
  situation: Situation,
  state: CaseState,
  since: Day,
  ground: Ground,
  terms: ClauseTerms,
): readonly DueStep[] {
  if (state === 'CLOSED') return [];
  return [
    ...inState(situation, state, since, terms),
    ...whileStopped(situation, state, ground, terms),
    ...(state === 'CAUSE_WITHDRAWN' ? [] : duties(situation, terms)),
  ];
}

function due(
  actions: readonly CaseAction[],
  from: Day,
  dueOn: Day | null = null,
  responses: readonly Response[] = [],
): DueStep {
  return { actions, from, dueOn, responses };
}

function inState(situation: Situation, state: CaseState, since: Day, terms: ClauseTerms): readonly DueStep[] {
  const { foundOn, plan } = situation;
  const immediately = (from: Day | null) =>
    terms.immediate !== null && from !== null ? endOfPeriod(from, terms.immediate, terms.calendar) : null;
  switch (state) {
    case 'LINKAGE_REVIEW':
      return [due(['JUDGE_LINKAGE'], since)];
    case 'DECISION_DUE':
      return [due(['DECIDE'], since, immediately(foundOn), prescribedIn(situation, terms))];
    case 'PLAN_DUE':
      return [due(['ADOPT_PLAN'], since, immediately(foundOn))];
    case 'PLAN_ADOPTED':
      return [
        due(['IMPLEMENT_PLAN'], since, immediately(plan?.adoptedOn ?? null)),
        ...reviewAhead(situation, terms),
      ];
    case 'PLAN_IMPLEMENTING':
    case 'REVIEW_DUE':
      return reviewAhead(situation, terms);
    case 'RESPONSE_DUE':
      return [due(['DECIDE'], since, null, prescribedIn(situation, terms))];
    case 'RESUMPTION_REVIEW':
      return [due(['RESUME', 'KEEP_STOPPED', 'DECIDE'], since)];
    case 'RESUMED':
      return plan !== null && plan.implementedOn === null ? [due(['IMPLEMENT_PLAN'], since)] : [];
    case 'CAUSE_WITHDRAWN':
      return [due(['CONTINUE', ...(isStopped(situation) ? (['RESUME'] as const) : []), 'CLOSE'], since)];
    default:
      return [];
  }
}

function reviewAhead(situation: Situation, terms: ClauseTerms): readonly DueStep[] {
  const clock = planClock(situation, terms);
  return clock === null ? [] : [due(['REVIEW'], clock.endsOn, clock.endsOn)];
}

/** A stop is notified and made effective; the plan is revised meanwhile, where the clause says so. */
function whileStopped(
  situation: Situation,
  state: CaseState,
  { objectives }: Ground,
  terms: ClauseTerms,
): readonly DueStep[] {
  const { stop } = situation;
  if (stop === null || !isStopped(situation)) return [];
  const steps: DueStep[] = [];
  if (stop.notifiedOn === null) steps.push(due(['NOTIFY'], stop.decidedOn));
  if (stop.effectiveOn === null) steps.push(due(['MAKE_EFFECTIVE'], stop.decidedOn));
  if (stop.minimumTerm && terms.gates.includes('PLAN_REVISED') && stop.planRevisedOn === null) {
    steps.push(due(['REVISE_PLAN'], stop.decidedOn, null, ['REVISE_PLAN']));
  } else if (stop.minimumTerm && objectives === 'NONE_SET') {
    // A revised plan states the objectives to reach before trade resumes.
    steps.push(due(['REVISE_PLAN'], stop.decidedOn, null, ['REVISE_PLAN']));
  }
  const term = minimumTerm(situation, terms);
  if (term !== null && state === 'MIN_TERM_SUSPENDED') {
    steps.push(due(['RESUME', 'DECIDE'], dayAfter(term.endsOn)));
  }
  return steps;
}

function duties(situation: Situation, terms: ClauseTerms): readonly DueStep[] {
  return terms.duties.flatMap((duty) => {
    const from = beginOf(duty, situation);
    if (from === null) return [];
    const last = situation.carriedOut.get(duty.response);
    if (last === undefined) {
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
