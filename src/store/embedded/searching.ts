import type { CheckedSearchQuery } from '../queries.ts';
import { wordsQuery } from './conditions.ts';
import type { Connection, Row } from './driver.ts';
import { FACT_COLUMNS } from './fact-rows.ts';

/**
 * Rows of the hits: each with its sort key, its rank, and the id and sort key of the fact whose names match; with one
 * more than asked for when more follow.
 */
export function searchFacts(
  connection: Connection,
  { tokens, kinds, matchedKinds, knownAs, after, limit }: CheckedSearchQuery,
): readonly Row[] {
  if (tokens === null || kinds.length === 0) return [];
  const { folded } = tokens;
  const words = [wordsQuery(tokens, matchedKinds), folded, folded, textAfterAllThatBeginWith(folded)];
  const others =
    knownAs.size === 0 ? [] : [JSON.stringify(Object.fromEntries(knownAs)), JSON.stringify(kinds)];
  return connection
    .prepare(knownAs.size === 0 ? SEARCH : SEARCH_KNOWN)
    .all(...words, ...others, after?.rank ?? -1, after?.sortKey ?? '', after?.id ?? '', limit + 1);
}

/** Binds the words, the folded text twice, the text after it. */
const RANKED = `
  found AS (
    SELECT rowid AS rid FROM words WHERE words MATCH ?
  ), ranked AS (
    SELECT fact.rid, fact.kind, fact.sort_key, fact.id,
      CASE
        WHEN fact.rid IN (SELECT rid FROM name WHERE folded = ?) THEN 0
        WHEN fact.rid IN (SELECT rid FROM name WHERE folded >= ? AND folded < ?) THEN 1
        ELSE 2
      END AS rank
    FROM found CROSS JOIN fact ON fact.rid = found.rid
  )`;

const HIT_COLUMNS = `${FACT_COLUMNS}, sort_key, rank, matched_id, matched_key`;

/** Binds what {@link RANKED} does, the position (rank, sort key, id), and the limit. */
export const SEARCH = `
  WITH ${RANKED}, page AS (
    SELECT rid, rank, id AS matched_id, sort_key AS matched_key FROM ranked
    WHERE (rank, sort_key, id) > (?, ?, ?)
    ORDER BY rank, sort_key, id LIMIT ?
  )
  SELECT ${HIT_COLUMNS} FROM page CROSS JOIN fact ON fact.rid = page.rid
  ORDER BY rank, matched_key, matched_id`;

/**
 * Where some facts are known as others. Binds what {@link RANKED} does, an object of those by id (null: not wanted), the
 * kinds of the rest, the position, and the limit.
 */
export const SEARCH_KNOWN = `
  WITH ${RANKED}, other AS MATERIALIZED (
    SELECT key AS id, value AS known FROM json_each(?)
  ), best AS (
    SELECT coalesce(other.known, ranked.id) AS known, rank, ranked.id, sort_key,
      row_number() OVER (
        PARTITION BY coalesce(other.known, ranked.id) ORDER BY rank, sort_key, ranked.id
      ) AS place
    FROM ranked LEFT JOIN other ON other.id = ranked.id
    WHERE CASE
      WHEN other.id IS NULL THEN ranked.kind IN (SELECT value FROM json_each(?))
      ELSE other.known IS NOT NULL
    END
  ), page AS (
    SELECT known, rank, id AS matched_id, sort_key AS matched_key FROM best
    WHERE place = 1 AND (rank, sort_key, id) > (?, ?, ?)
    ORDER BY rank, sort_key, id LIMIT ?
  )
  SELECT ${HIT_COLUMNS} FROM page CROSS JOIN fact ON fact.id = page.known
  ORDER BY rank, matched_key, matched_id`;

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
