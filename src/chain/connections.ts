import type { KindName } from '../store/kinds/index.ts';
import type { Filter, ListedFact } from '../store/port.ts';
import type { ChainContext } from './context.ts';
import { type CursorScope, readCursor, writeCursor } from './cursors.ts';
import { type ForwardPaging, type Paging, readPaging } from './paging.ts';
import { type Recorded, recorded } from './types.ts';

/** One on a page, with its cursor. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** Where a page lies in the whole. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page as the API shows it (Relay connection). */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  /** Called only when the count is selected. */
  readonly totalCount: () => Promise<number>;
}

/** A page made of its edges. */
export function connection<T>(
  edges: readonly Edge<T>[],
  hasPreviousPage: boolean,
  hasNextPage: boolean,
  totalCount: () => Promise<number>,
): Connection<T> {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** A list of one kind that the store filters, orders and pages. */
export interface KindList<K extends KindName> {
  readonly kind: K;
  readonly filters: readonly Filter[];
  readonly order?: 'asc' | 'desc';
}

/** Lists a kind, a page at a time, either way. */
export async function listKind<K extends KindName>(
  { store }: ChainContext,
  field: string,
  { kind, filters, order = 'asc' }: KindList<K>,
  paging: Paging,
): Promise<Connection<Recorded<K>>> {
  const scope: CursorScope = { field, kind, filters, order };
  const { size, direction, cursor, cursorArgument } = readPaging(paging);
  const after = cursor && (readCursor(scope, cursorArgument, cursor, ['string'])[0] as string);
  const page = await store.list({
    kind,
    filters,
    order: direction === 'forward' ? order : reverse(order),
    ...(after ? { after } : {}),
    limit: size,
  });
  const edges = page.facts.map((fact) => edgeOf<K>(scope, fact));
  const count = () => store.count({ kind, filters });
  const before = after !== undefined;
  return direction === 'forward'
    ? connection(edges, before, page.hasMore, count)
    : connection(edges.reverse(), page.hasMore, before, count);
}

/** Most facts of one id that a count of many rows reads; only a busier row is counted by itself. */
const COUNTED_TOGETHER = 1_000;

/** Lists the facts of a kind that refer to one id. First pages of many rows are fetched in one store call. */
export async function listReferring<K extends KindName>(
  { store, loaders }: ChainContext,
  field: string,
  id: string,
  { kind, reference, filters }: { kind: K; reference: string; filters: readonly Filter[] },
  paging: ForwardPaging,
): Promise<Connection<Recorded<K>>> {
  const scope: CursorScope = { field, of: id, kind, filters };
  const { size, cursor } = readPaging(paging);
  const filtersOfOne = [...filters, { field: reference, in: [id] }];
  const count = async () => {
    const facts = await loaders.referring(id, { kind, reference, filters, limit: COUNTED_TOGETHER });
    return facts.length < COUNTED_TOGETHER ? facts.length : store.count({ kind, filters: filtersOfOne });
  };
  if (cursor !== undefined) {
    const after = readCursor(scope, 'after', cursor, ['string'])[0] as string;
    const page = await store.list({ kind, filters: filtersOfOne, after, limit: size });
    return connection(
      page.facts.map((fact) => edgeOf<K>(scope, fact)),
      true,
      page.hasMore,
      count,
    );
  }
  const facts = await loaders.referring(id, { kind, reference, filters, limit: size + 1 });
  return connection(
    facts.slice(0, size).map((fact) => edgeOf<K>(scope, fact)),
    false,
    facts.length > size,
    count,
  );
}

function edgeOf<K extends KindName>(scope: CursorScope, fact: ListedFact): Edge<Recorded<K>> {
  return { cursor: writeCursor(scope, [fact.sortKey]), node: recorded<K>(fact) };
}

function reverse(order: 'asc' | 'desc'): 'asc' | 'desc' {
  return order === 'asc' ? 'desc' : 'asc';
}
