import type { SourceFault } from '../faults/faulty-source.ts';

const STOPPING = 'stopping.ts';
const PLANNING = 'planning.ts';
const ADVANCE = 'advance.ts';
const ALLOWED = 'allowed.ts';
const CLOSING = 'closing.ts';
const CLOCK = 'clock.ts';
const STATE_ON = 'state-on.ts';
const DUE = 'due.ts';

const fault = (file: string, find: string, replace: string): SourceFault[] => [{ file, find, replace }];

/** Mistakes made in the source of the state machine. */
export const FAULTS_IN_CASE_SOURCE: Record<string, SourceFault[]> = {
  'the minimum term goes by the word': fault(
    STOPPING,
    "minimumTerm: terms.minimumTerm !== null && answers.includes('PLAN')",
    'minimumTerm: terms.minimumTerm !== null && terms.planFailed.includes(response)',
  ),
  'a stricter stop answers nothing': fault(STOPPING, 'milder?.answers ?? before.failed', 'before.failed'),
  'a stricter stop begins the term anew': fault(
    STOPPING,
    'stoppedFrom: milder?.stoppedFrom ?? null',
    'stoppedFrom: null',
  ),
  'a stricter stop forgets that the plan was revised': fault(
    STOPPING,
    'planRevisedOn: milder?.planRevisedOn ?? null',
    'planRevisedOn: null',
  ),
  'a stricter stop after the term asks for another review at once': fault(
    STOPPING,
    'keptOn: milder === null ? null : on',
    'keptOn: null',
  ),
  'a second effective day begins the term anew': fault(
    STOPPING,
    'stoppedFrom: stop?.stoppedFrom ?? on,',
    'stoppedFrom: on,',
  ),
  'a stop that is kept is not': fault(STOPPING, '{ keptOn: on }', '{}'),
  'trade is resumed though nothing was judged': fault(
    STOPPING,
    "before.finding === null ? 'LINKAGE_REVIEW' : 'RESUMED'",
    "'RESUMED'",
  ),
  'a plan that failed goes on with trade': fault(
    STOPPING,
    'if (stop.planRevisedOn === null) return { ...after, plan: null, reviews: [] };',
    '',
  ),
  'a revised plan has its time from its revision': fault(STOPPING, 'timedFrom: on', 'timedFrom: null'),
  'what was lifted is as if it had been resumed': fault(
    STOPPING,
    'const failed = before.stop?.answers ?? [];',
    'if (before.finding !== null) return resumed(before, on);\n  const failed = before.stop?.answers ?? [];',
  ),
  'what had failed is forgotten with the stop that is lifted': fault(
    STOPPING,
    'const failed = before.stop?.answers ?? [];',
    'const failed: readonly Failure[] = [];',
  ),
  'a stop stands after it was lifted': fault(
    STOPPING,
    'stop === null || stop.liftedOn !== null ? null : stop',
    'stop',
  ),
  'a plan that is revised while trade goes on begins anew': fault(
    PLANNING,
    'if (stop === null) return { ...before, plan: { ...plan, id: planId } };',
    'if (stop === null) return { ...before, plan: newPlan(planId, on), reviews: [] };',
  ),
  'a stop of whatever kind gives a revised plan its time anew': fault(
    PLANNING,
    'stop.answers.length > 0',
    'true',
  ),
  'a plan adopted beside a stop ends it': fault(
    PLANNING,
    "standingStop(before) === null ? { ...after, state: 'PLAN_ADOPTED' } : revisedMeanwhile(after, on)",
    "({ ...after, state: 'PLAN_ADOPTED' })",
  ),
  'a plan fails before its time is over': fault(PLANNING, 'finalReview(before, review, terms) && ', ''),
  'measures without effect lead nowhere': fault(
    PLANNING,
    "outcome === 'NO_EFFECT' && terms.measuresFailed.length > 0",
    'false',
  ),
  'what was stopped before the finding is always enough': fault(
    ADVANCE,
    'if (!satisfies(stop.response, terms))',
    'if (false)',
  ),
  'a case is judged anew, however it was closed': fault(
    ADVANCE,
    'stood !== null && UNANSWERED.includes(before.closeReason)',
    'stood === null',
  ),
  'a case stands as it stood, however it was closed': fault(
    ADVANCE,
    'stood !== null && UNANSWERED.includes(before.closeReason)',
    'stood !== null',
  ),
  'reopening drops a stop': fault(
    ADVANCE,
    'const stop = standingStop(before);\n  return {\n    ...opened',
    'const stop = null as ReturnType<typeof standingStop>;\n  return {\n    ...opened',
  ),
  'a reversal undoes two': fault(
    ADVANCE,
    '...(before.last.before ?? before)',
    '...(before.last.before?.last.before ?? before.last.before ?? before)',
  ),
  'a case is closed for want of a link while it is stopped': fault(
    ALLOWED,
    "finding !== 'NOT_LINKED' || !isHeldBack(situation)",
    'true',
  ),
  'a plan is adopted in place of a decision': fault(
    ALLOWED,
    "situation.state !== 'DECISION_DUE' || terms.course === 'NONE'",
    'true',
  ),
  'trade resumes whatever the gates': fault(
    ALLOWED,
    'stop !== null && gatesOf(situation, ground, terms).every(({ met }) => met)',
    'stop !== null',
  ),
  'the review of a stop does not wait for its term': fault(
    ALLOWED,
    'stop !== null && termHasRun(situation, terms, today)',
    'stop !== null',
  ),
  'what is terminated is lifted by a word': fault(
    ALLOWED,
    "case 'LIFT':\n      return only(isHeldBack(situation));",
    "case 'LIFT':\n      return only(stop !== null);",
  ),
  'a milder stop takes the place of the one that stands': fault(
    ALLOWED,
    'return isStricter(stop, standing.response);',
    'return asked || isStricter(stop, standing.response);',
  ),
  'a case is closed as mitigated as soon as trade resumes': fault(
    CLOSING,
    "state === 'RESUMED' && (course === 'STOP' || course === 'NONE')",
    "state === 'RESUMED'",
  ),
  'a case whose cause was withdrawn is closed as mitigated': fault(
    CLOSING,
    "state !== 'CAUSE_WITHDRAWN' && !stops && isMitigated",
    '!stops && isMitigated',
  ),
  'a plan that was never begun has mitigated': fault(
    CLOSING,
    'plan === null || plan.implementedOn === null',
    'plan === null',
  ),
  'a clock ends a day late': fault(STATE_ON, 'today >= clock.endsOn', 'today > clock.endsOn'),
  'a minimum term ends a day early': fault(STATE_ON, 'today > term.endsOn &&', 'today >= term.endsOn &&'),
  'no clock runs once trade is resumed': fault(
    STATE_ON,
    "['PLAN_ADOPTED', 'PLAN_IMPLEMENTING', 'RESUMED']",
    "['PLAN_ADOPTED', 'PLAN_IMPLEMENTING']",
  ),
  'a person who went on is never asked again': fault(
    STATE_ON,
    'continuedBy === null || continuedBy <= withdrawn.afterStep',
    'continuedBy === null',
  ),
  'a cause is withdrawn before it was': fault(STATE_ON, 'withdrawn.on <= today && (', '('),
  'an early review gives the plan its time anew': fault(
    CLOCK,
    'if (on >= running.endsOn) running',
    'running',
  ),
  'the term runs though nothing is stopped yet': fault(
    CLOCK,
    'return term !== null && today > term.endsOn;',
    'return term === null || today > term.endsOn;',
  ),
  'an assessment is done once for all plans': fault(
    DUE,
    'last === undefined || last < from',
    'last === undefined',
  ),
  'a stop takes the place of a plan': fault(
    DUE,
    'return stop?.answers.length === 0 ? planToMake(standing, foundOn) : [];',
    'return [];',
  ),
  'a plan that is not begun is never overdue': fault(
    DUE,
    '?? planClock(situation, terms)?.endsOn ?? null',
    '',
  ),
  'what was stopped before the finding need not be judged': fault(
    DUE,
    "if (foundOn === null) return [due(['JUDGE_LINKAGE'], since)];",
    '',
  ),
  'duties outlast the relationship': fault(
    DUE,
    "['TERMINATED', 'CAUSE_WITHDRAWN', 'CLOSED']",
    "['CAUSE_WITHDRAWN', 'CLOSED']",
  ),
};
