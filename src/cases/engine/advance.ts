import type { CloseReason } from '../vocabulary.ts';
import type { ClauseTerms } from './clause-terms.ts';
import { adopted, implemented, reviewed, revised } from './planning.ts';
import {
  decided,
  kept,
  lifted,
  madeEffective,
  notified,
  resumed,
  satisfies,
  standingStop,
  stateOfStop,
  stateOnceFound,
} from './stopping.ts';
import type { Day, Situation, Step } from './types.ts';

/** A case that has just been opened. */
export function opened({ on, number }: Pick<Step, 'on' | 'number'>): Situation {
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
    continuedBy: null,
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
      return notified(before, on);
    case 'MAKE_EFFECTIVE':
      return madeEffective(before, on);
    case 'REVIEW_RESUMPTION':
      return { ...before, state: 'RESUMPTION_REVIEW' };
    case 'KEEP_STOPPED':
      return kept(before, on);
    case 'RESUME':
      return resumed(before, on);
    case 'LIFT':
      return lifted(before, on, terms);
    case 'CARRY_OUT':
      return step.response === undefined
        ? before
        : { ...before, carriedOut: new Map(before.carriedOut).set(step.response, on) };
    case 'CONTINUE':
      return { ...before, continuedBy: step.number };
    case 'CLOSE':
      return { ...before, state: 'CLOSED', closeReason: step.closeReason ?? null };
    case 'REOPEN':
      return reopened(before, step, on);
    default:
      throw new Error(`${step.action} is no step of a case that is open`);
  }
}

/** A stop that was decided on before anything was found stands where it is no less than the clause asks for. */
function judged(before: Situation, { finding }: Step, on: Day, terms: ClauseTerms): Situation {
  const found = { ...before, finding: finding ?? null, foundOn: on };
  if (finding === 'NOT_LINKED') return { ...found, state: 'CLOSED', closeReason: 'NOT_LINKED' };
  const stop = standingStop(before);
  if (stop === null) return { ...found, state: stateOnceFound(terms.course) };
  if (terms.course !== 'STOP') return found;
  if (!satisfies(stop.response, terms)) return { ...found, state: 'DECISION_DUE' };
  return { ...found, stop: { ...stop, prescribed: terms.atThreshold } };
}

/** Reasons that answer nothing of what the case asked: reopened, it stands as it stood. */
const UNANSWERED: readonly (CloseReason | null)[] = ['RELATIONSHIP_ENDED', 'MERGED'];

/** A case whose question was answered is judged anew; no stop that stands is dropped. */
function reopened(before: Situation, { number }: Step, on: Day): Situation {
  const kept = { openedOn: before.openedOn, assignee: before.assignee };
  const stood = before.last.before;
  if (stood !== null && UNANSWERED.includes(before.closeReason)) return { ...stood, ...kept };
  const stop = standingStop(before);
  return {
    ...opened({ on, number }),
    ...kept,
    stop,
    state: stop === null ? 'LINKAGE_REVIEW' : stateOfStop(stop),
  };
}
