/** An ISO date; the empty text is before every date and stands for "nothing bounds it from below". */
export type DayText = string;

export const UNBOUNDED_FIRST: DayText = '';

/** What one statement brings back: the mineral can be at the node from that day on, by one link more than was sent. */
export interface Arrival {
  readonly node: string;
  readonly mineral: string;
  readonly day: DayText;
  /** Whether a link brings it on the as-of day itself. */
  readonly current: boolean;
  readonly [column: string]: unknown;
}

/**
 * The end of every statement: of the links `supplies` to `next`, each with a mineral it is to bring not before `earliest`
 * and not after `latest`, the earliest arrival of each mineral at each node. An absent date of a link compares to null
 * and leaves the bound as it is.
 */
export const RETURN_ARRIVALS = `
  WITH next, supplies, mineral,
    CASE WHEN supplies.validFrom > earliest THEN supplies.validFrom ELSE earliest END AS day,
    CASE WHEN supplies.validTo < latest THEN supplies.validTo ELSE latest END AS last
  WHERE day <= last
  WITH next, mineral, min(day) AS day, max(last) = $asOf AS current
  RETURN next.id AS node, mineral, day, current`;
