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
  // A cursor that was tampered with is no cursor: one without a day is not of this shape.
  if (!isCalendarDay(asOf as string)) cursors.read('after', cursor, []);
  return { cursors, size, after: { asOf: asOf as string, hops: hops as number, id: id as string } };
}

/** A list before it is ordered. Only the ids of what can stand on the page are asked for. */
export interface TracedList<T> {
  readonly items: readonly T[];
  hopsOf(item: T): number;
  idOf(item: T): string;
}

/** How many stand so many links away. */
export interface TierCount {
  /** Fewest links; 0 is where the trace begins. */
  readonly tier: number;
  readonly count: number;
}

/** A page of a traced list. */
export interface TracedPage<T> extends Connection<T> {
  /** The whole list by tier, nearest first. */
  readonly byTier: readonly TierCount[];
}

/** Orders a traced list and cuts the page out of it. */
export function tracedPage<T, Shown>(
  { items, hopsOf, idOf }: TracedList<T>,
  show: (item: T) => Shown,
  { cursors, size, after }: TracedPageRequest,
  asOf: string,
  rows: RowBudget,
): TracedPage<Shown> {
  const byHops = new Map<number, T[]>();
  for (const item of items) {
    const hops = hopsOf(item);
    const alike = byHops.get(hops);
    if (alike) alike.push(item);
    else byHops.set(hops, [item]);
  }
  const page: { readonly item: T; readonly place: TracedPlace }[] = [];
  let before = 0;
  const tiers = [...byHops.keys()].sort((a, b) => a - b);
  for (const hops of tiers) {
    const alike = byHops.get(hops) as T[];
    if (after !== null && hops < after.hops) before += alike.length;
    else if (page.length < size) {
      const placed = alike
        .map((item) => ({ item, place: { hops, id: idOf(item) } }))
        .sort((a, b) => compare(a.place, b.place));
      const rest = after === null ? placed : placed.filter(({ place }) => compare(place, after) > 0);
      before += placed.length - rest.length;
      page.push(...rest.slice(0, size - page.length));
    }
  }
  const placed = rows
    .spend(page)
    .map(({ item, place }) => ({ key: [asOf, place.hops, place.id], node: show(item) }));
  const more = before + page.length < items.length;
  return {
    ...connection(cursors, placed, before > 0, more, async () => items.length),
    byTier: tiers.map((tier) => ({ tier, count: byHops.get(tier)?.length ?? 0 })),
  };
}

/** A page of nothing. */
export function emptyPage<Shown>(page: TracedPageRequest, asOf: string, rows: RowBudget): TracedPage<Shown> {
  const list = { items: [], hopsOf: () => 0, idOf: () => '' };
  return tracedPage<never, Shown>(list, (one) => one, page, asOf, rows);
}

export function compare(a: TracedPlace, b: TracedPlace): number {
  if (a.hops !== b.hops) return a.hops - b.hops;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
