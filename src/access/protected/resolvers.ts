import type { ChainContext } from '../../chain/context.ts';
import type { Resolvers } from '../../server/generated/schema.ts';
import { accessesPage } from './accesses-page.ts';

/** The access log, for those who audit it. */
export const accessLogResolvers: Resolvers<ChainContext> = {
  Query: {
    accesses: (_, args, context) => accessesPage(args, context),
  },
};
