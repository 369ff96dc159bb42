import { type Played, SOUND } from './played.ts';
import type { Ground } from './types.ts';

/** For tests: steps, and courses that cases have taken. */

export const OPEN: Played = { action: 'OPEN', on: '2024-01-02' };
export const found = (finding: 'SOURCES_FROM' | 'RISK_FOUND' | 'LINKED_TO', on = '2024-01-03'): Played => ({
  action: 'JUDGE_LINKAGE',
  on,
  finding,
});
export const decided = (
  response: 'SUSPEND' | 'INTERRUPT' | 'TERMINATE' | 'TEMP_SUSPEND' | 'TEMP_STOP',
  on: string,
): Played => ({
  action: 'DECIDE',
  on,
  response,
});
export const adopted = (on: string): Played => ({ action: 'ADOPT_PLAN', on, planId: 'plan:a:1' });
export const plainly = (action: Played['action'], on: string): Played => ({ action, on });
export const reviewed = (outcome: NonNullable<Played['outcome']>, on: string): Played => ({
  action: 'REVIEW',
  on,
  outcome,
});
export const WITHDRAWN: Ground = { ...SOUND, questions: ['CAUSE_UNFOUNDED'] };

export const BRIBED = [OPEN, found('RISK_FOUND'), adopted('2024-01-31')];
export const STOPPED = [
  ...BRIBED,
  reviewed('SOME_EFFECT', '2024-07-31'),
  decided('TEMP_STOP', '2024-08-01'),
  plainly('MAKE_EFFECTIVE', '2024-08-31'),
];
export const REVISED_STOP: readonly Played[] = [
  ...STOPPED,
  { action: 'REVISE_PLAN', on: '2024-09-01', planId: 'plan:a:2' },
];
