/** Whether an exposure was traced, or rests on what was declared for a company as a whole. */
export type ExposureCertainty = 'TRACED' | 'POSSIBLE';

/** @param traced whether something is reached without declarations of company scope */
export function certainty(traced: boolean): ExposureCertainty {
  return traced ? 'TRACED' : 'POSSIBLE';
}
