import { policyOn } from '../policy/current-policy.ts';
import { isStricter } from '../policy/strictness.ts';
import type { Policy } from '../policy/types.ts';
import type { Approvals } from './engine/allowed.ts';
import { type ClauseTerms, termsOf } from './engine/clause-terms.ts';

/** What the policy says of a clause, and which decisions two people take. */
export interface TermsOnDay {
  readonly terms: ClauseTerms;
  readonly approvals: Approvals;
}

const termsByPolicy = new WeakMap<Policy, Map<string, TermsOnDay>>();

/**
 * What the policy that was in force on a day says of a clause.
 *
 * @param day `YYYY-MM-DD`: the day on which a case was opened, so that it runs its course by one text
 * @throws OretraceError BAD_USER_INPUT where that policy has no such clause
 */
export function termsOn(clauseId: string, day: string): TermsOnDay {
  const policy = policyOn(day);
  let terms = termsByPolicy.get(policy);
  if (!terms) {
    terms = new Map();
    termsByPolicy.set(policy, terms);
  }
  let known = terms.get(clauseId);
  if (!known) {
    known = {
      terms: termsOf(policy, clauseId, {
        calendar: policy.calendar,
        isStricter: (one, other) => isStricter(one, other, policy),
      }),
      approvals: approvalsOf(policy),
    };
    terms.set(clauseId, known);
  }
  return known;
}

/** Which kinds of decision two people take together, by the policy in force on a day. */
export function approvalsOn(day: string): Approvals {
  return approvalsOf(policyOn(day));
}

function approvalsOf({ approvals }: Policy): Approvals {
  return new Set(approvals.map(({ decision }) => decision));
}
