import { termsOn } from '../policy-terms.ts';
import type { ApprovedDecision } from '../vocabulary.ts';
import { progressOf } from './progress.ts';
import type { AllowedStep, Day, DueStep, Ground, Progress, Step } from './types.ts';

/** For tests: a step without what follows from where it stands. */
export type Played = Omit<Step, 'number' | 'by'>;

/** Nothing to ask about, and no objectives set. */
export const SOUND: Ground = { questions: [], withdrawn: null, objectives: 'NONE_SET' };

/** How a case by a clause of the shipped policy stands on a day after these steps. */
export function played(
  clauseId: string,
  steps: readonly Played[],
  today: Day,
  ground: Ground = SOUND,
  approvals: readonly ApprovedDecision[] = [],
): Progress {
  const { terms } = termsOn(clauseId, '2024-01-01');
  const numbered = steps.map((step, index) => ({ ...step, number: index + 1, by: 'somebody' }));
  return progressOf({ steps: numbered, ground, terms, approvals: new Set(approvals), today });
}

/** What is to be done, as `RESUME/KEEP_STOPPED 2024-01-02 2024-01-09`: by which actions, from and by which day. */
export function toldDue({ actions, from, dueOn }: DueStep): string {
  return [actions.join('/'), from, ...(dueOn === null ? [] : [dueOn])].join(' ');
}

/** What may be done, each as `DECIDE SUSPEND TERMINATE+`: with its choices, `+` for what is beyond the policy. */
export function told(allowed: readonly AllowedStep[]): readonly string[] {
  return allowed.map(({ action, choices, beyondPolicy: beyond }) =>
    [
      `${action}${beyond ? '+' : ''}`,
      ...choices.map(
        ({ response, finding, outcome, closeReason, duty, beyondPolicy }) =>
          `${response ?? finding ?? outcome ?? closeReason ?? duty}${beyondPolicy ? '+' : ''}`,
      ),
    ].join(' '),
  );
}
