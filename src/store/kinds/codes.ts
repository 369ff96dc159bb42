/**
 * The codes that facts may hold. What they mean, in Chinese and English, and what the policy makes of them is
 * in the policy room; here they are only the closed lists that the stores check.
 */

/** The risks that the policy knows, in the order of its text (preamble, then clauses 1 to 6). */
export const POLICY_RISKS = [
  'CONFLICT_FINANCING',
  'SANCTIONS_BREACH',
  'TORTURE_OR_CRUEL_TREATMENT',
  'FORCED_LABOUR',
  'WORST_CHILD_LABOUR',
  'GROSS_ABUSE',
  'WAR_CRIME',
  'SERIOUS_IHL_VIOLATION',
  'CRIME_AGAINST_HUMANITY',
  'GENOCIDE',
  'NSAG_SUPPORT',
  'NSAG_CONTROL',
  'NSAG_SITE_ROUTE_EXTORTION',
  'NSAG_TRADER_EXTORTION',
  'SECURITY_SUPPORT',
  'SECURITY_ILLEGAL_CONTROL',
  'SECURITY_SITE_ROUTE_EXTORTION',
  'SECURITY_TRADER_EXTORTION',
  'BRIBERY',
  'ORIGIN_FRAUD',
  'MONEY_LAUNDERING',
  'GOV_PAYMENT_UNPAID',
  'GOV_PAYMENT_UNDISCLOSED',
  'LIFE_THREATENING_OHS',
  'ENV_SEVERE_BREACH',
  'ENV_IMPACT_TO_REDUCE',
] as const;

/** Signals that call for a closer look. They belong to no clause and are never a breach of one. */
export const RED_FLAG_SIGNALS = [
  'CAHRA_ORIGIN_OR_TRANSIT',
  'IMPLAUSIBLE_VOLUME',
  'KNOWN_TRANSIT',
  'OWNERSHIP_CHANGE',
] as const;

/** Every category that a flag can have. */
export const RISK_CATEGORIES = [...POLICY_RISKS, ...RED_FLAG_SIGNALS] as const;
export type RiskCategory = (typeof RISK_CATEGORIES)[number];

/** Where a flag stands. */
export const FLAG_STATUSES = [
  'SIGNAL',
  'UNDER_REVIEW',
  'REASONABLE_GROUNDS',
  'MITIGATED',
  'UNFOUNDED',
  'CLOSED',
] as const;
export type FlagStatus = (typeof FLAG_STATUSES)[number];

/** A live flag is screened; the others are traced only when asked for by id. */
export const LIVE_FLAG_STATUSES = ['SIGNAL', 'UNDER_REVIEW', 'REASONABLE_GROUNDS', 'MITIGATED'] as const;

export const SUPPORT_MODES = ['PURCHASE', 'PAYMENT', 'LOGISTICS', 'EQUIPMENT', 'OTHER'] as const;

export const MATERIAL_FORMS = [
  'ORE',
  'CONCENTRATE',
  'METAL',
  'DERIVATIVE',
  'BY_PRODUCT',
  'SECONDARY',
  'COMPONENT',
  'UNKNOWN',
  'OTHER',
] as const;

/** ISO 22095 chain-of-custody models. */
export const CUSTODY_MODELS = [
  'IDENTITY_PRESERVED',
  'SEGREGATED',
  'CONTROLLED_BLENDING',
  'MASS_BALANCE',
  'BOOK_AND_CLAIM',
  'UNKNOWN',
] as const;

/** What a supply statement speaks of: a whole company's purchases, a product's, or one lot's. */
export const LINK_SCOPES = ['COMPANY', 'PRODUCT', 'LOT', 'UNKNOWN'] as const;

/** Where a node's material is from, other than by supply links. */
export const MATERIAL_SOURCE_TYPES = [
  'PRIMARY_PRODUCTION',
  'OPENING_STOCK',
  'RECYCLED',
  'UNKNOWN_ORIGIN',
] as const;

/** Schemes by which smelters and others are assessed; the list is open. */
export const ASSURANCE_SCHEMES = [
  'RMAP',
  'LBMA_RGG',
  'RJC_COC',
  'COPPER_MARK',
  'ITSCI',
  'BETTER_MINING',
  'CCCMC',
  'OTHER',
] as const;

/** How an assurance stands, in the words of RMAP. */
export const ASSURANCE_STATUSES = [
  'CONFORMANT',
  'CROSS_RECOGNIZED',
  'ACTIVE',
  'EXTENDED_CAP',
  'NON_CONFORMANT',
  'SUSPENDED',
  'EXPIRED',
  'REMOVED',
  'ELIGIBLE',
  'UNKNOWN',
] as const;
export type AssuranceStatus = (typeof ASSURANCE_STATUSES)[number];

/** Of these an assurance is in force on the days of its interval; all others assure nothing. */
export const ASSURING_STATUSES = [
  'CONFORMANT',
  'CROSS_RECOGNIZED',
] as const satisfies readonly AssuranceStatus[];

/** Whether a site was at work, apart from how its assurance stands. */
export const OPERATIONAL_STATUSES = ['OPERATING', 'DORMANT', 'CLOSED', 'UNKNOWN'] as const;

export const MINING_TYPES = ['ARTISANAL', 'SEMI_MECHANISED', 'INDUSTRIAL', 'UNKNOWN'] as const;

export const TRADER_TYPES = [
  'UNIDENTIFIED_BUYER',
  'NEGOCIANT',
  'COOPERATIVE',
  'COMPTOIR',
  'EXPORTER',
  'INTERNATIONAL_TRADER',
  'OTHER',
] as const;

export const SMELTER_TYPES = ['SMELTER', 'REFINER', 'UNKNOWN'] as const;
export const SUPPLIER_TYPES = ['MATERIAL', 'COMPONENT', 'OTHER'] as const;

export const ROUTE_TYPES = ['ROAD', 'CHECKPOINT', 'BORDER_POST', 'PORT', 'AIRPORT', 'RAIL', 'OTHER'] as const;
export const TRADING_POINT_TYPES = ['SELLING_POINT', 'TRADING_CENTRE', 'EXPORT_TOWN', 'OTHER'] as const;

export const FORCE_KINDS = ['PUBLIC', 'PRIVATE'] as const;

/** Source reliability, A (completely reliable) to F (cannot be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Information credibility, 1 (confirmed) to 6 (cannot be judged). */
export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;

export const DOCUMENT_TYPES = [
  'SITE_VISIT',
  'INSPECTION',
  'AUDIT',
  'DECLARATION',
  'CERTIFICATE',
  'SHIPPING_RECORD',
  'REPORT',
  'NEWS',
  'GRIEVANCE',
  'OTHER',
] as const;

export const IMPORT_STATES = ['RUNNING', 'COMPLETE'] as const;

/** What is prescribed by, and decided under, the policy; the words are in src/policy/vocabulary.ts. */
export const RESPONSE_CODES = [
  'SUSPEND',
  'TEMP_SUSPEND',
  'TEMP_STOP',
  'INTERRUPT',
  'TERMINATE',
  'MITIGATION_PLAN',
  'COOPERATE_IMPROVE',
  'ADDITIONAL_ASSESSMENT',
  'REVISE_PLAN',
  'PERIODIC_ASSESS_REDUCE',
  'CONTRIBUTE_AML',
  'NONE_PRESCRIBED',
] as const;

export const PLAN_OUTCOME_CODES = [
  'NO_EFFECT',
  'SOME_EFFECT',
  'SIGNIFICANT_EFFECT',
  'CONTAINED',
  'REDUCED',
] as const;

/** What people decide: of cases, of flags, and of what another has decided. Words: src/cases/vocabulary.ts. */
export const DECISION_ACTIONS = [
  'OPEN',
  'JUDGE_LINKAGE',
  'DECIDE',
  'ADOPT_PLAN',
  'IMPLEMENT_PLAN',
  'REVIEW',
  'REVISE_PLAN',
  'NOTIFY',
  'MAKE_EFFECTIVE',
  'REVIEW_RESUMPTION',
  'KEEP_STOPPED',
  'RESUME',
  'LIFT',
  'CARRY_OUT',
  'CONTINUE',
  'CLOSE',
  'REOPEN',
  'REVERSE',
  'ASSIGN',
  'ESCALATE',
  'REMARK',
  'JUDGE_FLAG',
  'APPROVE',
  'REJECT',
  'WITHDRAW',
] as const;

export const LINKAGE_FINDINGS = ['SOURCES_FROM', 'LINKED_TO', 'RISK_FOUND', 'NOT_LINKED'] as const;

export const CASE_CLOSE_REASONS = [
  'MITIGATED',
  'NOT_LINKED',
  'CAUSE_UNFOUNDED',
  'RELATIONSHIP_ENDED',
  'MERGED',
] as const;

export const JOINT_DECISIONS = ['SUSPENSION', 'TERMINATION', 'RESUMPTION', 'UNFOUNDED', 'CLOSURE'] as const;

/** Whether more of what an indicator measures is better, or less. */
export const INDICATOR_AIMS = ['HIGHER', 'LOWER'] as const;

/** With whom a plan is made and carried out. */
export const STAKEHOLDER_KINDS = [
  'CENTRAL_GOVERNMENT',
  'LOCAL_GOVERNMENT',
  'INTL_ORG',
  'CSO',
  'AFFECTED_THIRD_PARTY',
  'VULNERABLE_GROUP',
  'ARTISANAL_MINER',
  'UPSTREAM_SUPPLIER',
  'OTHER_STAKEHOLDER',
] as const;

/** Sorts of parts that go into cables, harnesses and cell connection systems. */
export const PART_TYPES = [
  'TERMINAL',
  'BUSBAR',
  'CONNECTOR',
  'CABLE',
  'FLEXIBLE_CIRCUIT',
  'SENSOR',
  'SOLDER',
  'OTHER',
] as const;

export const PRODUCT_TYPES = [
  'CELL_CONNECTION_SYSTEM',
  'HIGH_VOLTAGE_HARNESS',
  'LOW_VOLTAGE_HARNESS',
  'BUSBAR_ASSEMBLY',
  'OTHER',
] as const;

/** Whether a part is approved from a supplier; one that is not yet is no source. */
export const QUALIFICATIONS = ['APPROVED', 'IN_PROGRESS'] as const;
