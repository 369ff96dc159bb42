import { MINING_TYPES, SMELTER_TYPES, SUPPLIER_TYPES, TRADER_TYPES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { location, names, notes } from './shared.ts';

const minerals = {
  minerals: {
    type: 'minerals',
    filter: true,
    description: 'Minerals that it is known to handle. What flows is said by links, not by this list.',
    descriptionZh: '已知其经手的矿产。物料的流向以供应关系为准，不以此列表为准。',
  },
} as const;

export const mineSite = {
  kind: 'MineSite',
  idPrefix: 'mine-site',
  family: 'chainNode',
  description: 'A place where minerals are extracted, artisanal or industrial.',
  descriptionZh: '开采矿产之处，手工或工业开采均在其内。',
  properties: {
    ...names,
    ...location,
    ...minerals,
    miningType: {
      type: 'enum',
      values: MINING_TYPES,
      filter: true,
      description: 'How it is worked.',
      descriptionZh: '开采方式。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const trader = {
  kind: 'Trader',
  idPrefix: 'trader',
  family: 'chainNode',
  description: 'Whoever buys and sells minerals between mine and smelter.',
  descriptionZh: '矿址与冶炼厂之间买卖矿产者。',
  properties: {
    ...names,
    ...location,
    ...minerals,
    traderType: {
      type: 'enum',
      values: TRADER_TYPES,
      filter: true,
      description: 'Its part in the trade.',
      descriptionZh: '在贸易中的角色。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const smelter = {
  kind: 'Smelter',
  idPrefix: 'smelter',
  family: 'chainNode',
  description: 'A smelter or refiner: the usual control point of a chain.',
  descriptionZh: '冶炼厂或精炼厂：供应链通常的控制点。',
  properties: {
    ...names,
    ...location,
    ...minerals,
    smelterType: {
      type: 'enum',
      values: SMELTER_TYPES,
      filter: true,
      description: 'Smelter or refiner.',
      descriptionZh: '冶炼厂或精炼厂。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const supplier = {
  kind: 'Supplier',
  idPrefix: 'supplier',
  family: 'chainNode',
  description: 'A maker of materials or components between smelter and company.',
  descriptionZh: '冶炼厂与公司之间的材料或零部件制造商。',
  properties: {
    ...names,
    ...location,
    ...minerals,
    supplierType: {
      type: 'enum',
      values: SUPPLIER_TYPES,
      filter: true,
      description: 'What it makes.',
      descriptionZh: '所制造的产品。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const company = {
  kind: 'Company',
  idPrefix: 'company',
  family: 'chainNode',
  description: 'A company whose supply chain is watched; 壹连科技 is the focal one.',
  descriptionZh: '其供应链受到关注的公司；壹连科技为核心公司。',
  properties: {
    ...names,
    ...location,
    ...minerals,
    focal: {
      type: 'boolean',
      filter: true,
      description: 'Whether the policy is its own.',
      descriptionZh: '是否为核心公司，即本政策的制定者。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;
