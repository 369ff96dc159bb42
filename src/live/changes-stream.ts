import type { Optional } from '../chain/arguments.ts';
import type { LogEntry } from '../store/changesets.ts';
import { badInput } from '../store/errors.ts';
import type { LiveContext } from './context.ts';
import { type EntryFilterArguments, readEntryFilter } from './entry-filter.ts';
import { factsBefore } from './logged-entries.ts';
import type { ShownEntry } from './shown-entry.ts';

export interface ChangesFollowed extends EntryFilterArguments, FollowingArguments {
  /** Whether it is told, too, how far has been looked. */
  readonly progress?: Optional<boolean>;
}

export interface FollowingArguments {
  /** The last revision that is known already; what the store has now unless given. */
  readonly after?: Optional<number>;
}

/**
 * The log's entries as they are recorded, beginning after a revision. Where progress is asked for, the last of those that
 * are looked at and not asked for comes, too, once nothing more waits, or many have gone by.
 */
export async function* followChanges(
  args: ChangesFollowed,
  context: LiveContext,
): AsyncGenerator<ShownEntry> {
  const isAsked = readEntryFilter(args);
  const after = await revisionAfter(args, context);
  for await (const entries of context.live.feed.after(after, context.signal)) {
    let passed: LogEntry | null = null;
    for (const entry of entries) {
      const matches = isAsked(entry);
      passed = matches ? null : entry;
      if (matches) yield followed(entry, matches, context);
    }
    if (passed && args.progress) yield followed(passed, false, context);
  }
}

function followed(entry: LogEntry, matches: boolean, { store }: LiveContext): ShownEntry {
  const { revision } = entry;
  return {
    entry,
    matches,
    before: () => factsBefore(store, [entry]),
    readAt: { before: revision - 1, after: revision },
  };
}

/** Where a subscription begins. @throws OretraceError BAD_USER_INPUT for a revision that is not there */
export async function revisionAfter(
  { after }: FollowingArguments,
  { store, live, signal }: LiveContext,
): Promise<number> {
  const { number } = await live.watch.persist(() => store.revision(), signal);
  if (after === null || after === undefined) return number;
  if (after >= 0 && after <= number) return after;
  throw badInput([
    {
      field: 'after',
      value: String(after),
      problem: { en: 'is no revision of this store', zh: '不是此存储的修订号' },
      accepted: {
        en: `0, the oldest (the whole log is kept), to ${number}, the latest`,
        zh: `0（最早；日志完整保留）至 ${number}（最新）`,
      },
    },
  ]);
}
