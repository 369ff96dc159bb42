import type { KindDeclaration } from './declaration.ts';
import { ACTOR_KINDS, CHAIN_NODE_KINDS, PLACE_KINDS } from './links.ts';
import { evidence, notes, validity } from './shared.ts';

/** The ends of a relation, from → to. */
function ends<const F extends readonly string[], const T extends readonly string[]>(from: F, to: T) {
  return {
    from: {
      type: 'reference',
      to: from,
      onRetract: 'fall',
      relationship: 'FROM',
      required: true,
      filter: true,
      description: 'Who stands in the relation.',
    },
    to: {
      type: 'reference',
      to,
      onRetract: 'fall',
      relationship: 'TO',
      required: true,
      filter: true,
      description: 'To whom or what it stands in the relation.',
    },
    ...validity,
    ...evidence,
    ...notes,
  } as const;
}

const shape = {
  family: 'relation',
  sortBy: ['validFrom'],
  intervals: [['validFrom', 'validTo']],
} as const;

export const operates = {
  ...shape,
  kind: 'Operates',
  idPrefix: 'operates',
  description: 'An actor works a node or place. A flag on the actor taints what leaves or passes it.',
  properties: ends(ACTOR_KINDS, [...CHAIN_NODE_KINDS, ...PLACE_KINDS]),
  edge: { from: 'from', to: 'to', relationship: 'OPERATES' },
} as const satisfies KindDeclaration;

export const controls = {
  ...shape,
  kind: 'Controls',
  idPrefix: 'controls',
  description:
    'An actor holds power over a node or place: a flag on it taints what leaves or passes there. ' +
    'Between actors and nodes otherwise it is association only.',
  properties: ends(
    [...ACTOR_KINDS, ...CHAIN_NODE_KINDS],
    [...CHAIN_NODE_KINDS, ...PLACE_KINDS, ...ACTOR_KINDS],
  ),
  edge: { from: 'from', to: 'to', relationship: 'CONTROLS' },
} as const satisfies KindDeclaration;

export const owns = {
  ...shape,
  kind: 'Owns',
  idPrefix: 'owns',
  description: 'An actor or node owns another, wholly or in part. Owning alone taints nothing.',
  properties: ends(
    [...ACTOR_KINDS, ...CHAIN_NODE_KINDS],
    [...CHAIN_NODE_KINDS, ...PLACE_KINDS, ...ACTOR_KINDS],
  ),
  edge: { from: 'from', to: 'to', relationship: 'OWNS' },
} as const satisfies KindDeclaration;

export const presentAt = {
  ...shape,
  kind: 'PresentAt',
  idPrefix: 'present-at',
  description: 'An actor was seen at a node or place, and no act of it was. It taints nothing.',
  properties: ends(ACTOR_KINDS, [...CHAIN_NODE_KINDS, ...PLACE_KINDS]),
  edge: { from: 'from', to: 'to', relationship: 'PRESENT_AT' },
} as const satisfies KindDeclaration;

/** Who does business: actors and chain nodes. */
const PARTIES = [...ACTOR_KINDS, ...CHAIN_NODE_KINDS] as const;

/** A relation between those who do business. It taints nothing; they are associated by it. */
function between<const K extends string, const P extends string, const R extends string>(
  kind: K,
  idPrefix: P,
  relationship: R,
  description: string,
) {
  return {
    ...shape,
    kind,
    idPrefix,
    description,
    properties: ends(PARTIES, PARTIES),
    edge: { from: 'from', to: 'to', relationship },
  } as const satisfies KindDeclaration;
}

export const affiliatedWith = between(
  'AffiliatedWith',
  'affiliated-with',
  'AFFILIATED_WITH',
  'Two parties belong together, as companies of one group do. It holds both ways.',
);

export const pays = between('Pays', 'pays', 'PAYS', 'A party pays another.');

export const purchasesFrom = between(
  'PurchasesFrom',
  'purchases-from',
  'PURCHASES_FROM',
  'A party buys from another. Material that then moves is a supply link of its own.',
);

export const providesLogistics = between(
  'ProvidesLogistics',
  'provides-logistics',
  'PROVIDES_LOGISTICS',
  'A party carries, stores or handles for another.',
);

export const providesEquipment = between(
  'ProvidesEquipment',
  'provides-equipment',
  'PROVIDES_EQUIPMENT',
  'A party equips another.',
);

export const contractsSecurity = between(
  'ContractsSecurity',
  'contracts-security',
  'CONTRACTS_SECURITY',
  'A party has another guard it, or pays it for security.',
);

export const sharesManagement = between(
  'SharesManagement',
  'shares-management',
  'SHARES_MANAGEMENT',
  'Two parties are managed by the same people. It holds both ways.',
);
