import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Connection, connect, SqliteFailure } from './driver.ts';
import { damaged, explained, isBusy } from './failures.ts';
import { prepareIndexes } from './indexing.ts';
import { formOf, migrate } from './migrating.ts';
import { MIGRATIONS } from './schema.ts';

export interface FileOptions {
  readonly file: string;
  /** How long to wait for another process that is writing, in milliseconds. */
  readonly busyTimeout: number;
}

/** Up to this size, in bytes, a file is checked through and through when it is opened: about 150 ms. */
const CHECKED_SIZE = 64_000_000;

/**
 * Opens the connection that writes: makes the file where it is not there, refuses what is not ours, brings it to the
 * current form.
 *
 * @throws OretraceError STORE_NEWER, STORE_CORRUPT, STORE_LOCKED, STORE_UNAVAILABLE
 */
export function openForWriting(options: FileOptions): Connection {
  return opening(options, (connection) => {
    const { file } = options;
    const form = formOf(connection, file, MIGRATIONS.length);
    checkThrough(connection, file);
    // Written to the file itself, so only after it is known to be ours.
    const [mode] = connection.prepare('PRAGMA journal_mode = WAL').get() ?? [];
    if (mode !== 'wal') throw new SqliteFailure('SQLITE_CANTOPEN', `journal mode is ${mode}`, null);
    connection.execute('PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864');
    if (form < MIGRATIONS.length) migrate(connection, file, MIGRATIONS);
    prepareIndexes(connection);
  });
}

/** Opens a connection that only reads, on a file that {@link openForWriting} has opened. Errors as there. */
export function openForReading(options: FileOptions): Connection {
  return opening(options, (connection) => {
    connection.execute('PRAGMA query_only = ON');
    // Taken now, so that the first read meets no recovery of the journal.
    formOf(connection, options.file, MIGRATIONS.length);
  });
}

/** Tries again while another process is in the way: while the journal is being recovered SQLite itself does not wait. */
function opening({ file, busyTimeout }: FileOptions, prepare: (connection: Connection) => void): Connection {
  const deadline = Date.now() + busyTimeout;
  checkPlace(file);
  for (;;) {
    let connection: Connection | null = null;
    try {
      connection = connect(file);
      connection.execute(`PRAGMA busy_timeout = ${Math.max(1, deadline - Date.now())}`);
      connection.execute('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536');
      prepare(connection);
      connection.execute(`PRAGMA busy_timeout = ${busyTimeout}`);
      return connection;
    } catch (error) {
      connection?.close();
      if (!isBusy(error) || Date.now() >= deadline) throw explained(error, file);
      pause(50);
    }
  }
}

/** Blocks: connections are opened on worker threads. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function checkPlace(file: string): void {
  try {
    const folder = dirname(file);
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const denied = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
    throw explained(
      new SqliteFailure(denied ? 'SQLITE_READONLY' : 'SQLITE_CANTOPEN', String(code), error),
      file,
    );
  }
}

/** Node's own recursive `mkdir` never comes back from places such as `/proc`, where nothing can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function checkThrough(connection: Connection, file: string): void {
  if (statSync(file).size > CHECKED_SIZE) return;
  const [found] = connection.prepare('PRAGMA quick_check(1)').get() ?? [];
  if (found !== 'ok') throw damaged(file);
}
