import type { RiskCategory } from '../store/kinds/codes.ts';
import { clauseOf } from './clauses.ts';
import { currentPolicy } from './current-policy.ts';
import type { Clause, Policy, PrescribedResponse, Prescription } from './types.ts';

const NOTHING: PrescribedResponse = {
  clauseId: null,
  choice: 'ALL_OF',
  responses: ['NONE_PRESCRIBED'],
  trigger: null,
  timing: null,
  words: null,
  wordsZh: null,
  clock: null,
  minimumTerm: null,
  gates: [],
  stakeholders: [],
  settings: [],
};

/**
 * What the policy prescribes for a category: from which threshold on, which steps, by which clock.
 *
 * It prescribes nothing for the financing of conflict and for a breach of sanctions (preamble, P.1 and P.2), nor
 * for red flags; the answer then says so and why. For adverse environmental impact below the threshold of
 * clause 6 (6.m) it prescribes the company's own periodic assessment and reduction, and no step against the
 * supplier. Clause 4.3 prescribes help in eliminating money laundering, and then the steps of clause 4.
 */
export function prescribedBy(category: RiskCategory, policy: Policy = currentPolicy()): Prescription {
  const clause = clauseOf(category, policy);
  if (clause === null) return nothingPrescribed(policy, category, null, signalReason(category, policy));
  if (clause.nonePrescribed !== null)
    return nothingPrescribed(policy, category, clause, clause.nonePrescribed);
  const { threshold, judgedOn, responses, note, noteZh } = clause;
  return {
    policy,
    category,
    prescribes: true,
    clause,
    threshold,
    judgedOn,
    responses,
    clock: responses.find((one) => one.clock !== null)?.clock ?? null,
    minimumTerm: responses.find((one) => one.minimumTerm !== null)?.minimumTerm ?? null,
    gates: responses.flatMap((one) => one.gates),
    summary: clause.summary ?? '',
    summaryZh: clause.summaryZh ?? '',
    note,
    noteZh,
  };
}

function nothingPrescribed(
  policy: Policy,
  category: RiskCategory,
  clause: Clause | null,
  why: Reason,
): Prescription {
  return {
    policy,
    category,
    prescribes: false,
    clause,
    threshold: null,
    judgedOn: null,
    responses: [NOTHING],
    clock: null,
    minimumTerm: null,
    gates: [],
    summary: why.reason,
    summaryZh: why.reasonZh,
    note: clause?.note ?? null,
    noteZh: clause?.noteZh ?? null,
    ...why,
  };
}

interface Reason {
  readonly reason: string;
  readonly reasonZh: string;
}

function signalReason(category: RiskCategory, policy: Policy): Reason {
  const found = policy.categoriesWithoutClause.find((one) => one.category === category);
  // The checks of the policy file refuse a category that has neither a clause nor a reason.
  if (found === undefined) throw new Error(`Category ${category} has neither a clause nor a reason for none`);
  const { reason, reasonZh } = found;
  return { reason, reasonZh };
}
