import type { KindName } from '../store/kinds/index.ts';
import { CHAIN_NODE_KINDS, isChainNodeKind } from '../store/kinds/links.ts';
import type { SearchHit } from '../store/port.ts';
import { type Optional, readSearchText } from './arguments.ts';
import type { Edge, PageInfo } from './connections.ts';
import type { ChainContext } from './context.ts';
import { Cursors } from './cursors.ts';
import type { FactLoader } from './fact-loader.ts';
import { NODE_KINDS } from './node-kinds.ts';
import { type ForwardPaging, readPaging } from './paging.ts';
import { type ChainNode, type Recorded, recorded } from './types.ts';

/** Kinds that can be searched, under the names that the API gives them. */
export const SEARCH_KINDS = {
  ...NODE_KINDS,
  TRADING_POINT: 'TradingPoint',
  TRANSPORT_ROUTE: 'TransportRoute',
  ARMED_GROUP: 'ArmedGroup',
  SECURITY_FORCE: 'SecurityForce',
  ORGANISATION: 'Organisation',
  PERSON: 'Person',
  RISK_FLAG: 'RiskFlag',
  DOCUMENT: 'Document',
  CONTRADICTION: 'Contradiction',
  PART: 'Part',
  CUSTOMER: 'Customer',
  PRODUCT: 'Product',
  PLAN: 'Plan',
  PLAN_MEASURE: 'PlanMeasure',
  PLAN_INDICATOR: 'PlanIndicator',
  IMPORT_RUN: 'ImportRun',
} as const satisfies Record<string, KindName>;
export type SearchKind = keyof typeof SEARCH_KINDS;
type Found = Recorded<(typeof SEARCH_KINDS)[SearchKind]>;

const NOTHING = { hits: [], hasMore: false } as const;
const MATCHES = ['EXACT', 'PREFIX', 'WORDS'] as const;

interface SearchEdge extends Edge<Found> {
  readonly match: (typeof MATCHES)[number];
  /** The merged node whose names match; null: the found one's own do. */
  readonly foundAs: ChainNode | null;
}

interface Search extends ForwardPaging {
  readonly text: string;
  readonly kinds?: Optional<readonly SearchKind[]>;
  /** ISO 8601 in UTC with milliseconds; now unless given. */
  readonly knownAt?: Optional<string>;
}

/** Finds facts by name, a page at a time, as they are or as they were known at a moment. */
export async function search(
  context: ChainContext,
  args: Search,
): Promise<{
  readonly edges: readonly SearchEdge[];
  readonly nodes: readonly Found[];
  readonly pageInfo: PageInfo;
}> {
  const text = readSearchText('text', args.text);
  const kinds = [...new Set(args.kinds ?? (Object.keys(SEARCH_KINDS) as SearchKind[]))].sort();
  const cursors = new Cursors({ field: 'search', text, kinds, knownAt: args.knownAt });
  const { size, cursor } = readPaging({ first: args.first, after: args.after });
  const after = cursor === undefined ? {} : { after: placeOf(cursors, cursor) };
  const wanted = kinds.map((kind) => SEARCH_KINDS[kind]);
  const loader = await context.loaders.knownAt(args.knownAt);
  const knownAs = await mergedAmong(wanted, loader);
  const page =
    wanted.length === 0
      ? NOTHING
      : await loader.reading.search({ text, kinds: wanted, knownAs, ...after, limit: size });
  const edges = await Promise.all(page.hits.map((hit) => edgeOf(loader, cursors, hit)));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasMore,
      hasPreviousPage: cursor !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Chain nodes that are merged into others, and which; empty where the kinds can have none to do with it. */
async function mergedAmong(
  kinds: readonly KindName[],
  loader: FactLoader,
): Promise<ReadonlyMap<string, string>> {
  if (!kinds.some(isChainNodeKind)) return new Map();
  const { classes } = await loader.merged();
  return new Map(classes.flatMap(([kept = '', ...dropped]) => dropped.map((id) => [id, kept] as const)));
}

function placeOf(cursors: Cursors, cursor: string) {
  const [rank, sortKey, id] = cursors.read('after', cursor, ['number', 'string', 'string']);
  return { rank: rank as number, sortKey: sortKey as string, id: id as string };
}

async function edgeOf(loader: FactLoader, cursors: Cursors, hit: SearchHit): Promise<SearchEdge> {
  const { id, rank, matched } = hit;
  return {
    cursor: cursors.write([rank, matched.sortKey, matched.id]),
    match: MATCHES[rank] ?? 'WORDS',
    foundAs: matched.id === id ? null : await loader.asStated(CHAIN_NODE_KINDS, matched.id),
    node: recorded<(typeof SEARCH_KINDS)[SearchKind]>(hit),
  };
}
