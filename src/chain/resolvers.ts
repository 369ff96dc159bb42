import { mineral } from '../policy/minerals.ts';
import type { Resolvers } from '../server/generated/schema.ts';
import { ACTOR_KINDS, CHAIN_NODE_KINDS, PLACE_KINDS } from '../store/kinds/links.ts';
import { type Optional, readId, readIds } from './arguments.ts';
import { listReferring } from './connections.ts';
import type { ChainContext } from './context.ts';
import { minerals, validOn } from './filters.ts';
import { lists, type RelationType, relationKinds, relationType } from './lists.ts';
import type { ForwardPaging } from './paging.ts';
import { recordChangeset } from './recording.ts';
import { relationsOf } from './relations.ts';
import { search } from './search.ts';
import type { ChainNode, Place, RelationKind } from './types.ts';

const RELATION_ENDS = [...ACTOR_KINDS, ...CHAIN_NODE_KINDS, ...PLACE_KINDS];

/** Where a node or place lies; null when nothing is known of it. */
function location({ properties }: ChainNode | Place) {
  const { region, district, locality, latitude, longitude } = properties;
  const known = { region, district, locality, latitude, longitude };
  return Object.values(known).some((value) => value !== undefined) ? known : null;
}

interface LinkArguments extends ForwardPaging {
  readonly minerals?: Optional<readonly string[]>;
  readonly validOn?: Optional<string>;
}

/** Links that refer to something by one of their ends, or by a place that they pass. */
function linksBy(reference: 'from' | 'to' | 'via', args: Omit<LinkArguments, keyof ForwardPaging>) {
  return {
    kind: 'SupplyLink',
    reference,
    filters: [...minerals(args.minerals), ...validOn(args.validOn)],
  } as const;
}

/** Whatever has an id of its own. */
type Identified = Pick<ChainNode, 'id'>;

const relations = (
  { id }: Identified,
  { types }: { readonly types?: Optional<readonly RelationType[]> },
  context: ChainContext,
) => relationsOf(context, id, relationKinds(types), ['from', 'to']);

const chainNode = {
  location,
  minerals: ({ properties }: ChainNode) => (properties.minerals ?? []).map((code) => mineral(code)),
  suppliesTo: ({ id }: Identified, args: LinkArguments, context: ChainContext) =>
    listReferring(context, 'suppliesTo', id, linksBy('from', args), args),
  suppliedBy: ({ id }: Identified, args: LinkArguments, context: ChainContext) =>
    listReferring(context, 'suppliedBy', id, linksBy('to', args), args),
  relations,
};

const place = {
  location,
  passedBy: ({ id }: Identified, args: ForwardPaging, context: ChainContext) =>
    listReferring(context, 'passedBy', id, linksBy('via', {}), args),
  relations,
};

const actor = { relations };

const isRelation = (kind: string): kind is RelationKind =>
  ['Operates', 'Owns', 'Controls', 'PresentAt'].includes(kind);

/** Resolvers of the chain: nodes, places, actors, links and relations. */
export const chainResolvers: Resolvers<ChainContext> = {
  Query: {
    ...lists,
    node: (_, args, { loaders }) => loaders.standing(readId('id', args.id)),
    nodes: (_, args, { loaders }) =>
      Promise.all((readIds('ids', args.ids) ?? []).map((id) => loaders.standing(id))),
    revision: (_, _args, { store }) => store.revision(),
    search: (_, args, context) => search(context, args),
  },
  Mutation: {
    applyChangeset: (_, { input }, context) => recordChangeset(context, input),
  },
  // The API shows the kinds of relation as one type; every other kind is a type of its own.
  Node: { __resolveType: ({ kind }) => (isRelation(kind) ? 'Relation' : kind) },
  ChainNode: { __resolveType: ({ kind }) => kind },
  Place: { __resolveType: ({ kind }) => kind },
  Actor: { __resolveType: ({ kind }) => kind },
  RelationEnd: { __resolveType: ({ kind }) => kind },
  SearchResult: { __resolveType: ({ kind }) => kind },
  MineSite: chainNode,
  Trader: chainNode,
  Smelter: chainNode,
  Supplier: chainNode,
  Company: chainNode,
  TradingPoint: place,
  TransportRoute: place,
  ArmedGroup: actor,
  SecurityForce: actor,
  Organisation: actor,
  Person: actor,
  SupplyLink: {
    from: (link, _, { loaders }) => loaders.of(link).foundation(CHAIN_NODE_KINDS, link.properties.from),
    to: (link, _, { loaders }) => loaders.of(link).foundation(CHAIN_NODE_KINDS, link.properties.to),
    minerals: ({ properties }) => properties.minerals.map((code) => mineral(code)),
    via: (link, _, { loaders }) => loaders.of(link).allOfKind(PLACE_KINDS, link.properties.via ?? []),
    masses: ({ properties }) =>
      (properties.masses ?? []).map((mass) => ({ ...mass, mineral: mineral(mass.mineral) })),
  },
  Relation: {
    type: ({ kind }) => relationType(kind),
    from: (relation, _, { loaders }) =>
      loaders.of(relation).foundation(RELATION_ENDS, relation.properties.from),
    to: (relation, _, { loaders }) => loaders.of(relation).foundation(RELATION_ENDS, relation.properties.to),
  },
};
