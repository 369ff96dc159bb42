import type { CheckedSearchQuery } from '../queries.ts';
import { wordsQuery } from './conditions.ts';
import type { Connection, Row } from './driver.ts';
import { FACT_COLUMNS } from './fact-rows.ts';

/** Rows of the hits, each with its sort key and rank, with one more than asked for when more follow. */
export function searchFacts(
  connection: Connection,
  { tokens, kinds, after, limit }: CheckedSearchQuery,
): readonly Row[] {
  if (tokens === null || kinds.length === 0) return [];
  const { folded } = tokens;
  return connection
    .prepare(SEARCH)
    .all(
      wordsQuery(tokens, kinds),
      folded,
      folded,
      textAfterAllThatBeginWith(folded),
      after?.rank ?? -1,
      after?.sortKey ?? '',
      after?.id ?? '',
      limit + 1,
    );
}

/** Binds the words, the folded text twice, the text after it, the position (rank, sort key, id), and the limit. */
export const SEARCH = `
  WITH found AS (
    SELECT rowid AS rid FROM words WHERE words MATCH ?
  ), ranked AS (
    SELECT fact.rid, fact.sort_key, fact.id,
      CASE
        WHEN fact.rid IN (SELECT rid FROM name WHERE folded = ?) THEN 0
        WHEN fact.rid IN (SELECT rid FROM name WHERE folded >= ? AND folded < ?) THEN 1
        ELSE 2
      END AS rank
    FROM found CROSS JOIN fact ON fact.rid = found.rid
  ), page AS (
    SELECT rid, rank FROM ranked WHERE (rank, sort_key, id) > (?, ?, ?)
    ORDER BY rank, sort_key, id LIMIT ?
  )
  SELECT ${FACT_COLUMNS}, sort_key, rank FROM page CROSS JOIN fact ON fact.rid = page.rid
  ORDER BY rank, sort_key, id`;

/**
 * The first text, in the order of code points, after all that begin with the given one. (The very last code point
 * has none after it; a query that ends in it is found by its other characters.)
 */
export function textAfterAllThatBeginWith(text: string): string {
  const characters = Array.from(text);
  for (;;) {
    const last = characters.pop()?.codePointAt(0);
    if (last === undefined) return '\u{10ffff}';
    if (last === 0x10ffff) continue;
    // Surrogates are no characters of their own.
    const next = last + 1 === 0xd800 ? 0xe000 : last + 1;
    return characters.join('') + String.fromCodePoint(next);
  }
}
