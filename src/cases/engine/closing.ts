import type { CaseState, CloseReason } from '../vocabulary.ts';
import type { ClauseTerms } from './clause-terms.ts';
import { standingStop } from './stopping.ts';
import type { Ground, Situation } from './types.ts';

/** Outcomes of a plan that has reduced or contained the risk: the case may be closed for it. */
const MITIGATING = ['CONTAINED', 'REDUCED'] as const;

/** For which reasons a case may be closed as it stands: what is stopped is lifted first, unless the relationship ends. */
export function closeReasons(
  situation: Situation,
  state: CaseState,
  { questions }: Ground,
  terms: ClauseTerms,
): readonly CloseReason[] {
  const stops = isHeldBack(situation);
  return [
    ...(state === 'CAUSE_WITHDRAWN' && !stops ? (['CAUSE_UNFOUNDED'] as const) : []),
    ...(state !== 'CAUSE_WITHDRAWN' && !stops && isMitigated(situation, terms)
      ? (['MITIGATED'] as const)
      : []),
    'RELATIONSHIP_ENDED',
    ...(questions.includes('SUPPLIER_MERGED') ? (['MERGED'] as const) : []),
  ];
}

/** Whether a stop stands that might be lifted. */
export function isHeldBack(situation: Pick<Situation, 'stop'>): boolean {
  const stop = standingStop(situation);
  return stop !== null && stop.response !== 'TERMINATE';
}

/**
 * Whether the risk is reduced: the last review of a plan in implementation says so or, where the clause asks for a stop
 * alone, trade was resumed after a review of it.
 */
function isMitigated({ state, reviews, plan }: Situation, { course }: ClauseTerms): boolean {
  if (state === 'RESUMED' && (course === 'STOP' || course === 'NONE')) return true;
  if (state !== 'RESUMED' && state !== 'PLAN_IMPLEMENTING') return false;
  if (plan === null || plan.implementedOn === null) return false;
  const outcome = reviews.at(-1)?.outcome;
  return MITIGATING.some((one) => one === outcome);
}
