/** How a supplier stands to live flags, best first. */
export const SOURCE_STANDINGS = ['NOT_EXPOSED', 'HISTORIC', 'POSSIBLE', 'UNKNOWN', 'EXPOSED'] as const;
export type SourceStanding = (typeof SOURCE_STANDINGS)[number];

/** A live flag whose material possibly reached a supplier. */
export interface ReachedBy {
  /** Whether it can still come about on the day. */
  readonly current: boolean;
  /** Whether some walk uses no declaration of a whole company; null where time ran out before it was known. */
  readonly traced: boolean | null;
}

/**
 * How a supplier stands. That it is not exposed is said only where everything was traced; what is found already
 * is said in any case.
 *
 * @param flagged whether a live flag is raised on the supplier itself
 */
export function standingOf(
  exposures: readonly ReachedBy[],
  { flagged, complete }: { readonly flagged: boolean; readonly complete: boolean },
): SourceStanding {
  const current = exposures.filter((one) => one.current);
  if (flagged || current.some(({ traced }) => traced === true)) return 'EXPOSED';
  if (!complete || current.some(({ traced }) => traced === null)) return 'UNKNOWN';
  if (current.length > 0) return 'POSSIBLE';
  return exposures.length > 0 ? 'HISTORIC' : 'NOT_EXPOSED';
}

/** Negative where the first stands better. */
export function compareStandings(a: SourceStanding, b: SourceStanding): number {
  return SOURCE_STANDINGS.indexOf(a) - SOURCE_STANDINGS.indexOf(b);
}
