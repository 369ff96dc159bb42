import type { Resolvers } from '../server/generated/schema.ts';
import type { TraceContext } from '../trace/context.ts';
import { exposuresOf, factsOf, previewChangeset } from './previewing.ts';

/** Resolvers of dry runs. */
export const previewResolvers: Resolvers<TraceContext> = {
  Query: {
    previewChangeset: (_, { input }, context) => previewChangeset(context, input),
  },
  ChangesetPreview: {
    revision: ({ foreseen }) => foreseen.on,
    changed: ({ foreseen }) => foreseen.changed && !foreseen.repeated,
    repeated: ({ foreseen }) => foreseen.repeated,
    outcomes: ({ foreseen }) => foreseen.outcomes,
    factCount: ({ changes }) => changes.length,
    facts: (preview, { first }, context) => factsOf(preview, first, context),
    exposures: (preview, args, context) => exposuresOf(preview, args, context),
  },
  FactChange: {
    factId: ({ id }) => id,
  },
};
