import type { Resolvers } from '../server/generated/schema.ts';
import { changesPage } from './changes-page.ts';
import { followChanges } from './changes-stream.ts';
import type { LiveContext } from './context.ts';
import { type ExposureEvent, entryOfEvent, exposuresOfEvent, followExposures } from './exposure-stream.ts';
import { factsOfEntry, type ShownEntry } from './shown-entry.ts';

/** Resolvers of the change log and of what follows it. */
export const liveResolvers: Resolvers<LiveContext> = {
  Query: {
    changes: (_, args, context) => changesPage(args, context),
  },
  // What a subscription gives is the value of its field.
  Subscription: {
    changes: {
      subscribe: (_, args, context) => followChanges(args, context),
      resolve: (entry: unknown) => entry as ShownEntry,
    },
    exposureChanges: {
      subscribe: (_, args, context) => followExposures(args, context),
      resolve: (event: unknown) => event as ExposureEvent,
    },
  },
  LogEntry: {
    revision: ({ entry }) => entry.revision,
    recordedAt: ({ entry }) => entry.recordedAt,
    changesetId: ({ entry }) => entry.changesetId,
    author: ({ entry }) => entry.author,
    reason: ({ entry }) => entry.reason,
    importId: ({ entry }) => entry.importId,
    outcomes: ({ entry }) => entry.outcomes,
    matches: ({ matches }) => matches,
    digest: ({ entry }) => entry.digest,
    factCount: ({ entry }) => entry.effects.length,
    facts: (entry, args, context) => factsOfEntry(entry, args, context),
  },
  ExposureEvent: {
    changed: ({ found }) => found !== null,
    entry: (event, _, context) => entryOfEvent(event, context),
    exposures: (event, args, context) => exposuresOfEvent(event, args, context),
  },
};
