import type { RiskFlag } from '../risk/types.ts';
import type { SettleDecisionInput } from '../server/generated/schema.ts';
import type { TraceContext } from '../trace/context.ts';
import { decisionsOn, progressBy, situationOn } from './case-on-day.ts';
import { choiceIn } from './choosing.ts';
import {
  amended,
  dayOfDecision,
  decisionFact,
  recordUnlessDecided,
  stated,
  type Written,
} from './deciding.ts';
import type { Day } from './engine/types.ts';
import { factNamed } from './named.ts';
import { isPending } from './recorded-steps.ts';
import { verdictRefused } from './refusals.ts';
import { again, decisionNamed, FIELDS } from './stepping.ts';
import type { Case, Decision } from './types.ts';
import { CASE_STATES } from './vocabulary.ts';

/** What was decided on as it is after a verdict, and the verdict. */
export interface Settled {
  readonly case: Case | null;
  readonly flag: RiskFlag | null;
  readonly decision: Decision;
}

/**
 * Approves, rejects or withdraws a decision that waits for a second person.
 *
 * @throws DecisionRefused where this person may not, it does not wait, or others were first
 * @throws OretraceError where the input is wrong
 */
export async function settle(context: TraceContext, input: SettleDecisionInput): Promise<Settled> {
  const proposal = await factNamed(context, 'Decision', 'decisionId', input.decisionId);
  const { subject } = proposal.properties;
  const decisions = await decisionsOn(context.loaders, subject);
  checkVerdict(context, proposal, decisions, input.verdict);
  const on = dayOfDecision(input, context.traces, decisions.at(-1)?.properties.on ?? proposal.properties.on);
  const number = decisions.length + 1;
  const verdict = decisionFact(context, subject, number, on, input, {
    action: input.verdict,
    aboutNumber: proposal.properties.number,
  });
  const ofCase = subject.startsWith('case:');
  const change = ofCase
    ? await caseAfter(context, proposal, decisions, verdict as Decision)
    : await flagAfter(context, subject, proposal, input.verdict);
  const upon = { subject, seen: decisions, field: 'decisionId' };
  await recordUnlessDecided(context, input.statement, [stated(verdict), ...change], upon, FIELDS);
  return {
    case: ofCase ? await again(context, { id: subject }) : null,
    flag: ofCase ? null : await factNamed(context, 'RiskFlag', 'decisionId', subject),
    decision: await decisionNamed(context, verdict.id),
  };
}

function checkVerdict(
  { identity }: TraceContext,
  proposal: Decision,
  decisions: readonly Decision[],
  verdict: SettleDecisionInput['verdict'],
): void {
  if (!isPending(proposal, decisions)) {
    throw verdictRefused('decisionId', {
      en: 'the decision does not wait for a second person, or no longer',
      zh: '该决定无须或不再等待第二人批准',
    });
  }
  const own = proposal.properties.by === identity.id;
  if (verdict === 'WITHDRAW') {
    if (own) return;
    throw verdictRefused('verdict', {
      en: 'only who made a decision withdraws it; reject it instead',
      zh: '只有作出决定者可以撤回；他人请驳回',
    });
  }
  if (own) {
    throw verdictRefused('verdict', {
      en: 'nobody approves or rejects a decision of their own: another person must',
      zh: '不得批准或驳回本人的决定，须由他人处理',
    });
  }
  if (!identity.roles.has('APPROVER')) {
    throw verdictRefused('verdict', {
      en: 'it takes role APPROVER to approve or reject',
      zh: '批准或驳回须有 APPROVER（审批人）角色',
    });
  }
}

async function caseAfter(
  context: TraceContext,
  proposal: Decision,
  decisions: readonly Decision[],
  verdict: Decision,
): Promise<readonly Written[]> {
  const riskCase = await again(context, { id: proposal.properties.subject });
  if (verdict.properties.action === 'APPROVE') {
    await checkStillAllowed(context, { riskCase, decisions }, proposal, verdict.properties.on);
  }
  const all = [...decisions, verdict];
  const { state } = situationOn(riskCase, all, context.traces.today);
  return [amended(riskCase, { decisionCount: all.length, closed: state === 'CLOSED' })];
}

/** What was allowed when it was proposed need not be by now: days have passed, and the facts may be others. */
async function checkStillAllowed(
  context: TraceContext,
  { riskCase, decisions }: { readonly riskCase: Case; readonly decisions: readonly Decision[] },
  { properties: proposed }: Decision,
  on: Day,
): Promise<void> {
  const before = decisions.filter(({ properties }) => properties.number !== proposed.number);
  const { state, allowed } = await progressBy(context, context.loaders, { riskCase, decisions: before }, on);
  const step = allowed.find(({ action }) => action === proposed.action);
  if (step !== undefined && choiceIn(step, proposed) !== undefined) return;
  const { name, nameZh } = CASE_STATES[state];
  throw verdictRefused('decisionId', {
    en: `what it decides is no longer allowed: the case stands at “${name}”; reject it, and decide anew`,
    zh: `所作决定已不允许：案件状态为“${nameZh}”，请驳回后重新决定`,
  });
}

async function flagAfter(
  context: TraceContext,
  id: string,
  { properties }: Decision,
  verdict: SettleDecisionInput['verdict'],
): Promise<readonly Written[]> {
  const flag = await factNamed(context, 'RiskFlag', 'decisionId', id);
  if (verdict !== 'APPROVE') return [];
  if (flag.properties.status !== properties.fromStatus) {
    throw verdictRefused('decisionId', {
      en: `the flag stands at ${flag.properties.status} by now, not at ${properties.fromStatus}: reject it, and judge anew`,
      zh: `该标记现为 ${flag.properties.status}，已非 ${properties.fromStatus}：请驳回后重新研判`,
    });
  }
  return [amended(flag, { status: properties.toStatus ?? null })];
}
