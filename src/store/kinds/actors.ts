import { FORCE_KINDS } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { location, names, notes } from './shared.ts';

const { country } = location;

export const armedGroup = {
  kind: 'ArmedGroup',
  idPrefix: 'armed-group',
  family: 'actor',
  description: 'A non-state armed group (policy clause 2).',
  descriptionZh: '非国家武装团体（政策第二条）。',
  properties: {
    ...names,
    country,
    foreign: {
      type: 'boolean',
      filter: true,
      description: 'Whether it comes from another country.',
      descriptionZh: '是否来自他国。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const securityForce = {
  kind: 'SecurityForce',
  idPrefix: 'security-force',
  family: 'actor',
  description: 'A public or private security force (policy clause 3). Its lawful presence is no risk.',
  descriptionZh: '公共或私人安全武装（政策第三条）。其合法存在本身不构成风险。',
  properties: {
    ...names,
    country,
    forceKind: {
      type: 'enum',
      values: FORCE_KINDS,
      filter: true,
      description: 'Public or private.',
      descriptionZh: '公共或私人。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const organisation = {
  kind: 'Organisation',
  idPrefix: 'organisation',
  family: 'actor',
  description: 'An owner or operator that holds no material itself: a firm, cooperative or state body.',
  descriptionZh: '自身不持有物料的所有者或经营者：企业、合作社或国家机构。',
  properties: { ...names, country, ...notes },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const person = {
  kind: 'Person',
  idPrefix: 'person',
  family: 'actor',
  description: 'A natural person who owns, operates or controls.',
  descriptionZh: '拥有、运营或控制他者的自然人。',
  properties: { ...names, country, ...notes },
  sortBy: ['name'],
} as const satisfies KindDeclaration;
