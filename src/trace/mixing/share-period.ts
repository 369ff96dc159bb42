import { type Day, UNBOUNDED_END, UNBOUNDED_START } from '../engine/types.ts';

/** The days whose material is mixed, closed at both ends. */
export interface SharePeriod {
  /** Or UNBOUNDED_START. */
  readonly from: Day;
  /** Or UNBOUNDED_END. */
  readonly to: Day;
}

/** Whether both days of an interval are known; one that is open has none at that end. */
export function isDated(first: Day, last: Day): boolean {
  return first !== UNBOUNDED_START && last !== UNBOUNDED_END;
}

/**
 * Of what an interval stands for, the part that counts in a period: its days there among all of its days. All, where a
 * day is missing and it may overlap; none where they share no day.
 */
export function partInPeriod(first: Day, last: Day, { from, to }: SharePeriod): number {
  const begin = Math.max(first, from);
  const end = Math.min(last, to);
  if (end < begin) return 0;
  return isDated(first, last) ? (end - begin + 1) / (last - first + 1) : 1;
}

/** Whether an interval that overlaps a period counts whole for want of a day, though some of it may lie outside. */
export function isTakenWhole(first: Day, last: Day, { from, to }: SharePeriod): boolean {
  return !isDated(first, last) && (first < from || last > to);
}
