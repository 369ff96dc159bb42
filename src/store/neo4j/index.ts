import {
  type AccessEntry,
  type AccessFilter,
  type AccessHead,
  type AccessNote,
  pagedAccesses,
  readNotes,
} from '../access-log.ts';
import { applyWithin, foreseeWithin } from '../applying.ts';
import type { Applied, Changeset, Conditions, Foreseen, LogEntry, Recording } from '../changesets.ts';
import type { StoredFact } from '../facts.ts';
import type { KindName } from '../kinds/index.ts';
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
import {
  readAggregateQuery,
  readCountQuery,
  readKinds,
  readListQuery,
  readNeighbourQuery,
  readSearchQuery,
} from '../queries.ts';
import { readInstant, readRevisionNumber, readRevisions } from '../revision-queries.ts';
import { readChangeset } from '../validation.ts';
import { readAccesses, readAccessHead, writeAccesses } from './access-log.ts';
import { type Neo4jAddress, Neo4jExecutor } from './executor.ts';
import {
  countFacts,
  countKinds,
  readChanges,
  readFacts,
  readFactsAt,
  readHistory,
  readNeighbours,
  readPage,
  readRecordings,
  readRevision,
  readRevisionAt,
  searchFacts,
  streamFacts,
  streamVersions,
} from './reading.ts';
import { restoreLog } from './restoring.ts';
import { migrate } from './schema.ts';
import { tallyFacts } from './tallying.ts';
import { Neo4jWriteTransaction } from './writing.ts';

export interface Neo4jStoreOptions extends Neo4jAddress {
  /** Source of the instants of recording. */
  readonly clock?: () => Date;
}

/**
 * Opens the store on a Neo4j 5.26 database, and lays it out where it is new.
 *
 * @throws OretraceError STORE_UNAVAILABLE, STORE_REFUSED_CREDENTIALS, STORE_NEWER
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<Store> {
  const executor = new Neo4jExecutor(options);
  try {
    await executor.verify();
    await migrate(executor);
  } catch (error) {
    await executor.close();
    throw error;
  }
  return new Neo4jStore(executor, options.clock ?? (() => new Date()));
}

class Neo4jStore implements Store {
  readonly name = 'neo4j';
  private readonly executor: Neo4jExecutor;
  private readonly clock: () => Date;
  private confirmed: Revision | null = null;

  constructor(executor: Neo4jExecutor, clock: () => Date) {
    this.executor = executor;
    this.clock = clock;
  }

  async revision(): Promise<Revision> {
    this.confirmed = await readRevision(this.executor, this.confirmed);
    return this.confirmed;
  }

  apply(changeset: Changeset, conditions: Conditions = {}): Promise<Applied> {
    return this.writing(changeset, async (transaction, read) => {
      const applied = await applyWithin(transaction, read, conditions, this.clock());
      return { answer: applied, written: applied.changed && !applied.repeated };
    });
  }

  foresee(changeset: Changeset, conditions: Conditions = {}): Promise<Foreseen> {
    // Under the lock that keeps writers out: only so do several statements read one revision here.
    return this.writing(changeset, async (transaction, read) => ({
      answer: await foreseeWithin(transaction, read, conditions),
      written: false,
    }));
  }

  restore(log: AsyncIterable<LogEntry> | Iterable<LogEntry>): Promise<Revision> {
    return restoreLog(this.executor, log);
  }

  changes(after: number): AsyncIterable<LogEntry> {
    return readChanges(this.executor, readRevisionNumber(after));
  }

  async noteAccess(notes: readonly AccessNote[]): Promise<AccessHead> {
    const read = readNotes(notes);
    return read.length === 0 ? this.accessHead() : writeAccesses(this.executor, read, this.clock());
  }

  accesses(after: number, filter: AccessFilter = {}): AsyncIterable<AccessEntry> {
    return pagedAccesses(after, (last) => readAccesses(this.executor, last, filter));
  }

  accessHead(): Promise<AccessHead> {
    return readAccessHead(this.executor);
  }

  get(ids: readonly string[], at?: number): Promise<readonly (StoredFact | null)[]> {
    return at === undefined ? readFacts(this.executor, ids) : readFactsAt(this.executor, ids, at);
  }

  async revisionAt(instant: string): Promise<number> {
    return readRevisionAt(this.executor, readInstant(instant));
  }

  async list(query: ListQuery): Promise<Page> {
    return readPage(this.executor, readListQuery(query));
  }

  async count(query: Pick<ListQuery, 'kind' | 'filters'>): Promise<number> {
    return countFacts(this.executor, readCountQuery(query));
  }

  async aggregate(query: AggregateQuery): Promise<readonly Tally[]> {
    return tallyFacts(this.executor, readAggregateQuery(query));
  }

  totals(): Promise<ReadonlyMap<KindName, number>> {
    return countKinds(this.executor);
  }

  async neighbours(query: NeighbourQuery): Promise<ReadonlyMap<string, readonly ListedFact[]>> {
    return readNeighbours(this.executor, readNeighbourQuery(query));
  }

  async search(query: SearchQuery): Promise<SearchPage> {
    return searchFacts(this.executor, readSearchQuery(query));
  }

  async recordings(revisions: readonly number[], about?: string): Promise<readonly (Recording | null)[]> {
    return readRecordings(this.executor, readRevisions(revisions), about);
  }

  history(id: string): Promise<readonly HistoryEntry[]> {
    return readHistory(this.executor, id);
  }

  stream(kinds: readonly KindName[]): AsyncIterable<StoredFact> {
    return streamFacts(this.executor, readKinds(kinds));
  }

  async *streamVersions(kinds: readonly KindName[]): AsyncIterable<StoredFact> {
    yield* streamVersions(this.executor, readKinds(kinds), await this.revision());
  }

  close(): Promise<void> {
    return this.executor.close();
  }

  private async writing<T>(
    changeset: Changeset,
    work: (
      transaction: Neo4jWriteTransaction,
      read: Changeset,
    ) => Promise<{ readonly answer: T; readonly written: boolean }>,
  ): Promise<T> {
    const read = readChangeset(changeset);
    try {
      return await this.executor.write(async (statements) => {
        const { answer, written } = await work(new Neo4jWriteTransaction(statements), read);
        // The lock has raised the revision: only an error takes that back.
        if (!written) throw new NothingWritten(answer);
        return answer;
      });
    } catch (error) {
      // Thrown here alone, with an answer of this very work.
      if (error instanceof NothingWritten) return error.answer as T;
      throw error;
    }
  }
}

/** Rolls a transaction back and carries its answer out. */
class NothingWritten extends Error {
  readonly answer: unknown;

  constructor(answer: unknown) {
    super('nothing was written');
    this.answer = answer;
  }
}
