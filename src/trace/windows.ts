import type { Optional } from '../chain/arguments.ts';
import { badInput } from '../store/errors.ts';
import { endDayOf, startDayOf } from './days.ts';
import type { Day } from './engine/types.ts';

/** A window as it is asked for; dates, either of which may be left out. */
export interface DayWindow {
  readonly from?: Optional<string>;
  readonly to?: Optional<string>;
}

/** A window of days, closed at both ends. */
export interface Days {
  /** Or UNBOUNDED_START. */
  readonly from: Day;
  /** Or UNBOUNDED_END. */
  readonly to: Day;
}

/**
 * Reads a window of days; null when none is given.
 *
 * @param name the argument's name
 * @throws OretraceError BAD_USER_INPUT when it ends before it begins
 */
export function readWindow(window: Optional<DayWindow>, name = 'window'): Days | null {
  if (!window || (!window.from && !window.to)) return null;
  const days = { from: startDayOf(window.from), to: endDayOf(window.to) };
  if (days.from <= days.to) return days;
  throw badInput([
    {
      field: `${name}.to`,
      value: JSON.stringify(window.to),
      problem: { en: `is before ${name}.from`, zh: `早于 ${name}.from` },
      accepted: {
        en: `${window.from} or a later day, or none`,
        zh: `${window.from} 或更晚的日期，或不填`,
      },
    },
  ]);
}

/**
 * Reads the argument `period`.
 *
 * @throws OretraceError BAD_USER_INPUT when it ends before it begins, or is bounded at neither end
 */
export function readPeriod(period: DayWindow): Days {
  const days = readWindow(period, 'period');
  if (days !== null) return days;
  throw badInput([
    {
      field: 'period',
      value: JSON.stringify(period),
      problem: { en: 'is bounded at neither end', zh: '首尾均未限定' },
      accepted: { en: 'a first day, a last day, or both', zh: '首日、末日，或两者' },
    },
  ]);
}
