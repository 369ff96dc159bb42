import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { currentRecord, type Following, type RootField, within } from './request-record.ts';
import type { Span } from './spans.ts';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/**
 * Lets whatever is done for a field of the operation's root, at any depth, be done within a span of that field. In
 * place: to be done once.
 */
export function followRootFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && field.resolve !== defaultFieldResolver) field.resolve = followed(field.resolve);
    }
  }
}

function followed(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const following = currentRecord()?.following;
    if (!following?.executing) return resolve(source, args, context, info);
    const field = rootFieldAt(following, following.executing, info);
    return within(field.span, () => {
      const noteTime = () => {
        field.lastAt = Date.now();
      };
      const outcome = resolve(source, args, context, info);
      if (outcome instanceof Promise) outcome.then(noteTime, noteTime);
      else noteTime();
      return outcome;
    });
  };
}

function rootFieldAt(
  following: Following,
  executing: Span,
  { path, fieldName }: GraphQLResolveInfo,
): RootField {
  let root = path;
  while (root.prev) root = root.prev;
  const key = String(root.key);
  const known = following.rootFields.get(key);
  if (known) return known;
  // Whoever comes first is the field of the root itself. Its name is the schema's, its key whatever the client likes.
  const span = following.recorder.begin(`${root.typename}.${fieldName}`, executing);
  const field: RootField = { span, lastAt: Date.now() };
  following.rootFields.set(key, field);
  return field;
}
