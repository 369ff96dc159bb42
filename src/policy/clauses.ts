import { badInput, shown } from '../store/errors.ts';
import { RISK_CATEGORIES, type RiskCategory } from '../store/kinds/codes.ts';
import { currentPolicy } from './current-policy.ts';
import type { Clause, Policy } from './types.ts';

/**
 * The clause with this id, such as `P`, `1.a`, `2`, `4.3` or `6.m`.
 *
 * @param field what to call the id in the error
 * @throws OretraceError BAD_USER_INPUT naming the field, the id and the ids that there are
 */
export function clause(id: string, policy: Policy = currentPolicy(), field = 'clause'): Clause {
  const found = policy.clauses.find((one) => one.id === id);
  if (found !== undefined) return found;
  const known = policy.clauses.map((one) => one.id).join(', ');
  throw badInput([
    {
      field,
      value: shown(id),
      problem: { en: 'is no clause of the policy', zh: '不是政策中的条款' },
      accepted: { en: `one of ${known}`, zh: `${known} 之一` },
    },
  ]);
}

/**
 * The clause that a category belongs to: 2.b for illegal taxation by armed groups, say. Null for a red flag: the
 * policy has no clause of which it would be a breach.
 */
export function clauseOf(category: RiskCategory, policy: Policy = currentPolicy()): Clause | null {
  return policy.clauses.find((one) => one.categories.includes(category)) ?? null;
}

/**
 * Whether a clause is another one or stands above it: clause 2 covers 2.a to 2.c, and `P` covers P.1.
 */
export function covers(clauseId: string, otherId: string, policy: Policy = currentPolicy()): boolean {
  for (let id: string | null = otherId; id !== null; id = clause(id, policy).parentId) {
    if (id === clauseId) return true;
  }
  return false;
}

/** The categories of a clause and of all clauses below it, in the order of {@link RISK_CATEGORIES}. */
export function categoriesUnder(clauseId: string, policy: Policy = currentPolicy()): readonly RiskCategory[] {
  clause(clauseId, policy);
  return RISK_CATEGORIES.filter((category) => {
    const own = clauseOf(category, policy);
    return own !== null && covers(clauseId, own.id, policy);
  });
}

/**
 * How many steps of recorded relations (ownership, payment, affiliation …) lead from a flagged party to whoever
 * is associated with it: 2 for clause 2 and its items, whose text reaches the affiliates of armed groups
 * (非国家武装团体或其关联方), 1 for every other.
 */
export function affiliateSteps(category: RiskCategory, policy: Policy = currentPolicy()): number {
  return clauseOf(category, policy)?.associationSteps ?? 1;
}
