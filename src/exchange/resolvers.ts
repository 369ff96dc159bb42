import { aggregateResolvers } from '../chain/aggregates.ts';
import type { ChainContext } from '../chain/context.ts';
import { oneOf, text, texts } from '../chain/filters.ts';
import { list } from '../chain/lists.ts';
import type { Resolvers } from '../server/generated/schema.ts';

/** Resolvers of imports: which files were brought in, and which of them are unfinished. */
export const exchangeResolvers: Resolvers<ChainContext> = {
  Query: {
    imports: (_, args, context) =>
      list(
        context,
        'imports',
        'ImportRun',
        [
          oneOf('states', 'state', args.states),
          texts('formats', 'format', args.formats),
          texts('fileDigests', 'fileDigest', args.fileDigests),
          text(args.text),
        ],
        args,
      ),
  },
  ImportRunAggregate: aggregateResolvers('ImportRun'),
};
