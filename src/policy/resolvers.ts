import { RISK_CATEGORIES, type RiskCategory } from '../store/kinds/codes.ts';
import { categoryInfo, categoryInfos } from './category-info.ts';
import { affiliateSteps, categoriesUnder, clause, clauseOf } from './clauses.ts';
import { currentPolicy } from './current-policy.ts';
import { minerals } from './minerals.ts';
import { prescribedBy } from './prescription.ts';
import type {
  Clause,
  Clock,
  Duration,
  Duty,
  MinimumTerm,
  Passage,
  Policy,
  PrescribedResponse,
  Prescription,
  RiskCategoryInfo,
  Setting,
  ThresholdWords,
} from './types.ts';
import {
  ACTIVITIES,
  CHOICES,
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
  type Term,
  THRESHOLDS,
  TIME_UNITS,
  TIMINGS,
  TRIGGERS,
} from './vocabulary.ts';

/** A code with its names, as the API's `Term` shows it. */
function named<C extends string>(vocabulary: Record<C, Term>, code: C) {
  return { code, ...vocabulary[code] };
}

function namedOrNull<C extends string>(vocabulary: Record<C, Term>, code: C | null) {
  return code === null ? null : named(vocabulary, code);
}

function durationOf(setting: Setting): Duration | null {
  return setting.default !== null && 'length' in setting.default ? setting.default : null;
}

function startOf(setting: Setting) {
  return setting.default !== null && 'start' in setting.default ? setting.default.start : null;
}

/** Resolvers of schema/policy.graphql. Parents are the types of types.ts; whatever is not here is a plain property. */
export const policyResolvers = {
  Query: {
    policy: () => currentPolicy(),
    clauses: () => currentPolicy().clauses,
    clause: (_: unknown, args: { id: string }) => clause(args.id, currentPolicy(), 'id'),
    riskCategories: (
      _: unknown,
      args: { clause?: string | null | undefined; signals?: boolean | null | undefined },
    ) => {
      const { clause: clauseId } = args;
      const everything = clauseId === undefined || clauseId === null;
      const codes: readonly RiskCategory[] = everything ? RISK_CATEGORIES : categoriesUnder(clauseId);
      const wanted = args.signals ?? null;
      return codes.map(categoryInfo).filter((info) => wanted === null || info.signal === wanted);
    },
    minerals: (_: unknown, args: { namedByPolicy?: boolean | null | undefined }) => {
      const wanted = args.namedByPolicy ?? null;
      return minerals().filter((mineral) => wanted === null || mineral.namedByPolicy === wanted);
    },
  },
  Policy: {
    minerals: (policy: Policy) => minerals(policy).filter((mineral) => mineral.namedByPolicy),
    riskCategories: () => categoryInfos(),
    definitions: (policy: Policy) => policy.passages.filter((passage) => passage.defines !== null),
  },
  Clause: {
    parent: ({ parentId }: Clause) => (parentId === null ? null : clause(parentId)),
    children: ({ childIds }: Clause) => childIds.map((id) => clause(id)),
    numbering: ({ numbering }: Clause) => named(NUMBERINGS, numbering),
    judgedOn: ({ judgedOn }: Clause) => namedOrNull(JUDGEMENTS, judgedOn),
    whoseConduct: ({ whoseConduct }: Clause) => whoseConduct.map((party) => named(PARTIES, party)),
    activities: ({ activities }: Clause) => activities.map((activity) => named(ACTIVITIES, activity)),
    noneReason: ({ nonePrescribed }: Clause) => nonePrescribed?.reason ?? null,
    noneReasonZh: ({ nonePrescribed }: Clause) => nonePrescribed?.reasonZh ?? null,
    settings: ({ id }: Clause) => currentPolicy().settings.filter((one) => one.clauseIds.includes(id)),
    categories: ({ categories }: Clause) => categories.map(categoryInfo),
  },
  Passage: {
    clause: ({ clauseId }: Passage) => clause(clauseId),
    role: ({ role }: Passage) => named(PASSAGE_ROLES, role),
    defines: ({ defines }: Passage) => namedOrNull(DEFINED_TERMS, defines),
  },
  ThresholdWords: {
    name: ({ code }: ThresholdWords) => THRESHOLDS[code].name,
    nameZh: ({ code }: ThresholdWords) => THRESHOLDS[code].nameZh,
  },
  RiskCategoryInfo: {
    clause: ({ code }: RiskCategoryInfo) => clauseOf(code),
    prescription: ({ code }: RiskCategoryInfo) => prescribedBy(code),
    associationSteps: ({ code }: RiskCategoryInfo) => affiliateSteps(code),
  },
  Prescription: {
    category: ({ category }: Prescription) => categoryInfo(category),
    judgedOn: ({ judgedOn }: Prescription) => namedOrNull(JUDGEMENTS, judgedOn),
    gates: ({ gates }: Prescription) => gates.map((gate) => named(GATES, gate)),
  },
  PrescribedResponse: {
    clause: ({ clauseId }: PrescribedResponse) => (clauseId === null ? null : clause(clauseId)),
    choice: ({ choice }: PrescribedResponse) => named(CHOICES, choice),
    options: ({ responses }: PrescribedResponse) =>
      responses.map((response) => ({ response, ...RESPONSES[response] })),
    trigger: ({ trigger }: PrescribedResponse) => namedOrNull(TRIGGERS, trigger),
    timing: ({ timing }: PrescribedResponse) => namedOrNull(TIMINGS, timing),
    gates: ({ gates }: PrescribedResponse) => gates.map((gate) => named(GATES, gate)),
  },
  Clock: {
    unit: ({ unit }: Clock) => named(TIME_UNITS, unit),
    start: ({ start }: Clock) => namedOrNull(CLOCK_STARTS, start),
    effectiveStart: ({ effectiveStart }: Clock) => named(CLOCK_STARTS, effectiveStart),
    test: ({ test }: Clock) => named(CLOCK_TESTS, test),
    failedBy: ({ failedBy }: Clock) => failedBy.map((outcome) => named(PLAN_OUTCOMES, outcome)),
  },
  MinimumTerm: {
    unit: ({ unit }: MinimumTerm) => named(TIME_UNITS, unit),
  },
  PolicySetting: {
    clauses: ({ clauseIds }: Setting) => clauseIds.map((id) => clause(id)),
    length: (setting: Setting) => durationOf(setting)?.length ?? null,
    unit: (setting: Setting) => namedOrNull(TIME_UNITS, durationOf(setting)?.unit ?? null),
    start: (setting: Setting) => namedOrNull(CLOCK_STARTS, startOf(setting)),
  },
  Duty: {
    on: ({ on }: Duty) => named(DUTY_HOLDERS, on),
  },
};
