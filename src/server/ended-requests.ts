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

/** Lets no resolver of a schema run for a request that has ended. In place: to be done once. */
export function stopResolversOfEndedRequests(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      // The others are read by the resolver of the whole schema.
      if (field.resolve && field.resolve !== defaultFieldResolver) {
        field.resolve = unlessRequestEnded(field.resolve as Resolver) as typeof field.resolve;
      }
    }
  }
}
