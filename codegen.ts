import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types that are a recorded fact of one kind, by the room that owns them. */
const facts = {
  chain: [
    'ChainNode',
    'MineSite',
    'Trader',
    'Smelter',
    'Supplier',
    'Company',
    'Place',
    'TradingPoint',
    'TransportRoute',
    'Actor',
    'ArmedGroup',
    'SecurityForce',
    'Organisation',
    'Person',
    'SupplyLink',
    'Relation',
    'Conversion',
    'MaterialSource',
    'Assurance',
    'Merge',
  ],
  risk: ['RiskFlag', 'Document', 'Contradiction'],
  products: ['Part', 'Customer', 'Product', 'PartSupply'],
  cases: ['Case', 'Decision', 'Plan', 'PlanMeasure', 'PlanIndicator', 'Measurement'],
  exchange: ['ImportRun'],
};

/** Types whose pages come from a list of facts. */
const listed = [
  'MineSite',
  'Trader',
  'Smelter',
  'Supplier',
  'Company',
  'TradingPoint',
  'TransportRoute',
  'ArmedGroup',
  'SecurityForce',
  'Organisation',
  'Person',
  'SupplyLink',
  'Relation',
  'Conversion',
  'MaterialSource',
  'Assurance',
  'Merge',
  'RiskFlag',
  'Document',
  'Contradiction',
  'Part',
  'Customer',
  'Product',
  'PartSupply',
  'Case',
  'Decision',
  'Plan',
  'PlanMeasure',
  'PlanIndicator',
  'Measurement',
  'ImportRun',
];

/** Types that count what a list holds. */
const aggregates = listed.map((type) => `${type}Aggregate`);

/** Types of traced answers. */
const traced = [
  'AffectedCompany',
  'AffectedSupplier',
  'AffectedSupplierConnection',
  'AssociatedSupplier',
  'Association',
  'AssociationChain',
  'AssociationConnection',
  'AssociationStep',
  'Exposure',
  'ExposureConnection',
  'MineralExposure',
  'ReachedNode',
  'ReachedNodeConnection',
  'Trace',
  'TracedLink',
  'TracedNode',
  'UpstreamMineral',
  'UpstreamNode',
  'UpstreamNodeConnection',
  'Walk',
  'WalkStep',
];

/** Types of the policy, by the name that the policy room has for them. */
const policy = {
  Policy: 'Policy',
  Clause: 'Clause',
  Passage: 'Passage',
  ThresholdWords: 'ThresholdWords',
  PolicyApproval: 'Approval',
  PolicyEscalation: 'Escalation',
  ClauseFinding: 'Finding',
  ClauseProposal: 'Proposal',
  RiskCategoryInfo: 'CategoryOfPolicy',
  Prescription: 'Prescription',
  PrescribedResponse: 'PrescribedResponse',
  Clock: 'Clock',
  MinimumTerm: 'MinimumTerm',
  PolicySetting: 'Setting',
  Duty: 'Duty',
};

/** Types of comparisons, explanations, shares and dry runs, by the file that has them. */
const compared = {
  'trace/comparing/answers': ['ExposureChange', 'ExposureChangeConnection'],
  'trace/concentration/points': ['ConcentrationPoint', 'ConcentrationPointConnection', 'DependentSupplier'],
  'trace/counterparties/answers': ['Counterparty'],
  'incident/incident': [
    'Incident',
    'IncidentComparison',
    'IncidentGroups',
    'IncidentSupplier',
    'IncidentSupplierConnection',
  ],
  'incident/groups': ['IncidentGroup'],
  'trace/explaining/answers': [
    'BestWalks',
    'ExposureCut',
    'ExposureExplanation',
    'LinkAssumption',
    'PassedControlPoint',
  ],
  'trace/sharing/answers': ['Share', 'ShareAssumption', 'ShareGrounds', 'UnknownOrigin'],
  'trace/gaps/answers': ['Gap', 'GapList'],
  'products/impact/suspension-impact': [
    'AlternativeSource',
    'ImpactCustomer',
    'ImpactPart',
    'ImpactProduct',
    'SuspensionImpact',
  ],
  'preview/previewing': ['ChangesetPreview'],
  'preview/fact-changes': ['FactChange'],
  'history/fact-history': ['FactVersion', 'FactVersionConnection'],
};

/** Types of the change log and of what follows it, by the file and name that has them. */
const live = {
  LogEntry: 'shown-entry.ts#ShownEntry',
  LogEntryConnection: 'changes-page.ts#LogEntryConnection',
  FactChangeConnection: 'shown-entry.ts#FactChangeConnection',
  ExposureEvent: 'exposure-stream.ts#ExposureEvent',
};

const mappers = {
  PolicyGap: '../../policy/policies.ts#PolicyGap as GapOfPolicy',
  WorkingCalendar: '../../policy/working-calendar.ts#WorkingCalendar as CalendarOfPolicy',
  ...Object.fromEntries(
    Object.entries(policy).map(([type, ours]) => [type, `../../policy/types.ts#${ours} as Policy${type}`]),
  ),
  ...Object.fromEntries(
    Object.entries(facts).flatMap(([room, types]) =>
      types.map((type) => [type, `../../${room}/types.ts#${type} as Recorded${type}`]),
    ),
  ),
  ...Object.fromEntries(
    listed.map((type) => [`${type}Connection`, `../connections.ts#${type}Connection as Listed${type}`]),
  ),
  ...Object.fromEntries(
    aggregates.map((type) => [type, '../../chain/aggregates.ts#Aggregate as FactAggregate']),
  ),
  CaseProgress: '../../cases/case-on-day.ts#CaseOnDay as CaseOnDay',
  DueStep: '../../cases/answers.ts#DueStepOnDay as DueStepOnDay',
  AllowedStep: '../../cases/engine/types.ts#AllowedStep as AllowedCaseStep',
  StepChoice: '../../cases/engine/types.ts#Choice as CaseStepChoice',
  CaseStop: '../../cases/answers.ts#StopOnDay as StopOnDay',
  CaseEvent: '../../cases/timeline/events.ts#CaseEvent as EventOfCase',
  StandingCase: '../../cases/case-on-day.ts#CaseOnDay as StandingCaseOnDay',
  StandingCaseConnection: '../../cases/standing-pages.ts#StandingCaseConnection as StandingCasePage',
  DueAction: '../../cases/inbox/due-actions.ts#DueAction as DueActionOnDay',
  DueActionConnection: '../../cases/inbox/pages.ts#DueActionConnection as DueActionPage',
  PartSource: '../../products/impact/suspension-impact.ts#ShownSource as SuspendedSource',
  StepRefused: '../../cases/refusals.ts#StepRefused as RefusedStep',
  SupportedFactConnection: '../../risk/supports.ts#Supports as SupportedFacts',
  Viewer: '../../access/identity.ts#Identity as VerifiedIdentity',
  OwnSupplier: '../../chain/types.ts#Supplier as RecordedSupplier',
  MovedFacts: '../../recording/moved-facts.ts#MovedFacts as RecordedMovedFacts',
  ...Object.fromEntries(
    Object.entries(compared).flatMap(([file, types]) =>
      types.map((type) => [type, `../../${file}.ts#${type} as Compared${type}`]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(live).map(([type, ours]) => [type, `../../live/${ours} as Live${type}`]),
  ),
  ...Object.fromEntries(traced.map((type) => [type, `../../trace/answers.ts#${type} as Traced${type}`])),
};

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'src/server/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#RequestContext',
        mappers,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Moment: 'string' },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        maybeValue: 'T | null | undefined',
        immutableTypes: true,
      },
    },
    'examples/typescript-client/generated/documents.ts': {
      documents: 'examples/typescript-client/documents.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Moment: 'string' },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
      },
    },
  },
};

export default config;
