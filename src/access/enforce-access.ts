import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Refusal } from '../server/limiting/refusal.ts';
import { accessOfFields } from './access-of-field.ts';
import type { Identity } from './identity.ts';
import { ROLE_NAMES, type Role, rolesInWords } from './roles.ts';

/** What access is decided by. */
export interface AccessContext {
  readonly identity: Identity;
}

// biome-ignore lint/suspicious/noExplicitAny: GraphQL types what a field is resolved from so
type Resolver = GraphQLFieldResolver<any, any>;

/**
 * Lets no resolver of a schema run for somebody who may not have its field, nor any subscription begin. In place, and the
 * one place where it is decided: to be done once, when every field has its resolver.
 */
export function enforceAccess(schema: GraphQLSchema): void {
  for (const { type, field, roles } of accessOfFields(schema)) {
    const guarded = guarding(`${type.name}.${field.name}`, roles);
    field.resolve = guarded(field.resolve ?? defaultFieldResolver);
    if (field.subscribe) field.subscribe = guarded(field.subscribe);
  }
}

function guarding(name: string, roles: readonly Role[]): (resolve: Resolver) => Resolver {
  const allowed = bitsOf(roles);
  return (resolve) => (source, args, context: AccessContext, info) => {
    if ((bitsOfIdentity(context.identity) & allowed) === 0) throw forbidden(name, roles, context.identity);
    return resolve(source, args, context, info);
  };
}

/** Of those who ask, so that the thousands of fields of one answer cost one look-up each. */
const held = new WeakMap<Identity, number>();

function bitsOfIdentity(identity: Identity): number {
  const known = held.get(identity);
  if (known !== undefined) return known;
  const bits = bitsOf(identity.roles);
  held.set(identity, bits);
  return bits;
}

function bitsOf(roles: Iterable<Role>): number {
  let bits = 0;
  for (const role of roles) bits |= 1 << ROLE_NAMES.indexOf(role);
  return bits;
}

function forbidden(name: string, roles: readonly Role[], { roles: own }: Identity): Refusal {
  const [needed, had] = [rolesInWords(roles), rolesInWords(own)];
  const nobody = roles.length === 0;
  return new Refusal(
    'FORBIDDEN',
    {
      en: `${name} is ${nobody ? 'for nobody' : `for one of the roles ${needed.en}`}; yours: ${had.en || 'none'}`,
      zh: `${name} ${nobody ? '不向任何角色开放' : `只向以下角色开放：${needed.zh}`}；当前角色：${had.zh || '无'}`,
    },
    { atField: true },
  );
}
