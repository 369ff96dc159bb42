import { describe, expect, test } from 'vitest';
import { policyOn } from '../../policy/current-policy.ts';
import { endOfPeriod, type Period } from './calendar.ts';

const { calendar } = policyOn('2026-01-01');

describe('a period ends', () => {
  const months = (length: number): Period => ({ length, unit: 'MONTH' });
  test.each([
    ['on the day of the same number', '2026-01-15', months(6), '2026-07-15'],
    ['over the turn of a year', '2026-10-31', months(3), '2027-01-31'],
    ['on the last day of a shorter month', '2026-08-31', months(6), '2027-02-28'],
    ['on the leap day where there is one', '2027-08-31', months(6), '2028-02-29'],
    ['on the 29th from the 29th of a longer month', '2027-08-29', months(6), '2028-02-29'],
    ['in April on its 30th', '2026-01-31', months(3), '2026-04-30'],
    ['a year after a leap day on the 28th', '2028-02-29', { length: 1, unit: 'YEAR' }, '2029-02-28'],
    ['four years after a leap day on the next', '2028-02-29', { length: 4, unit: 'YEAR' }, '2032-02-29'],
    ['two years after any other day', '2026-03-01', { length: 2, unit: 'YEAR' }, '2028-03-01'],
    ['a century that has no leap day', '2099-08-31', months(6), '2100-02-28'],
  ] as const)('%s', (_, start, period, end) => {
    expect(endOfPeriod(start, period, calendar)).toBe(end);
  });

  test.each([
    ['the first day does not count, the weekend neither', '2024-03-01', 5, '2024-03-08'],
    ['from a Saturday', '2024-03-02', 1, '2024-03-04'],
    // 1 to 7 October 2024 are off, the 29 September and 12 October before and after are worked.
    [
      'over the holidays of October, and the weekend day that makes up for them',
      '2024-09-27',
      3,
      '2024-10-08',
    ],
    ['beyond the holidays that are known, weekends alone', '2030-10-01', 5, '2030-10-08'],
  ] as const)('of working days: %s', (_, start, length, end) => {
    expect(endOfPeriod(start, { length, unit: 'WORKING_DAY' }, calendar)).toBe(end);
  });
});
