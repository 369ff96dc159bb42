import { FORCE_KINDS } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { location, names, notes } from './shared.ts';

const { country } = location;

export const armedGroup = {
  kind: 'ArmedGroup',
  idPrefix: 'armed-group',
  family: 'actor',
  description: 'A non-state armed group (policy clause 2).',
  properties: {
    ...names,
    country,
    foreign: { type: 'boolean', filter: true, description: 'Whether it comes from another country.' },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const securityForce = {
  kind: 'SecurityForce',
  idPrefix: 'security-force',
  family: 'actor',
  description: 'A public or private security force (policy clause 3). Its lawful presence is no risk.',
  properties: {
    ...names,
    country,
    forceKind: { type: 'enum', values: FORCE_KINDS, filter: true, description: 'Public or private.' },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const organisation = {
  kind: 'Organisation',
  idPrefix: 'organisation',
  family: 'actor',
  description: 'An owner or operator that holds no material itself: a firm, cooperative or state body.',
  properties: { ...names, country, ...notes },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const person = {
  kind: 'Person',
  idPrefix: 'person',
  family: 'actor',
  description: 'A natural person who owns, operates or controls.',
  properties: { ...names, country, ...notes },
  sortBy: ['name'],
} as const satisfies KindDeclaration;
