import type { CaseState } from '../vocabulary.ts';
import { dayAfter } from './calendar.ts';
import type { ClauseTerms } from './clause-terms.ts';
import { minimumTerm, planClock } from './clock.ts';
import type { Day, Ground, SettledState, Situation } from './types.ts';

/** States in which the plan in hand has a clock that leads to its review. */
const TIMED: readonly SettledState[] = ['PLAN_ADOPTED', 'PLAN_IMPLEMENTING', 'RESUMED'];

/** Whether the clock of the plan runs on in a state. */
export function isTimed({ state }: Pick<Situation, 'state'>): boolean {
  return TIMED.includes(state);
}

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
  if (asksAboutCause(situation, ground, today)) {
    const on = ground.withdrawn?.on ?? null;
    return { state: 'CAUSE_WITHDRAWN', since: on !== null && on > situation.since ? on : situation.since };
  }
  if (isTimed(situation)) {
    const clock = planClock(situation, terms);
    if (clock !== null && today >= clock.endsOn) return { state: 'REVIEW_DUE', since: clock.endsOn };
  }
  if (situation.state === 'MIN_TERM_SUSPENDED') {
    const term = minimumTerm(situation, terms);
    const keptOn = situation.stop?.keptOn ?? null;
    if (term !== null && today > term.endsOn && !(keptOn !== null && keptOn > term.endsOn)) {
      return { state: 'RESUMPTION_REVIEW', since: dayAfter(term.endsOn) };
    }
  }
  return settled;
}

/** Whether the cause was withdrawn since a person last went on in spite of it. */
function asksAboutCause({ continuedBy }: Situation, { questions, withdrawn }: Ground, today: Day): boolean {
  if (!questions.includes('CAUSE_RETRACTED') && !questions.includes('CAUSE_UNFOUNDED')) return false;
  if (withdrawn === null) return continuedBy === null;
  return withdrawn.on <= today && (continuedBy === null || continuedBy <= withdrawn.afterStep);
}
