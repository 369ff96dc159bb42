import type { Day, DueStep, StopDates } from './engine/types.ts';
import type { StopStage } from './vocabulary.ts';

/** Something to be done, seen from a day. */
export interface DueStepOnDay extends DueStep {
  readonly asOf: Day;
}

/** A stop of cooperation, and how far it was carried out. */
export interface StopOnDay extends StopDates {
  readonly stage: StopStage;
}

/** How something to be done stands to a day. */
export function statusOn({ from, dueOn, asOf }: DueStepOnDay): 'COMING' | 'DUE' | 'OVERDUE' {
  if (dueOn !== null && asOf > dueOn) return 'OVERDUE';
  return asOf < from ? 'COMING' : 'DUE';
}
