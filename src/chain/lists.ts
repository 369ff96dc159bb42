import type { QueryResolvers } from '../server/generated/schema.ts';
import type { KindName } from '../store/kinds/index.ts';
import { ACTOR_KINDS, CHAIN_NODE_KINDS, PLACE_KINDS } from '../store/kinds/links.ts';
import type { Filter } from '../store/port.ts';
import type { Optional } from './arguments.ts';
import { type FactConnection, listKind } from './connections.ts';
import type { ChainContext } from './context.ts';
import {
  countries,
  equal,
  flaggedBy,
  hasEvidence,
  minerals,
  mineralsIn,
  oneOf,
  recordedAfter,
  refersTo,
  refersToKinds,
  refersToOneOf,
  text,
  texts,
  validDuring,
  validOn,
} from './filters.ts';
import { type OrderArgument, readOrder } from './list-order.ts';
import { type ChainNodeKind, NODE_KINDS } from './node-kinds.ts';
import type { Paging } from './paging.ts';
import { RELATION_KINDS, type Recorded, type RelationKind } from './types.ts';

/** Arguments that all lists share. */
export interface ListArguments extends Paging {
  readonly orderBy?: OrderArgument;
  readonly recordedAfter?: Optional<number>;
  readonly hasEvidence?: Optional<boolean>;
  readonly documents?: Optional<readonly string[]>;
  /** ISO 8601 in UTC with milliseconds; now unless given. */
  readonly knownAt?: Optional<string>;
}

/** Arguments that lists of named things share. */
interface NamedListArguments extends ListArguments {
  readonly countries?: Optional<readonly string[]>;
  readonly regions?: Optional<readonly string[]>;
  readonly districts?: Optional<readonly string[]>;
  readonly minerals?: Optional<readonly string[]>;
  readonly text?: Optional<string>;
  readonly flaggedBy?: Optional<readonly string[]>;
}

/** Lists a kind by the filters that its arguments amount to. */
export function list<K extends KindName>(
  context: ChainContext,
  field: string,
  kind: K,
  filters: readonly (readonly Filter[])[],
  args: ListArguments,
): Promise<FactConnection<Recorded<K>>> {
  const shared = [
    recordedAfter(args.recordedAfter),
    hasEvidence(args.hasEvidence),
    refersToOneOf('documents', 'evidence', args.documents, ['Document']),
  ];
  const order = readOrder(kind, args.orderBy);
  const { knownAt } = args;
  return listKind(context, field, { kind, filters: [...filters, ...shared].flat(), order, knownAt }, args);
}

function named<K extends KindName>(
  context: ChainContext,
  field: string,
  kind: K,
  args: NamedListArguments,
  own: readonly Filter[] = [],
): Promise<FactConnection<Recorded<K>>> {
  const shared = [
    countries(args.countries),
    texts('regions', 'region', args.regions),
    texts('districts', 'district', args.districts),
    minerals(args.minerals),
    text(args.text),
    flaggedBy(args.flaggedBy),
  ];
  return list(context, field, kind, [...shared, own], args);
}

function nodeKinds(kinds: Optional<readonly ChainNodeKind[]>): readonly KindName[] | undefined {
  return kinds?.map((kind) => NODE_KINDS[kind]);
}

const RELATION_OF_TYPE = {
  OPERATES: 'Operates',
  OWNS: 'Owns',
  CONTROLS: 'Controls',
  PRESENT_AT: 'PresentAt',
  AFFILIATED_WITH: 'AffiliatedWith',
  PAYS: 'Pays',
  PURCHASES_FROM: 'PurchasesFrom',
  PROVIDES_LOGISTICS: 'ProvidesLogistics',
  PROVIDES_EQUIPMENT: 'ProvidesEquipment',
  CONTRACTS_SECURITY: 'ContractsSecurity',
  SHARES_MANAGEMENT: 'SharesManagement',
} as const satisfies Record<string, RelationKind>;
export type RelationType = keyof typeof RELATION_OF_TYPE;

/** The kinds of relation that types name; all when none are named. */
export function relationKinds(types: Optional<readonly RelationType[]>): readonly RelationKind[] {
  return types
    ? RELATION_KINDS.filter((kind) => types.some((type) => RELATION_OF_TYPE[type] === kind))
    : RELATION_KINDS;
}

/** The type that the API shows for a kind of relation. */
export function relationType(kind: RelationKind): RelationType {
  const types = Object.keys(RELATION_OF_TYPE) as RelationType[];
  // Every kind of relation stands in the table.
  return types.find((type) => RELATION_OF_TYPE[type] === kind) as RelationType;
}

export const lists: Pick<
  QueryResolvers<ChainContext>,
  | 'mineSites'
  | 'traders'
  | 'smelters'
  | 'suppliers'
  | 'companies'
  | 'tradingPoints'
  | 'transportRoutes'
  | 'armedGroups'
  | 'securityForces'
  | 'organisations'
  | 'persons'
  | 'supplyLinks'
  | 'relations'
  | 'conversions'
  | 'materialSources'
  | 'assurances'
  | 'merges'
> = {
  mineSites: (_, args, context) =>
    named(context, 'mineSites', 'MineSite', args, oneOf('miningTypes', 'miningType', args.miningTypes)),
  traders: (_, args, context) =>
    named(context, 'traders', 'Trader', args, oneOf('traderTypes', 'traderType', args.traderTypes)),
  smelters: (_, args, context) =>
    named(context, 'smelters', 'Smelter', args, oneOf('smelterTypes', 'smelterType', args.smelterTypes)),
  suppliers: (_, args, context) =>
    named(context, 'suppliers', 'Supplier', args, oneOf('supplierTypes', 'supplierType', args.supplierTypes)),
  companies: (_, args, context) => named(context, 'companies', 'Company', args, equal('focal', args.focal)),
  tradingPoints: (_, args, context) =>
    named(
      context,
      'tradingPoints',
      'TradingPoint',
      args,
      oneOf('tradingPointTypes', 'tradingPointType', args.tradingPointTypes),
    ),
  transportRoutes: (_, args, context) =>
    named(
      context,
      'transportRoutes',
      'TransportRoute',
      args,
      oneOf('routeTypes', 'routeType', args.routeTypes),
    ),
  armedGroups: (_, args, context) =>
    named(context, 'armedGroups', 'ArmedGroup', args, equal('foreign', args.foreign)),
  securityForces: (_, args, context) =>
    named(
      context,
      'securityForces',
      'SecurityForce',
      args,
      oneOf('forceKinds', 'forceKind', args.forceKinds),
    ),
  organisations: (_, args, context) => named(context, 'organisations', 'Organisation', args),
  persons: (_, args, context) => named(context, 'persons', 'Person', args),
  supplyLinks: (_, args, context) =>
    list(
      context,
      'supplyLinks',
      'SupplyLink',
      [
        refersTo('from', 'from', args.from, CHAIN_NODE_KINDS),
        refersTo('to', 'to', args.to, CHAIN_NODE_KINDS),
        refersTo('via', 'via', args.via, PLACE_KINDS),
        refersToKinds('from', nodeKinds(args.fromKinds)),
        refersToKinds('to', nodeKinds(args.toKinds)),
        minerals(args.minerals),
        oneOf('forms', 'form', args.forms),
        oneOf('custody', 'custody', args.custody),
        oneOf('scopes', 'scope', args.scopes),
        flaggedBy(args.flaggedBy),
        validOn(args.validOn),
        validDuring(args.validDuring),
      ],
      args,
    ),
  relations: (_, args, context) =>
    list(
      context,
      'relations',
      RELATION_OF_TYPE[args.type] as RelationKind,
      [
        refersTo('from', 'from', args.from, [...ACTOR_KINDS, ...CHAIN_NODE_KINDS]),
        refersTo('to', 'to', args.to, [...CHAIN_NODE_KINDS, ...PLACE_KINDS, ...ACTOR_KINDS]),
        validOn(args.validOn),
        validDuring(args.validDuring),
      ],
      args,
    ),
  conversions: (_, args, context) =>
    list(
      context,
      'conversions',
      'Conversion',
      [
        refersToOneOf('nodes', 'node', args.nodes, CHAIN_NODE_KINDS),
        mineralsIn('inputs', 'input', args.inputs),
        mineralsIn('outputs', 'output', args.outputs),
      ],
      args,
    ),
  materialSources: (_, args, context) =>
    list(
      context,
      'materialSources',
      'MaterialSource',
      [
        refersToOneOf('nodes', 'node', args.nodes, CHAIN_NODE_KINDS),
        oneOf('sourceTypes', 'sourceType', args.sourceTypes),
        minerals(args.minerals),
        validOn(args.validOn),
        validDuring(args.validDuring),
      ],
      args,
    ),
  assurances: (_, args, context) =>
    list(
      context,
      'assurances',
      'Assurance',
      [
        refersToOneOf('nodes', 'node', args.nodes, CHAIN_NODE_KINDS),
        oneOf('schemes', 'scheme', args.schemes),
        oneOf('underlyingSchemes', 'underlyingScheme', args.underlyingSchemes),
        oneOf('statuses', 'status', args.statuses),
        oneOf('operational', 'operational', args.operational),
        minerals(args.minerals),
        validOn(args.validOn),
        validDuring(args.validDuring),
      ],
      args,
    ),
  merges: (_, args, context) =>
    list(
      context,
      'merges',
      'Merge',
      [
        refersToOneOf('nodes', 'dropped', args.nodes, CHAIN_NODE_KINDS),
        refersToOneOf('kept', 'kept', args.kept, CHAIN_NODE_KINDS),
      ],
      args,
    ),
};
