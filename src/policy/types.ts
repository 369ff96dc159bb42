import type { Role } from '../access/roles.ts';
import type { RiskCategory } from '../store/kinds/codes.ts';
import type {
  Activity,
  ApprovedDecision,
  Choice,
  ClauseFinding,
  ClockStart,
  ClockTest,
  DefinedTerm,
  DutyHolder,
  Gate,
  Judgement,
  Numbering,
  Party,
  PassageRole,
  PlanOutcome,
  Response,
  Stakeholder,
  Threshold,
  TimeUnit,
  Timing,
  Trigger,
} from './vocabulary.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The text's own words, and what they mean in English. */
export interface Words {
  readonly words: string;
  readonly wordsZh: string;
}

export interface Duration {
  readonly length: number;
  readonly unit: TimeUnit;
}

/** A piece of the policy's text: at most a paragraph. All of them in order are the whole text. */
export interface Passage {
  readonly clauseId: string;
  readonly role: PassageRole;
  readonly defines: DefinedTerm | null;
  /** Whether it goes on in the paragraph of the passage before it. */
  readonly continuesParagraph: boolean;
  /** Number or letter that the text puts before it, such as `一.` or `a.`. */
  readonly marker: string | null;
  readonly markerZh: string | null;
  readonly text: string;
  readonly textZh: string;
}

export interface ThresholdWords {
  readonly code: Threshold;
  /** Null when the text states no threshold. */
  readonly words: string | null;
  readonly wordsZh: string | null;
}

/** How the supplier must be tied to the party: the clause's words for sourcing from it, and for being linked to it. */
export interface LinkWords {
  readonly sourcesFrom: Words;
  readonly linkedTo: Words;
}

/** The time that a plan is given, and what is then asked of it. */
export interface Clock extends Duration, Words {
  /** From when it runs; null where the text does not say. */
  readonly start: ClockStart | null;
  /** From when it runs unless set otherwise: the text's own start, or our default where it has none. */
  readonly effectiveStart: ClockStart;
  readonly test: ClockTest;
  /** Outcomes of the plan that fail the test. */
  readonly failedBy: readonly PlanOutcome[];
}

export interface MinimumTerm extends Duration, Words {}

export type SettingValue = Duration | { readonly start: ClockStart };

/** Something that the text leaves open, and what this software does about it until told otherwise. */
export interface Setting extends Words {
  readonly code: string;
  readonly clauseIds: readonly string[];
  /** Null: there is no default, a person decides each time. */
  readonly default: SettingValue | null;
  /** What holds: what the policy's owner has set, else the default. */
  readonly value: SettingValue | null;
  readonly setByOwner: boolean;
  readonly note: string;
  readonly noteZh: string;
}

/** One step that a clause prescribes: what, when, how soon, and in which words. */
export interface PrescribedResponse {
  /** Clause whose words these are; null when none is prescribed. */
  readonly clauseId: string | null;
  readonly choice: Choice;
  readonly responses: readonly Response[];
  /** Null when none is prescribed. */
  readonly trigger: Trigger | null;
  readonly timing: Timing | null;
  readonly words: string | null;
  readonly wordsZh: string | null;
  readonly clock: Clock | null;
  readonly minimumTerm: MinimumTerm | null;
  readonly gates: readonly Gate[];
  /** Whom the step is to be taken with, in the text's order; empty where it names no one. */
  readonly stakeholders: readonly Stakeholder[];
  /** What the text leaves open in this step. */
  readonly settings: readonly Setting[];
}

export interface Duty {
  readonly code: string;
  readonly on: DutyHolder;
  /** True: not in the text, added by this software. */
  readonly ours: boolean;
  /** Whom the text names to work with, or to spare harm. */
  readonly stakeholders: readonly Stakeholder[];
  readonly name: string;
  readonly nameZh: string;
}

/** One of several things that a clause asks to be found, each on its own. */
export interface Finding extends Words {
  readonly code: ClauseFinding;
}

/** Another clause to be looked at where one applies; a proposal, never a finding. */
export interface Proposal {
  readonly clauseId: string;
  readonly reason: string;
  readonly reasonZh: string;
}

/** An oddity of the Chinese wording, and how it is read. */
export interface Remark {
  readonly clauseId: string;
  readonly quoteZh: string;
  readonly remark: string;
  readonly remarkZh: string;
}

/** A clause with everything that holds for it, what it takes from the clause above included. */
export interface Clause {
  /** `P`, `1.a`, `2`, `4.3`, `6.m` … */
  readonly id: string;
  readonly parentId: string | null;
  readonly childIds: readonly string[];
  readonly numbering: Numbering;
  /** How to cite it to a reader of the policy: clauses that are labels of ours are cited by the passage they stand in. */
  readonly citation: string;
  readonly citationZh: string;
  readonly title: string;
  readonly titleZh: string;
  /** Its own text without that of its sub-clauses; for a label of ours without a passage, the words it stands for. */
  readonly text: string;
  readonly textZh: string;
  /** Empty for a label of ours that quotes another clause. */
  readonly passages: readonly Passage[];
  readonly threshold: ThresholdWords | null;
  readonly judgedOn: Judgement | null;
  /** The clause's words that speak of conflict-affected and high-risk areas; null where it has none. */
  readonly cahra: Words | null;
  readonly whoseConduct: readonly Party[];
  readonly activities: readonly Activity[];
  readonly link: LinkWords | null;
  /** What must be found, each on its own, where the clause asks for more than one thing; else empty. */
  readonly findings: readonly Finding[];
  /** Other clauses to be looked at where this one applies. */
  readonly proposes: readonly Proposal[];
  /** How grave a breach is beside others, 1 the gravest; ours, for ranking. Null where the clause has no category. */
  readonly severity: number | null;
  /** How many steps of recorded relations the clause follows from a flagged party. */
  readonly associationSteps: number;
  /** What it prescribes, in the text's order; empty where it prescribes nothing. */
  readonly responses: readonly PrescribedResponse[];
  readonly nonePrescribed: { readonly reason: string; readonly reasonZh: string } | null;
  readonly summary: string | null;
  readonly summaryZh: string | null;
  readonly note: string | null;
  readonly noteZh: string | null;
  readonly duties: readonly Duty[];
  readonly categories: readonly RiskCategory[];
  readonly remarks: readonly Remark[];
}

export interface PolicyOwner {
  readonly name: string;
  readonly nameZh: string;
  readonly shortName: string;
  readonly shortNameZh: string;
  readonly group: string | null;
  readonly groupZh: string | null;
}

/** A decision that a second person has to agree to, and of which role. */
export interface Approval {
  readonly decision: ApprovedDecision;
  readonly by: Role;
}

/** Who is told of what is overdue, and when. */
export interface Escalation {
  /** Working days after the last day on which it was in time, 1 or more. */
  readonly afterWorkingDays: number;
  readonly to: Role;
}

/** One company's policy, checked and ready to ask. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly versionNote: string;
  readonly versionNoteZh: string;
  readonly title: string;
  readonly titleZh: string;
  readonly owner: PolicyOwner;
  /** IANA time zone on whose calendar its clocks run. */
  readonly timeZone: string;
  /** ISO date; null where the text does not say. */
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  /** Language of the text that counts where the two differ. */
  readonly authoritativeLanguage: 'zh' | 'en';
  /** The whole text, a paragraph a line. */
  readonly text: string;
  readonly textZh: string;
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly clauses: readonly Clause[];
  readonly settings: readonly Setting[];
  readonly namedMinerals: readonly string[];
  readonly categoriesWithoutClause: readonly {
    readonly category: RiskCategory;
    readonly reason: string;
    readonly reasonZh: string;
  }[];
  /** Decisions that need a second person; a decision that is not here needs none. */
  readonly approvals: readonly Approval[];
  /** By days, the earliest first; empty: nothing is escalated by itself. */
  readonly escalation: readonly Escalation[];
  readonly calendar: WorkingCalendar;
  /** Which responses each one is stricter than, whatever follows from others included. */
  readonly strictness: ReadonlyMap<Response, ReadonlySet<Response>>;
}

interface PrescriptionBase {
  /** The version that prescribes it. */
  readonly policy: Policy;
  readonly category: RiskCategory;
  /** Clause of the category; null for a red flag, which has none. */
  readonly clause: Clause | null;
  readonly threshold: ThresholdWords | null;
  readonly judgedOn: Judgement | null;
  readonly clock: Clock | null;
  readonly minimumTerm: MinimumTerm | null;
  readonly gates: readonly Gate[];
  /** What is required, in one breath; for NONE_PRESCRIBED, the reason. */
  readonly summary: string;
  readonly summaryZh: string;
  readonly note: string | null;
  readonly noteZh: string | null;
}

/** What the policy prescribes for a category of risk. */
export type Prescription =
  | (PrescriptionBase & {
      readonly prescribes: true;
      readonly clause: Clause;
      /** The steps, in the text's order; at least one. */
      readonly responses: readonly PrescribedResponse[];
    })
  | (PrescriptionBase & {
      readonly prescribes: false;
      /** One entry, whose only response is NONE_PRESCRIBED. */
      readonly responses: readonly [PrescribedResponse];
      readonly reason: string;
      readonly reasonZh: string;
    });

/** One value that can be said of a flag of some category. */
export interface QualifierValue {
  readonly code: string;
  readonly name: string;
  readonly nameZh: string;
}

/** A further distinction that a category knows, such as how an armed group is supported. */
export interface Qualifier {
  readonly code: string;
  readonly name: string;
  readonly nameZh: string;
  /** Whether other values than those listed are possible, as where the text says “such as” or “not limited to”. */
  readonly open: boolean;
  readonly values: readonly QualifierValue[];
}

/** A category of risk with its texts. */
export interface RiskCategoryInfo {
  readonly code: RiskCategory;
  readonly name: string;
  readonly nameZh: string;
  readonly description: string;
  readonly descriptionZh: string;
  /** True for a red flag, which belongs to no clause. */
  readonly signal: boolean;
  readonly qualifiers: readonly Qualifier[];
}

/** A category of risk as one version of the policy reads it. */
export interface CategoryOfPolicy extends RiskCategoryInfo {
  readonly policy: Policy;
}
