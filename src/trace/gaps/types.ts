import type { NodeIndex, RowIndex } from '../engine/types.ts';

/** What may not be known, in the order in which like ones are told. */
export const GAP_KINDS = [
  'LINK_MASS',
  'LINK_DAYS',
  'RECOVERY',
  'SOURCE_MASS',
  'SOURCE_DAYS',
  'SOURCE_ORIGIN',
  'UNCOVERED_OUTPUT',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/**
 * Something that is not known, and how many shares it leaves open. Of these pools, called the targets, it tells those
 * whose mix it enters and of which something is open that it bears on: of a mass or a recovery the tainted interval, of
 * days a tainted part, of an origin an unknown part.
 */
export interface RankedGap {
  readonly kind: GapKind;
  /** A row for links, a source by its number, else a node. */
  readonly fact: RowIndex | NodeIndex | number;
  /** How many targets. */
  readonly settles: number;
  /** What is open of them, summed: widths of tainted intervals, greatest tainted parts, or greatest unknown parts. */
  readonly weight: number;
  /** The first of the targets, by their place among those asked about, ascending. */
  readonly targets: readonly number[];
}

/** All that is not known behind some targets. */
export interface Gaps {
  /** Targets that hold something, and those of them that are not exact, hold unknown parts, or that a gap bears on. */
  readonly shares: number;
  readonly open: number;
  readonly count: number;
  /** Those that leave the most open first: by `settles`, then `weight`, then kind; like ones in no promised order. */
  readonly gaps: readonly RankedGap[];
}
