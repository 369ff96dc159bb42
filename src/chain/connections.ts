import type { StoredFact } from '../store/facts.ts';
import type { KindName } from '../store/kinds/index.ts';
import { positionOf } from '../store/ordering.ts';
import type { Filter, ListedFact } from '../store/port.ts';
import { type Aggregate, inOrder, totalOf } from './aggregates.ts';
import type { Optional } from './arguments.ts';
import type { ChainContext } from './context.ts';
import { type CursorKey, Cursors } from './cursors.ts';
import { filtersAsRead } from './filters-as-read.ts';
import { type ListOrder, type OrderArgument, readOrder } from './list-order.ts';
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

/** A page of facts of one kind, which can be counted by what they hold. */
export interface FactConnection<T> extends Connection<T> {
  /** All that the pages hold together; counted only by what is selected. */
  readonly aggregate: Aggregate;
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
  readonly order?: ListOrder;
  /** The moment as of which it is known; now unless given. */
  readonly knownAt?: Optional<string>;
}

/** Lists a kind, a page at a time, either way. */
export async function listKind<K extends KindName>(
  { rows, loaders }: ChainContext,
  field: string,
  { kind, filters: asked, order = {}, knownAt }: KindList<K>,
  paging: Paging,
): Promise<FactConnection<Recorded<K>>> {
  const { orderBy, direction: way = 'asc' } = order;
  const cursors = new Cursors({ field, kind, filters: asked, order: way, orderBy, knownAt });
  const { size, direction, cursor, cursorArgument } = readPaging(paging);
  const after = cursor && (cursors.read(cursorArgument, cursor, ['string'])[0] as string);
  const loader = await loaders.knownAt(knownAt);
  const filters = await filtersAsRead(kind, asked, loader);
  const page = await loader.reading.list({
    kind,
    filters,
    order: direction === 'forward' ? way : reverse(way),
    ...(orderBy === undefined ? {} : { orderBy }),
    ...(after ? { after } : {}),
    limit: size,
  });
  const placed = rows.spend(page.facts).map((fact) => placedByKey<K>(fact, orderBy));
  const count = () => loader.reading.count({ kind, filters });
  const aggregate = inOrder((by) => loader.reading.aggregate({ kind, filters, by }));
  const before = after !== undefined;
  const shown =
    direction === 'forward'
      ? connection(cursors, placed, before, page.hasMore, count)
      : connection(cursors, placed.reverse(), page.hasMore, before, count);
  return { ...shown, aggregate };
}

/** Arguments that lists of the facts of one share. */
export interface NestedListArguments extends ForwardPaging {
  readonly orderBy?: OrderArgument;
}

/**
 * Lists the facts of a kind that refer to one fact, to a chain node by any id that it is known as; as they stood when the
 * fact was read. First pages of many rows are fetched in one store call.
 */
export async function listReferring<K extends KindName>(
  { loaders, rows }: ChainContext,
  field: string,
  of: StoredFact,
  { kind, reference, filters }: { kind: K; reference: string; filters: readonly Filter[] },
  { orderBy: order, ...paging }: NestedListArguments,
): Promise<FactConnection<Recorded<K>>> {
  const { id } = of;
  const loader = loaders.of(of);
  const { orderBy, direction = 'asc' } = readOrder(kind, order);
  const ordered = { direction, ...(orderBy === undefined ? {} : { orderBy }) };
  // What was asked for before there were orders and moments has the cursors that it had.
  const way = direction === 'asc' ? null : direction;
  const cursors = new Cursors({ field, of: id, kind, filters, orderBy, way, moment: loader.moment });
  const { size, cursor } = readPaging(paging);
  const filtersOfOne = async () => [...filters, { field: reference, in: await loader.idsKnownAs(id) }];
  const counted = { kind, reference, filters };
  const count = async () => totalOf(await loader.tallies(id, counted));
  const aggregate = inOrder((by) => loader.tallies(id, { ...counted, by }));
  if (cursor !== undefined) {
    const after = cursors.read('after', cursor, ['string'])[0] as string;
    const page = await loader.reading.list({
      kind,
      filters: await filtersOfOne(),
      order: direction,
      ...(orderBy === undefined ? {} : { orderBy }),
      after,
      limit: size,
    });
    const placed = rows.spend(page.facts).map((fact) => placedByKey<K>(fact, orderBy));
    return { ...connection(cursors, placed, true, page.hasMore, count), aggregate };
  }
  const facts = await loader.referring(id, { kind, reference, filters, order: ordered, limit: size + 1 });
  const placed = rows.spend(facts.slice(0, size)).map((fact) => placedByKey<K>(fact, orderBy));
  return { ...connection(cursors, placed, false, facts.length > size, count), aggregate };
}

function placedByKey<K extends KindName>(fact: ListedFact, orderBy?: string): Placed<Recorded<K>> {
  return { key: [positionOf(fact, orderBy ?? null)], node: recorded<K>(fact) };
}

function reverse(order: 'asc' | 'desc'): 'asc' | 'desc' {
  return order === 'asc' ? 'desc' : 'asc';
}
