import type { ApprovedDecision } from '../policy/vocabulary.ts';
import type { FlagStatus } from '../store/kinds/codes.ts';
import type { Approvals } from './engine/allowed.ts';
import { inOrder, isPending, verdictsOf } from './recorded-steps.ts';
import type { Decision } from './types.ts';

/** Where a flag may be judged to stand next. */
export interface AllowedStatus {
  readonly status: FlagStatus;
  /** Whether it takes the last judgement back. */
  readonly reverses: boolean;
  readonly needs: ApprovedDecision | null;
}

/** How a fact is judged: reported, looked into, then without ground or with reasonable grounds, mitigated, closed. */
const NEXT: Readonly<Record<FlagStatus, readonly FlagStatus[]>> = {
  SIGNAL: ['UNDER_REVIEW'],
  UNDER_REVIEW: ['REASONABLE_GROUNDS', 'UNFOUNDED'],
  REASONABLE_GROUNDS: ['MITIGATED'],
  MITIGATED: ['CLOSED'],
  UNFOUNDED: [],
  CLOSED: [],
};

/** Where a flag may be judged to stand next; nowhere while a judgement waits for a second person. */
export function allowedStatuses(
  status: FlagStatus,
  decisions: readonly Decision[],
  approvals: Approvals,
): readonly AllowedStatus[] {
  if (decisions.some((one) => isPending(one, decisions))) return [];
  const forward = NEXT[status].map((next) => ({
    status: next,
    reverses: false,
    needs: needed(next, approvals),
  }));
  const last = lastJudgement(decisions);
  if (last === null || last.properties.toStatus !== status) return forward;
  const { fromStatus, needs = null } = last.properties;
  if (fromStatus === undefined || forward.some((one) => one.status === fromStatus)) return forward;
  // What two people decided is reversed by two.
  return [...forward, { status: fromStatus, reverses: true, needs }];
}

function needed(status: FlagStatus, approvals: Approvals): ApprovedDecision | null {
  return status === 'UNFOUNDED' && approvals.has('UNFOUNDED') ? 'UNFOUNDED' : null;
}

/** The last judgement that counts and was not reversed. */
export function lastJudgement(decisions: readonly Decision[]): Decision | null {
  const verdicts = verdictsOf(decisions);
  const standing: Decision[] = [];
  for (const decision of inOrder(decisions)) {
    const { action, needs, number } = decision.properties;
    if (needs !== undefined && verdicts.get(number)?.verdict !== 'APPROVED') continue;
    if (action === 'JUDGE_FLAG') standing.push(decision);
    if (action === 'REVERSE') standing.pop();
  }
  return standing.at(-1) ?? null;
}
