import {
  ACCESS_PAGE,
  type AccessEntry,
  type AccessFilter,
  type AccessHead,
  type AccessNote,
  entriesOf,
  headAt,
} from '../access-log.ts';
import type { Connection, Row, SqlValue } from './driver.ts';

const COLUMNS = 'number, at, who, what, about, request_id, operation, previous_digest, digest';

/** Where the access log stands. */
export function readAccessHead(connection: Connection): AccessHead {
  const row = connection.prepare('SELECT number, at, digest FROM access_head').get();
  if (!row) throw new Error('the file has no head of its access log');
  const [number, at, digest] = row;
  return { number: number as number, at: at as string | null, digest: digest as string };
}

/** Chains notes to what is there, within a transaction that holds the file's write lock. */
export function writeAccesses(connection: Connection, notes: readonly AccessNote[], now: Date): AccessHead {
  const before = readAccessHead(connection);
  const entries = entriesOf(notes, before, now);
  const insert = connection.prepare(`INSERT INTO access (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  for (const entry of entries) {
    insert.run(
      entry.number,
      entry.at,
      entry.who,
      entry.what,
      JSON.stringify(entry.about),
      entry.requestId,
      entry.operation,
      entry.previousDigest,
      entry.digest,
    );
  }
  const last = entries.at(-1);
  if (!last) return before;
  connection
    .prepare('UPDATE access_head SET number = ?, at = ?, digest = ?')
    .run(last.number, last.at, last.digest);
  return headAt(last);
}

/** Rows of the next entries after a number, for {@link accessEntryOf}. */
export function readAccesses(
  connection: Connection,
  after: number,
  { who, about, since, until, what }: AccessFilter,
): readonly Row[] {
  const values: SqlValue[] = [after];
  const conditions = ['number > ?'];
  const also = (condition: string, value: string | undefined) => {
    if (value === undefined) return;
    conditions.push(condition);
    values.push(value);
  };
  also('who = ?', who);
  also('? IN (SELECT value FROM json_each(about))', about);
  also('at >= ?', since);
  also('at <= ?', until);
  also('what = ?', what);
  return connection
    .prepare(
      `SELECT ${COLUMNS} FROM access WHERE ${conditions.join(' AND ')} ORDER BY number LIMIT ${ACCESS_PAGE}`,
    )
    .all(...values);
}

/** Reads an entry back, to the letter: its digest covers all of it. */
export function accessEntryOf(row: Row): AccessEntry {
  const [number, at, who, what, about, requestId, operation, previousDigest, digest] = row;
  return {
    number: number as number,
    at: at as string,
    who: who as string,
    what: what as string,
    about: JSON.parse(about as string) as readonly string[],
    requestId: requestId as string,
    operation: operation as string | null,
    previousDigest: previousDigest as string,
    digest: digest as string,
  };
}
