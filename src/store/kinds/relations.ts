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
      descriptionZh: '关系的起点。',
    },
    to: {
      type: 'reference',
      to,
      onRetract: 'fall',
      relationship: 'TO',
      required: true,
      filter: true,
      description: 'To whom or what it stands in the relation.',
      descriptionZh: '关系的终点。',
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
  descriptionZh: '行为主体运营某一节点或地点。针对该行为主体的风险标记，波及由该处流出或经过的物料。',
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
  descriptionZh:
    '行为主体控制某一节点或地点：针对该行为主体的风险标记，波及由该处流出或经过的物料。行为主体与节点之间的其他控制关系，仅构成关联。',
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
  descriptionZh: '行为主体或节点拥有他者的全部或部分。仅拥有不波及任何物料。',
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
  descriptionZh: '在某一节点或地点见到行为主体在场，而未见其有何行为。不波及任何物料。',
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
  descriptionZh: string,
) {
  return {
    ...shape,
    kind,
    idPrefix,
    description,
    descriptionZh,
    properties: ends(PARTIES, PARTIES),
    edge: { from: 'from', to: 'to', relationship },
  } as const satisfies KindDeclaration;
}

export const affiliatedWith = between(
  'AffiliatedWith',
  'affiliated-with',
  'AFFILIATED_WITH',
  'Two parties belong together, as companies of one group do. It holds both ways.',
  '双方互为关联方，如同一集团的公司。关系不分方向。',
);

export const pays = between('Pays', 'pays', 'PAYS', 'A party pays another.', '一方向另一方付款。');

export const purchasesFrom = between(
  'PurchasesFrom',
  'purchases-from',
  'PURCHASES_FROM',
  'A party buys from another. Material that then moves is a supply link of its own.',
  '一方向另一方购买。由此流动的物料另立供应关系。',
);

export const providesLogistics = between(
  'ProvidesLogistics',
  'provides-logistics',
  'PROVIDES_LOGISTICS',
  'A party carries, stores or handles for another.',
  '一方为另一方运输、仓储或装卸。',
);

export const providesEquipment = between(
  'ProvidesEquipment',
  'provides-equipment',
  'PROVIDES_EQUIPMENT',
  'A party equips another.',
  '一方为另一方提供设备。',
);

export const contractsSecurity = between(
  'ContractsSecurity',
  'contracts-security',
  'CONTRACTS_SECURITY',
  'A party has another guard it, or pays it for security.',
  '一方由另一方提供保卫，或为安保向其付费。',
);

export const sharesManagement = between(
  'SharesManagement',
  'shares-management',
  'SHARES_MANAGEMENT',
  'Two parties are managed by the same people. It holds both ways.',
  '双方由相同的人员管理。关系不分方向。',
);
