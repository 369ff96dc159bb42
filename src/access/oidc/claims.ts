import type { JWTPayload } from 'jose';
import { isIdOfKind } from '../../store/kind-ids.ts';
import type { OidcConfig } from '../config.ts';
import type { Identity } from '../identity.ts';
import { isName } from '../naming.ts';
import { isRole, type Role } from '../roles.ts';
import { unauthenticated } from '../unauthenticated.ts';

type ClaimNames = Pick<OidcConfig, 'nameClaim' | 'rolesClaim' | 'roleNames' | 'supplierClaim'>;

/**
 * Who a verified token speaks of. Roles that are not ours are left out. Whoever speaks for a supplier does nothing else: with
 * that role, others in the token do not count.
 *
 * @throws Refusal UNAUTHENTICATED where it names nobody, or no supplier where it should
 */
export function identityOf(claims: JWTPayload, names: ClaimNames): Identity {
  const id = claimAt(claims, names.nameClaim);
  if (!isName(id)) {
    throw unauthenticated({
      en: `the token's claim ${names.nameClaim} must be a name of 1 to 200 characters`,
      zh: `令牌的声明 ${names.nameClaim} 须为 1 至 200 个字符的名称`,
    });
  }
  const roles = rolesOf(claimAt(claims, names.rolesClaim), names.roleNames);
  if (!roles.has('SUPPLIER')) return { id, roles, supplierId: null };
  const supplierId = claimAt(claims, names.supplierClaim);
  if (!isIdOfKind('Supplier', supplierId)) {
    throw unauthenticated({
      en: `the token has the role of a supplier; its claim ${names.supplierClaim} must be the id of one`,
      zh: `令牌具有供应商角色，其声明 ${names.supplierClaim} 须为供应商标识`,
    });
  }
  return { id, roles: new Set(['SUPPLIER']), supplierId };
}

/** A list of texts, or one text of several separated by spaces. */
function rolesOf(claim: unknown, roleNames: ClaimNames['roleNames']): ReadonlySet<Role> {
  const values: readonly unknown[] = typeof claim === 'string' ? claim.split(' ') : list(claim);
  return new Set(
    values.flatMap((value) => {
      if (typeof value !== 'string') return [];
      const role = roleNames ? own(roleNames, value) : value;
      return isRole(role) ? [role] : [];
    }),
  );
}

/** A claim by its name; where there is none of the whole name, dots lead into objects. */
function claimAt(claims: JWTPayload, name: string): unknown {
  const whole = own(claims, name);
  return whole === undefined ? name.split('.').reduce<unknown>(own, claims) : whole;
}

function own(of: unknown, name: string): unknown {
  if (typeof of !== 'object' || of === null || !Object.hasOwn(of, name)) return undefined;
  return (of as Record<string, unknown>)[name];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
