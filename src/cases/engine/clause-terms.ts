import { clause as clauseNamed } from '../../policy/clauses.ts';
import type { Clause, Clock, Duration, Policy, PrescribedResponse, Setting } from '../../policy/types.ts';
import type { ClockStart, Gate, PlanOutcome, Response } from '../../policy/vocabulary.ts';
import type { Finding } from '../vocabulary.ts';
import type { Period, WorkingCalendar } from './calendar.ts';

/** Responses by which cooperation is stopped: five words of the text, five things. */
export const STOPS = ['SUSPEND', 'TEMP_SUSPEND', 'TEMP_STOP', 'INTERRUPT', 'TERMINATE'] as const;
export type Stop = (typeof STOPS)[number];

export const isStop = (response: Response): response is Stop =>
  (STOPS as readonly Response[]).includes(response);

/**
 * What follows once a person has found that the supplier sources from the party, or is linked to it:
 * - `STOP`: cooperation is to be stopped (clauses 1, 2, 5, 6);
 * - `PLAN`: a plan is to be devised, adopted and implemented (3), or cooperation is to improve things (4, with a plan
 *   whose clock may run from its adoption);
 * - `PERIODIC`: what is adverse is assessed and reduced, time and again (6.m);
 * - `NONE`: the policy prescribes nothing (the preamble).
 */
export type Course = 'STOP' | 'PLAN' | 'PERIODIC' | 'NONE';

/** The time that a plan is given, and when it fails. */
export interface PlanClock extends Period {
  readonly start: ClockStart;
  readonly failedBy: ReadonlySet<PlanOutcome>;
}

/** A clause in the terms of the state machine, worked out of the policy's data alone. */
export interface ClauseTerms {
  readonly clauseId: string;
  readonly course: Course;
  readonly findings: readonly Finding[];
  /** How long the immediate response may take; null where nothing is prescribed at once. */
  readonly immediate: Period | null;
  /** Stops that are prescribed once the linkage is found. */
  readonly atThreshold: readonly Stop[];
  /** Stops that are prescribed when measures have no effect, at any time; none where the clause does not say so. */
  readonly measuresFailed: readonly Stop[];
  /** Stops that are prescribed when the plan fails its test. */
  readonly planFailed: readonly Stop[];
  readonly clock: PlanClock | null;
  /** How long the stop after a failed plan lasts at least, and what must be so before trade resumes. */
  readonly minimumTerm: Period | null;
  readonly gates: readonly Gate[];
  /** What is prescribed besides: from when on, and how often. */
  readonly duties: readonly PrescribedDuty[];
  readonly calendar: WorkingCalendar;
  readonly isStricter: (one: Stop, other: Stop) => boolean;
}

/** A response that is neither a stop nor a plan. */
export interface PrescribedDuty {
  readonly response: Response;
  /** Once the linkage is found, or once a plan is adopted. */
  readonly from: 'FOUND' | 'PLAN_ADOPTED';
  /** How often; null: once. */
  readonly every: Period | null;
}

const TWO_LIMBS = ['SOURCES_FROM', 'LINKED_TO', 'NOT_LINKED'] as const;
const ONE_LIMB = ['RISK_FOUND', 'NOT_LINKED'] as const;
const PLANS: readonly Response[] = ['MITIGATION_PLAN', 'COOPERATE_IMPROVE'];

/** What a clause of a policy says, in the machine's terms. Throws as {@link clauseNamed} where there is no such clause. */
export function termsOf(
  policy: Policy,
  clauseId: string,
  { calendar, isStricter }: Pick<ClauseTerms, 'calendar' | 'isStricter'>,
): ClauseTerms {
  const clause = clauseNamed(clauseId, policy);
  const steps = clause.responses;
  const failing = steps.find(({ clock }) => clock !== null);
  return {
    clauseId,
    course: courseOf(steps),
    findings: clause.link === null ? ONE_LIMB : TWO_LIMBS,
    immediate: immediateIn(steps),
    atThreshold: stopsOn(steps, 'AT_THRESHOLD'),
    measuresFailed: stopsOn(steps, 'MEASURES_FAILED'),
    planFailed: stopsOn(steps, 'PLAN_FAILED'),
    clock: failing?.clock ? clockOf(failing.clock) : null,
    minimumTerm: failing?.minimumTerm ?? null,
    gates: failing?.gates ?? [],
    duties: steps.flatMap(dutiesOf),
    calendar,
    isStricter,
  };
}

function courseOf(steps: Clause['responses']): Course {
  if (stopsOn(steps, 'AT_THRESHOLD').length > 0) return 'STOP';
  const all = steps.flatMap(({ responses }) => responses);
  if (all.some((response) => PLANS.includes(response))) return 'PLAN';
  return all.includes('PERIODIC_ASSESS_REDUCE') ? 'PERIODIC' : 'NONE';
}

function stopsOn(steps: Clause['responses'], trigger: PrescribedResponse['trigger']): readonly Stop[] {
  return steps
    .filter((step) => step.trigger === trigger)
    .flatMap(({ responses }) => responses.filter(isStop));
}

function immediateIn(steps: Clause['responses']): Period | null {
  const settings = steps.find(({ timing }) => timing === 'IMMEDIATE')?.settings ?? [];
  return settings.map(durationIn).find((found) => found !== null) ?? null;
}

function durationIn({ value }: Setting): Duration | null {
  return value !== null && 'length' in value ? value : null;
}

function clockOf({ length, unit, effectiveStart, failedBy }: Clock): PlanClock {
  return { length, unit, start: effectiveStart, failedBy: new Set(failedBy) };
}

const FROM = {
  AT_THRESHOLD: 'FOUND',
  RISK_PRESENT: 'FOUND',
  STANDING: 'FOUND',
  PLAN_ADOPTED: 'PLAN_ADOPTED',
} as const;

function dutiesOf({ responses, trigger, settings, timing }: PrescribedResponse): readonly PrescribedDuty[] {
  if (trigger === null || !(trigger in FROM)) return [];
  const from = FROM[trigger as keyof typeof FROM];
  const every =
    timing === 'PERIODIC' ? (settings.map(durationIn).find((found) => found !== null) ?? null) : null;
  return responses
    .filter((response) => !isStop(response) && response !== 'NONE_PRESCRIBED' && !PLANS.includes(response))
    .map((response) => ({ response, from, every }));
}
