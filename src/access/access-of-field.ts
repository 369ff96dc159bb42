import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql';
import { isRole, ROLE_NAMES, type Role } from './roles.ts';

/** Every role of the company's own people: what is not declared may be had with any of them. */
export const OWN_ROLES: readonly Role[] = ROLE_NAMES.filter((role) => role !== 'SUPPLIER');

// biome-ignore lint/suspicious/noExplicitAny: GraphQL types what a field is resolved from so
type Field = GraphQLField<any, any>;

/** A field of a schema's object types, and who may have it. */
export interface FieldAccess {
  readonly type: GraphQLObjectType;
  readonly field: Field;
  /** In the order of {@link ROLE_NAMES}; empty: nobody. */
  readonly roles: readonly Role[];
}

/**
 * Who may have each field: as `@access` says at the field, else at its type; where neither does, any role but SUPPLIER, and
 * for mutations none. The language's own types, by which the schema is read, are not among them.
 */
export function accessOfFields(schema: GraphQLSchema): readonly FieldAccess[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    const ofType = declaredRoles([type.astNode, ...type.extensionASTNodes]);
    const unlessDeclared = ofType ?? (type === schema.getMutationType() ? [] : OWN_ROLES);
    return Object.values(type.getFields()).map((field) => ({
      type,
      field,
      roles: declaredRoles([field.astNode]) ?? unlessDeclared,
    }));
  });
}

/** What is wrong with how access is declared, one line each: mutations that are not declared, and what would do nothing. */
export function faultsOfAccess(schema: GraphQLSchema): readonly string[] {
  const undeclared = accessOfFields(schema)
    .filter(({ roles }) => roles.length === 0)
    .map(({ type, field }) => `${type.name}.${field.name} may be had by nobody: declare @access`);
  const useless = Object.values(schema.getTypeMap())
    .filter(isInterfaceType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => declaredRoles([field.astNode]) !== null)
        .map(({ name }) => `${type.name}.${name} is a field of an interface: declare @access on its types`),
    );
  return [...undeclared, ...useless];
}

interface Declared {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

function declaredRoles(nodes: readonly (Declared | null | undefined)[]): readonly Role[] | null {
  const directives = nodes
    .flatMap((node) => node?.directives ?? [])
    .filter(({ name }) => name.value === 'access');
  if (directives.length === 0) return null;
  const named = new Set(directives.flatMap(rolesIn));
  return ROLE_NAMES.filter((role) => named.has(role));
}

function rolesIn({ arguments: given = [] }: ConstDirectiveNode): readonly Role[] {
  const value = given.find(({ name }) => name.value === 'roles')?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.flatMap((one) => (one.kind === Kind.ENUM && isRole(one.value) ? [one.value] : []));
}
