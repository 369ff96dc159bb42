import { dayAfter } from '../engine/calendar.ts';
import { type CaseOnDay, progressOf } from '../engine/progress.ts';
import type { Day } from '../engine/types.ts';
import { CASE_STATES, type CaseState } from '../vocabulary.ts';
import { type CaseEvent, caseEvent } from './events.ts';

/**
 * The states that a case passed up to a day, each on the day from which it stood there: by its steps, by the end of a clock
 * or term, by the withdrawal of its cause.
 */
export function statesPassed(known: Omit<CaseOnDay, 'today'>, until: Day): readonly CaseEvent[] {
  const { steps, ground } = known;
  const opened = steps[0]?.on ?? until;
  const days = new Set<Day>(
    [
      ...steps.flatMap(({ on, approval }) => [on, approval?.on ?? on]),
      ...(ground.withdrawn === null ? [] : [ground.withdrawn.on]),
    ].filter((day) => day >= opened && day <= until),
  );
  const passed: CaseEvent[] = [];
  let state: CaseState | null = null;
  // Clocks that are found to run add the days on which they end.
  for (let day = first(days); day !== null; day = first(days)) {
    days.delete(day);
    const progress = progressOf({ ...known, today: day });
    const ends = [
      progress.clock?.endsOn ?? null,
      progress.minimumTerm === null ? null : dayAfter(progress.minimumTerm.endsOn),
    ];
    for (const end of ends) if (end !== null && end > day && end <= until) days.add(end);
    if (progress.state === state) continue;
    state = progress.state;
    passed.push(
      caseEvent({ kind: 'STATE', on: day, recordedAt: null, by: null, state, ...CASE_STATES[state] }),
    );
  }
  return passed;
}

function first(days: ReadonlySet<Day>): Day | null {
  return [...days].sort()[0] ?? null;
}
