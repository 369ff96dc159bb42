import { dateOf, dayOf } from '../trace/days.ts';

/** A holiday, its first to its last day off, ISO dates. */
export interface Holiday {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly nameZh: string;
}

/** Which days are worked: Monday to Friday, without holidays, and with the weekend days that make up for them. */
export interface WorkingCalendar {
  /** First and last day for which holidays are known; beyond them only weekends count. Null: none are known. */
  readonly known: { readonly from: string; readonly to: string } | null;
  /** Where the holidays are from; null where there are none. */
  readonly source: string | null;
  readonly sourceZh: string | null;
  readonly listed: readonly Holiday[];
  /** Every day off by a holiday, ISO dates; weekend days among them. */
  readonly holidays: ReadonlySet<string>;
  /** Saturdays and Sundays that are worked instead (调休), ISO dates. */
  readonly workedWeekends: ReadonlySet<string>;
}

/** Every ISO date of a holiday. */
export function daysOff({ from, to }: Pick<Holiday, 'from' | 'to'>): readonly string[] {
  const first = dayOf(from);
  return Array.from({ length: Math.max(0, dayOf(to) - first + 1) }, (_, at) => dateOf(first + at));
}

/** Whether an ISO date is a Saturday or a Sunday. */
export function isWeekend(date: string): boolean {
  // 1970-01-01, day 0, was a Thursday.
  return (((dayOf(date) + 3) % 7) + 7) % 7 >= 5;
}

/** Whether an ISO date is worked. */
export function isWorkingDay(
  date: string,
  { holidays, workedWeekends }: Pick<WorkingCalendar, 'holidays' | 'workedWeekends'>,
): boolean {
  return isWeekend(date) ? workedWeekends.has(date) : !holidays.has(date);
}

/** Whether holidays are known on every day from one ISO date to another, both included. */
export function isKnown(from: string, to: string, { known }: Pick<WorkingCalendar, 'known'>): boolean {
  return known !== null && known.from <= from && to <= known.to;
}
