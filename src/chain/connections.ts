import type { KindName } from '../store/kinds/index.ts';
import type { Filter, ListedFact } from '../store/port.ts';
import type { ChainContext } from './context.ts';
import { type CursorKey, Cursors } from './cursors.ts';
import { filtersAsRead } from './filters-as-read.ts';
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

/** What stands on a page, with the place that its cursor marks. */
export interface Placed<T> {
  readonly node: T;
  readonly key: CursorKey;
}

/** A page made of what stands on it. Cursors are written when they are asked for. */
export function connection<T>(
  cursors: Cursors,
  placed: readonly Placed<T>[],
  hasPreviousPage: boolean,
  hasNextPage: boolean,
  totalCount: () => Promise<number>,
): Connection<T> {
  const edges = placed.map(({ node, key }) => ({
    node,
    get cursor() {
      return cursors.write(key);
    },
  }));
  const pageInfo = {
    hasNextPage,
    hasPreviousPage,
    get startCursor() {
      return edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
  return { edges, nodes: placed.map(({ node }) => node), pageInfo, totalCount };
}

/** A list of one kind that the store filters, orders and pages. */
export interface KindList<K extends KindName> {
  readonly kind: K;
  readonly filters: readonly Filter[];
  readonly order?: 'asc' | 'desc';
}

/** Lists a kind, a page at a time, either way. */
export async function listKind<K extends KindName>(
  { store, rows, loaders }: ChainContext,
  field: string,
  { kind, filters: asked, order = 'asc' }: KindList<K>,
  paging: Paging,
): Promise<Connection<Recorded<K>>> {
  const cursors = new Cursors({ field, kind, filters: asked, order });
  const { size, direction, cursor, cursorArgument } = readPaging(paging);
  const after = cursor && (cursors.read(cursorArgument, cursor, ['string'])[0] as string);
  const filters = await filtersAsRead(kind, asked, loaders);
  const page = await store.list({
    kind,
    filters,
    order: direction === 'forward' ? order : reverse(order),
    ...(after ? { after } : {}),
    limit: size,
  });
  const placed = rows.spend(page.facts).map((fact) => placedByKey<K>(fact));
  const count = () => store.count({ kind, filters });
  const before = after !== undefined;
  return direction === 'forward'
    ? connection(cursors, placed, before, page.hasMore, count)
    : connection(cursors, placed.reverse(), page.hasMore, before, count);
}

/** Most facts of one id that a count of many rows reads; only a busier row is counted by itself. */
const COUNTED_TOGETHER = 1_000;

/** Lists the facts of a kind that refer to one id, to a chain node by any that it is known as. First pages of many rows are fetched in one store call. */
export async function listReferring<K extends KindName>(
  { store, loaders, rows }: ChainContext,
  field: string,
  id: string,
  { kind, reference, filters }: { kind: K; reference: string; filters: readonly Filter[] },
  paging: ForwardPaging,
): Promise<Connection<Recorded<K>>> {
  const cursors = new Cursors({ field, of: id, kind, filters });
  const { size, cursor } = readPaging(paging);
  const filtersOfOne = async () => [...filters, { field: reference, in: await loaders.idsKnownAs(id) }];
  const count = async () => {
    const facts = await loaders.referring(id, { kind, reference, filters, limit: COUNTED_TOGETHER });
    if (facts.length < COUNTED_TOGETHER) return facts.length;
    return store.count({ kind, filters: await filtersOfOne() });
  };
  if (cursor !== undefined) {
    const after = cursors.read('after', cursor, ['string'])[0] as string;
    const page = await store.list({ kind, filters: await filtersOfOne(), after, limit: size });
    return connection(
      cursors,
      rows.spend(page.facts).map((fact) => placedByKey<K>(fact)),
      true,
      page.hasMore,
      count,
    );
  }
  const facts = await loaders.referring(id, { kind, reference, filters, limit: size + 1 });
  return connection(
    cursors,
    rows.spend(facts.slice(0, size)).map((fact) => placedByKey<K>(fact)),
    false,
    facts.length > size,
    count,
  );
}

function placedByKey<K extends KindName>(fact: ListedFact): Placed<Recorded<K>> {
  return { key: [fact.sortKey], node: recorded<K>(fact) };
}

function reverse(order: 'asc' | 'desc'): 'asc' | 'desc' {
  return order === 'asc' ? 'desc' : 'asc';
}
