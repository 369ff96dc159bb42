import { open, rm } from 'node:fs/promises';
import type { LogEntry } from '../changesets.ts';
import type { Revision } from '../port.ts';
import { type Connection, connect } from './driver.ts';
import { damaged, explained } from './failures.ts';
import { formOf } from './migrating.ts';
import { readEntries } from './reading.ts';
import { MIGRATIONS } from './schema.ts';
import { readHead } from './writing.ts';

/** What every SQLite file begins with. */
const SQLITE_MARK = 'SQLite format 3\0';
const BUSY_TIMEOUT = 10_000;

/** Whether a file is a SQLite database, as backups are. */
export async function isBackup(file: string): Promise<boolean> {
  const opened = await open(file);
  try {
    const mark = Buffer.alloc(SQLITE_MARK.length);
    await opened.read(mark, 0, mark.length, 0);
    return mark.toString('latin1') === SQLITE_MARK;
  } finally {
    await opened.close();
  }
}

/**
 * Copies the store's file as it stands at one revision, compacted, while other processes read and write it: the copy is
 * read in one snapshot, which keeps nobody from writing. Blocks the thread.
 *
 * @param copy must not exist yet
 * @returns where the copy stands
 * @throws OretraceError STORE_UNAVAILABLE, STORE_CORRUPT, STORE_LOCKED, STORE_NEWER; then no copy is left
 */
export async function copyStore(file: string, copy: string): Promise<Revision> {
  let connection: Connection | null = null;
  try {
    connection = connect(file);
    connection.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    formOf(connection, file, MIGRATIONS.length);
    connection.prepare('VACUUM INTO ?').run(copy);
    return headOf(copy);
  } catch (error) {
    await rm(copy, { force: true });
    throw explained(error, file);
  } finally {
    connection?.close();
  }
}

function headOf(copy: string): Revision {
  const connection = openCopy(copy);
  try {
    formOf(connection, copy, MIGRATIONS.length);
    const [found] = connection.prepare('PRAGMA integrity_check(1)').get() ?? [];
    if (found !== 'ok') throw damaged(copy);
    return readHead(connection);
  } finally {
    connection.close();
  }
}

/** A backup may lie where nothing can be written: it is only read. */
function openCopy(file: string): Connection {
  const connection = connect(file);
  connection.execute('PRAGMA query_only = ON');
  return connection;
}

/**
 * The change log of a backup, which is left as it is.
 *
 * @throws OretraceError STORE_CORRUPT, STORE_NEWER, STORE_UNAVAILABLE
 */
export function readBackup(file: string): {
  readonly revision: Revision;
  entries(): AsyncIterable<LogEntry>;
} {
  try {
    return { revision: headOf(file), entries: () => entriesOf(file) };
  } catch (error) {
    throw explained(error, file);
  }
}

async function* entriesOf(file: string): AsyncGenerator<LogEntry> {
  const connection = openCopy(file);
  try {
    let last = 0;
    for (;;) {
      const entries = readEntries(connection, last);
      if (entries.length === 0) return;
      for (const text of entries) {
        const entry = JSON.parse(text) as LogEntry;
        last = entry.revision;
        yield entry;
      }
    }
  } catch (error) {
    throw explained(error, file);
  } finally {
    connection.close();
  }
}
