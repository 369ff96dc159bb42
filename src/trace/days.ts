import { type Day, UNBOUNDED_END, UNBOUNDED_START } from './engine/types.ts';

/**
 * Calendar dates as whole days counted from 1970-01-01, in the proleptic Gregorian calendar (ISO 8601).
 * Pure arithmetic: no clock and no time zone comes into it.
 */

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days of a common year before the month starts, January first; one entry more, for the whole year. */
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;
/** Days from 0000-01-01 to 1970-01-01. */
const EPOCH = 719_528;
/** Day of 0000-01-01, the first that a four-digit ISO date can name. */
const FIRST_DAY: Day = -EPOCH;
/** Day of 9999-12-31, the last that a four-digit ISO date can name. */
const LAST_DAY: Day = 2_932_896;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days from 0000-01-01 to the first of January of `year`; year 0 is a leap year. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return year === 0
    ? 0
    : 366 + past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Days of the year before the first of `month` (1…13, where 13 stands for the end of the year). */
function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0);
}

/**
 * The day that an ISO date names.
 *
 * @param date `YYYY-MM-DD`, 0000-01-01 to 9999-12-31
 * @throws RangeError when the text has another form, or names a date that does not exist
 */
export function dayOf(date: string): Day {
  const parts = ISO_DATE.exec(date);
  if (parts === null) throw new RangeError(`"${date}" is not a date: expected YYYY-MM-DD.`);
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const dayOfMonth = Number(parts[3]);
  if (month < 1 || month > 12) {
    throw new RangeError(`"${date}" is not a date: the month must be 01 to 12.`);
  }
  const length = daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month);
  if (dayOfMonth < 1 || dayOfMonth > length) {
    throw new RangeError(`"${date}" is not a date: the day must be 01 to ${length} in that month.`);
  }
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + dayOfMonth - 1 - EPOCH;
}

/**
 * The ISO date of a day.
 *
 * @param day a bounded day between 0000-01-01 and 9999-12-31
 * @returns `YYYY-MM-DD`
 * @throws RangeError for any other number, and for the two unbounded days: those have no date
 */
export function dateOf(day: Day): string {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) {
    throw new RangeError(`Day ${day} has no date: expected a whole number from ${FIRST_DAY} to ${LAST_DAY}.`);
  }
  const sinceYearZero = day + EPOCH;
  // The mean year gives the year or its neighbour; the exact count decides.
  let year = Math.floor(sinceYearZero / 365.2425);
  while (daysBeforeYear(year) > sinceYearZero) year -= 1;
  while (daysBeforeYear(year + 1) <= sinceYearZero) year += 1;
  const dayOfYear = sinceYearZero - daysBeforeYear(year);
  let month = 1;
  while (daysBeforeMonth(year, month + 1) <= dayOfYear) month += 1;
  const dayOfMonth = dayOfYear - daysBeforeMonth(year, month) + 1;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** First day of an interval: an unknown or open start is {@link UNBOUNDED_START}. Throws as {@link dayOf}. */
export function startDayOf(date: string | null | undefined): Day {
  return date === null || date === undefined ? UNBOUNDED_START : dayOf(date);
}

/** Last day of an interval: an unknown or open end is {@link UNBOUNDED_END}. Throws as {@link dayOf}. */
export function endDayOf(date: string | null | undefined): Day {
  return date === null || date === undefined ? UNBOUNDED_END : dayOf(date);
}

/** The ISO date of a day, or null where nothing bounds it. Throws as {@link dateOf}. */
export function boundedDateOf(day: Day): string | null {
  return day === UNBOUNDED_START || day === UNBOUNDED_END ? null : dateOf(day);
}
