import { type Connection, connection } from '../chain/connections.ts';
import { Cursors } from '../chain/cursors.ts';
import { type ForwardPaging, readPaging } from '../chain/paging.ts';
import { type Recorded, recorded } from '../chain/types.ts';
import { type FactChange, factChange } from '../preview/fact-changes.ts';
import type { LogEntry } from '../store/changesets.ts';
import type { StoredFact } from '../store/facts.ts';
import type { KindName } from '../store/kinds/index.ts';
import type { LiveContext } from './context.ts';
import { readKinds, subjectOf } from './entry-filter.ts';
import type { FactsBefore } from './logged-entries.ts';

/** A log entry as the API shows it. */
export interface ShownEntry {
  readonly entry: LogEntry;
  /** Whether it is among those asked for: a subscription may tell others, to say how far it has looked. */
  readonly matches: boolean;
  /** Called only where facts are selected. */
  readonly before: () => Promise<FactsBefore>;
  /** The revisions as of which it is read what the facts of either side refer to. */
  readonly readAt: { readonly before: number; readonly after: number };
}

export type ShownChange = Omit<FactChange, 'before' | 'after'> & {
  readonly before: Recorded<KindName> | null;
  readonly after: Recorded<KindName> | null;
};

export type FactChangeConnection = Connection<ShownChange>;

export interface EntryFactsArguments extends ForwardPaging {
  readonly kinds?: readonly string[] | null | undefined;
}

/** A page of what an entry did to facts, in the order of the log. @throws OretraceError BAD_USER_INPUT */
export async function factsOfEntry(
  { entry, before, readAt }: ShownEntry,
  args: EntryFactsArguments,
  { rows, loaders }: LiveContext,
): Promise<FactChangeConnection> {
  const { revision, effects } = entry;
  const cursors = new Cursors({ field: 'LogEntry.facts', revision, kinds: args.kinds });
  const { size, cursor } = readPaging(args);
  const kinds = readKinds(args.kinds);
  const asked = kinds ? effects.filter((effect) => kinds.includes(subjectOf(effect).kind)) : effects;
  const from = cursor === undefined ? 0 : Number(cursors.read('after', cursor, ['number'])[0]) + 1;
  const page = rows.spend(asked.slice(from, from + size));
  const stood = page.length === 0 ? null : await before();
  const read = (fact: StoredFact | null, at: number) => fact && recorded<KindName>(loaders.readAt(fact, at));
  const placed = page.map((effect, index) => {
    const change = factChange(
      { effect, before: stood?.of(revision, subjectOf(effect).id) ?? null },
      revision,
    );
    const node: ShownChange = {
      ...change,
      before: read(change.before, readAt.before),
      after: read(change.after, readAt.after),
    };
    return { key: [from + index], node };
  });
  return connection(cursors, placed, from > 0, from + size < asked.length, async () => asked.length);
}
