import {
  readAggregateQuery,
  readCountQuery,
  readKinds,
  readListQuery,
  readNeighbourQuery,
  readSearchQuery,
} from '../queries.ts';
import { readInstant, readPastRevision, readRevisions } from '../revision-queries.ts';
import { readAccesses, readAccessHead } from './access-log.ts';
import type { Connection } from './driver.ts';
import { readTagFields } from './indexing.ts';
import { countFacts, countKinds, readPage } from './listing.ts';
import { readNeighbours } from './neighbours.ts';
import type { ReaderCalls } from './protocol.ts';
import {
  readEntries,
  readFacts,
  readFactsAt,
  readHistory,
  readRecordings,
  readRevisionAt,
} from './reading.ts';
import { searchFacts } from './searching.ts';
import { Stream } from './streaming.ts';
import { tallyFacts } from './tallying.ts';
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
    get: (ids, at) =>
      at === undefined
        ? readFacts(connection, ids)
        : inSnapshot(() => readFactsAt(connection, ids, readPastRevision(at, readHead(connection).number))),
    revisionAt: (instant) => readRevisionAt(connection, readInstant(instant)),
    list: (query) => inSnapshot(() => readPage(connection, fields, readListQuery(query))),
    count: (query) => inSnapshot(() => countFacts(connection, fields, readCountQuery(query))),
    aggregate: (query) => inSnapshot(() => tallyFacts(connection, fields, readAggregateQuery(query))),
    totals: () => countKinds(connection),
    neighbours: (query) => inSnapshot(() => readNeighbours(connection, fields, readNeighbourQuery(query))),
    search: (query) => searchFacts(connection, readSearchQuery(query)),
    history: (id) => readHistory(connection, id),
    recordings: (revisions, about) => readRecordings(connection, readRevisions(revisions), about),
    entries: (after) => readEntries(connection, after),
    accesses: (after, filter) => readAccesses(connection, after, filter),
    accessHead: () => readAccessHead(connection),

    streamOpen(kinds, which) {
      const wanted = readKinds(kinds);
      lastStream += 1;
      streams.set(lastStream, new Stream(idle.pop() ?? open(), wanted, which));
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
