import type { Optional } from '../chain/arguments.ts';
import { RISK_CATEGORIES, type RiskCategory } from '../store/kinds/codes.ts';
import { categoryOf } from './category-info.ts';
import { affiliateSteps, categoriesUnder, clause, clauseOf } from './clauses.ts';
import { policies, policyOn } from './current-policy.ts';
import { minerals } from './minerals.ts';
import { isInForce } from './policies.ts';
import { policyOf } from './policy-of.ts';
import { prescribedBy } from './prescription.ts';
import type {
  Approval,
  CategoryOfPolicy,
  Clause,
  Clock,
  Duration,
  Duty,
  Escalation,
  Finding,
  MinimumTerm,
  Passage,
  Policy,
  PrescribedResponse,
  Prescription,
  Proposal,
  Setting,
  SettingValue,
  ThresholdWords,
} from './types.ts';
import {
  ACTIVITIES,
  APPROVED_DECISIONS,
  CHOICES,
  CLAUSE_FINDINGS,
  CLOCK_STARTS,
  CLOCK_TESTS,
  DEFINED_TERMS,
  DUTY_HOLDERS,
  GATES,
  JUDGEMENTS,
  NUMBERINGS,
  PARTIES,
  PASSAGE_ROLES,
  PLAN_OUTCOMES,
  RESPONSES,
  type Response,
  STAKEHOLDERS,
  type Term,
  THRESHOLDS,
  TIME_UNITS,
  TIMINGS,
  TRIGGERS,
  termOf,
} from './vocabulary.ts';
import { isWorkingDay, type WorkingCalendar } from './working-calendar.ts';

function namedOrNull<C extends string>(vocabulary: Record<C, Term>, code: C | null) {
  return code === null ? null : termOf(vocabulary, code);
}

function durationIn(value: SettingValue | null): Duration | null {
  return value !== null && 'length' in value ? value : null;
}

function startIn(value: SettingValue | null) {
  return value !== null && 'start' in value ? value.start : null;
}

function optionOf(response: Response) {
  return { response, ...RESPONSES[response] };
}

/** What the policy's resolvers need of a request. */
export interface PolicyContext {
  /** The day on which it is asked, YYYY-MM-DD. */
  readonly today: string;
}

interface OnDay {
  readonly on?: Optional<string>;
}

/** The version in force on the day that is named, else today. */
export function policyAsked({ on }: OnDay, { today }: PolicyContext): Policy {
  return policyOn(on ?? today);
}

/** Resolvers of schema/policy.graphql. Parents are the types of types.ts; whatever is not here is a plain property. */
export const policyResolvers = {
  Query: {
    policy: (_: unknown, args: OnDay, context: PolicyContext) => policyAsked(args, context),
    policies: () => policies().versions,
    policyGaps: () => policies().gaps,
    clauses: (_: unknown, args: OnDay, context: PolicyContext) => policyAsked(args, context).clauses,
    clause: (_: unknown, args: OnDay & { id: string }, context: PolicyContext) =>
      clause(args.id, policyAsked(args, context), 'id'),
    riskCategories: (
      _: unknown,
      args: OnDay & { clause?: Optional<string>; signals?: Optional<boolean> },
      context: PolicyContext,
    ) => {
      const policy = policyAsked(args, context);
      const { clause: clauseId } = args;
      const everything = clauseId === undefined || clauseId === null;
      const codes: readonly RiskCategory[] = everything ? RISK_CATEGORIES : categoriesUnder(clauseId, policy);
      const wanted = args.signals ?? null;
      return codes
        .map((code) => categoryOf(policy, code))
        .filter((info) => wanted === null || info.signal === wanted);
    },
    minerals: (_: unknown, args: { namedByPolicy?: Optional<boolean> }, { today }: PolicyContext) => {
      const wanted = args.namedByPolicy ?? null;
      return minerals(policyOn(today)).filter(
        (mineral) => wanted === null || mineral.namedByPolicy === wanted,
      );
    },
  },
  Policy: {
    inForce: (policy: Policy, { on }: OnDay, { today }: PolicyContext) => isInForce(policy, on ?? today),
    minerals: (policy: Policy) => minerals(policy).filter((mineral) => mineral.namedByPolicy),
    riskCategories: (policy: Policy) => RISK_CATEGORIES.map((code) => categoryOf(policy, code)),
    definitions: (policy: Policy) => policy.passages.filter((passage) => passage.defines !== null),
    strictness: ({ strictness }: Policy) =>
      [...strictness].map(([response, than]) => ({
        response: optionOf(response),
        stricterThan: [...than].map(optionOf),
      })),
  },
  PolicyApproval: {
    decision: ({ decision }: Approval) => termOf(APPROVED_DECISIONS, decision),
    by: ({ by }: Approval) => by,
  },
  PolicyEscalation: { to: ({ to }: Escalation) => to },
  WorkingCalendar: {
    knownFrom: ({ known }: WorkingCalendar) => known?.from ?? null,
    knownTo: ({ known }: WorkingCalendar) => known?.to ?? null,
    holidays: ({ listed }: WorkingCalendar) => listed,
    workedWeekends: ({ workedWeekends }: WorkingCalendar) => [...workedWeekends],
    isWorkingDay: (calendar: WorkingCalendar, { on }: OnDay, { today }: PolicyContext) =>
      isWorkingDay(on ?? today, calendar),
  },
  Clause: {
    policy: policyOf,
    parent: (one: Clause) => (one.parentId === null ? null : clause(one.parentId, policyOf(one))),
    children: (one: Clause) => one.childIds.map((id) => clause(id, policyOf(one))),
    numbering: ({ numbering }: Clause) => termOf(NUMBERINGS, numbering),
    judgedOn: ({ judgedOn }: Clause) => namedOrNull(JUDGEMENTS, judgedOn),
    whoseConduct: ({ whoseConduct }: Clause) => whoseConduct.map((party) => termOf(PARTIES, party)),
    activities: ({ activities }: Clause) => activities.map((activity) => termOf(ACTIVITIES, activity)),
    noneReason: ({ nonePrescribed }: Clause) => nonePrescribed?.reason ?? null,
    noneReasonZh: ({ nonePrescribed }: Clause) => nonePrescribed?.reasonZh ?? null,
    settings: (one: Clause) => policyOf(one).settings.filter(({ clauseIds }) => clauseIds.includes(one.id)),
    categories: (one: Clause) => one.categories.map((code) => categoryOf(policyOf(one), code)),
  },
  ClauseFinding: { finding: ({ code }: Finding) => termOf(CLAUSE_FINDINGS, code) },
  ClauseProposal: { clause: (one: Proposal) => clause(one.clauseId, policyOf(one)) },
  Passage: {
    clause: (one: Passage) => clause(one.clauseId, policyOf(one)),
    role: ({ role }: Passage) => termOf(PASSAGE_ROLES, role),
    defines: ({ defines }: Passage) => namedOrNull(DEFINED_TERMS, defines),
  },
  ThresholdWords: {
    name: ({ code }: ThresholdWords) => THRESHOLDS[code].name,
    nameZh: ({ code }: ThresholdWords) => THRESHOLDS[code].nameZh,
  },
  RiskCategoryInfo: {
    clause: ({ code, policy }: CategoryOfPolicy) => clauseOf(code, policy),
    prescription: ({ code, policy }: CategoryOfPolicy) => prescribedBy(code, policy),
    associationSteps: ({ code, policy }: CategoryOfPolicy) => affiliateSteps(code, policy),
  },
  Prescription: {
    category: ({ category, policy }: Prescription) => categoryOf(policy, category),
    judgedOn: ({ judgedOn }: Prescription) => namedOrNull(JUDGEMENTS, judgedOn),
    gates: ({ gates }: Prescription) => gates.map((gate) => termOf(GATES, gate)),
  },
  PrescribedResponse: {
    clause: (one: PrescribedResponse) => (one.clauseId === null ? null : clause(one.clauseId, policyOf(one))),
    choice: ({ choice }: PrescribedResponse) => termOf(CHOICES, choice),
    options: ({ responses }: PrescribedResponse) => responses.map(optionOf),
    trigger: ({ trigger }: PrescribedResponse) => namedOrNull(TRIGGERS, trigger),
    timing: ({ timing }: PrescribedResponse) => namedOrNull(TIMINGS, timing),
    gates: ({ gates }: PrescribedResponse) => gates.map((gate) => termOf(GATES, gate)),
    stakeholders: ({ stakeholders }: PrescribedResponse) =>
      stakeholders.map((one) => termOf(STAKEHOLDERS, one)),
  },
  Clock: {
    unit: ({ unit }: Clock) => termOf(TIME_UNITS, unit),
    start: ({ start }: Clock) => namedOrNull(CLOCK_STARTS, start),
    effectiveStart: ({ effectiveStart }: Clock) => termOf(CLOCK_STARTS, effectiveStart),
    test: ({ test }: Clock) => termOf(CLOCK_TESTS, test),
    failedBy: ({ failedBy }: Clock) => failedBy.map((outcome) => termOf(PLAN_OUTCOMES, outcome)),
  },
  MinimumTerm: {
    unit: ({ unit }: MinimumTerm) => termOf(TIME_UNITS, unit),
  },
  PolicySetting: {
    clauses: (one: Setting) => one.clauseIds.map((id) => clause(id, policyOf(one))),
    length: (one: Setting) => durationIn(one.default)?.length ?? null,
    unit: (one: Setting) => namedOrNull(TIME_UNITS, durationIn(one.default)?.unit ?? null),
    start: (one: Setting) => namedOrNull(CLOCK_STARTS, startIn(one.default)),
    effectiveLength: ({ value }: Setting) => durationIn(value)?.length ?? null,
    effectiveUnit: ({ value }: Setting) => namedOrNull(TIME_UNITS, durationIn(value)?.unit ?? null),
    effectiveStart: ({ value }: Setting) => namedOrNull(CLOCK_STARTS, startIn(value)),
  },
  Duty: {
    on: ({ on }: Duty) => termOf(DUTY_HOLDERS, on),
    stakeholders: ({ stakeholders }: Duty) => stakeholders.map((one) => termOf(STAKEHOLDERS, one)),
  },
};
