/** Most of each thing that the text of a query may hold, and what its answer may cost. */
export interface DocumentLimits {
  /** The limit of {@link costOf}. */
  readonly cost: number;
}

/** Most tokens of a query; large changesets go into variables. */
export const MAX_TOKENS = 20_000;
/** Most levels of fields in a query; a page and its nodes are two. */
export const MAX_DEPTH = 24;
/** Most levels of anything in a query: fields, fragments within fields, lists within values. */
export const MAX_NESTING = 256;
/** Most fields and fragments selected in the text of a query: what checks them takes time by the square. */
export const MAX_FIELDS = 1_000;
export const MAX_ROOT_FIELDS = 50;
export const MAX_ALIASES = 200;
export const MAX_DIRECTIVES = 100;
export const MAX_FRAGMENTS = 200;
/** Most values in the variables: more than a changeset of 5,000 facts has. */
export const MAX_VARIABLE_VALUES = 500_000;
/** Most levels of lists and objects within the variables. */
export const MAX_VARIABLE_DEPTH = 32;
