import type { KindName } from '../kinds/index.ts';
import { readCountQuery, readKinds, readListQuery, readNeighbourQuery, readSearchQuery } from '../queries.ts';
import type { Connection } from './driver.ts';
import { readTagFields } from './indexing.ts';
import { countFacts, readPage } from './listing.ts';
import { readNeighbours } from './neighbours.ts';
import type { ReaderCalls } from './protocol.ts';
import { readChunk, readEntries, readFacts, readHistory } from './reading.ts';
import { searchFacts } from './searching.ts';
import { readHead } from './writing.ts';

/**
 * The calls of the reading thread. Each sees one snapshot; a stream keeps the one of its beginning, on a connection of
 * its own, and is read in chunks, so that other calls pass between them.
 *
 * @param open opens another connection to the same file
 */
export function readerCalls(connection: Connection, open: () => Connection): ReaderCalls {
  const fields = readTagFields(connection);
  const streams = new Map<number, Stream>();
  /** Kept for the next stream: the library lets go of a closed one's file only when memory is collected. */
  const idle: Connection[] = [];
  let lastStream = 0;
  const inSnapshot = <T>(read: () => T): T => {
    connection.execute('BEGIN');
    try {
      return read();
    } finally {
      if (connection.inTransaction) connection.execute('COMMIT');
    }
  };

  return {
    revision: () => readHead(connection),
    get: (ids) => readFacts(connection, ids),
    list: (query) => inSnapshot(() => readPage(connection, fields, readListQuery(query))),
    count: (query) => inSnapshot(() => countFacts(connection, fields, readCountQuery(query))),
    neighbours: (query) => inSnapshot(() => readNeighbours(connection, fields, readNeighbourQuery(query))),
    search: (query) => searchFacts(connection, readSearchQuery(query)),
    history: (id) => readHistory(connection, id),
    entries: (after) => readEntries(connection, after),

    streamOpen(kinds) {
      const wanted = readKinds(kinds);
      lastStream += 1;
      streams.set(lastStream, new Stream(idle.pop() ?? open(), wanted));
      return lastStream;
    },
    streamNext: (stream) => streams.get(stream)?.next() ?? [],
    streamClose(number) {
      const stream = streams.get(number);
      if (!stream) return;
      streams.delete(number);
      idle.push(stream.end());
    },

    close() {
      for (const stream of streams.values()) idle.push(stream.end());
      for (const other of idle) other.close();
      connection.close();
    },
  };
}

/** A walk through the standing facts of some kinds, in one snapshot. */
class Stream {
  readonly #connection: Connection;
  readonly #kinds: KindName[];
  #after = 0;

  constructor(connection: Connection, kinds: readonly KindName[]) {
    this.#connection = connection;
    this.#kinds = [...kinds];
    connection.execute('BEGIN');
    // The snapshot begins with the first read.
    readHead(connection);
  }

  next(): ReturnType<typeof readChunk> {
    for (;;) {
      const [kind] = this.#kinds;
      if (kind === undefined) return [];
      const rows = readChunk(this.#connection, kind, this.#after);
      const last = rows.at(-1);
      if (last) {
        this.#after = last[11] as number;
        return rows;
      }
      this.#kinds.shift();
      this.#after = 0;
    }
  }

  /** @returns the connection, free for another */
  end(): Connection {
    this.#connection.execute('COMMIT');
    return this.#connection;
  }
}
