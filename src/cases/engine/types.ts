import type { ApprovedDecision, Gate, PlanOutcome, Response } from '../../policy/vocabulary.ts';
import type { CaseAction, CaseQuestion, CaseState, CloseReason, Finding, StopStage } from '../vocabulary.ts';
import type { Stop } from './clause-terms.ts';

/** A day, `YYYY-MM-DD`. */
export type Day = string;

/** A recorded step of a case, in the order in which they were recorded. */
export interface Step {
  /** 1 for the opening, one more for each. */
  readonly number: number;
  readonly action: CaseAction;
  /** The day of which it is, never before the step that it follows. */
  readonly on: Day;
  readonly by: string;
  readonly finding?: Finding;
  readonly response?: Response;
  readonly outcome?: PlanOutcome;
  readonly closeReason?: CloseReason;
  /** Id of the plan adopted, implemented or revised into. */
  readonly planId?: string;
  /** Of a reversal: the number of the step that it reverses. */
  readonly reverses?: number;
  readonly assignee?: string;
  /** What became of it where two people decide: absent where one does. */
  readonly approval?: Approval;
}

export interface Approval {
  readonly verdict: 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';
  /** The day of the verdict, from which an approved step counts; null while it is pending. */
  readonly on: Day | null;
}

/** A plan of the case, as far as the machine asks. */
export interface PlanDates {
  readonly id: string;
  readonly adoptedOn: Day;
  readonly implementedOn: Day | null;
  /** Of one that was revised because what was done before had failed: when trade resumed under it. */
  readonly timedFrom: Day | null;
}

export interface Review {
  readonly on: Day;
  readonly outcome: PlanOutcome;
}

/** What has failed its test: what was done at all, or the plan as a whole. */
export type Failure = 'MEASURES' | 'PLAN';

/** Cooperation that was stopped. */
export interface StopDates {
  readonly response: Stop;
  readonly decidedOn: Day;
  readonly notifiedOn: Day | null;
  readonly effectiveOn: Day | null;
  readonly liftedOn: Day | null;
  /** The failures that it answers, or the milder stop before it did; empty where it was decided on without any. */
  readonly answers: readonly Failure[];
  /** The stops that the clause names for it; empty where it names none. */
  readonly prescribed: readonly Stop[];
  /** Since when cooperation is in fact stopped, be it by the milder stop before it. */
  readonly stoppedFrom: Day | null;
  /** When a person last had it go on: by keeping it after a review, or by a stricter stop. */
  readonly keptOn: Day | null;
  /** Whether it lasts at least as long as the clause says, and ends by its gates alone. */
  readonly minimumTerm: boolean;
  /** Whether it is more than the clause prescribed when it was decided. */
  readonly beyondPolicy: boolean;
  /** When the plan was revised meanwhile. */
  readonly planRevisedOn: Day | null;
}

/** The states that a step leads to; time and the facts that the case rests on lead to the others. */
export type SettledState = Exclude<CaseState, 'REVIEW_DUE' | 'CAUSE_WITHDRAWN'>;

/** What the steps so far amount to. */
export interface Situation {
  readonly state: SettledState;
  /** Since when it is so. */
  readonly since: Day;
  readonly openedOn: Day;
  readonly finding: Finding | null;
  readonly foundOn: Day | null;
  readonly plan: PlanDates | null;
  /** Of the plan in hand, first to last. */
  readonly reviews: readonly Review[];
  /** Which tests measures or the plan have failed, while a response is due. */
  readonly failed: readonly Failure[];
  readonly stop: StopDates | null;
  /** When duties beside the course were carried out last. */
  readonly carriedOut: ReadonlyMap<Response, Day>;
  readonly closeReason: CloseReason | null;
  /** The number of the step by which a person last went on although the cause was withdrawn. */
  readonly continuedBy: number | null;
  readonly assignee: string | null;
  readonly escalated: boolean;
  /** How the case got here, for a reversal: number of the last step that counts, and what was before it. */
  readonly last: { readonly number: number; readonly action: CaseAction; readonly before: Situation | null };
}

/** The cause of a case was withdrawn: until then some flag of it was live. */
export interface Withdrawal {
  readonly on: Day;
  /** The number of the last step that had been recorded before: a later one may answer it. */
  readonly afterStep: number;
}

/** What a case rests on besides its steps. */
export interface Ground {
  readonly questions: readonly CaseQuestion[];
  /** When the last flag of the cause was withdrawn; null: none was, or it is not known. */
  readonly withdrawn: Withdrawal | null;
  /** Whether the plan's objectives to reach before trade resumes are set, and all reached. */
  readonly objectives: 'NONE_SET' | 'OPEN' | 'MET';
}

/** One way of taking a step, and how it stands to the policy. */
export interface Choice {
  readonly response?: Stop;
  readonly finding?: Finding;
  readonly outcome?: PlanOutcome;
  readonly closeReason?: CloseReason;
  readonly duty?: Response;
  /** Prescribed by the clause in this state. */
  readonly prescribed: boolean;
  /** Stricter than what the clause prescribes, or earlier: always allowed, and marked so. */
  readonly beyondPolicy: boolean;
  readonly approval: ApprovedDecision | null;
}

export interface AllowedStep {
  readonly action: CaseAction;
  /** The ways of taking it; empty where there is but one. */
  readonly choices: readonly Choice[];
  /** Which agreement of a second person it needs, where that does not depend on the choice. */
  readonly approval: ApprovedDecision | null;
  /** Whether it is more than the clause prescribes, where that does not depend on the choice. */
  readonly beyondPolicy: boolean;
}

/** What is to be done next, and by when. */
export interface DueStep {
  /** The actions of which one is due. */
  readonly actions: readonly CaseAction[];
  /** What is prescribed, where it is a response. */
  readonly responses: readonly Response[];
  /** The last day on which it is in time; null where nothing says. */
  readonly dueOn: Day | null;
  /** The first day on which it is to be done: before it, it is coming. */
  readonly from: Day;
}

/** A case on a day. */
export interface Progress {
  readonly state: CaseState;
  /** The state by the steps alone, where the cause or the calendar has led to another. */
  readonly settled: SettledState;
  readonly since: Day;
  readonly situation: Situation;
  /** The step that waits for a second person; null when none does. */
  readonly pending: Step | null;
  readonly questions: readonly CaseQuestion[];
  readonly clock: { readonly startsOn: Day; readonly endsOn: Day } | null;
  readonly minimumTerm: { readonly startsOn: Day; readonly endsOn: Day } | null;
  readonly gates: readonly { readonly gate: Gate; readonly met: boolean }[];
  readonly stage: StopStage | null;
  readonly due: readonly DueStep[];
  readonly allowed: readonly AllowedStep[];
}
