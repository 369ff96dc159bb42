import { describe, expect, it } from 'vitest';
import { currentPolicy } from './current-policy.ts';
import { isKnown, isWeekend, isWorkingDay } from './working-calendar.ts';

const { calendar } = currentPolicy();

/** Days of the State Council's notices, written out from them: the day, and whether it is worked. */
const DAYS: [string, boolean][] = [
  ['2024-02-09', true], // the eve of Spring Festival was no day off in 2024
  ['2024-02-10', false],
  ['2024-02-12', false], // a Monday
  ['2024-02-18', true], // a Sunday
  ['2024-04-07', true],
  ['2024-05-11', true],
  ['2024-05-12', false],
  ['2024-06-10', false],
  ['2024-09-14', true],
  ['2024-10-12', true],
  ['2025-01-01', false],
  ['2025-01-02', true],
  ['2025-01-26', true],
  ['2025-01-28', false],
  ['2025-02-05', true],
  ['2025-06-02', false],
  ['2025-10-08', false],
  ['2025-10-09', true],
  ['2025-10-11', true],
  ['2026-01-02', false],
  ['2026-01-04', true],
  ['2026-02-14', true],
  ['2026-02-23', false],
  ['2026-02-24', true],
  ['2026-06-19', false],
  ['2026-09-20', true],
  ['2026-09-25', false],
  ['2026-10-10', true],
  ['2026-11-23', true],
];

describe('working days', () => {
  it.each(DAYS)('%s: worked is %s', (day, worked) => {
    expect(isWorkingDay(day, calendar)).toBe(worked);
  });

  it('are as many a year as its notice leaves: 365 or 366 less weekends and holidays, with days that make up', () => {
    const count = (year: number) => {
      let worked = 0;
      for (const day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; ) {
        if (isWorkingDay(day.toISOString().slice(0, 10), calendar)) worked += 1;
        day.setUTCDate(day.getUTCDate() + 1);
      }
      return worked;
    };
    // 2024 has 262 days from Monday to Friday and 11 statutory days off, of which none falls on a weekend unless made
    // up for; 2025 has 261 and 13 (11 until 2024, two more since), 2026 as many.
    expect([2024, 2025, 2026].map(count)).toEqual([251, 248, 248]);
  });

  it('are Monday to Friday where no holidays are given', () => {
    const none = { holidays: new Set<string>(), workedWeekends: new Set<string>() };
    expect(isWorkingDay('2026-02-16', none)).toBe(true);
    expect(isWorkingDay('2026-02-14', none)).toBe(false);
    expect(isWeekend('1969-12-28')).toBe(true);
  });

  it('say how far the holidays are known', () => {
    expect(isKnown('2024-01-01', '2026-12-31', calendar)).toBe(true);
    expect(isKnown('2026-12-31', '2027-01-01', calendar)).toBe(false);
    expect(isKnown('2026-01-01', '2026-01-02', { known: null })).toBe(false);
  });
});
