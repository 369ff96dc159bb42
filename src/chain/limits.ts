/** What the API accepts at most, and what it takes when nothing is said. */

/** Facts on one page. */
export const MAX_PAGE = 200;
export const DEFAULT_PAGE = 50;
/** Characters of a text to search for. */
export const MAX_SEARCH_TEXT = 200;
/** Ids in one argument, as in `nodes(ids:)`. */
export const MAX_IDS = 1_000;
/** Values in a filter that holds codes. */
export const MAX_FILTER_VALUES = 100;
/** Relations of one type that one node, place, actor or document may be asked for at once. */
export const MAX_RELATIONS = 1_000;
