import { type KindName, kindOf } from '../kinds/index.ts';
import type { Connection, Row } from './driver.ts';
import { FACT_COLUMNS } from './fact-rows.ts';
import { readHead } from './writing.ts';

/** Versions that are read at a time. */
const STREAM_CHUNK = 500;

/** What a stream is to yield: last versions of standing facts, or every version of every fact. */
export type Streamed = 'standing' | 'all';

/** A walk through the versions of some kinds, in one snapshot of a connection that it has to itself. */
export class Stream {
  readonly #connection: Connection;
  readonly #parts: Part[];

  constructor(connection: Connection, kinds: readonly KindName[], which: Streamed) {
    this.#connection = connection;
    this.#parts = kinds.flatMap((kind) =>
      which === 'standing'
        ? [lastVersions(kind, 'standing')]
        : [lastVersions(kind, 'standing'), lastVersions(kind, 'retracted'), supersededVersions(kind)],
    );
    connection.execute('BEGIN');
    // The snapshot begins with the first read.
    readHead(connection);
  }

  /** The next rows, which begin with {@link FACT_COLUMNS}; none at the end. */
  next(): readonly Row[] {
    for (;;) {
      const [part] = this.#parts;
      if (part === undefined) return [];
      const rows = part(this.#connection);
      if (rows.length > 0) return rows;
      this.#parts.shift();
    }
  }

  /** @returns the connection, free for another */
  end(): Connection {
    this.#connection.execute('COMMIT');
    return this.#connection;
  }
}

/** A part of a stream: reads on from where it stopped the last time. */
type Part = (connection: Connection) => readonly Row[];

/** Last versions of the facts that stand, or of those that do not, by row number. */
function lastVersions(kind: KindName, which: 'standing' | 'retracted'): Part {
  let after = 0;
  return (connection) => {
    const rows = connection.prepare(lastVersionsStatement(which)).all(kind, after);
    after = (rows.at(-1)?.[11] ?? after) as number;
    return rows;
  };
}

export function lastVersionsStatement(which: 'standing' | 'retracted'): string {
  return `SELECT ${FACT_COLUMNS}, rid FROM fact INDEXED BY fact_${which}
    WHERE kind = ? AND retracted_revision IS ${which === 'standing' ? 'NULL' : 'NOT NULL'} AND rid > ?
    ORDER BY rid LIMIT ${STREAM_CHUNK}`;
}

/** Versions that another has followed, by id, which begins with the prefix of the kind. */
function supersededVersions(kind: KindName): Part {
  const { idPrefix } = kindOf(kind);
  // ';' comes right after ':'.
  const end = `${idPrefix};`;
  let after: readonly [id: string, version: number] = [`${idPrefix}:`, 0];
  return (connection) => {
    const rows = connection.prepare(SUPERSEDED).all(...after, end);
    const last = rows.at(-1);
    if (last) after = [last[0] as string, last[3] as number];
    return rows;
  };
}

export const SUPERSEDED = `SELECT ${FACT_COLUMNS} FROM superseded
  WHERE (id, version) > (?, ?) AND id < ? ORDER BY id, version LIMIT ${STREAM_CHUNK}`;
