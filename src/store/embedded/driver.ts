import Database from 'libsql';

/**
 * The seam to the SQLite library. `libsql` needs no compiler; `better-sqlite3` offers the same and opens the same
 * file, so that replacing the library is replacing this file.
 */

/** What may be bound. A boolean would abort the whole process inside the library, so it has no place here. */
export type SqlValue = string | number | null;
export type Row = readonly SqlValue[];

export interface Statement {
  /** All rows, each as its columns in order. */
  all(...values: readonly SqlValue[]): readonly Row[];
  /** The first row, or undefined. */
  get(...values: readonly SqlValue[]): Row | undefined;
  /** Runs a statement that answers nothing. */
  run(...values: readonly SqlValue[]): void;
}

export interface Connection {
  /** Prepares a statement, once for each text. */
  prepare(sql: string): Statement;
  /** Runs statements that take no values and whose answers do not matter. */
  execute(sql: string): void;
  readonly inTransaction: boolean;
  close(): void;
}

/** What SQLite refused, with its extended result code, such as `SQLITE_BUSY`. */
export class SqliteFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'SqliteFailure';
    this.code = code;
  }
}

/** Most prepared statements that a connection keeps. */
const MOST_STATEMENTS = 500;

/** Opens a connection; the file is made when it is not there. @throws SqliteFailure */
export function connect(file: string): Connection {
  return new LibsqlConnection(failing(() => new Database(file)));
}

class LibsqlConnection implements Connection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Statement>();
  #isOpen = true;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#open(() => this.#database.prepare(sql));
    // Rows as arrays: as objects they would be slower, and one that is fetched alone would carry a foreign `_metadata`.
    if (statement.reader) statement.raw();
    const prepared: Statement = {
      all: (...values) => this.#open(() => statement.all(values) as readonly Row[]),
      get: (...values) => this.#open(() => statement.get(values) as Row | undefined),
      run: (...values) => {
        this.#open(() => statement.run(values));
      },
    };
    // Filters come in many combinations; the usual ones are soon back.
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }

  execute(sql: string): void {
    this.#open(() => this.#database.exec(sql));
  }

  get inTransaction(): boolean {
    return this.#open(() => this.#database.inTransaction);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    failing(() => this.#database.close());
  }

  /** A closed connection must not reach the library, which would abort the whole process. */
  #open<T>(call: () => T): T {
    if (!this.#isOpen) throw new Error('the connection is closed');
    return failing(call);
  }
}

function failing<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw asFailure(error);
  }
}

/** The library gives no code when it cannot open a file at all, only SQLite's number at the end of the message. */
function asFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && code !== '') return new SqliteFailure(code, error.message, error);
  return /Unable to open connection/.test(error.message)
    ? new SqliteFailure('SQLITE_CANTOPEN', error.message, error)
    : error;
}
