import type {
  JOINT_DECISIONS,
  PLAN_OUTCOME_CODES,
  RESPONSE_CODES,
  STAKEHOLDER_KINDS,
} from '../store/kinds/codes.ts';

/** A code's name, in both languages. */
export interface Term {
  readonly name: string;
  readonly nameZh: string;
}

/**
 * What the policy can prescribe. The first five are five different words of the text and stay five different
 * things: no code stands for two of them.
 */
export const RESPONSES = {
  SUSPEND: { name: 'Suspend', nameZh: '中止' },
  TEMP_SUSPEND: { name: 'Temporarily suspend', nameZh: '暂时中止' },
  TEMP_STOP: { name: 'Temporarily stop', nameZh: '暂时停止' },
  INTERRUPT: { name: 'Interrupt', nameZh: '中断' },
  TERMINATE: { name: 'Terminate', nameZh: '终止' },
  MITIGATION_PLAN: {
    name: 'Devise, adopt and implement a risk management plan',
    nameZh: '制定、采用和实施风险管理计划',
  },
  COOPERATE_IMPROVE: { name: 'Cooperate to improve or track performance', nameZh: '合作改善或跟踪绩效' },
  ADDITIONAL_ASSESSMENT: { name: 'Carry out an additional risk assessment', nameZh: '额外进行风险评估' },
  REVISE_PLAN: { name: 'Revise the risk management plan', nameZh: '修订风险管理计划' },
  PERIODIC_ASSESS_REDUCE: { name: 'Assess periodically, and reduce', nameZh: '定期评估、降低' },
  CONTRIBUTE_AML: { name: 'Contribute to eliminating money laundering', nameZh: '为消除洗钱做出贡献' },
  NONE_PRESCRIBED: { name: 'None prescribed by the policy', nameZh: '政策未规定' },
} as const satisfies Record<(typeof RESPONSE_CODES)[number], Term>;
export type Response = keyof typeof RESPONSES;

/** How sure one must be before a clause's response is due. */
export const THRESHOLDS = {
  REASONABLE_GROUNDS: { name: 'Reasonable grounds to believe', nameZh: '有合理理由认为' },
  GROUNDS: { name: 'Grounds to believe', nameZh: '有理由认为' },
  FOUND_TO_SOME_DEGREE: { name: 'Found to exist to some degree', nameZh: '发现在一定程度上存在' },
  NOT_STATED: { name: 'Not stated by the policy', nameZh: '政策未写明' },
} as const satisfies Record<string, Term>;
export type Threshold = keyof typeof THRESHOLDS;

/** What the threshold is a judgement of. */
export const JUDGEMENTS = {
  LINKAGE: {
    name: 'Whether the supplier sources from the party or is linked to it',
    nameZh: '供应商是否从该方采购或与之有关联',
  },
  RISK: { name: 'Whether the risk exists', nameZh: '风险是否存在' },
} as const satisfies Record<string, Term>;
export type Judgement = keyof typeof JUDGEMENTS;

/** What makes a step due. */
export const TRIGGERS = {
  AT_THRESHOLD: { name: 'Once the clause’s threshold is met', nameZh: '达到条款门槛时' },
  RISK_PRESENT: {
    name: 'While the risk is present (no threshold stated)',
    nameZh: '存在风险时（未写明门槛）',
  },
  MEASURES_FAILED: {
    name: 'When risk reduction measures have no effect, at any time',
    nameZh: '风险降低措施未起作用时（不论何时）',
  },
  PLAN_ADOPTED: { name: 'After a plan has been adopted', nameZh: '采用风险管理计划后' },
  PLAN_FAILED: { name: 'When the plan fails its test', nameZh: '风险管理计划未达到要求时' },
  WHILE_STOPPED: { name: 'While cooperation is stopped', nameZh: '暂停合作期间' },
  STANDING: { name: 'Always', nameZh: '持续' },
} as const satisfies Record<string, Term>;
export type Trigger = keyof typeof TRIGGERS;

/** How soon a step follows on its trigger. */
export const TIMINGS = {
  IMMEDIATE: { name: 'Immediately', nameZh: '立即' },
  REASONABLE_TIME: { name: 'Within a reasonable time', nameZh: '在合理的时间跨度内' },
  PERIODIC: { name: 'Periodically', nameZh: '定期' },
  MEANWHILE: { name: 'Meanwhile', nameZh: '同时' },
  NOT_STATED: { name: 'Not stated by the policy', nameZh: '政策未写明' },
} as const satisfies Record<string, Term>;
export type Timing = keyof typeof TIMINGS;

/** Whether the responses of a step are alternatives. */
export const CHOICES = {
  ONE_OF: { name: 'One of these', nameZh: '任选其一' },
  ALL_OF: { name: 'All of these', nameZh: '全部' },
} as const satisfies Record<string, Term>;
export type Choice = keyof typeof CHOICES;

/** Units of time. Months and years are calendar months and years in the policy owner's time zone. */
export const TIME_UNITS = {
  WORKING_DAY: { name: 'Working days', nameZh: '个工作日' },
  MONTH: { name: 'Calendar months', nameZh: '个月' },
  YEAR: { name: 'Years', nameZh: '年' },
} as const satisfies Record<string, Term>;
export type TimeUnit = keyof typeof TIME_UNITS;

/** From which date of a plan a clock runs. */
export const CLOCK_STARTS = {
  PLAN_DEVISED: { name: 'The day on which the plan was devised', nameZh: '计划制定之日' },
  PLAN_ADOPTED: { name: 'The day on which the plan was adopted', nameZh: '计划采用之日' },
  PLAN_IMPLEMENTED: { name: 'The day on which implementation of the plan began', nameZh: '计划开始实施之日' },
} as const satisfies Record<string, Term>;
export type ClockStart = keyof typeof CLOCK_STARTS;

/** What is asked of a plan when its clock has run. */
export const CLOCK_TESTS = {
  NO_EFFECT: { name: 'The plan has had no effect', nameZh: '未起作用' },
  NO_SIGNIFICANT_EFFECT: { name: 'The plan has had no significant effect', nameZh: '未取得明显效果' },
} as const satisfies Record<string, Term>;
export type ClockTest = keyof typeof CLOCK_TESTS;

/** What a plan has come to, as a person judges it. */
export const PLAN_OUTCOMES = {
  NO_EFFECT: { name: 'No effect', nameZh: '未起作用' },
  SOME_EFFECT: { name: 'Some effect', nameZh: '有一定效果' },
  SIGNIFICANT_EFFECT: { name: 'Significant effect', nameZh: '取得明显效果' },
  CONTAINED: { name: 'Risk contained', nameZh: '得到遏制' },
  REDUCED: { name: 'Risk reduced', nameZh: '得到降低' },
} as const satisfies Record<(typeof PLAN_OUTCOME_CODES)[number], Term>;
export type PlanOutcome = keyof typeof PLAN_OUTCOMES;

/** What must be so before trade resumes. */
export const GATES = {
  PLAN_REVISED: { name: 'The risk management plan has been revised', nameZh: '风险管理计划已修订' },
  OBJECTIVES_MET: { name: 'Its performance objectives have been met', nameZh: '已达到绩效目标' },
} as const satisfies Record<string, Term>;
export type Gate = keyof typeof GATES;

/** Whose conduct a clause describes. */
export const PARTIES = {
  ANY_PARTY: { name: 'Any party', nameZh: '任何一方' },
  NON_STATE_ARMED_GROUP: { name: 'Non-state armed group', nameZh: '非国家武装团体' },
  AFFILIATE: { name: 'Affiliate of a non-state armed group', nameZh: '非国家武装团体的关联方' },
  PUBLIC_SECURITY_FORCE: { name: 'Public security force', nameZh: '公共安全武装' },
  PRIVATE_SECURITY_FORCE: { name: 'Private security force', nameZh: '私人安全武装' },
  UPSTREAM_SUPPLIER: { name: 'Upstream supplier', nameZh: '上游供应商' },
  POLICY_OWNER: { name: 'The company itself', nameZh: '本公司' },
} as const satisfies Record<string, Term>;
export type Party = keyof typeof PARTIES;

/** What is done with minerals. */
export const ACTIVITIES = {
  EXTRACTION: { name: 'Extraction', nameZh: '开采' },
  TRANSPORT: { name: 'Transport', nameZh: '运输' },
  TRADE: { name: 'Trade', nameZh: '贸易' },
  HANDLING: { name: 'Handling', nameZh: '处理' },
  EXPORT: { name: 'Export', nameZh: '出口' },
} as const satisfies Record<string, Term>;
export type Activity = keyof typeof ACTIVITIES;

/** Whom the policy names to work with, or to spare harm. */
export const STAKEHOLDERS = {
  CENTRAL_GOVERNMENT: { name: 'Central government', nameZh: '中央政府' },
  LOCAL_GOVERNMENT: { name: 'Local government', nameZh: '地方政府' },
  INTL_ORG: { name: 'International organisation', nameZh: '国际组织' },
  CSO: { name: 'Civil society organisation', nameZh: '民间社会组织' },
  AFFECTED_THIRD_PARTY: { name: 'Affected third party', nameZh: '受影响的第三方' },
  VULNERABLE_GROUP: { name: 'Vulnerable group', nameZh: '弱势群体' },
  ARTISANAL_MINER: { name: 'Artisanal miner', nameZh: '手工采矿矿工' },
  UPSTREAM_SUPPLIER: { name: 'Upstream supplier', nameZh: '上游供应商' },
  OTHER_STAKEHOLDER: { name: 'Other stakeholder', nameZh: '其他利益相关方' },
} as const satisfies Record<(typeof STAKEHOLDER_KINDS)[number], Term>;
export type Stakeholder = keyof typeof STAKEHOLDERS;

/** What must be found, each on its own, before a clause applies that asks for more than one thing. */
export const CLAUSE_FINDINGS = {
  MATERIAL_IMPACT: { name: 'Material adverse impact', nameZh: '重大不利影响' },
  SERIOUS_BREACH: { name: 'Serious breach of local law', nameZh: '严重违反当地法律法规' },
} as const satisfies Record<string, Term>;
export type ClauseFinding = keyof typeof CLAUSE_FINDINGS;

/** What a policy may ask a second person to agree to (四眼原则). */
export const APPROVED_DECISIONS = {
  SUSPENSION: { name: 'Suspension, stop or interruption', nameZh: '中止、停止或中断合作' },
  TERMINATION: { name: 'Termination', nameZh: '终止合作' },
  RESUMPTION: { name: 'Resumption', nameZh: '恢复合作' },
  UNFOUNDED: { name: 'A flag found to have no ground', nameZh: '认定风险标记不成立' },
  CLOSURE: { name: 'Closing a case', nameZh: '关闭案件' },
} as const satisfies Record<(typeof JOINT_DECISIONS)[number], Term>;
export type ApprovedDecision = keyof typeof APPROVED_DECISIONS;

/** Upon whom a duty of the policy lies. */
export const DUTY_HOLDERS = {
  POLICY_OWNER: { name: 'The company itself', nameZh: '本公司' },
  SUPPLIER: { name: 'Supplier', nameZh: '供应商' },
} as const satisfies Record<string, Term>;
export type DutyHolder = keyof typeof DUTY_HOLDERS;

/** Whether a clause has its number from the text, or from this software for want of one. */
export const NUMBERINGS = {
  TEXT: { name: 'The policy’s own number', nameZh: '政策原文编号' },
  OURS: { name: 'A label of this software', nameZh: '本系统的标记' },
} as const satisfies Record<string, Term>;
export type Numbering = keyof typeof NUMBERINGS;

/** What a passage of the text is. */
export const PASSAGE_ROLES = {
  TITLE: { name: 'Title', nameZh: '标题' },
  DEFINITION: { name: 'Definition', nameZh: '定义' },
  HEADING: { name: 'Heading', nameZh: '小标题' },
  BODY: { name: 'Paragraph', nameZh: '正文' },
  ITEM: { name: 'Item', nameZh: '分项' },
  RESPONSE_HEADING: { name: 'Heading of the response', nameZh: '应对措施小标题' },
  RESPONSE: { name: 'Response', nameZh: '应对措施' },
} as const satisfies Record<string, Term>;
export type PassageRole = keyof typeof PASSAGE_ROLES;

/** Terms that the policy defines. */
export const DEFINED_TERMS = {
  MINERALS: { name: 'Minerals', nameZh: '矿产' },
  CAHRA: { name: 'Conflict-affected and high-risk areas', nameZh: '受冲突影响和高风险区域' },
} as const satisfies Record<string, Term>;
export type DefinedTerm = keyof typeof DEFINED_TERMS;

/** A code with its names, as the API's `Term` shows it. */
export function termOf<C extends string>(vocabulary: Readonly<Record<C, Term>>, code: C) {
  return { code, ...vocabulary[code] };
}

/** The codes of a vocabulary, in its order. The cast holds: every vocabulary is a literal with at least one key. */
export function codesOf<V extends Record<string, Term>>(
  vocabulary: V,
): [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
