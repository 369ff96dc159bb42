import { type Connection, connection } from '../chain/connections.ts';
import { type CursorScope, Cursors } from '../chain/cursors.ts';
import { type ForwardPaging, readPaging } from '../chain/paging.ts';
import type { RowBudget } from '../chain/row-budget.ts';
import { isCalendarDay } from '../store/dates.ts';

/** What a traced list is ordered by: nearest first, then by id. */
export interface TracedPlace {
  readonly hops: number;
  readonly id: string;
}

/** A page asked for of a traced list. */
export interface TracedPageRequest {
  readonly cursors: Cursors;
  readonly size: number;
  /** Where it begins, and the day that the page before was answered for. */
  readonly after: (TracedPlace & { readonly asOf: string }) | null;
}

/**
 * Reads the page asked for. The cursor carries its day, so that a list that is paged across midnight stays one list.
 *
 * @throws OretraceError BAD_USER_INPUT
 */
export function readTracedPage(scope: CursorScope, paging: ForwardPaging): TracedPageRequest {
  const cursors = new Cursors(scope);
  const { size, cursor } = readPaging({ first: paging.first, after: paging.after });
  if (cursor === undefined) return { cursors, size, after: null };
  const [asOf, hops, id] = cursors.read('after', cursor, ['string', 'number', 'string']);
  // A cursor that was tampered with is no cursor.
  if (!isCalendarDay(asOf as string)) cursors.read('after', '', []);
  return { cursors, size, after: { asOf: asOf as string, hops: hops as number, id: id as string } };
}

/** Orders a traced list and cuts the page out of it. */
export function tracedPage<T>(
  all: readonly T[],
  placeOf: (item: T) => TracedPlace,
  { cursors, size, after }: TracedPageRequest,
  asOf: string,
  rows: RowBudget,
): Connection<T> {
  const ordered = all
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => compare(a.place, b.place));
  const start = after === null ? 0 : ordered.filter(({ place }) => compare(place, after) <= 0).length;
  const placed = rows.spend(ordered.slice(start, start + size)).map(({ item, place }) => ({
    key: [asOf, place.hops, place.id],
    node: item,
  }));
  const count = async () => ordered.length;
  return connection(cursors, placed, start > 0, start + size < ordered.length, count);
}

export function compare(a: TracedPlace, b: TracedPlace): number {
  if (a.hops !== b.hops) return a.hops - b.hops;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
