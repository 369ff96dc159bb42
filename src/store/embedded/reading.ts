import type { KindName } from '../kinds/index.ts';
import type { Connection, Row } from './driver.ts';
import { FACT_COLUMNS } from './fact-rows.ts';

/** Rows of the last versions of facts, in no order; ids that were never recorded have none. */
export function readFacts(connection: Connection, ids: readonly string[]): readonly Row[] {
  return connection
    .prepare(`SELECT ${FACT_COLUMNS} FROM fact WHERE id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(ids));
}

/** Rows of all versions of a fact, oldest first. */
export function readHistory(connection: Connection, id: string): readonly Row[] {
  return connection
    .prepare(
      `SELECT ${FACT_COLUMNS} FROM superseded WHERE id = ?
       UNION ALL
       SELECT ${FACT_COLUMNS} FROM fact WHERE id = ?
       ORDER BY version`,
    )
    .all(id, id);
}

/** Characters of log entries that are read at a time, the last entry left aside. */
const LOG_CHUNK = 2_000_000;

/** The next log entries after a revision, as JSON: at least one unless there is none. */
export function readEntries(connection: Connection, after: number): readonly string[] {
  const rows = connection
    .prepare(
      `SELECT entry FROM changelog WHERE revision > ?1 AND revision <=
         (SELECT max(revision) FROM (
            SELECT revision, sum(size) OVER (ORDER BY revision) - size AS size_before
            FROM (SELECT revision, size FROM changelog WHERE revision > ?1 ORDER BY revision LIMIT 200)
          ) WHERE size_before < ?2)
       ORDER BY revision`,
    )
    .all(after, LOG_CHUNK);
  return rows.map(([entry]) => entry as string);
}

/** Facts of a stream that are read at a time. */
export const STREAM_CHUNK = 500;

/** The next standing facts of a kind after a row number: rows of {@link FACT_COLUMNS} and the row number. */
export function readChunk(connection: Connection, kind: KindName, after: number): readonly Row[] {
  return connection
    .prepare(
      `SELECT ${FACT_COLUMNS}, rid FROM fact INDEXED BY fact_standing
       WHERE kind = ? AND retracted_revision IS NULL AND rid > ? ORDER BY rid LIMIT ${STREAM_CHUNK}`,
    )
    .all(kind, after);
}
