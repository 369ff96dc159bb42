import type { AllowedStep, Choice } from './engine/types.ts';
import type { Decision } from './types.ts';

/** What is said of a step where it may be taken in several ways. */
export type SaidOfStep = Pick<Decision['properties'], 'response' | 'finding' | 'outcome' | 'closeReason'>;

/** The way in which a step is taken; undefined where it may not be taken so. */
export function choiceIn(
  { choices, approval, beyondPolicy }: AllowedStep,
  said: SaidOfStep,
): Choice | undefined {
  if (choices.length === 0) return { prescribed: !beyondPolicy, beyondPolicy, approval };
  return choices.find(
    ({ response, duty, finding, outcome, closeReason }) =>
      (response ?? duty) === said.response &&
      finding === said.finding &&
      outcome === said.outcome &&
      closeReason === said.closeReason,
  );
}
