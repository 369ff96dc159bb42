import type { ChainContext } from '../chain/context.ts';
import type { Resolvers } from '../server/generated/schema.ts';
import { recordChangeset } from './changesets.ts';

/** Resolvers of everything that records. */
export const recordingResolvers: Resolvers<ChainContext> = {
  Mutation: {
    applyChangeset: (_, { input }, context) => recordChangeset(context, input),
  },
};
