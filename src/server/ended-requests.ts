import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { RequestContext } from './context.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** The same resolver, which is not run any more once its request has ended. */
export function unlessRequestEnded(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    context.signal.throwIfAborted();
    return resolve(source, args, context, info);
  };
}

/**
 * Lets no resolver of a schema run for a request that has ended. In place: to be done once.
 *
 * @param other of the fields that have none of their own. It is set on each of them: Apollo wraps every field with its
 *   first request, and one without a resolver would from then on be read by GraphQL's own wherever Apollo is not asked,
 *   as over WebSockets.
 */
export function stopResolversOfEndedRequests(schema: GraphQLSchema, other: Resolver): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const own =
        field.resolve && field.resolve !== defaultFieldResolver ? (field.resolve as Resolver) : null;
      field.resolve = unlessRequestEnded(own ?? other) as NonNullable<typeof field.resolve>;
    }
  }
}
