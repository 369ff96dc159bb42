import { endOfPeriod } from './calendar.ts';
import type { ClauseTerms } from './clause-terms.ts';
import type { Day, Review, Situation } from './types.ts';

/** A period with its first day, which does not count, and its last. */
export interface Running {
  readonly startsOn: Day;
  readonly endsOn: Day;
}

type Planned = Pick<Situation, 'plan' | 'reviews'>;

/**
 * The clock of the plan in hand: from its adoption or the beginning of its implementation, as the clause says, but not
 * before trade under it began. A plan that has passed its test is given the same time again from then on. Null where no
 * clock runs.
 */
export function planClock(
  { plan, reviews }: Planned,
  { clock, calendar, duties }: ClauseTerms,
): Running | null {
  if (plan === null) return null;
  const period = clock ?? duties.find(({ every }) => every !== null)?.every ?? null;
  const begun = clock?.start === 'PLAN_ADOPTED' ? plan.adoptedOn : plan.implementedOn;
  if (period === null || begun === null) return null;
  const from = plan.timedFrom !== null && plan.timedFrom > begun ? plan.timedFrom : begun;
  let running: Running = { startsOn: from, endsOn: endOfPeriod(from, period, calendar) };
  for (const { on } of reviews) {
    // A review held before the time is up is none of the whole of it.
    if (on >= running.endsOn) running = { startsOn: on, endsOn: endOfPeriod(on, period, calendar) };
  }
  return running;
}

/** Whether a review is held when the plan has had its time. */
export function finalReview(before: Planned, review: Review, terms: ClauseTerms): boolean {
  const running = planClock(before, terms);
  return running !== null && review.on >= running.endsOn;
}

/** The least time that a stop lasts, from the day on which cooperation is in fact stopped; null: none, or not yet. */
export function minimumTerm(
  { stop }: Pick<Situation, 'stop'>,
  { minimumTerm, calendar }: ClauseTerms,
): Running | null {
  if (!stop?.minimumTerm || minimumTerm === null || stop.stoppedFrom === null) return null;
  return { startsOn: stop.stoppedFrom, endsOn: endOfPeriod(stop.stoppedFrom, minimumTerm, calendar) };
}

/** Whether a stop may be reviewed: it has no minimum term, or that has run. */
export function termHasRun(situation: Pick<Situation, 'stop'>, terms: ClauseTerms, today: Day): boolean {
  if (!situation.stop?.minimumTerm) return true;
  const term = minimumTerm(situation, terms);
  return term !== null && today > term.endsOn;
}
