import { describe, expect, it } from 'vitest';
import { boundedDateOf, dateOf, dayOf, endDayOf, startDayOf } from './days.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from './engine/types.ts';

const MILLISECONDS_A_DAY = 86_400_000;

describe('days', () => {
  it('counts from 1970-01-01', () => {
    expect(dayOf('1970-01-01')).toBe(0);
    expect(dayOf('1969-12-31')).toBe(-1);
    expect(dayOf('2000-03-01')).toBe(11_017);
    expect(dayOf('0000-01-01')).toBe(-719_528);
    expect(dayOf('9999-12-31')).toBe(2_932_896);
  });

  it('agrees with the platform calendar in both directions, day by day around leap centuries', () => {
    const spans: [string, string][] = [
      ['0000-01-01', '0005-01-01'],
      ['0099-01-01', '0101-12-31'],
      ['1599-12-01', '1601-03-05'],
      ['1899-12-01', '2101-03-05'],
      ['9995-01-01', '9999-12-31'],
    ];
    for (const [first, last] of spans) {
      const end = Date.parse(`${last}T00:00:00Z`) / MILLISECONDS_A_DAY;
      for (let day = Date.parse(`${first}T00:00:00Z`) / MILLISECONDS_A_DAY; day <= end; day += 1) {
        const date = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
        if (dateOf(day) !== date || dayOf(date) !== day)
          expect([dateOf(day), dayOf(date)]).toEqual([date, day]);
      }
    }
  });

  it('gives every year its right first and last day', () => {
    for (let year = 1; year < 9999; year += 1) {
      const first = dayOf(`${String(year).padStart(4, '0')}-01-01`);
      expect(dateOf(first - 1).endsWith('-12-31')).toBe(true);
      expect(dateOf(first).endsWith('-01-01')).toBe(true);
    }
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-1-01',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '-001-01-01',
    '２０２４-01-01',
    '',
  ])('refuses %j, and says what it was', (text) => {
    expect(() => dayOf(text)).toThrow(RangeError);
    expect(() => dayOf(text)).toThrow(`"${text}" is not a date`);
  });

  it('names the days that the month has', () => {
    expect(() => dayOf('2023-02-29')).toThrow('01 to 28');
    expect(dayOf('2024-02-29') + 1).toBe(dayOf('2024-03-01'));
    expect(dayOf('2000-02-29') + 1).toBe(dayOf('2000-03-01'));
  });

  it.each([0.5, Number.NaN, UNBOUNDED_START, UNBOUNDED_END, 2_932_897, -719_529])(
    'has no date for %d',
    (day) => {
      expect(() => dateOf(day)).toThrow(RangeError);
    },
  );

  it('reads a missing bound as unbounded, on its own side', () => {
    expect(startDayOf(null)).toBe(UNBOUNDED_START);
    expect(endDayOf(undefined)).toBe(UNBOUNDED_END);
    expect(startDayOf('1970-01-02')).toBe(1);
    expect(endDayOf('1970-01-03')).toBe(2);
    expect(boundedDateOf(UNBOUNDED_START)).toBeNull();
    expect(boundedDateOf(UNBOUNDED_END)).toBeNull();
    expect(boundedDateOf(1)).toBe('1970-01-02');
  });
});
