import { CUSTODY_MODELS, LINK_SCOPES, MATERIAL_FORMS } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { evidence, notes, validity } from './shared.ts';

/** Kinds that hold material. */
export const CHAIN_NODE_KINDS = ['MineSite', 'Trader', 'Smelter', 'Supplier', 'Company'] as const;
export type ChainNodeKind = (typeof CHAIN_NODE_KINDS)[number];

export function isChainNodeKind(kind: string | null): kind is ChainNodeKind {
  return (CHAIN_NODE_KINDS as readonly (string | null)[]).includes(kind);
}

/** Kinds that material passes without being mixed. */
export const PLACE_KINDS = ['TradingPoint', 'TransportRoute'] as const;
/** Kinds off the flow. */
export const ACTOR_KINDS = ['ArmedGroup', 'SecurityForce', 'Organisation', 'Person'] as const;
/** Kinds of what a flag may be said of. */
export const FLAG_SUBJECT_KINDS = [
  ...CHAIN_NODE_KINDS,
  ...PLACE_KINDS,
  'SupplyLink',
  ...ACTOR_KINDS,
] as const;

export const supplyLink = {
  kind: 'SupplyLink',
  idPrefix: 'supply-link',
  family: 'link',
  description:
    'Material that goes from one chain node to the next. Parallel links, self loops and cycles are normal.',
  descriptionZh: '物料由一个链上节点供至下一个。并行的供应关系、自环与环路均属正常。',
  properties: {
    from: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'FROM',
      required: true,
      filter: true,
      description: 'Upstream node.',
      descriptionZh: '上游节点。',
    },
    to: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'TO',
      required: true,
      filter: true,
      description: 'Downstream node.',
      descriptionZh: '下游节点。',
    },
    minerals: {
      type: 'minerals',
      required: true,
      filter: true,
      description: 'Minerals that it carries, one or more.',
      descriptionZh: '所载的矿产，一种或多种。',
    },
    form: {
      type: 'enum',
      values: MATERIAL_FORMS,
      filter: true,
      description: 'Form of the material.',
      descriptionZh: '物料形态。',
    },
    ...validity,
    via: {
      type: 'references',
      to: PLACE_KINDS,
      onRetract: 'drop',
      relationship: 'PASSES',
      filter: true,
      description: 'Places that the material passes, in order.',
      descriptionZh: '物料依次经过的地点。',
    },
    masses: {
      type: 'masses',
      description: 'Contained mass per mineral in kg: exact, an interval, or unknown when a bound is absent.',
      descriptionZh: '各矿产的所含质量，以 kg 计：确切值或区间；缺少的一端为未知。',
    },
    custody: {
      type: 'enum',
      values: CUSTODY_MODELS,
      filter: true,
      description: 'ISO 22095 custody model.',
      descriptionZh: '监管链模式（ISO 22095）。',
    },
    scope: {
      type: 'enum',
      values: LINK_SCOPES,
      filter: true,
      description: 'Whether it is said of a company, a product or a lot.',
      descriptionZh: '所述适用于公司、产品还是批次。',
    },
    ...evidence,
    ...notes,
  },
  sortBy: ['validFrom'],
  intervals: [['validFrom', 'validTo']],
  edge: { from: 'from', to: 'to', relationship: 'SUPPLIES' },
} as const satisfies KindDeclaration;
