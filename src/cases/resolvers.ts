import { aggregateResolvers } from '../chain/aggregates.ts';
import { listReferring, type NestedListArguments } from '../chain/connections.ts';
import { clause } from '../policy/clauses.ts';
import { policyOn } from '../policy/current-policy.ts';
import { GATES, RESPONSES, termOf } from '../policy/vocabulary.ts';
import type { Resolvers } from '../server/generated/schema.ts';
import type { StoredFact } from '../store/facts.ts';
import { type KindName, kindOfId } from '../store/kinds/index.ts';
import { ACTOR_KINDS, FLAG_SUBJECT_KINDS } from '../store/kinds/links.ts';
import type { TraceContext } from '../trace/context.ts';
import { statusOn } from './answers.ts';
import { caseOnDay, decisionsOn } from './case-on-day.ts';
import { causesOf } from './causes.ts';
import { decide } from './deciding.ts';
import type { DueStep } from './engine/types.ts';
import { caseFor } from './exposed-cases.ts';
import { allowedStatuses } from './flag-statuses.ts';
import { decisionIdOf } from './ids.ts';
import { dueActionPage } from './inbox/pages.ts';
import { judgeFlag } from './judging-flags.ts';
import { lists } from './lists.ts';
import { openCases } from './opening.ts';
import { approvalsOn } from './policy-terms.ts';
import { settle } from './settling.ts';
import { casesByState } from './standing-pages.ts';
import { takeStep } from './stepping.ts';
import { timelineOf } from './timeline/timeline.ts';
import { CASE_ACTIONS, CASE_STATES } from './vocabulary.ts';

/** A page of facts of a kind that refer to one. */
const referring =
  <K extends KindName>(field: string, kind: K, reference: string) =>
  (one: StoredFact, args: NestedListArguments, context: TraceContext) =>
    listReferring(context, field, one, { kind, reference, filters: [] }, args);

/** What an optional reference names, where that stands. */
const named =
  <K extends KindName>(reference: string, kinds: readonly K[]) =>
  async (one: StoredFact, _: unknown, { loaders }: TraceContext) => {
    const id = one.properties[reference];
    if (typeof id !== 'string') return null;
    const loader = loaders.of(one);
    return (await loader.allOfKind(kinds, [await loader.knownAs(id)]))[0] ?? null;
  };

/** What a fact falls with, and so stands as long as it does. */
const foundation =
  <K extends KindName>(reference: string, kinds: readonly K[]) =>
  (one: StoredFact, _: unknown, { loaders }: TraceContext) =>
    loaders.of(one).foundation(kinds, String(one.properties[reference]));

const evidence = (
  one: { readonly properties: Resting } & StoredFact,
  _: unknown,
  { loaders }: TraceContext,
) => loaders.of(one).allOfKind(['Document'], one.properties.evidence ?? []);

interface Resting {
  readonly evidence?: readonly string[];
}

/** Resolvers of whatever says which actions are due. */
const dueInWords = {
  actionTerms: ({ actions }: Pick<DueStep, 'actions'>) =>
    actions.map((action) => termOf(CASE_ACTIONS, action)),
  responses: ({ responses }: Pick<DueStep, 'responses'>) =>
    responses.map((response) => ({ response, ...RESPONSES[response] })),
};

const casesCaused = { casesCaused: referring('casesCaused', 'Case', 'subject') };
const actor = { ...casesCaused, casesAttributed: referring('casesAttributed', 'Case', 'perpetrator') };

/** Resolvers of cases, decisions and plans. */
export const caseResolvers: Resolvers<TraceContext> = {
  Query: {
    ...lists,
    dueActions: (_, args, context) => dueActionPage(context, args),
    casesByState: (_, args, context) => casesByState(context, args),
  },
  StandingCase: { case: ({ riskCase }) => riskCase, progress: (standing) => standing },
  Mutation: {
    openCases: async (_, { input }, context) => {
      const { done, userErrors } = await decide(() => openCases(context, input));
      return { cases: done, userErrors };
    },
    takeCaseStep: async (_, { input }, context) => {
      const { done, userErrors } = await decide(() => takeStep(context, input));
      return { case: null, decision: null, ...done, userErrors };
    },
    judgeFlag: async (_, { input }, context) => {
      const { done, userErrors } = await decide(() => judgeFlag(context, input));
      return { flag: null, decision: null, ...done, userErrors };
    },
    settleDecision: async (_, { input }, context) => {
      const { done, userErrors } = await decide(() => settle(context, input));
      return { case: null, flag: null, decision: null, ...done, userErrors };
    },
  },
  Case: {
    supplier: named('supplier', ['Supplier']),
    clause: ({ properties }) => clause(properties.clause, policyOn(properties.openedOn)),
    subject: named('subject', FLAG_SUBJECT_KINDS),
    perpetrator: named('perpetrator', ACTOR_KINDS),
    progress: (riskCase, { asOf }, context) =>
      caseOnDay(context, context.loaders.of(riskCase), riskCase, asOf ?? context.traces.today),
    timeline: async (riskCase, { asOf, knownAt }, context) => {
      const { loaders, traces } = context;
      const loader = knownAt ? await loaders.knownAt(knownAt) : loaders.of(riskCase);
      return timelineOf(context, loader, riskCase, asOf ?? traces.today);
    },
    causes: (riskCase, _, { loaders }) => causesOf(loaders.of(riskCase), riskCase),
    decisions: referring('decisions', 'Decision', 'subject'),
    plans: referring('plans', 'Plan', 'case'),
  },
  CaseProgress: {
    asOf: ({ asOf }) => asOf,
    state: ({ progress }) => progress.state,
    stateTerm: ({ progress }) => termOf(CASE_STATES, progress.state),
    since: ({ progress }) => progress.since,
    finding: ({ progress }) => progress.situation.finding,
    foundOn: ({ progress }) => progress.situation.foundOn,
    closeReason: ({ progress }) => progress.situation.closeReason,
    questions: ({ progress }) => progress.questions,
    pending: ({ progress, decisions }) =>
      decisions.find(({ properties }) => properties.number === progress.pending?.number) ?? null,
    plan: async ({ progress, riskCase }, _, { loaders }) => {
      const { plan } = progress.situation;
      return plan === null ? null : ((await loaders.of(riskCase).allOfKind(['Plan'], [plan.id]))[0] ?? null);
    },
    planAdoptedOn: ({ progress }) => progress.situation.plan?.adoptedOn,
    planImplementedOn: ({ progress }) => progress.situation.plan?.implementedOn,
    clock: ({ progress }) => progress.clock,
    minimumTerm: ({ progress }) => progress.minimumTerm,
    gates: ({ progress }) => progress.gates.map(({ gate, met }) => ({ gate: termOf(GATES, gate), met })),
    stop: ({ progress: { situation, stage } }) =>
      situation.stop === null || stage === null ? null : { ...situation.stop, stage },
    due: ({ progress, asOf }) => progress.due.map((step) => ({ ...step, asOf })),
    allowed: ({ progress }) => progress.allowed,
    assignee: ({ progress }) => progress.situation.assignee,
    escalated: ({ progress }) => progress.situation.escalated,
  },
  CaseStop: { responseTerm: ({ response }) => termOf(RESPONSES, response) },
  DueStep: { ...dueInWords, status: statusOn },
  AllowedStep: {
    actionTerm: ({ action }) => termOf(CASE_ACTIONS, action),
    needs: ({ approval }) => approval,
  },
  StepChoice: {
    response: ({ response, duty }) => response ?? duty,
    needs: ({ approval }) => approval,
  },
  StepRefused: {
    state: ({ progress }) => progress?.state ?? null,
    allowed: ({ progress }) => progress?.allowed ?? [],
    unmetGates: ({ progress }) =>
      (progress?.gates ?? []).filter(({ met }) => !met).map(({ gate }) => termOf(GATES, gate)),
  },
  DueAction: dueInWords,
  Exposure: {
    case: ({ nodeId, flag, asOf, revision }, _, { loaders }) =>
      kindOfId(nodeId) === 'Supplier' ? caseFor(loaders.at(revision), nodeId, flag, asOf) : null,
  },
  Decision: {
    subject: foundation('subject', ['Case', 'RiskFlag']),
    plan: named('plan', ['Plan']),
    about: async ({ properties: { subject, aboutNumber } }, _, { loaders }) => {
      if (aboutNumber === undefined) return null;
      return (await loaders.allOfKind(['Decision'], [decisionIdOf(subject, aboutNumber)]))[0] ?? null;
    },
    beyondPolicy: ({ properties }) => properties.beyondPolicy ?? false,
    decisionsAbout: async (decision, _, { loaders }) => {
      const { subject, number } = decision.properties;
      const all = await decisionsOn(loaders.of(decision), subject);
      return all.filter(({ properties }) => properties.aboutNumber === number);
    },
    evidence,
  },
  Plan: {
    case: foundation('case', ['Case']),
    measures: referring('measures', 'PlanMeasure', 'plan'),
    indicators: referring('indicators', 'PlanIndicator', 'plan'),
    decisions: referring('decisions', 'Decision', 'plan'),
    evidence,
  },
  PlanMeasure: { plan: foundation('plan', ['Plan']), evidence },
  PlanIndicator: {
    plan: foundation('plan', ['Plan']),
    beforeResumption: ({ properties }) => properties.beforeResumption ?? false,
    measurements: referring('measurements', 'Measurement', 'indicator'),
  },
  Measurement: { indicator: foundation('indicator', ['PlanIndicator']), evidence },
  Supplier: { cases: referring('cases', 'Case', 'supplier'), ...casesCaused },
  MineSite: casesCaused,
  Trader: casesCaused,
  Smelter: casesCaused,
  Company: casesCaused,
  TradingPoint: casesCaused,
  TransportRoute: casesCaused,
  SupplyLink: casesCaused,
  ArmedGroup: actor,
  SecurityForce: actor,
  Organisation: actor,
  Person: actor,
  RiskFlag: {
    decisions: referring('decisions', 'Decision', 'subject'),
    allowedStatuses: async (flag, _, { loaders, traces }) =>
      allowedStatuses(
        flag.properties.status,
        await decisionsOn(loaders.of(flag), flag.id),
        approvalsOn(traces.today),
      ),
  },
  DecisionSubject: { __resolveType: ({ kind }) => kind },
  DecisionError: { __resolveType: ({ __typename }) => __typename as never },
  CaseAggregate: aggregateResolvers('Case'),
  DecisionAggregate: aggregateResolvers('Decision'),
  PlanAggregate: aggregateResolvers('Plan'),
  PlanMeasureAggregate: aggregateResolvers('PlanMeasure'),
  PlanIndicatorAggregate: aggregateResolvers('PlanIndicator'),
  MeasurementAggregate: aggregateResolvers('Measurement'),
};
