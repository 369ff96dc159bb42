import { type ClauseTerms, isStop, type Stop } from './clause-terms.ts';
import type { Day, Failure, SettledState, Situation, Step, StopDates } from './types.ts';

/** The stop that stands: decided, and not lifted. Null where cooperation goes on. */
export function standingStop({ stop }: Pick<Situation, 'stop'>): StopDates | null {
  return stop === null || stop.liftedOn !== null ? null : stop;
}

/** The stops that a clause names as the case stands; those that stand were named when they were decided. */
export function prescribedIn(situation: Situation, terms: ClauseTerms): readonly Stop[] {
  switch (situation.state) {
    case 'DECISION_DUE':
      return terms.atThreshold;
    case 'RESPONSE_DUE':
      return [
        ...(situation.failed.includes('PLAN') ? terms.planFailed : []),
        ...(situation.failed.includes('MEASURES') ? terms.measuresFailed : []),
      ];
    default:
      return standingStop(situation)?.prescribed ?? [];
  }
}

/** Whether a stop is what the clause asks for once the linkage is found, or more. */
export function satisfies(stop: Stop, { atThreshold, isStricter }: ClauseTerms): boolean {
  return atThreshold.some((one) => one === stop || isStricter(stop, one));
}

/**
 * Cooperation is stopped, or more strictly than it was. A stricter stop is notified and made effective on days of its own;
 * what the milder one answered, since when nothing is traded and whether the plan was revised meanwhile stay as they were:
 * none of what a clause sets is shed by a harder word.
 */
export function decided(before: Situation, { response }: Step, on: Day, terms: ClauseTerms): Situation {
  if (response === undefined || !isStop(response)) throw new Error(`${response} stops nothing`);
  const milder = standingStop(before);
  const prescribed = prescribedIn(before, terms);
  const answers: readonly Failure[] = milder?.answers ?? before.failed;
  const stop: StopDates = {
    response,
    decidedOn: on,
    notifiedOn: null,
    effectiveOn: null,
    liftedOn: null,
    answers,
    prescribed,
    stoppedFrom: milder?.stoppedFrom ?? null,
    keptOn: milder === null ? null : on,
    minimumTerm: terms.minimumTerm !== null && answers.includes('PLAN'),
    beyondPolicy: !prescribed.includes(response),
    planRevisedOn: milder?.planRevisedOn ?? null,
  };
  return { ...before, stop, failed: [], state: stateOfStop(stop) };
}

/** The state of a case in which cooperation is stopped. */
export function stateOfStop({ response, minimumTerm }: StopDates): SettledState {
  if (response === 'TERMINATE') return 'TERMINATED';
  if (minimumTerm) return 'MIN_TERM_SUSPENDED';
  switch (response) {
    case 'SUSPEND':
      return 'SUSPENDED';
    case 'INTERRUPT':
      return 'INTERRUPTED';
    default:
      return 'TEMP_SUSPENDED';
  }
}

export function notified(before: Situation, on: Day): Situation {
  return withStop(before, { notifiedOn: on });
}

export function madeEffective(before: Situation, on: Day): Situation {
  const { stop } = before;
  return withStop(before, {
    notifiedOn: stop?.notifiedOn ?? on,
    effectiveOn: on,
    stoppedFrom: stop?.stoppedFrom ?? on,
  });
}

export function kept(before: Situation, on: Day): Situation {
  const after = withStop(before, { keptOn: on });
  return after.stop === null ? after : { ...after, state: stateOfStop(after.stop) };
}

/**
 * Trade goes on. Where something had failed, a plan that was revised meanwhile has its time from now on, and one that was
 * not is at an end: another is due. Where nothing had, the plan in hand and its clock are as they were. What was never
 * judged is still to be.
 */
export function resumed(before: Situation, on: Day): Situation {
  const after: Situation = {
    ...withStop(before, { liftedOn: on }),
    state: before.finding === null ? 'LINKAGE_REVIEW' : 'RESUMED',
  };
  const { plan, stop } = after;
  if (plan === null || stop === null || stop.answers.length === 0) return after;
  if (stop.planRevisedOn === null) return { ...after, plan: null, reviews: [] };
  return { ...after, plan: { ...plan, timedFrom: on } };
}

/** What was stopped is lifted because the cause was withdrawn: the case stands as it would without the stop. */
export function lifted(before: Situation, on: Day, { course }: ClauseTerms): Situation {
  const failed = before.stop?.answers ?? [];
  return {
    ...withStop(before, { liftedOn: on }),
    failed,
    state: failed.length > 0 ? 'RESPONSE_DUE' : stateWithoutStop(before, course),
  };
}

function stateWithoutStop({ finding, plan }: Situation, course: ClauseTerms['course']): SettledState {
  if (finding === null) return 'LINKAGE_REVIEW';
  if (plan !== null) return plan.implementedOn === null ? 'PLAN_ADOPTED' : 'PLAN_IMPLEMENTING';
  return stateOnceFound(course);
}

/** What the finding leads to, where cooperation is not stopped. */
export function stateOnceFound(course: ClauseTerms['course']): SettledState {
  return course === 'PLAN' || course === 'PERIODIC' ? 'PLAN_DUE' : 'DECISION_DUE';
}

function withStop(before: Situation, dates: Partial<StopDates>): Situation {
  return before.stop === null ? before : { ...before, stop: { ...before.stop, ...dates } };
}
