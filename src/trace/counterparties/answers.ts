import type { ExposureStatus, OfRevision } from '../answers.ts';

/** A direct counterparty of the focal company, by which what a node holds goes on to it. */
export interface Counterparty extends OfRevision {
  /** The node itself, where it supplies the company. */
  readonly nodeId: string;
  /** Earliest day on which it can have come to the company by it, YYYY-MM-DD; null when nothing bounds it from below. */
  readonly firstPossibleOn: string | null;
  /** Whether it still can on the as-of day. */
  readonly status: ExposureStatus;
}

/** How what a node holds goes on to the focal company. */
export interface WayToCompany {
  /** By id. Empty where nothing leads there, and of a focal company itself. */
  readonly counterparties: readonly Counterparty[];
  /** Fewest links to the company, 1 where the node supplies it itself; null where none leads there. */
  readonly links: number | null;
}
