import { OretraceError } from '../store/errors.ts';
import type { Deadline } from './deadline.ts';

/** Traces of one answer that run at once, so that all threads have work and none is asked for far ahead. */
const AT_ONCE = 4;

/**
 * Does some work for each item, a few at a time, until the time is up.
 *
 * @param work tells whether it was done whole; what follows is left undone otherwise
 * @returns whether all was done whole
 */
export async function inTurn<T>(
  items: readonly T[],
  deadline: Deadline,
  work: (item: T) => Promise<boolean>,
): Promise<boolean> {
  for (let begun = 0; begun < items.length; begun += AT_ONCE) {
    if (deadline.stopped) return false;
    const whole = await Promise.all(items.slice(begun, begun + AT_ONCE).map(work));
    if (whole.includes(false)) return false;
  }
  return true;
}

/** What is being worked out, or null when the time for it ran out. */
export async function untilStopped<T>(deadline: Deadline, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (deadline.stopped && error instanceof OretraceError && error.code === 'DEADLINE_EXCEEDED') return null;
    throw error;
  }
}
