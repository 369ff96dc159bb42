import type { ClauseTerms } from './clause-terms.ts';
import { finalReview } from './clock.ts';
import { standingStop } from './stopping.ts';
import type { Day, Failure, PlanDates, Review, Situation, Step } from './types.ts';

/** A plan is adopted; beside a stop, where one stands. */
export function adopted(before: Situation, { planId = '' }: Step, on: Day): Situation {
  const after = { ...before, plan: newPlan(planId, on), reviews: [], failed: [] };
  return standingStop(before) === null ? { ...after, state: 'PLAN_ADOPTED' } : revisedMeanwhile(after, on);
}

export function implemented(before: Situation, on: Day): Situation {
  const plan = before.plan && { ...before.plan, implementedOn: on };
  return { ...before, plan, state: standingStop(before) === null ? 'PLAN_IMPLEMENTING' : before.state };
}

export function reviewed(before: Situation, { outcome }: Step, on: Day, terms: ClauseTerms): Situation {
  if (outcome === undefined) throw new Error('a review without an outcome');
  const review: Review = { on, outcome };
  const reviews = [...before.reviews, review];
  const failed: readonly Failure[] = [
    ...(finalReview(before, review, terms) && terms.clock?.failedBy.has(outcome) ? (['PLAN'] as const) : []),
    ...(outcome === 'NO_EFFECT' && terms.measuresFailed.length > 0 ? (['MEASURES'] as const) : []),
  ];
  return { ...before, reviews, failed, state: failed.length > 0 ? 'RESPONSE_DUE' : before.state };
}

/**
 * The plan is revised. While a stop stands that answers a failure, the revision is a plan of its own; else it is the plan
 * in hand in other words: its clock runs on, so that no plan is given more time by being written anew.
 */
export function revised(before: Situation, { planId = '' }: Step, on: Day): Situation {
  const { plan } = before;
  if (plan === null) return before;
  const stop = standingStop(before);
  if (stop === null) return { ...before, plan: { ...plan, id: planId } };
  const answersFailure = stop.answers.length > 0;
  return revisedMeanwhile(
    answersFailure
      ? { ...before, plan: newPlan(planId, on), reviews: [] }
      : { ...before, plan: { ...plan, id: planId } },
    on,
  );
}

function newPlan(id: string, adoptedOn: Day): PlanDates {
  return { id, adoptedOn, implementedOn: null, timedFrom: null };
}

function revisedMeanwhile(after: Situation, on: Day): Situation {
  return { ...after, stop: after.stop && { ...after.stop, planRevisedOn: on } };
}
