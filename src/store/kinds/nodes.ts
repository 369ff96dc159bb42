import { MINING_TYPES, SMELTER_TYPES, SUPPLIER_TYPES, TRADER_TYPES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { location, names, notes } from './shared.ts';

const minerals = {
  minerals: {
    type: 'minerals',
    filter: true,
    description: 'Minerals that it is known to handle. What flows is said by links, not by this list.',
  },
} as const;

export const mineSite = {
  kind: 'MineSite',
  idPrefix: 'mine-site',
  family: 'chainNode',
  description: 'A place where minerals are extracted, artisanal or industrial.',
  properties: {
    ...names,
    ...location,
    ...minerals,
    miningType: { type: 'enum', values: MINING_TYPES, filter: true, description: 'How it is worked.' },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const trader = {
  kind: 'Trader',
  idPrefix: 'trader',
  family: 'chainNode',
  description: 'Whoever buys and sells minerals between mine and smelter.',
  properties: {
    ...names,
    ...location,
    ...minerals,
    traderType: { type: 'enum', values: TRADER_TYPES, filter: true, description: 'Its part in the trade.' },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const smelter = {
  kind: 'Smelter',
  idPrefix: 'smelter',
  family: 'chainNode',
  description: 'A smelter or refiner: the usual control point of a chain.',
  properties: {
    ...names,
    ...location,
    ...minerals,
    smelterType: { type: 'enum', values: SMELTER_TYPES, filter: true, description: 'Smelter or refiner.' },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const supplier = {
  kind: 'Supplier',
  idPrefix: 'supplier',
  family: 'chainNode',
  description: 'A maker of materials or components between smelter and company.',
  properties: {
    ...names,
    ...location,
    ...minerals,
    supplierType: { type: 'enum', values: SUPPLIER_TYPES, filter: true, description: 'What it makes.' },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const company = {
  kind: 'Company',
  idPrefix: 'company',
  family: 'chainNode',
  description: 'A company whose supply chain is watched; 壹连科技 is the focal one.',
  properties: {
    ...names,
    ...location,
    ...minerals,
    focal: { type: 'boolean', filter: true, description: 'Whether the policy is its own.' },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;
