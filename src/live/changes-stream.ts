import type { Optional } from '../chain/arguments.ts';
import { badInput } from '../store/errors.ts';
import type { LiveContext } from './context.ts';
import { type EntryFilterArguments, readEntryFilter } from './entry-filter.ts';
import { factsBefore } from './logged-entries.ts';
import type { ShownEntry } from './shown-entry.ts';

export interface FollowingArguments {
  /** The last revision that is known already; what the store has now unless given. */
  readonly after?: Optional<number>;
}

/** The log's entries as they are recorded, beginning after a revision. */
export async function* followChanges(
  args: EntryFilterArguments & FollowingArguments,
  context: LiveContext,
): AsyncGenerator<ShownEntry> {
  const isAsked = readEntryFilter(args);
  const after = await revisionAfter(args, context);
  for await (const entries of context.live.feed.after(after, context.signal)) {
    for (const entry of entries) {
      if (!isAsked(entry)) continue;
      const { revision } = entry;
      yield {
        entry,
        before: () => factsBefore(context.store, [entry]),
        readAt: { before: revision - 1, after: revision },
      };
    }
  }
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
