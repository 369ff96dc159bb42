import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalendarDay } from './dates.ts';

test.each(['0001-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '2024-12-31', '9999-12-31'])(
  '%s is a day',
  (text) => {
    expect(isCalendarDay(text)).toBe(true);
  },
);

test.each([
  '',
  '0000-01-01',
  '1900-02-29',
  '2023-02-29',
  '2024-02-30',
  '2024-04-31',
  '2024-00-10',
  '2024-13-01',
  '2024-01-00',
  '2024-01-32',
  '2024-1-1',
  '24-01-01',
  '2024-01-01T00:00:00Z',
  ' 2024-01-01',
  '2024-01-01\n',
  '2024/01/01',
  '20240101',
  '+002024-01-01',
  '-2024-01-01',
  '２０２４-01-01',
])('%j is not a day', (text) => {
  expect(isCalendarDay(text)).toBe(false);
});

test('agrees with the lengths of months in the Gregorian calendar', () => {
  const daysIn = (year: number, month: number) => {
    if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (year, month, day) => {
        const pad = (part: number, width: number) => String(part).padStart(width, '0');
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        expect(isCalendarDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)).toBe(exists);
      },
    ),
    { numRuns: 2_000 },
  );
});
