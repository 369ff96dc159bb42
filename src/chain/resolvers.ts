import { mineral } from '../policy/minerals.ts';
import type { Resolvers } from '../server/generated/schema.ts';
import type { StoredFact } from '../store/facts.ts';
import { ASSURING_STATUSES, type AssuranceStatus } from '../store/kinds/codes.ts';
import { ACTOR_KINDS, CHAIN_NODE_KINDS, PLACE_KINDS } from '../store/kinds/links.ts';
import { aggregateResolvers } from './aggregates.ts';
import { type Optional, readId, readIds } from './arguments.ts';
import { listReferring, type NestedListArguments } from './connections.ts';
import type { ChainContext } from './context.ts';
import { countsForItsNode } from './counting-conversions.ts';
import type { FactLoader } from './fact-loader.ts';
import { minerals, oneOf, validOn } from './filters.ts';
import { lists, type RelationType, relationKinds, relationType } from './lists.ts';
import { relationsOf } from './relations.ts';
import { search } from './search.ts';
import { totals } from './totals.ts';
import {
  type ChainNode,
  isRelation,
  type MaterialSource,
  type Place,
  recorded,
  type SupplyLink,
} from './types.ts';

const RELATION_ENDS = [...ACTOR_KINDS, ...CHAIN_NODE_KINDS, ...PLACE_KINDS];

/** Where a node or place lies; null when nothing is known of it. */
function location({ properties }: ChainNode | Place) {
  const { region, district, locality, latitude, longitude } = properties;
  const known = { region, district, locality, latitude, longitude };
  return Object.values(known).some((value) => value !== undefined) ? known : null;
}

/** Contained masses with their minerals. */
const masses = ({ properties }: SupplyLink | MaterialSource) =>
  (properties.masses ?? []).map((mass) => ({ ...mass, mineral: mineral(mass.mineral) }));

interface LinkArguments extends NestedListArguments {
  readonly minerals?: Optional<readonly string[]>;
  readonly validOn?: Optional<string>;
}

interface AssuranceArguments extends NestedListArguments {
  readonly schemes?: Optional<readonly string[]>;
  readonly statuses?: Optional<readonly string[]>;
  readonly validOn?: Optional<string>;
}

/** Links that refer to something by one of their ends, or by a place that they pass. */
function linksBy(reference: 'from' | 'to' | 'via', args: Omit<LinkArguments, keyof NestedListArguments>) {
  return {
    kind: 'SupplyLink',
    reference,
    filters: [...minerals(args.minerals), ...validOn(args.validOn)],
  } as const;
}

const relations = (
  one: StoredFact,
  { types }: { readonly types?: Optional<readonly RelationType[]> },
  context: ChainContext,
) => relationsOf(context, one, relationKinds(types), ['from', 'to']);

const chainNode = {
  location,
  minerals: ({ properties }: ChainNode) => (properties.minerals ?? []).map((code) => mineral(code)),
  suppliesTo: (one: StoredFact, args: LinkArguments, context: ChainContext) =>
    listReferring(context, 'suppliesTo', one, linksBy('from', args), args),
  suppliedBy: (one: StoredFact, args: LinkArguments, context: ChainContext) =>
    listReferring(context, 'suppliedBy', one, linksBy('to', args), args),
  relations,
  conversions: (one: StoredFact, args: NestedListArguments, context: ChainContext) =>
    listReferring(context, 'conversions', one, { kind: 'Conversion', reference: 'node', filters: [] }, args),
  sources: (one: StoredFact, args: LinkArguments, context: ChainContext) =>
    listReferring(
      context,
      'sources',
      one,
      {
        kind: 'MaterialSource',
        reference: 'node',
        filters: [...minerals(args.minerals), ...validOn(args.validOn)],
      },
      args,
    ),
  assurances: (one: StoredFact, args: AssuranceArguments, context: ChainContext) =>
    listReferring(
      context,
      'assurances',
      one,
      {
        kind: 'Assurance',
        reference: 'node',
        filters: [
          ...oneOf('schemes', 'scheme', args.schemes),
          ...oneOf('statuses', 'status', args.statuses),
          ...validOn(args.validOn),
        ],
      },
      args,
    ),
  mergedFrom,
  merges,
};

const place = {
  location,
  passedBy: (one: StoredFact, args: LinkArguments, context: ChainContext) =>
    listReferring(context, 'passedBy', one, linksBy('via', args), args),
  relations,
};

const actor = { relations };

/** Whether an assurance of this status is in force on the days of its interval. */
const assures = (status: AssuranceStatus) =>
  (ASSURING_STATUSES as readonly AssuranceStatus[]).includes(status);

/** Whatever stands under an id; a chain node as the one it is known as. */
const known = async (loader: FactLoader, id: string) => loader.standing(await loader.knownAs(id));

/** Nodes that are one with a node, if it is the one that they are known as. */
async function mergedFrom(node: ChainNode, _: unknown, { loaders }: ChainContext) {
  const loader = loaders.of(node);
  const [knownAs, ...others] = await loader.idsKnownAs(node.id);
  return knownAs === node.id ? loader.allOfKind(CHAIN_NODE_KINDS, others) : [];
}

/** The merges by which others are one with a node, if it is the one that they are known as. */
async function merges(node: ChainNode, _: unknown, { loaders }: ChainContext) {
  const loader = loaders.of(node);
  const [knownAs, ...others] = await loader.idsKnownAs(node.id);
  if (knownAs !== node.id) return [];
  const found = await Promise.all(
    others.map((id) => loader.referringTo(id, { kind: 'Merge', reference: 'dropped', limit: 1 })),
  );
  return found.flat().map((fact) => recorded<'Merge'>(fact));
}

/** Kinds that have a list and a type of their own. */
const LISTED_KINDS = [
  ...CHAIN_NODE_KINDS,
  ...PLACE_KINDS,
  ...ACTOR_KINDS,
  'SupplyLink',
  'Conversion',
  'MaterialSource',
  'Assurance',
  'Merge',
] as const;

/** Resolvers of the chain: nodes, places, actors, links and relations. */
export const chainResolvers: Resolvers<ChainContext> = {
  Query: {
    ...lists,
    node: (_, { id }, { loaders }) => known(loaders, readId('id', id)),
    nodeAsKnown: async (_, { id, knownAt }, { loaders }) =>
      known(await loaders.knownAt(knownAt), readId('id', id)),
    nodes: async (_, args, { loaders }) => {
      const loader = await loaders.knownAt(args.knownAt);
      return Promise.all((readIds('ids', args.ids) ?? []).map((id) => known(loader, id)));
    },
    revision: (_, _args, { store }) => store.revision(),
    totals: async (_, { knownAt }, { loaders }) => totals(await loaders.knownAt(knownAt)),
    search: (_, args, context) => search(context, args),
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
    masses,
  },
  Relation: {
    type: ({ kind }) => relationType(kind),
    from: (relation, _, { loaders }) =>
      loaders.of(relation).foundation(RELATION_ENDS, relation.properties.from),
    to: (relation, _, { loaders }) => loaders.of(relation).foundation(RELATION_ENDS, relation.properties.to),
  },
  Conversion: {
    node: (conversion, _, { loaders }) =>
      loaders.of(conversion).foundation(CHAIN_NODE_KINDS, conversion.properties.node),
    input: ({ properties }) => mineral(properties.input),
    output: ({ properties }) => mineral(properties.output),
    counts: (conversion, _, { loaders }) => countsForItsNode(conversion, loaders),
  },
  MaterialSource: {
    node: (source, _, { loaders }) => loaders.of(source).foundation(CHAIN_NODE_KINDS, source.properties.node),
    minerals: ({ properties }) => properties.minerals.map((code) => mineral(code)),
    masses,
  },
  Assurance: {
    node: (assurance, _, { loaders }) =>
      loaders.of(assurance).foundation(CHAIN_NODE_KINDS, assurance.properties.node),
    assures: ({ properties }) => assures(properties.status),
    minerals: ({ properties }) => (properties.minerals ?? []).map((code) => mineral(code)),
  },
  ...Object.fromEntries(LISTED_KINDS.map((kind) => [`${kind}Aggregate`, aggregateResolvers(kind)])),
  RelationAggregate: aggregateResolvers('Operates'),
  Merge: {
    dropped: (merge, _, { loaders }) =>
      loaders.of(merge).asStated(CHAIN_NODE_KINDS, merge.properties.dropped),
    kept: (merge, _, { loaders }) => loaders.of(merge).asStated(CHAIN_NODE_KINDS, merge.properties.kept),
  },
};
