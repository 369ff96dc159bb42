import { type Connection, connection } from '../chain/connections.ts';
import { type CursorScope, readCursor, writeCursor } from '../chain/cursors.ts';
import { type ForwardPaging, readPaging } from '../chain/paging.ts';
import { isCalendarDay } from '../store/dates.ts';

/** What a traced list is ordered by: nearest first, then by id. */
export interface TracedPlace {
  readonly hops: number;
  readonly id: string;
}

/** A page asked for of a traced list. */
export interface TracedPageRequest {
  readonly scope: CursorScope;
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
  const { size, cursor } = readPaging({ first: paging.first, after: paging.after });
  if (cursor === undefined) return { scope, size, after: null };
  const [asOf, hops, id] = readCursor(scope, 'after', cursor, ['string', 'number', 'string']);
  // A cursor that was tampered with is no cursor.
  if (!isCalendarDay(asOf as string)) readCursor(scope, 'after', '', []);
  return { scope, size, after: { asOf: asOf as string, hops: hops as number, id: id as string } };
}

/** Orders a traced list and cuts the page out of it. */
export function tracedPage<T>(
  all: readonly T[],
  placeOf: (item: T) => TracedPlace,
  { scope, size, after }: TracedPageRequest,
  asOf: string,
): Connection<T> {
  const ordered = all
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => compare(a.place, b.place));
  const start = after === null ? 0 : ordered.filter(({ place }) => compare(place, after) <= 0).length;
  const edges = ordered.slice(start, start + size).map(({ item, place }) => ({
    cursor: writeCursor(scope, [asOf, place.hops, place.id]),
    node: item,
  }));
  return connection(edges, start > 0, start + size < ordered.length, async () => ordered.length);
}

export function compare(a: TracedPlace, b: TracedPlace): number {
  if (a.hops !== b.hops) return a.hops - b.hops;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
