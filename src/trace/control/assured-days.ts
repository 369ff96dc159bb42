import { NO_DAY } from '../engine/search-space.ts';
import type { Day } from '../engine/types.ts';
import type { AssuredDays } from './types.ts';

/** The first day from `first` to `last` that is covered, or {@link NO_DAY}. */
export function firstCovered(covered: readonly AssuredDays[], first: Day, last: Day): Day {
  for (const { from, to } of covered) {
    if (to < first) continue;
    const day = Math.max(from, first);
    return day <= last ? day : NO_DAY;
  }
  return NO_DAY;
}

/** The first day from `first` to `last` that is not covered, or {@link NO_DAY}. */
export function firstUncovered(covered: readonly AssuredDays[], first: Day, last: Day): Day {
  let day = first;
  for (const { from, to } of covered) {
    if (to < day) continue;
    if (from > day) break;
    day = to + 1;
  }
  return day <= last ? day : NO_DAY;
}
