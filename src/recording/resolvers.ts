import type { ChainContext } from '../chain/context.ts';
import { readPaging } from '../chain/paging.ts';
import type { ApplyChangesetInput, Resolvers } from '../server/generated/schema.ts';
import { factsByKind } from './facts-by-kind.ts';
import { changesetInput } from './inputs.ts';
import { mergeNodes } from './merging.ts';
import { askedBy } from './operations.ts';
import { type Reading, record } from './recording.ts';
import { reinstateFacts, retractFacts, unmergeNodes } from './retractions.ts';

/** How the input of `applyChangeset` is read. */
export const changeset: Reading<ApplyChangesetInput> = {
  schema: changesetInput,
  list: 'operations',
  asked: askedBy,
};

/** Resolvers of everything that records. */
export const recordingResolvers: Resolvers<ChainContext> = {
  Mutation: {
    ...factsByKind,
    applyChangeset: (_, { input }, context) => record(context, changeset, input),
    retractFacts: (_, { input }, context) => retractFacts(context, input),
    reinstateFacts: (_, { input }, context) => reinstateFacts(context, input),
    mergeNodes: (_, { input }, context) => mergeNodes(context, input),
    unmergeNodes: (_, { input }, context) => unmergeNodes(context, input),
  },
  MovedFacts: {
    totalCount: (facts) => facts.length,
    facts: (facts, { first }) => facts.slice(0, readPaging({ first }).size),
  },
};
