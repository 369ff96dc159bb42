import { readId } from '../chain/arguments.ts';
import type { ChainContext } from '../chain/context.ts';
import type { Resolvers } from '../server/generated/schema.ts';
import { factHistory } from './fact-history.ts';

/** Resolvers of what was said of facts before. */
export const historyResolvers: Resolvers<ChainContext> = {
  Query: {
    history: (_, { id, ...paging }, context) => factHistory(context, readId('id', id), paging),
  },
};
