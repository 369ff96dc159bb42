import type { LogEntry } from '../store/changesets.ts';
import type { StoredFact } from '../store/facts.ts';
import { changesIn } from '../store/past/entry-changes.ts';
import type { Store } from '../store/port.ts';
import { subjectOf } from './entry-filter.ts';

/** Facts as they stood before each of some log entries: null where they did not. */
export interface FactsBefore {
  of(revision: number, id: string): StoredFact | null;
}

/**
 * Works out how the facts of some log entries stood before each of them, in two calls to the store however many entries
 * there are: as they stood before the first, then whatever the log did to them from there on.
 *
 * @param entries in the order of the log; others may lie between them
 */
export async function factsBefore(
  store: Pick<Store, 'get' | 'changes'>,
  entries: readonly LogEntry[],
): Promise<FactsBefore> {
  const [first, last] = [entries[0], entries.at(-1)];
  const before = new Map<string, StoredFact | null>();
  if (!first || !last) return { of: () => null };
  const standing = new Map<string, StoredFact | null>();
  const ids = [...new Set(entries.flatMap(({ effects }) => effects.map((effect) => subjectOf(effect).id)))];
  for (const [index, fact] of (await store.get(ids, first.revision - 1)).entries()) {
    standing.set(ids[index] as string, fact?.retractedRevision === null ? fact : null);
  }
  const shown = new Set(entries.map(({ revision }) => revision));
  for await (const entry of entriesUpTo(store, entries, first.revision, last.revision)) {
    for (const [, id, fact] of changesIn(entry)) {
      if (!standing.has(id)) continue;
      if (shown.has(entry.revision)) before.set(`${entry.revision} ${id}`, standing.get(id) ?? null);
      standing.set(id, fact);
    }
  }
  return { of: (revision, id) => before.get(`${revision} ${id}`) ?? null };
}

/** All entries from the first to the last, those between them too. */
async function* entriesUpTo(
  store: Pick<Store, 'changes'>,
  entries: readonly LogEntry[],
  first: number,
  last: number,
): AsyncGenerator<LogEntry> {
  if (last - first + 1 === entries.length) {
    yield* entries;
    return;
  }
  for await (const entry of store.changes(first - 1)) {
    yield entry;
    if (entry.revision >= last) return;
  }
}
