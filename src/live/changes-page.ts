import type { Optional } from '../chain/arguments.ts';
import { type Connection, connection } from '../chain/connections.ts';
import { Cursors } from '../chain/cursors.ts';
import { MAX_PAGE } from '../chain/limits.ts';
import { type ForwardPaging, readPaging } from '../chain/paging.ts';
import type { LogEntry } from '../store/changesets.ts';
import type { Store } from '../store/port.ts';
import { revisionsOf, type StoreState } from '../trace/comparing/exposure-changes.ts';
import type { LiveContext } from './context.ts';
import { type EntryFilterArguments, readEntryFilter } from './entry-filter.ts';
import { factsBefore } from './logged-entries.ts';
import type { ShownEntry } from './shown-entry.ts';

export interface ChangesArguments extends EntryFilterArguments, ForwardPaging {
  readonly since?: Optional<StoreState>;
  readonly until?: Optional<StoreState>;
  readonly order?: Optional<'ASC' | 'DESC'>;
}

export interface LogEntryConnection extends Omit<Connection<ShownEntry>, 'totalCount'> {
  /** Only entries after it are in the list. */
  readonly since: number;
  /** The last revision of the list. */
  readonly until: number;
}

/** Most entries that are looked at for one page. */
export const MOST_LOOKED_AT = 10_000;
/** Once the entries of a page have so many effects, the page ends. */
export const PAGE_EFFECTS = 20_000;
/** Entries that are read at a time from the end of the log backwards: one more than a page has, so that one call fills it. */
const WINDOW = MAX_PAGE + 1;

/** Entries of the change log, a page at a time. */
export async function changesPage(args: ChangesArguments, context: LiveContext): Promise<LogEntryConnection> {
  const { first: _, after: __, ...scope } = args;
  const cursors = new Cursors({ field: 'changes', ...scope });
  const { size, cursor } = readPaging({ first: args.first, after: args.after });
  const isAsked = readEntryFilter(args);
  const place = cursor === undefined ? null : readPlace(cursors, cursor);
  const { since, until } =
    place ?? (await revisionsOf({ since: args.since ?? { revision: 0 }, until: args.until }, context.store));
  const range = { since, until, from: place?.revision ?? null };
  const read =
    args.order === 'DESC'
      ? await readBackward(context.store, range, size, isAsked)
      : await readForward(context.store, range, size, isAsked);
  const inOrder = [...read.entries].sort((a, b) => a.revision - b.revision);
  let before: ReturnType<typeof factsBefore> | null = null;
  const placed = context.rows.spend(read.entries).map((entry) => ({
    key: [entry.revision, since, until],
    node: {
      entry,
      matches: true,
      before: () => {
        before ??= factsBefore(context.store, inOrder);
        return before;
      },
      // One state for all rows, so that reading them does not take calls for each.
      readAt: { before: until, after: until },
    },
  }));
  const page = connection(cursors, placed, place !== null, read.hasMore, async () => 0);
  return {
    edges: page.edges,
    nodes: page.nodes,
    since,
    until,
    pageInfo: {
      hasNextPage: read.hasMore,
      hasPreviousPage: place !== null,
      get startCursor() {
        return page.pageInfo.startCursor;
      },
      get endCursor() {
        // Beyond the last entry shown where more were looked at: the next page goes on from there.
        return read.lookedUpTo === null ? null : cursors.write([read.lookedUpTo, since, until]);
      },
    },
  };
}

interface Place {
  readonly revision: number;
  readonly since: number;
  readonly until: number;
}

function readPlace(cursors: Cursors, cursor: string): Place {
  const key = cursors.read('after', cursor, ['number', 'number', 'number']);
  const [revision, since, until] = key as [number, number, number];
  const isOurs = [revision, since, until].every((number) => Number.isSafeInteger(number) && number >= 0);
  // A cursor that was tampered with is no cursor: one like this is not of this shape.
  if (!isOurs || since > until || revision > until) cursors.read('after', cursor, []);
  return { revision, since, until };
}

interface Range {
  readonly since: number;
  readonly until: number;
  /** The revision after which the page begins, in its order; null: at the beginning. */
  readonly from: number | null;
}

interface EntriesRead {
  /** In the order of the page. */
  readonly entries: readonly LogEntry[];
  readonly hasMore: boolean;
  /** The last revision that was looked at and is settled; null when there was none. */
  readonly lookedUpTo: number | null;
}

/** Takes entries until a page is full. */
class PageTaking {
  readonly entries: LogEntry[] = [];
  lookedUpTo: number | null = null;
  #looked = 0;
  #effects = 0;
  readonly #size: number;
  readonly #isAsked: (entry: LogEntry) => boolean;

  constructor(size: number, isAsked: (entry: LogEntry) => boolean) {
    this.#size = size;
    this.#isAsked = isAsked;
  }

  /** False when the page was full before. */
  take(entry: LogEntry): boolean {
    if (this.#looked >= MOST_LOOKED_AT) return false;
    const isAsked = this.#isAsked(entry);
    if (isAsked && (this.entries.length >= this.#size || this.#effects >= PAGE_EFFECTS)) return false;
    this.#looked += 1;
    this.lookedUpTo = entry.revision;
    if (isAsked) {
      this.entries.push(entry);
      this.#effects += entry.effects.length;
    }
    return true;
  }

  read(hasMore: boolean): EntriesRead {
    return { entries: this.entries, hasMore, lookedUpTo: this.lookedUpTo };
  }
}

async function readForward(
  store: Pick<Store, 'changes'>,
  { since, until, from }: Range,
  size: number,
  isAsked: (entry: LogEntry) => boolean,
): Promise<EntriesRead> {
  const page = new PageTaking(size, isAsked);
  const begin = Math.max(since, from ?? since);
  if (begin >= until) return page.read(false);
  for await (const entry of store.changes(begin)) {
    if (!page.take(entry)) return page.read(true);
    if (entry.revision >= until) break;
  }
  return page.read(false);
}

async function readBackward(
  store: Pick<Store, 'changes'>,
  { since, until, from }: Range,
  size: number,
  isAsked: (entry: LogEntry) => boolean,
): Promise<EntriesRead> {
  const page = new PageTaking(size, isAsked);
  let last = from === null ? until : Math.min(until, from - 1);
  while (last > since) {
    const begin = Math.max(since, last - WINDOW);
    const window: LogEntry[] = [];
    for await (const entry of store.changes(begin)) {
      window.push(entry);
      if (entry.revision >= last) break;
    }
    for (const entry of window.reverse()) if (!page.take(entry)) return page.read(true);
    last = begin;
  }
  return page.read(false);
}
