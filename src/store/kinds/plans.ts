import { INDICATOR_AIMS, STAKEHOLDER_KINDS } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { droppedEvidence, names, notes } from './shared.ts';

const stakeholders = {
  type: 'textList',
  each: {
    pattern: new RegExp(`^(?:${STAKEHOLDER_KINDS.join('|')})$`),
    accepts: {
      en: `one of ${STAKEHOLDER_KINDS.join(', ')}`,
      zh: `${STAKEHOLDER_KINDS.join('、')} 之一`,
    },
  },
  description: 'With what kinds of stakeholders.',
  descriptionZh: '所涉利益相关方的类型。',
} as const;

const owner = {
  type: 'text',
  filter: true,
  description: 'Who answers for it.',
  descriptionZh: '负责人。',
} as const;

/** When a plan is adopted and implemented is decided on its case. */
export const plan = {
  kind: 'Plan',
  idPrefix: 'plan',
  family: 'diligence',
  description: 'A risk management plan of a case; its revision is another.',
  descriptionZh: '案件的风险管理计划；修订后的计划另为一份。',
  properties: {
    ...names,
    case: {
      type: 'reference',
      to: ['Case'],
      onRetract: 'fall',
      relationship: 'PLANNED_FOR',
      required: true,
      filter: true,
      description: 'The case that it is a plan of.',
      descriptionZh: '所属案件。',
    },
    devisedOn: {
      type: 'date',
      filter: true,
      description: 'Day on which it was devised; absent: it is being devised.',
      descriptionZh: '制定之日；缺省为正在制定。',
    },
    owner,
    stakeholders,
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const planMeasure = {
  kind: 'PlanMeasure',
  idPrefix: 'plan-measure',
  family: 'diligence',
  description: 'One measure of a plan: what is done, by whom, with whom, by when.',
  descriptionZh: '计划中的一项措施：做什么、由谁、与谁、何时完成。',
  properties: {
    ...names,
    plan: {
      type: 'reference',
      to: ['Plan'],
      onRetract: 'fall',
      relationship: 'MEASURE_OF',
      required: true,
      filter: true,
      description: 'The plan that it belongs to.',
      descriptionZh: '所属计划。',
    },
    owner,
    stakeholders,
    dueOn: {
      type: 'date',
      filter: true,
      description: 'Last day on which it is in time; absent: none is set.',
      descriptionZh: '完成期限；缺省为未定。',
    },
    doneOn: {
      type: 'date',
      filter: true,
      description: 'Day on which it was done; absent: it is not.',
      descriptionZh: '完成之日；缺省为未完成。',
    },
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['dueOn', 'name'],
} as const satisfies KindDeclaration;

export const planIndicator = {
  kind: 'PlanIndicator',
  idPrefix: 'plan-indicator',
  family: 'diligence',
  description: 'What a plan is measured by: from a baseline to a target, perhaps before trade resumes.',
  descriptionZh: '衡量计划的指标：自基准值至目标值；可为贸易恢复前应达到的目标。',
  properties: {
    ...names,
    plan: {
      type: 'reference',
      to: ['Plan'],
      onRetract: 'fall',
      relationship: 'INDICATOR_OF',
      required: true,
      filter: true,
      description: 'The plan that it belongs to.',
      descriptionZh: '所属计划。',
    },
    unit: {
      type: 'text',
      description: 'In what its values are counted, such as % or kg.',
      descriptionZh: '数值的单位，如 %、kg。',
    },
    baseline: {
      type: 'number',
      description: 'Value when the plan was devised; absent: not measured.',
      descriptionZh: '制定计划时的数值；缺省为未测量。',
    },
    target: {
      type: 'number',
      required: true,
      description: 'Value to reach.',
      descriptionZh: '应达到的数值。',
    },
    aim: {
      type: 'enum',
      values: INDICATOR_AIMS,
      required: true,
      filter: true,
      description: 'Whether the target is reached from below or from above.',
      descriptionZh: '自下而上还是自上而下达到目标值。',
    },
    targetOn: {
      type: 'date',
      filter: true,
      description: 'Day by which it is to be reached; absent: none is set.',
      descriptionZh: '应达到之日；缺省为未定。',
    },
    beforeResumption: {
      type: 'boolean',
      filter: true,
      description: 'Whether it must be reached before trade resumes; absent: no.',
      descriptionZh: '是否须在贸易恢复前达到；缺省为否。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const measurement = {
  kind: 'Measurement',
  idPrefix: 'measurement',
  family: 'diligence',
  description: 'A value of an indicator as measured on a day.',
  descriptionZh: '指标在某日测得的数值。',
  properties: {
    indicator: {
      type: 'reference',
      to: ['PlanIndicator'],
      onRetract: 'fall',
      relationship: 'MEASURES',
      required: true,
      filter: true,
      description: 'The indicator that was measured.',
      descriptionZh: '所测指标。',
    },
    on: {
      type: 'date',
      required: true,
      filter: true,
      description: 'Day of the measurement.',
      descriptionZh: '测量之日。',
    },
    value: { type: 'number', required: true, description: 'Measured value.', descriptionZh: '测得的数值。' },
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['on'],
} as const satisfies KindDeclaration;
