import type { StopStage } from '../vocabulary.ts';
import { advance, opened } from './advance.ts';
import { type Approvals, allowedSteps, allowedWhilePending } from './allowed.ts';
import type { ClauseTerms } from './clause-terms.ts';
import { minimumTerm, planClock } from './clock.ts';
import { dueSteps } from './due.ts';
import { gatesOf } from './gates.ts';
import { isTimed, stateOn } from './state-on.ts';
import type { Day, Ground, Progress, Situation, Step, StopDates } from './types.ts';

/** What a case amounts to on a day, worked out of what is recorded of it and of nothing else. */
export interface CaseOnDay {
  /** In order of their numbers; the first is the opening. */
  readonly steps: readonly Step[];
  readonly ground: Ground;
  readonly terms: ClauseTerms;
  readonly approvals: Approvals;
  readonly today: Day;
}

/** @throws Error when it was not opened by that day */
export function progressOf({ steps, ground, terms, approvals, today }: CaseOnDay): Progress {
  const { situation, pending } = folded(steps, terms, today);
  const { state, since } = stateOn(situation, ground, terms, today);
  const allowed = allowedSteps({ situation, state, ground, terms, approvals, today });
  return {
    state,
    settled: situation.state,
    since,
    situation,
    pending,
    questions: ground.questions,
    clock: isTimed(situation) ? planClock(situation, terms) : null,
    minimumTerm: minimumTerm(situation, terms),
    gates: gatesOf(situation, ground, terms),
    stage: stageOf(situation.stop),
    // Clocks run on while a decision waits, and what is due is what it may be answered by.
    due: dueSteps({ situation, state, since, ground, terms, allowed }),
    allowed: pending === null ? allowed : allowedWhilePending(state),
  };
}

/** What steps amount to by a day, and which waits for a second person. Throws as {@link progressOf}. */
export function folded(
  steps: readonly Step[],
  terms: ClauseTerms,
  today: Day,
): { readonly situation: Situation; readonly pending: Step | null } {
  const [opening, ...others] = steps.filter(({ on }) => on <= today);
  if (opening === undefined) throw new Error('no case was opened by that day');
  let situation = opened(opening);
  let pending: Step | null = null;
  for (const step of others) {
    const counts = countsFrom(step, today);
    if (counts === 'PENDING') pending = step;
    else if (counts !== null) situation = advance(situation, step, counts, terms);
  }
  return { situation, pending };
}

/** The day from which a step counts; null where it does not. */
function countsFrom({ on, approval }: Step, today: Day): Day | 'PENDING' | null {
  if (approval === undefined) return on;
  const given = approval.on !== null && approval.on <= today ? approval.verdict : 'PENDING';
  if (given === 'PENDING') return 'PENDING';
  if (given !== 'APPROVED' || approval.on === null) return null;
  return approval.on > on ? approval.on : on;
}

function stageOf(stop: StopDates | null): StopStage | null {
  if (stop === null) return null;
  if (stop.liftedOn !== null) return 'LIFTED';
  if (stop.effectiveOn !== null) return 'EFFECTIVE';
  return stop.notifiedOn !== null ? 'NOTIFIED' : 'DECIDED';
}
