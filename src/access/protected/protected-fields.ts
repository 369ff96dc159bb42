import {
  type ConstDirectiveNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql';
import { isKindName } from '../../store/kinds/index.ts';
import type { ProtectedReads } from './protected-reads.ts';

// biome-ignore lint/suspicious/noExplicitAny: GraphQL types what a field is resolved from so
type Field = GraphQLField<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
type Resolver = GraphQLFieldResolver<any, any>;

/** A field of which every read is noted. */
export interface ProtectedField {
  readonly type: GraphQLObjectType;
  readonly field: Field;
  /** What is protected, in the schema's words. */
  readonly as: string;
  /** What an entry of the access log names: the type where it holds for all of it, else the field, such as `Query.cases`. */
  readonly what: string;
  /** Only reads of facts of these kinds are noted; null: all. */
  readonly of: ReadonlySet<string> | null;
}

/** What gathers the reads of a request. */
export interface ProtectedContext {
  readonly protectedReads: ProtectedReads;
}

/** Fields of which reads are noted: as `@protected` says at the field, else at its type. */
export function protectedFields(schema: GraphQLSchema): readonly ProtectedField[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    const ofType = declared([type.astNode, ...type.extensionASTNodes]);
    return Object.values(type.getFields()).flatMap((field) => {
      const own = declared([field.astNode]);
      const found = own ?? ofType;
      const what = own === null ? type.name : `${type.name}.${field.name}`;
      return found ? [{ type, field, what, ...found }] : [];
    });
  });
}

/** What is wrong with how protection is declared, one line each: what would do nothing. */
export function faultsOfProtection(schema: GraphQLSchema): readonly string[] {
  const onInterfaces = Object.values(schema.getTypeMap())
    .filter(isInterfaceType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ astNode }) => declared([astNode]) !== null)
        .map(
          ({ name }) => `${type.name}.${name} is a field of an interface: declare @protected on its types`,
        ),
    );
  const ofNoKind = protectedFields(schema).flatMap(({ type, field, of }) =>
    [...(of ?? [])]
      .filter((kind) => !isKindName(kind))
      .map((kind) => `${type.name}.${field.name}: there is no kind ${kind}`),
  );
  return [...onInterfaces, ...ofNoKind];
}

/** Gathers every read of a protected field. In place, the one place where it is done, once every field has its resolver. */
export function watchProtectedFields(schema: GraphQLSchema): void {
  for (const one of protectedFields(schema)) {
    one.field.resolve = watched(one.field.resolve ?? defaultFieldResolver, one);
  }
}

function watched(resolve: Resolver, { what, of }: ProtectedField): Resolver {
  return (source, args, context: ProtectedContext, info) => {
    const { id, kind } = factOf(source);
    if (of === null || (kind !== null && of.has(kind))) context.protectedReads.add(what, id);
    return resolve(source, args, context, info);
  };
}

interface FactRead {
  readonly id: string | null;
  readonly kind: string | null;
}

const OF_NO_FACT: FactRead = { id: null, kind: null };

/** The fact that a field is read of: what it is resolved from, or what that is a version or a change of. */
function factOf(source: unknown): FactRead {
  if (typeof source !== 'object' || source === null) return OF_NO_FACT;
  const { id, kind, fact } = source as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string') return fact === undefined ? OF_NO_FACT : factOf(fact);
  return { id, kind: typeof kind === 'string' ? kind : null };
}

interface Declared {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

function declared(nodes: readonly (Declared | null | undefined)[]): Pick<ProtectedField, 'as' | 'of'> | null {
  const found = nodes
    .flatMap((node) => node?.directives ?? [])
    .find(({ name }) => name.value === 'protected');
  if (!found) return null;
  const argumentOf = (argument: string) =>
    found.arguments?.find(({ name }) => name.value === argument)?.value;
  const [as, of] = [argumentOf('as'), argumentOf('of')];
  return {
    as: as?.kind === Kind.STRING ? as.value : '',
    of:
      of?.kind === Kind.LIST
        ? new Set(of.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])))
        : null,
  };
}
