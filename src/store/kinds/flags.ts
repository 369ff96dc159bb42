import { FLAG_STATUSES, RISK_CATEGORIES, SUPPORT_MODES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { ACTOR_KINDS, CHAIN_NODE_KINDS, PLACE_KINDS } from './links.ts';
import { evidence, names, notes } from './shared.ts';

export const riskFlag = {
  kind: 'RiskFlag',
  idPrefix: 'risk-flag',
  family: 'flag',
  description: 'A risk of the policy, said of a node, place, link or actor, in a window of days.',
  properties: {
    ...names,
    category: {
      type: 'enum',
      values: RISK_CATEGORIES,
      required: true,
      filter: true,
      description: 'Which risk; each belongs to a clause of the policy, or says that there is none.',
    },
    subject: {
      type: 'reference',
      to: [...CHAIN_NODE_KINDS, ...PLACE_KINDS, 'SupplyLink', ...ACTOR_KINDS],
      onRetract: 'fall',
      relationship: 'RAISED_ON',
      required: true,
      filter: true,
      description: 'What it is said of.',
    },
    minerals: {
      type: 'minerals',
      filter: true,
      description: 'Minerals concerned, literally; absent or empty: all.',
    },
    perpetrator: {
      type: 'reference',
      to: ACTOR_KINDS,
      onRetract: 'drop',
      relationship: 'ATTRIBUTED_TO',
      filter: true,
      description: 'Who does it, where known.',
    },
    from: { type: 'date', filter: true, description: 'First day of the window; absent: unknown.' },
    to: { type: 'date', filter: true, description: 'Last day of the window; absent: open or unknown.' },
    status: {
      type: 'enum',
      values: FLAG_STATUSES,
      required: true,
      filter: true,
      description: 'Where it stands.',
    },
    supportMode: {
      type: 'enum',
      values: SUPPORT_MODES,
      filter: true,
      description: 'Under clause 2: how the armed group is supported.',
    },
    ...evidence,
    ...notes,
  },
  sortBy: ['name'],
  intervals: [['from', 'to']],
} as const satisfies KindDeclaration;
