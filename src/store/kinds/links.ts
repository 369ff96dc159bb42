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

export const supplyLink = {
  kind: 'SupplyLink',
  idPrefix: 'supply-link',
  family: 'link',
  description:
    'Material that goes from one chain node to the next. Parallel links, self loops and cycles are normal.',
  properties: {
    from: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'FROM',
      required: true,
      filter: true,
      description: 'Upstream node.',
    },
    to: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'TO',
      required: true,
      filter: true,
      description: 'Downstream node.',
    },
    minerals: {
      type: 'minerals',
      required: true,
      filter: true,
      description: 'Minerals that it carries, one or more.',
    },
    form: { type: 'enum', values: MATERIAL_FORMS, filter: true, description: 'Form of the material.' },
    ...validity,
    via: {
      type: 'references',
      to: PLACE_KINDS,
      onRetract: 'drop',
      relationship: 'PASSES',
      filter: true,
      description: 'Places that the material passes, in order.',
    },
    masses: {
      type: 'masses',
      description: 'Contained mass per mineral in kg: exact, an interval, or unknown when a bound is absent.',
    },
    custody: { type: 'enum', values: CUSTODY_MODELS, filter: true, description: 'ISO 22095 custody model.' },
    scope: {
      type: 'enum',
      values: LINK_SCOPES,
      filter: true,
      description: 'Whether it is said of a company, a product or a lot.',
    },
    ...evidence,
    ...notes,
  },
  sortBy: ['validFrom'],
  intervals: [['validFrom', 'validTo']],
  edge: { from: 'from', to: 'to', relationship: 'SUPPLIES' },
} as const satisfies KindDeclaration;
