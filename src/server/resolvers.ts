import { defaultFieldResolver, type GraphQLFieldResolver, isListType, isNonNullType } from 'graphql';
import { accessLogResolvers } from '../access/protected/resolvers.ts';
import { accessResolvers } from '../access/resolvers.ts';
import { caseResolvers } from '../cases/resolvers.ts';
import { chainResolvers } from '../chain/resolvers.ts';
import { exchangeResolvers } from '../exchange/resolvers.ts';
import { historyResolvers } from '../history/resolvers.ts';
import { incidentResolvers } from '../incident/resolvers.ts';
import { liveResolvers } from '../live/resolvers.ts';
import { policyResolvers } from '../policy/resolvers.ts';
import { previewResolvers } from '../preview/resolvers.ts';
import { productResolvers } from '../products/resolvers.ts';
import { recordingResolvers } from '../recording/resolvers.ts';
import { riskResolvers } from '../risk/resolvers.ts';
import type { Fact } from '../store/facts.ts';
import { counterpartyResolvers } from '../trace/counterparties/resolvers.ts';
import { explainingResolvers } from '../trace/explaining/resolvers.ts';
import { gapResolvers } from '../trace/gaps/resolvers.ts';
import { traceResolvers } from '../trace/resolvers.ts';
import { shareResolvers } from '../trace/sharing/resolvers.ts';
import type { RequestContext } from './context.ts';
import type { Resolvers } from './generated/schema.ts';
import { MomentScalar } from './moments.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';

/** Every room's resolvers. */
export const resolvers: readonly Resolvers<RequestContext>[] = [
  { Date: DateScalar, DateTime: DateTimeScalar, Moment: MomentScalar },
  accessResolvers,
  accessLogResolvers,
  policyResolvers,
  chainResolvers,
  riskResolvers,
  productResolvers,
  caseResolvers,
  recordingResolvers,
  previewResolvers,
  exchangeResolvers,
  historyResolvers,
  traceResolvers,
  explainingResolvers,
  counterpartyResolvers,
  incidentResolvers,
  shareResolvers,
  gapResolvers,
  liveResolvers,
];

/**
 * Answers every field without a resolver of its own: a fact by its properties, where a list of which nothing is said
 * is empty; anything else as GraphQL does.
 */
export const fieldOfFact: GraphQLFieldResolver<unknown, RequestContext> = (source, args, context, info) => {
  const { fieldName, returnType } = info;
  if (!isFact(source)) return defaultFieldResolver(source, args, context, info);
  const value = source.properties[fieldName] ?? (source as unknown as Record<string, unknown>)[fieldName];
  const isRequiredList = isNonNullType(returnType) && isListType(returnType.ofType);
  return value ?? (isRequiredList ? [] : null);
};

function isFact(source: unknown): source is Fact {
  return typeof source === 'object' && source !== null && 'properties' in source && 'kind' in source;
}
