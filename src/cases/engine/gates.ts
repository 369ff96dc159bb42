import type { Gate } from '../../policy/vocabulary.ts';
import type { ClauseTerms } from './clause-terms.ts';
import type { Ground, Situation } from './types.ts';

/** What must be so before trade resumes, and whether it is. Only a stop with a minimum term has gates. */
export function gatesOf(
  { stop }: Pick<Situation, 'stop'>,
  { objectives }: Pick<Ground, 'objectives'>,
  { gates }: ClauseTerms,
): readonly { readonly gate: Gate; readonly met: boolean }[] {
  if (!stop?.minimumTerm) return [];
  const met: Readonly<Record<Gate, boolean>> = {
    PLAN_REVISED: stop.planRevisedOn !== null,
    OBJECTIVES_MET: objectives === 'MET',
  };
  return gates.map((gate) => ({ gate, met: met[gate] }));
}
