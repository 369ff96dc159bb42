import { isWorkingDay, type WorkingCalendar as PolicyCalendar } from '../../policy/working-calendar.ts';
import { dateOf, dayOf } from '../../trace/days.ts';

/**
 * Periods on the calendar of the policy's owner. Days are ISO dates; no clock and no time zone comes into it: which day
 * it is there is for whoever asks.
 */

/** Which days are worked. */
export type WorkingCalendar = Pick<PolicyCalendar, 'holidays' | 'workedWeekends'>;

/** A period as the policy states it. */
export interface Period {
  readonly length: number;
  readonly unit: 'WORKING_DAY' | 'MONTH' | 'YEAR';
}

/**
 * The last day of a period that begins with a day, which itself does not count: the day of the same number in the last
 * month or, where that month has none, its last day (as 民法典 201 and 202 count months and years); of working days, the
 * last of them.
 */
export function endOfPeriod(start: string, { length, unit }: Period, calendar: WorkingCalendar): string {
  switch (unit) {
    case 'WORKING_DAY':
      return workingDaysAfter(start, length, calendar);
    case 'MONTH':
      return monthsAfter(start, length);
    case 'YEAR':
      return monthsAfter(start, 12 * length);
  }
  return unit satisfies never;
}

/** The day after a day. */
export function dayAfter(date: string): string {
  return dateOf(dayOf(date) + 1);
}

function monthsAfter(start: string, months: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const first = firstOfMonth(total);
  const length = dayOf(firstOfMonth(total + 1)) - dayOf(first);
  return dateOf(dayOf(first) + Math.min(day, length) - 1);
}

/** @param month counted from January of the year 0 */
function firstOfMonth(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function workingDaysAfter(start: string, count: number, calendar: WorkingCalendar): string {
  let day = dayOf(start);
  for (let left = count; left > 0; ) {
    day += 1;
    if (isWorkingDay(dateOf(day), calendar)) left -= 1;
  }
  return dateOf(day);
}
