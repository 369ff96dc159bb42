import type { Connection, Row } from './driver.ts';
import { FACT_COLUMNS } from './fact-rows.ts';

/** Rows of the last versions of facts, in no order; ids that were never recorded have none. */
export function readFacts(connection: Connection, ids: readonly string[]): readonly Row[] {
  return connection
    .prepare(`SELECT ${FACT_COLUMNS} FROM fact WHERE id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(ids));
}

/** Rows of the last versions recorded by a revision, in no order; ids that were recorded first after it have none. */
export function readFactsAt(connection: Connection, ids: readonly string[], at: number): readonly Row[] {
  const last = readFacts(connection, ids);
  const current = last.filter((row) => recordedRevisionOf(row) <= at);
  const later = last.filter((row) => recordedRevisionOf(row) > at).map(([id]) => id);
  return [...current, ...connection.prepare(EARLIER_VERSIONS).all(JSON.stringify(later), at)];
}

/** Beside the greatest version stand the other columns of its row: SQLite promises so of max(). */
export const EARLIER_VERSIONS = `SELECT ${FACT_COLUMNS}, max(version) FROM superseded
  WHERE id IN (SELECT value FROM json_each(?)) AND recorded_revision <= ? GROUP BY id`;

function recordedRevisionOf(row: Row): number {
  return row[4] as number;
}

/** The last revision recorded by an instant; 0 when there was none. */
export function readRevisionAt(connection: Connection, instant: string): number {
  const [revision] = connection.prepare(REVISION_AT).get(instant) ?? [];
  return (revision ?? 0) as number;
}

export const REVISION_AT =
  'SELECT revision FROM changelog WHERE recorded_at <= ? ORDER BY recorded_at DESC LIMIT 1';

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

/** Recordings as JSON, in no order; what they did to other facts is left behind in the database. */
export function readRecordings(
  connection: Connection,
  revisions: readonly number[],
  about: string | undefined,
): readonly string[] {
  const rows = connection
    .prepare(
      `SELECT json_set(json_remove(entry, '$.effects', '$.outcomes'), '$.effects', json(coalesce((
         SELECT json_group_array(json(effect.value)) FROM json_each(entry, '$.effects') effect
         WHERE ?2 IS NOT NULL AND ?2 IN (json_extract(effect.value, '$.id'), json_extract(effect.value, '$.fact.id'))
       ), '[]')))
       FROM changelog WHERE revision IN (SELECT value FROM json_each(?1))`,
    )
    .all(JSON.stringify(revisions), about ?? null);
  return rows.map(([recording]) => recording as string);
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
