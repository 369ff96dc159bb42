import type { LogEntry } from '../store/changesets.ts';
import type { ExposureChangeConnection } from '../trace/comparing/answers.ts';
import type { Comparison } from '../trace/comparing/compare.ts';
import { type ComparisonArguments, readComparisonFilter } from '../trace/comparing/exposure-changes.ts';
import { comparisonPage, readComparisonPage } from '../trace/comparing/pages.ts';
import { type FollowingArguments, revisionAfter } from './changes-stream.ts';
import type { LiveContext } from './context.ts';
import { factsBefore } from './logged-entries.ts';
import type { ShownEntry } from './shown-entry.ts';

type ExposuresAsked = Omit<ComparisonArguments, 'first' | 'after' | 'asOf'>;

/** What a subscription to exposures is told: that a revision changed some, or that none up to it did. */
export interface ExposureEvent {
  /** All revisions up to it have been looked at. */
  readonly revision: number;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Null: nothing was changed. */
  readonly found: { readonly entry: LogEntry; readonly comparison: Comparison } | null;
  readonly asked: ExposuresAsked;
}

/**
 * The revisions that change exposures, as they are recorded, beginning after a revision. Those that change none are told
 * by the last of them, once there is nothing more to look at, or many have gone by. So is a new day.
 */
export async function* followExposures(
  args: ExposuresAsked & FollowingArguments,
  context: LiveContext,
): AsyncGenerator<ExposureEvent> {
  const { live, signal } = context;
  const { after: _, ...asked } = args;
  const filter = readComparisonFilter(asked);
  let reached = await revisionAfter(args, context);
  let told = { revision: reached, asOf: live.today };
  const isNewDay = () => live.today !== told.asOf;
  for await (const entries of live.feed.after(reached, signal, isNewDay)) {
    for (const entry of entries) {
      const { revision } = entry;
      const asOf = live.today;
      const comparison = await live.watch.persist(() => live.compared.of(revision, asOf, filter), signal);
      signal.throwIfAborted();
      reached = revision;
      // What was cut short may have found nothing where there was something.
      if (comparison.exposures.length === 0 && comparison.limit === null) continue;
      told = { revision, asOf };
      yield { ...told, found: { entry, comparison }, asked };
    }
    if (told.revision < reached || isNewDay()) {
      told = { revision: reached, asOf: live.today };
      yield { ...told, found: null, asked };
    }
  }
}

/** The log entry of an event. */
export function entryOfEvent({ found }: ExposureEvent, { store }: LiveContext): ShownEntry | null {
  if (!found) return null;
  const { entry } = found;
  const readAt = { before: entry.revision - 1, after: entry.revision };
  return { entry, matches: true, before: () => factsBefore(store, [entry]), readAt };
}

/** The first of the exposures that an event tells; `Query.exposureChanges` between the same revisions has the others. */
export function exposuresOfEvent(
  { revision, asOf, found, asked }: ExposureEvent,
  { first }: { readonly first?: number | null | undefined },
  { loaders, rows }: LiveContext,
): ExposureChangeConnection {
  const [since, until] = found ? [revision - 1, revision] : [revision, revision];
  const revisions = { before: since, after: until };
  const scope = {
    field: 'exposureChanges',
    ...asked,
    since: { revision: since },
    until: { revision: until },
  };
  return comparisonPage(
    found?.comparison ?? { exposures: [], limit: null },
    { since, until, asOf },
    readComparisonPage(scope, { first }),
    {
      before: loaders.at(since),
      after: loaders.at(until),
      asRead: (flag, side) => loaders.readAt(flag, revisions[side]),
    },
    rows,
  );
}
