import { FLAG_STATUSES, RISK_CATEGORIES, SUPPORT_MODES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { ACTOR_KINDS, FLAG_SUBJECT_KINDS } from './links.ts';
import { evidence, names, notes } from './shared.ts';

export const riskFlag = {
  kind: 'RiskFlag',
  idPrefix: 'risk-flag',
  family: 'flag',
  description: 'A risk of the policy, said of a node, place, link or actor, in a window of days.',
  descriptionZh: '政策所列的某项风险，针对某一节点、地点、供应关系或行为主体，并有起止期间。',
  properties: {
    ...names,
    category: {
      type: 'enum',
      values: RISK_CATEGORIES,
      required: true,
      filter: true,
      description: 'Which risk; each belongs to a clause of the policy, or says that there is none.',
      descriptionZh: '风险类别：分属政策各条款；不属任何条款的，予以注明。',
    },
    subject: {
      type: 'reference',
      to: FLAG_SUBJECT_KINDS,
      onRetract: 'fall',
      relationship: 'RAISED_ON',
      required: true,
      filter: true,
      description: 'What it is said of.',
      descriptionZh: '风险标记的对象。',
    },
    minerals: {
      type: 'minerals',
      filter: true,
      description: 'Minerals concerned, literally; absent or empty: all.',
      descriptionZh: '所涉矿产，严格按字面；缺省或留空为全部。',
    },
    perpetrator: {
      type: 'reference',
      to: ACTOR_KINDS,
      onRetract: 'drop',
      relationship: 'ATTRIBUTED_TO',
      filter: true,
      description: 'Who does it, where known.',
      descriptionZh: '已知的实施方。',
    },
    from: {
      type: 'date',
      filter: true,
      description: 'First day of the window; absent: unknown.',
      descriptionZh: '期间的首日；缺省为未知。',
    },
    to: {
      type: 'date',
      filter: true,
      description: 'Last day of the window; absent: open or unknown.',
      descriptionZh: '期间的末日；缺省为尚未结束或未知。',
    },
    status: {
      type: 'enum',
      values: FLAG_STATUSES,
      required: true,
      filter: true,
      description: 'Where it stands.',
      descriptionZh: '标记的状态。',
    },
    supportMode: {
      type: 'enum',
      values: SUPPORT_MODES,
      filter: true,
      description: 'Under clause 2: how the armed group is supported.',
      descriptionZh: '仅限第二条：为武装团体提供支持的方式。',
    },
    ...evidence,
    ...notes,
  },
  sortBy: ['name'],
  intervals: [['from', 'to']],
} as const satisfies KindDeclaration;
