import type { RiskFlag } from '../risk/types.ts';
import type { JudgeFlagInput } from '../server/generated/schema.ts';
import { refusal, shown } from '../store/errors.ts';
import type { TraceContext } from '../trace/context.ts';
import { decisionsOn } from './case-on-day.ts';
import { amended, dayOfDecision, decisionFact, recordUnlessDecided, stated } from './deciding.ts';
import { allowedStatuses, lastJudgement } from './flag-statuses.ts';
import { factNamed } from './named.ts';
import { approvalsOn } from './policy-terms.ts';
import { judgementRefused } from './refusals.ts';
import { decisionNamed, FIELDS } from './stepping.ts';
import type { Decision } from './types.ts';

/** A flag as it is after a decision, and the decision. */
export interface DecidedFlag {
  readonly flag: RiskFlag;
  readonly decision: Decision;
}

/**
 * Judges where a flag stands. What needs a second person leaves the flag as it is until it is approved.
 *
 * @throws DecisionRefused where it may not be judged so, or others were first
 * @throws OretraceError where the input is wrong
 */
export async function judgeFlag(context: TraceContext, input: JudgeFlagInput): Promise<DecidedFlag> {
  const flag = await factNamed(context, 'RiskFlag', 'flagId', input.flagId);
  checkVersion(flag, input.ifVersion ?? null);
  const decisions = await decisionsOn(context.loaders, flag.id);
  const on = dayOfDecision(input, context.traces, decisions.at(-1)?.properties.on ?? '0000-01-01');
  const allowed = allowedStatuses(flag.properties.status, decisions, approvalsOn(on));
  const choice = allowed.find(({ status }) => status === input.status);
  if (!choice) throw judgementRefused('status', flag.properties.status, allowed);
  const number = decisions.length + 1;
  const reversed = choice.reverses ? lastJudgement(decisions) : null;
  const decision = decisionFact(context, flag.id, number, on, input, {
    action: reversed === null ? 'JUDGE_FLAG' : 'REVERSE',
    fromStatus: flag.properties.status,
    toStatus: choice.status,
    ...(choice.needs === null ? {} : { needs: choice.needs }),
    ...(reversed === null ? {} : { aboutNumber: reversed.properties.number }),
  });
  const change = choice.needs === null ? [amended(flag, { status: choice.status })] : [];
  const upon = { subject: flag.id, seen: decisions, field: 'flagId' };
  await recordUnlessDecided(context, input.statement, [stated(decision), ...change], upon, FIELDS);
  return {
    flag: await factNamed(context, 'RiskFlag', 'flagId', flag.id),
    decision: await decisionNamed(context, decision.id),
  };
}

function checkVersion({ id, version }: RiskFlag, seen: number | null): void {
  if (seen === null || seen === version) return;
  throw refusal([
    {
      field: 'ifVersion',
      value: shown(seen),
      problem: { en: `the flag is at version ${version}`, zh: `该标记的版本为 ${version}` },
      accepted: { en: `${version}, once you have read it`, zh: `阅读之后的 ${version}` },
      fault: { fault: 'version', id, expected: seen, current: version },
    },
  ]);
}
