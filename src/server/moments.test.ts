import { describe, expect, it } from 'vitest';
import { readMoment } from './moments.ts';

describe('when something was known', () => {
  it('takes a day for its end in Asia/Shanghai', () => {
    expect(readMoment('2026-01-31')).toBe('2026-01-31T15:59:59.999Z');
    expect(readMoment('2024-02-29')).toBe('2024-02-29T15:59:59.999Z');
  });

  it('takes an instant in any time zone, and cuts it off at the millisecond', () => {
    expect(readMoment('2026-01-31T08:00Z')).toBe('2026-01-31T08:00:00.000Z');
    expect(readMoment('2026-01-31T16:00:00.5+08:00')).toBe('2026-01-31T08:00:00.500Z');
    expect(readMoment('2026-01-31T08:00:00.123999+00:00')).toBe('2026-01-31T08:00:00.123Z');
    expect(readMoment('2026-01-31T23:30:00-05:30')).toBe('2026-02-01T05:00:00.000Z');
  });

  it.each([
    '2026-02-30',
    '2026-02-30T08:00:00Z',
    '2026-01-31T08:00:00',
    '2026-01-31 08:00:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T08:00:00.Z',
    '2026-01-31T08:00:00.1234567890Z',
    '2026-01-31T08:00:00+24:00',
    '0000-01-01',
    '0001-01-01T00:00:00+08:00',
    'yesterday',
    '',
    1_700_000_000,
    null,
  ])('refuses %j and says what would be accepted', (value) => {
    expect(() => readMoment(value)).toThrow(/Moment = .*; accepted: .*2026-01-31T08:00:00Z/);
  });

  it('takes the first and the last day that can be named', () => {
    expect(readMoment('0001-01-01')).toBe('0001-01-01T15:59:59.999Z');
    expect(readMoment('9999-12-31')).toBe('9999-12-31T15:59:59.999Z');
  });
});
