import { type Day, UNBOUNDED_END, UNBOUNDED_START } from '../engine/types.ts';

/** Days closed at both ends; either may be unbounded. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The part of a mass over an interval that counts in a period: in proportion to days where both ends of the interval are
 * known, else whole when some day may lie in both. 0: it counts nothing.
 */
export function countedPart(first: Day, last: Day, period: DaySpan): number {
  const from = Math.max(first, period.from);
  const to = Math.min(last, period.to);
  if (first > last || from > to) return 0;
  return areBothKnown(first, last) ? (to - from + 1) / (last - first + 1) : 1;
}

/** Whether both ends of an interval are known. */
export function areBothKnown(first: Day, last: Day): boolean {
  return first !== UNBOUNDED_START && last !== UNBOUNDED_END;
}

/**
 * Of what an interval carries in a period, the part on days that lie in some windows: in proportion to days, each counted
 * once, where both ends of the interval are known, else all when some day may lie in all of these.
 */
export function taintedPart(first: Day, last: Day, period: DaySpan, windows: readonly DaySpan[]): number {
  const from = Math.max(first, period.from);
  const to = Math.min(last, period.to);
  const met = windows
    .map((window) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) }))
    .filter((span) => span.from <= span.to)
    .sort((a, b) => a.from - b.from);
  if (met.length === 0) return 0;
  if (!areBothKnown(first, last)) return 1;
  let days = 0;
  let counted = from - 1;
  for (const span of met) {
    const begin = Math.max(span.from, counted + 1);
    if (begin > span.to) continue;
    days += span.to - begin + 1;
    counted = span.to;
  }
  return days / (to - from + 1);
}
