import { resolve } from 'node:path';
import {
  type AccessEntry,
  type AccessFilter,
  type AccessHead,
  type AccessNote,
  pagedAccesses,
} from '../access-log.ts';
import type { Applied, Changeset, Conditions, Foreseen, LogEntry, Recording } from '../changesets.ts';
import { OretraceError } from '../errors.ts';
import type { StoredFact } from '../facts.ts';
import { isId } from '../ids.ts';
import type { KindName } from '../kinds/index.ts';
import { asSeenAt } from '../known-at.ts';
import type {
  AggregateQuery,
  HistoryEntry,
  ListedFact,
  ListQuery,
  NeighbourQuery,
  Page,
  Revision,
  SearchPage,
  SearchQuery,
  Store,
  Tally,
} from '../port.ts';
import { readRevisionNumber } from '../revision-queries.ts';
import { accessEntryOf } from './access-log.ts';
import { listedFactOf, searchHitOf, storedFactOf } from './fact-rows.ts';
import type { ReaderCalls, WriterCalls } from './protocol.ts';
import { StoreThread } from './thread.ts';

export interface EmbeddedStoreOptions {
  /** Path of the store's file. It and its folder are made where they are not there. */
  readonly file: string;
  /** Source of the instants of recording. */
  readonly clock?: () => Date;
  /** How long to wait for another process that is writing before STORE_LOCKED, in milliseconds. */
  readonly busyTimeout?: number;
}

/**
 * Opens the store in one SQLite file. Several processes may have the same file open, on one machine.
 *
 * @throws OretraceError STORE_NEWER, STORE_CORRUPT, STORE_LOCKED, STORE_UNAVAILABLE
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<Store> {
  const file = resolve(options.file);
  const busyTimeout = options.busyTimeout ?? 10_000;
  const writer = new StoreThread<WriterCalls>({ role: 'writer', file, busyTimeout });
  const reader = new StoreThread<ReaderCalls>({ role: 'reader', file, busyTimeout });
  try {
    // One after another: the first lays the file out, or recovers the journal of a process that was killed.
    await writer.open();
    await reader.open();
  } catch (error) {
    await reader.close();
    await writer.close();
    throw error;
  }
  return new EmbeddedStore(writer, reader, options.clock ?? (() => new Date()));
}

class EmbeddedStore implements Store {
  readonly name = 'embedded';
  readonly #writer: StoreThread<WriterCalls>;
  readonly #reader: StoreThread<ReaderCalls>;
  readonly #clock: () => Date;
  /** Writes in hand and waiting, in order: a restore takes several calls, between which no other write may come. */
  #writes: Promise<unknown> = Promise.resolve();
  #closed: Promise<void> | null = null;

  constructor(writer: StoreThread<WriterCalls>, reader: StoreThread<ReaderCalls>, clock: () => Date) {
    this.#writer = writer;
    this.#reader = reader;
    this.#clock = clock;
  }

  async revision(): Promise<Revision> {
    return this.#open(this.#reader).call('revision');
  }

  async apply(changeset: Changeset, conditions: Conditions = {}): Promise<Applied> {
    const writer = this.#open(this.#writer);
    return this.#inTurn(() => writer.call('apply', changeset, conditions, this.#clock().getTime()));
  }

  async foresee(changeset: Changeset, conditions: Conditions = {}): Promise<Foreseen> {
    const writer = this.#open(this.#writer);
    return this.#inTurn(() => writer.call('foresee', changeset, conditions));
  }

  async restore(log: AsyncIterable<LogEntry> | Iterable<LogEntry>): Promise<Revision> {
    const writer = this.#open(this.#writer);
    return this.#inTurn(async () => {
      await writer.call('restoreBegin');
      try {
        for await (const entries of inChunks(log)) await writer.call('restoreTake', entries);
        return await writer.call('restoreEnd');
      } catch (error) {
        await writer.call('restoreAbort');
        throw error;
      }
    });
  }

  async *changes(after: number): AsyncIterable<LogEntry> {
    let last = readRevisionNumber(after);
    for (;;) {
      const entries = await this.#open(this.#reader).call('entries', last);
      if (entries.length === 0) return;
      for (const text of entries) {
        const entry = JSON.parse(text) as LogEntry;
        last = entry.revision;
        yield entry;
      }
    }
  }

  async noteAccess(notes: readonly AccessNote[]): Promise<AccessHead> {
    const writer = this.#open(this.#writer);
    return this.#inTurn(() => writer.call('noteAccess', notes, this.#clock().getTime()));
  }

  accesses(after: number, filter: AccessFilter = {}): AsyncIterable<AccessEntry> {
    return pagedAccesses(after, async (last) =>
      (await this.#open(this.#reader).call('accesses', last, filter)).map(accessEntryOf),
    );
  }

  async accessHead(): Promise<AccessHead> {
    return this.#open(this.#reader).call('accessHead');
  }

  async get(ids: readonly string[], at?: number): Promise<readonly (StoredFact | null)[]> {
    // What cannot be an id was never recorded.
    const rows = await this.#open(this.#reader).call('get', [...new Set(ids.filter(isId))], at);
    const found = new Map(rows.map((row) => [row[0], asSeenAt(storedFactOf(row), at)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  async revisionAt(instant: string): Promise<number> {
    return this.#open(this.#reader).call('revisionAt', instant);
  }

  async list(query: ListQuery): Promise<Page> {
    const rows = await this.#open(this.#reader).call('list', query);
    return {
      facts: rows.slice(0, query.limit).map(listedFactOf),
      hasMore: rows.length > query.limit,
    };
  }

  async count(query: Pick<ListQuery, 'kind' | 'filters'>): Promise<number> {
    return this.#open(this.#reader).call('count', query);
  }

  async aggregate(query: AggregateQuery): Promise<readonly Tally[]> {
    return this.#open(this.#reader).call('aggregate', query);
  }

  async totals(): Promise<ReadonlyMap<KindName, number>> {
    const rows = await this.#open(this.#reader).call('totals');
    // The kinds were checked when the facts were recorded.
    return new Map(rows.map(([kind, count]) => [kind as KindName, count as number]));
  }

  async neighbours(query: NeighbourQuery): Promise<ReadonlyMap<string, readonly ListedFact[]>> {
    const { places, rows } = await this.#open(this.#reader).call('neighbours', query);
    const facts = new Map(rows.map(([rid, row]) => [rid, listedFactOf(row)]));
    return new Map(places.map(([id, rids]) => [id, rids.flatMap((rid) => facts.get(rid) ?? [])]));
  }

  async search(query: SearchQuery): Promise<SearchPage> {
    const rows = await this.#open(this.#reader).call('search', query);
    return {
      hits: rows.slice(0, query.limit).map(searchHitOf),
      hasMore: rows.length > query.limit,
    };
  }

  async recordings(revisions: readonly number[], about?: string): Promise<readonly (Recording | null)[]> {
    const texts = await this.#open(this.#reader).call('recordings', revisions, about);
    const found = texts.map((text) => JSON.parse(text) as Recording);
    const byRevision = new Map(found.map((one) => [one.revision, one]));
    return revisions.map((revision) => byRevision.get(revision) ?? null);
  }

  async history(id: string): Promise<readonly HistoryEntry[]> {
    const reader = this.#open(this.#reader);
    return isId(id) ? (await reader.call('history', id)).map(storedFactOf) : [];
  }

  stream(kinds: readonly KindName[]): AsyncIterable<StoredFact> {
    return this.#stream(kinds, 'standing');
  }

  streamVersions(kinds: readonly KindName[]): AsyncIterable<StoredFact> {
    return this.#stream(kinds, 'all');
  }

  async *#stream(kinds: readonly KindName[], which: 'standing' | 'all'): AsyncIterable<StoredFact> {
    const stream = await this.#open(this.#reader).call('streamOpen', kinds, which);
    try {
      // The next rows are read while these are being looked at.
      let coming = this.#reader.call('streamNext', stream);
      for (;;) {
        const rows = await coming;
        if (rows.length === 0) return;
        coming = this.#reader.call('streamNext', stream);
        // Whoever stops here never looks at it, nor at its failure.
        coming.catch(() => {});
        for (const row of rows) yield storedFactOf(row);
      }
    } finally {
      if (!this.#closed) await this.#reader.call('streamClose', stream);
    }
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.#writes;
    await this.#reader.close();
    // Last, so that it finds the file to itself and can fold the journal into it.
    await this.#writer.close();
  }

  #open<C extends WriterCalls | ReaderCalls>(thread: StoreThread<C>): StoreThread<C> {
    if (this.#closed) {
      throw new OretraceError('STORE_UNAVAILABLE', { en: 'the store is closed', zh: '存储已关闭' });
    }
    return thread;
  }

  #inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.#writes.then(write);
    this.#writes = turn.catch(() => {});
    return turn;
  }
}

/** Characters of log entries that are sent to the writing thread at a time. */
const CHUNK = 1_000_000;

async function* inChunks(
  log: AsyncIterable<LogEntry> | Iterable<LogEntry>,
): AsyncIterable<readonly string[]> {
  let chunk: string[] = [];
  let size = 0;
  for await (const entry of log) {
    const text = JSON.stringify(entry);
    chunk.push(text);
    size += text.length;
    if (size >= CHUNK) {
      yield chunk;
      chunk = [];
      size = 0;
    }
  }
  if (chunk.length > 0) yield chunk;
}
