/**
 * How much the rows of a graph carry, what conversions recover, and what enters at nodes: shared columns beside those of
 * {@link import('./columns.ts').GraphColumns}, apart so that who only asks where links lead does not read them.
 */
export interface Quantities {
  /** Number of each row's list in {@link masses}; 0: none stated. Permuted with the rows. */
  readonly rowMasses: Int32Array;
  readonly masses: MassLists;
  /** 0 to 1 for each of the graph's conversions; NaN: unknown, more than 0 and at most 1. */
  readonly recovery: Float64Array;
  readonly sources: MaterialSources;
}

/**
 * Lists of masses, each kept once: list l is `massStart[l] … massStart[l + 1]`; list 0 is empty. A mineral without an
 * entry is carried in an unknown mass: more than 0, without an upper bound.
 */
export interface MassLists {
  readonly massStart: Int32Array;
  readonly massMineral: Int32Array;
  /** kg contained; 0 where no low end is stated. */
  readonly massLow: Float64Array;
  /** kg contained; Infinity where no high end is stated. Equal to the low end: exact. 0: none. */
  readonly massHigh: Float64Array;
  /** 1: no low end is stated, the mass is more than 0. */
  readonly massOpen: Uint8Array;
}

/** Numbers in an entry of {@link MaterialSources.sources}. */
export const SOURCE = 8;
/** Offset in a source of its type: its position in the list of types of the kind MaterialSource. */
export const SOURCE_TYPE = 0;
/** Offset of its list of masses, which names the minerals too. */
export const SOURCE_MASSES = 1;
/** Offset of its first day, or UNBOUNDED_START. */
export const SOURCE_FIRST_DAY = 2;
/** Offset of its last day, or UNBOUNDED_END. */
export const SOURCE_LAST_DAY = 3;
/** Offset of whether a document of it stands: 1 or 0. */
export const SOURCE_DOCUMENTED = 4;
/** Offset of the revision that recorded it. */
export const SOURCE_RECORDED = 5;
/** Offset of the revision that ended it, or NOT_ENDED. */
export const SOURCE_ENDED = 6;
/** Offset of the node's next one, or NONE. */
export const NEXT_SOURCE = 7;

/** Versions of material sources, chained by the node that their node is known as; seen as rows are. */
export interface MaterialSources {
  /** {@link SOURCE} numbers each. */
  readonly sources: Int32Array;
  /** The part of each that is clean, 0 to 1; NaN where none is stated. */
  readonly cleanFraction: Float64Array;
  /** The node's newest source, or NONE. */
  readonly lastSource: Int32Array;
}
