import { recorded } from '../chain/types.ts';
import type { TakeCaseStepInput } from '../server/generated/schema.ts';
import { badInput, shown } from '../store/errors.ts';
import type { TraceContext } from '../trace/context.ts';
import { type AskedStep, askedStep } from './asked-step.ts';
import { type CaseOnDay, caseOnDay, situationOn } from './case-on-day.ts';
import { choiceIn } from './choosing.ts';
import { amended, dayOfDecision, decisionFact, recordUnlessDecided, stated } from './deciding.ts';
import type { Choice, Day, Step } from './engine/types.ts';
import { factNamed } from './named.ts';
import { checkPlan } from './plans-of-steps.ts';
import { othersDecided, stepRefused } from './refusals.ts';
import type { Case, Decision } from './types.ts';

/** A case as it is after a decision, and the decision. */
export interface DecidedCase {
  readonly case: Case;
  readonly decision: Decision;
}

/**
 * Takes a step in a case.
 *
 * @throws DecisionRefused where it is not allowed on its day, or others have decided since the caller looked
 * @throws OretraceError where the input is wrong
 */
export async function takeStep(context: TraceContext, input: TakeCaseStepInput): Promise<DecidedCase> {
  const riskCase = await factNamed(context, 'Case', 'caseId', input.caseId);
  const asked = askedStep(input.step);
  const now = await caseOnDay(context, context.loaders, riskCase, context.traces.today);
  refuseUnseen(now, input.ifDecisionCount ?? null);
  const on = dayOfDecision(input, context.traces, lastDay(now.decisions));
  const then = on === now.asOf ? now : await caseOnDay(context, context.loaders, riskCase, on);
  const choice = choiceOf(then, asked);
  await checkPlan(context.loaders, riskCase, then.progress, asked, on);
  const number = riskCase.properties.decisionCount + 1;
  const needs = choice.approval;
  const decision = decisionFact(context, riskCase.id, number, on, input, {
    action: asked.action,
    ...asked.said,
    ...(asked.action === 'REVERSE' ? { aboutNumber: then.progress.situation.last.number } : {}),
    ...(needs === null ? {} : { needs }),
    ...(choice.beyondPolicy ? { beyondPolicy: true } : {}),
  });
  const after = situationOn(riskCase, [...now.decisions, decision as Decision], context.traces.today);
  const change = amended(riskCase, {
    decisionCount: number,
    closed: after.state === 'CLOSED',
    assignee: after.assignee,
  });
  const upon = { subject: riskCase.id, seen: now.decisions, field: 'ifDecisionCount' };
  await recordUnlessDecided(context, input.statement, [stated(decision), change], upon, {
    plan: asked.field,
    ...FIELDS,
  });
  return { case: await again(context, riskCase), decision: await decisionNamed(context, decision.id) };
}

/** Where the inputs of decisions hold what decisions say. */
export const FIELDS = { statement: 'statement', statementZh: 'statementZh', evidence: 'evidence' } as const;

/** The case as it now stands. */
export async function again(context: TraceContext, { id }: Pick<Case, 'id'>): Promise<Case> {
  return factNamed(context, 'Case', 'caseId', id);
}

/** A decision that was just recorded. */
export async function decisionNamed(context: TraceContext, id: string): Promise<Decision> {
  const [fact] = await context.loaders.allOfKind(['Decision'], [id]);
  if (!fact) throw new Error(`${id} was recorded and is not there`);
  return recorded<'Decision'>(fact);
}

function lastDay(decisions: readonly Decision[]): Day {
  return decisions.reduce(
    (last, { properties }) => (properties.on > last ? properties.on : last),
    '0000-01-01',
  );
}

/** Refuses where there are decisions that the caller has not seen, and tells them. */
function refuseUnseen({ riskCase, decisions }: CaseOnDay, seen: number | null): void {
  const count = riskCase.properties.decisionCount;
  if (seen === null || seen === count) return;
  if (seen > count || seen < 1) {
    throw badInput([
      {
        field: 'ifDecisionCount',
        value: shown(seen),
        problem: { en: 'is no number of decisions that the case had', zh: '不是该案件曾有的决定数' },
        accepted: { en: `1 to ${count}`, zh: `1 至 ${count}` },
      },
    ]);
  }
  const since = decisions.filter(({ properties }) => properties.number > seen);
  throw othersDecided('ifDecisionCount', since, count);
}

/** The way in which a step may be taken that is asked for; refused where there is none. */
function choiceOf({ progress, decisions }: CaseOnDay, asked: AskedStep): Choice {
  const allowed = progress.allowed.find(({ action }) => action === asked.action);
  if (!allowed) throw stepRefused(asked.field, progress);
  if (asked.action === 'REVERSE') checkReversal(progress.situation.last.number, decisions, asked, progress);
  const choice = choiceIn(allowed, asked.said);
  if (!choice) throw stepRefused(`${asked.field} = ${Object.values(asked.said)[0]}`, progress);
  return choice;
}

function checkReversal(
  last: Step['number'],
  decisions: readonly Decision[],
  { field, reverses }: AskedStep,
  progress: CaseOnDay['progress'],
): void {
  const reversible = decisions.find(({ properties }) => properties.number === last);
  if (reversible?.id === reverses) return;
  throw stepRefused(field, progress, {
    en: `reverses another decision than the last that counts, ${reversible?.id ?? 'of which there is none'}`,
    zh: `所撤销的不是最近一项有效决定（${reversible?.id ?? '无'}）`,
  });
}
