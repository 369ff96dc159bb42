import { isCalendarDay } from './dates.ts';
import { KIND_NAMES, type KindName, kindOf } from './kinds/index.ts';
import type { ListedFact } from './port.ts';
import { isSortKeyOf } from './sort-key.ts';

/** Orders a list by the revision that recorded the facts' last versions. */
export const BY_REVISION = 'recordedRevision';

/** Stands after the value by which a fact is ordered; sorts before every character that can stand in one. */
const SEPARATOR = '\u0001';
/** Sorts after the separator, and so after every position without a value, and before all that a date begins with. */
const AFTER_SEPARATOR = '\u0002';
/** Digits of the greatest revision. */
const REVISION_DIGITS = 16;

/** What the lists of a kind can be ordered by, the sort key aside: the revision, and the kind's dates. */
export function orderFieldsOf(kind: KindName): readonly string[] {
  return [BY_REVISION, ...orderDatesOf(kind)];
}

/** The dates by which a kind's lists can be ordered; the one that its sort key begins with needs no order of its own. */
export function orderDatesOf(kind: KindName): readonly string[] {
  return ORDER_DATES[kind];
}

const ORDER_DATES = Object.fromEntries(
  KIND_NAMES.map((kind) => [
    kind,
    Object.entries(kindOf(kind).properties).flatMap(([field, { type, filter }]) =>
      type === 'date' && filter && kindOf(kind).sortBy[0] !== field ? [field] : [],
    ),
  ]),
) as unknown as Readonly<Record<KindName, readonly string[]>>;

/**
 * Where a fact stands in a list of its kind. Positions of one order compare as the facts do, in every store alike: the
 * value that orders it, empty for none, then the sort key.
 *
 * @param orderBy null: the sort key alone
 */
export function positionOf(
  fact: Pick<ListedFact, 'sortKey' | 'recordedRevision' | 'properties'>,
  orderBy: string | null,
): string {
  if (orderBy === null) return fact.sortKey;
  const value = orderBy === BY_REVISION ? revisionText(fact.recordedRevision) : fact.properties[orderBy];
  return [value ?? '', fact.sortKey].join(SEPARATOR);
}

/**
 * The positions of facts by a date that lies in a range: `first` or later, and before `beyond`, null for no end.
 *
 * @param from the first day, null for any
 * @param to the last day, null for any
 */
export function positionsBetween(
  from: string | null,
  to: string | null,
): { readonly first: string; readonly beyond: string | null } {
  return { first: from ?? AFTER_SEPARATOR, beyond: to === null ? null : to + AFTER_SEPARATOR };
}

/** The value and the sort key that a position is made of; the value is null where the sort key alone orders. */
export function partsOfPosition(
  position: string,
  orderBy: string | null,
): { readonly value: string | null; readonly sortKey: string } {
  if (orderBy === null) return { value: null, sortKey: position };
  const end = position.indexOf(SEPARATOR);
  return { value: position.slice(0, Math.max(end, 0)), sortKey: position.slice(end + 1) };
}

/** Whether a value can be the position of a fact of the kind in the order, and not in another's. */
export function isPositionOf(kind: KindName, orderBy: string | null, position: unknown): position is string {
  if (typeof position !== 'string') return false;
  const { value, sortKey } = partsOfPosition(position, orderBy);
  return isSortKeyOf(kind, sortKey) && (orderBy === null || isOrderValue(orderBy, value ?? ''));
}

function isOrderValue(orderBy: string, value: string): boolean {
  if (orderBy === BY_REVISION) return /^\d{16}$/.test(value) && Number.isSafeInteger(Number(value));
  return value === '' || isCalendarDay(value);
}

/** A revision as text that compares as the number does. */
export function revisionText(revision: number): string {
  return String(revision).padStart(REVISION_DIGITS, '0');
}
