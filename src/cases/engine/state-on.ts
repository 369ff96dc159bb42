import type { CaseState } from '../vocabulary.ts';
import { isStopped } from './advance.ts';
import { dayAfter } from './calendar.ts';
import type { ClauseTerms } from './clause-terms.ts';
import { minimumTerm, planClock } from './clock.ts';
import type { Day, Ground, Situation } from './types.ts';

/**
 * Where a case stands on a day: what its steps amount to, unless the calendar or the facts that it rests on have led it
 * on. Nothing has to happen on that day for it to be so.
 */
export function stateOn(
  situation: Situation,
  ground: Ground,
  terms: ClauseTerms,
  today: Day,
): { readonly state: CaseState; readonly since: Day } {
  const settled = { state: situation.state, since: situation.since };
  if (situation.state === 'CLOSED') return settled;
  if (asksAboutCause(situation, ground)) {
    return { state: 'CAUSE_WITHDRAWN', since: later(ground.causeChangedOn, situation.since) };
  }
  if (situation.state === 'PLAN_ADOPTED' || situation.state === 'PLAN_IMPLEMENTING') {
    const clock = planClock(situation, terms);
    if (clock !== null && today >= clock.endsOn) return { state: 'REVIEW_DUE', since: clock.endsOn };
  }
  if (situation.state === 'MIN_TERM_SUSPENDED' && isStopped(situation)) {
    const term = minimumTerm(situation, terms);
    if (term !== null && today > term.endsOn) {
      return { state: 'RESUMPTION_REVIEW', since: dayAfter(term.endsOn) };
    }
  }
  return settled;
}

/** Whether the cause was withdrawn since a person last went on in spite of it. */
function asksAboutCause({ continuedOn }: Situation, { questions, causeChangedOn }: Ground): boolean {
  if (!questions.includes('CAUSE_RETRACTED') && !questions.includes('CAUSE_UNFOUNDED')) return false;
  return continuedOn === null || (causeChangedOn !== null && causeChangedOn > continuedOn);
}

function later(one: Day | null, other: Day): Day {
  return one !== null && one > other ? one : other;
}
