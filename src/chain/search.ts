import type { KindName } from '../store/kinds/index.ts';
import { isChainNodeKind } from '../store/kinds/links.ts';
import type { SearchHit, SearchPage, SearchQuery } from '../store/port.ts';
import { MAX_LIMIT } from '../store/queries.ts';
import { type Optional, readSearchText } from './arguments.ts';
import type { Edge, PageInfo } from './connections.ts';
import type { ChainContext } from './context.ts';
import { Cursors } from './cursors.ts';
import { NODE_KINDS } from './node-kinds.ts';
import { type ForwardPaging, readPaging } from './paging.ts';
import { type Recorded, recorded } from './types.ts';

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
  IMPORT_RUN: 'ImportRun',
} as const satisfies Record<string, KindName>;
export type SearchKind = keyof typeof SEARCH_KINDS;
type Found = Recorded<(typeof SEARCH_KINDS)[SearchKind]>;

const NOTHING = { hits: [], hasMore: false } as const;
const MATCHES = ['EXACT', 'PREFIX', 'WORDS'] as const;

interface SearchEdge extends Edge<Found> {
  readonly match: (typeof MATCHES)[number];
}

interface Search extends ForwardPaging {
  readonly text: string;
  readonly kinds?: Optional<readonly SearchKind[]>;
}

/** Finds facts by name, a page at a time. */
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
  const cursors = new Cursors({ field: 'search', text, kinds });
  const { size, cursor } = readPaging({ first: args.first, after: args.after });
  const after = cursor === undefined ? {} : { after: placeOf(cursors, cursor) };
  const wanted = kinds.map((kind) => SEARCH_KINDS[kind]);
  const page =
    wanted.length === 0
      ? NOTHING
      : await searchKnown(context, { text, kinds: wanted, ...after, limit: size });
  const edges = page.hits.map((hit) => edgeOf(cursors, hit));
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

/**
 * Searches without chain nodes that are merged into others. Enough is asked for at once to fill the page whichever of
 * them are found; only with hundreds of them may it take another call.
 */
async function searchKnown({ store, loaders }: ChainContext, query: SearchQuery): Promise<SearchPage> {
  if (!query.kinds?.some(isChainNodeKind)) return store.search(query);
  const dropped = new Set((await loaders.merged()).classes.flatMap(([, ...others]) => others));
  if (dropped.size === 0) return store.search(query);
  const limit = Math.min(MAX_LIMIT, query.limit + dropped.size + 1);
  const hits: SearchHit[] = [];
  let page: SearchPage;
  let { after } = query;
  do {
    page = await store.search({ ...query, ...(after ? { after } : {}), limit });
    hits.push(...page.hits.filter(({ id }) => !dropped.has(id)));
    after = page.hits.at(-1);
  } while (page.hasMore && hits.length <= query.limit);
  return { hits: hits.slice(0, query.limit), hasMore: hits.length > query.limit };
}

function placeOf(cursors: Cursors, cursor: string) {
  const [rank, sortKey, id] = cursors.read('after', cursor, ['number', 'string', 'string']);
  return { rank: rank as number, sortKey: sortKey as string, id: id as string };
}

function edgeOf(cursors: Cursors, hit: SearchHit): SearchEdge {
  return {
    cursor: cursors.write([hit.rank, hit.sortKey, hit.id]),
    match: MATCHES[hit.rank] ?? 'WORDS',
    node: recorded<(typeof SEARCH_KINDS)[SearchKind]>(hit),
  };
}
