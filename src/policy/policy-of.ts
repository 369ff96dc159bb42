import type { Clause, Passage, Policy, PrescribedResponse, Proposal, Setting } from './types.ts';

/** What belongs to one version of the policy, and names clauses of that version by their ids. */
type Part = Clause | Passage | PrescribedResponse | Proposal | Setting;

const wholes = new WeakMap<Part, Policy>();

/** Notes of every part of a policy to which it belongs. */
export function noteParts(policy: Policy): void {
  const { clauses, passages, settings } = policy;
  const steps = clauses.flatMap(({ responses, proposes }) => [...responses, ...proposes]);
  const inClauses = clauses.flatMap((clause) => clause.passages);
  for (const part of [...clauses, ...passages, ...inClauses, ...settings, ...steps]) wholes.set(part, policy);
}

/** The version that a part of a policy belongs to. */
export function policyOf(part: Part): Policy {
  const found = wholes.get(part);
  if (found === undefined) throw new Error('A part of no policy that was built here');
  return found;
}
