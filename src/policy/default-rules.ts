import type { StricterThan } from './strictness.ts';
import type { Approval, Escalation } from './types.ts';

/** What holds where a policy file does not say otherwise. Ours, not any text's. */

/** The decisions that stop or resume trade for others, or end a concern. */
export const DEFAULT_APPROVALS: readonly Approval[] = [
  { decision: 'SUSPENSION', by: 'APPROVER' },
  { decision: 'TERMINATION', by: 'APPROVER' },
  { decision: 'RESUMPTION', by: 'APPROVER' },
  { decision: 'UNFOUNDED', by: 'APPROVER' },
];

export const DEFAULT_ESCALATION: readonly Escalation[] = [{ afterWorkingDays: 3, to: 'APPROVER' }];

/**
 * Termination ends what the other four leave open. A stop without 暂时 (temporarily) has no end in sight, one with it
 * has. Within each pair neither is stricter: the text has 中止 or 中断 as alternatives, and calls the time that a
 * 暂时停止 lasts a 暂时中止. Any stop does more than a plan or cooperation without one.
 */
export const DEFAULT_STRICTNESS: readonly StricterThan[] = [
  { response: 'TERMINATE', than: ['SUSPEND', 'INTERRUPT'] },
  { response: 'SUSPEND', than: ['TEMP_SUSPEND', 'TEMP_STOP'] },
  { response: 'INTERRUPT', than: ['TEMP_SUSPEND', 'TEMP_STOP'] },
  { response: 'TEMP_SUSPEND', than: ['MITIGATION_PLAN', 'COOPERATE_IMPROVE'] },
  { response: 'TEMP_STOP', than: ['MITIGATION_PLAN', 'COOPERATE_IMPROVE'] },
];
