import { clauseOf } from '../policy/clauses.ts';
import { policyOn } from '../policy/current-policy.ts';
import type { Clause } from '../policy/types.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { CaseCauseInput, OpenCasesInput } from '../server/generated/schema.ts';
import { badInput, shown } from '../store/errors.ts';
import { fact } from '../store/facts.ts';
import type { TraceContext } from '../trace/context.ts';
import { caseOnDay } from './case-on-day.ts';
import { amended, dayOfDecision, decisionFact, recordAll, stated, type Written } from './deciding.ts';
import { idsOfCaseFor } from './exposed-cases.ts';
import { factNamed } from './named.ts';
import { stepRefused } from './refusals.ts';
import { again, FIELDS } from './stepping.ts';
import type { Case } from './types.ts';

/** Most cases that are opened at once. */
export const MOST_OPENED = 500;

export type OpeningOutcome = 'OPENED' | 'REOPENED' | 'ALREADY_OPEN';

export interface OpenedCase {
  readonly case: Case;
  readonly outcome: OpeningOutcome;
}

/** What is asked to be opened, and the case for it that there is, if any. */
interface Wanted {
  readonly id: string;
  readonly supplier: string;
  readonly clause: Clause;
  readonly flag: RiskFlag;
  readonly existing: Case | null;
}

/**
 * Opens cases, as one changeset. There is never more than one for a supplier, clause and cause, by whichever of their
 * ids merged nodes are named: what is open already stays as it is, what was closed is reopened with its history.
 *
 * @throws OretraceError where the input is wrong
 */
export async function openCases(
  context: TraceContext,
  input: OpenCasesInput,
): Promise<readonly OpenedCase[]> {
  checkCount(input.causes);
  const on = dayOfDecision(input, context.traces, '0000-01-01');
  const wanted = await Promise.all(input.causes.map((cause, index) => wantedBy(context, cause, index, on)));
  const distinct = wanted.filter(({ id }, index) => wanted.findIndex((one) => one.id === id) === index);
  const openings = await Promise.all(
    distinct.map(async (one) => ({ id: one.id, ...(await opening(context, one, on, input)) })),
  );
  const written = openings.flatMap(({ facts }) => facts);
  const outcomes = new Map(openings.map(({ id, outcome }) => [id, outcome]));
  if (written.length > 0) await recordAll(context, input.statement, written, FIELDS);
  return Promise.all(
    wanted.map(async ({ id }) => ({
      case: await again(context, { id }),
      outcome: outcomes.get(id) ?? 'ALREADY_OPEN',
    })),
  );
}

async function wantedBy(
  context: TraceContext,
  cause: CaseCauseInput,
  index: number,
  day: string,
): Promise<Wanted> {
  const { loaders } = context;
  const field = `causes[${index}]`;
  const named = await factNamed(context, 'Supplier', `${field}.supplierId`, cause.supplierId);
  const flag = await factNamed(context, 'RiskFlag', `${field}.flagId`, cause.flagId);
  const clause = clauseOf(flag.properties.category, policyOn(day));
  if (clause === null) throw noClause(`${field}.flagId`, cause.flagId);
  const supplier = await loaders.knownAs(named.id);
  const ids = await idsOfCaseFor(loaders, supplier, flag, day);
  const [existing = null] = await loaders.allOfKind(['Case'], ids);
  return { id: existing?.id ?? (ids[0] as string), supplier, clause, flag, existing };
}

async function opening(
  context: TraceContext,
  { id, supplier, clause, flag, existing }: Wanted,
  on: string,
  input: OpenCasesInput,
): Promise<{ readonly outcome: OpeningOutcome; readonly facts: readonly Written[] }> {
  const { assignee } = input;
  if (existing !== null) {
    if (!existing.properties.closed) return { outcome: 'ALREADY_OPEN', facts: [] };
    return { outcome: 'REOPENED', facts: await reopening(context, existing, on, input) };
  }
  const { subject, perpetrator } = flag.properties;
  const opened = fact('Case', id, {
    supplier,
    clause: clause.id,
    subject: await context.loaders.knownAs(subject),
    ...(perpetrator === undefined ? {} : { perpetrator }),
    openedOn: on,
    closed: false,
    decisionCount: assignee ? 2 : 1,
    ...(assignee ? { assignee } : {}),
  });
  const decision = decisionFact(context, id, 1, on, input, { action: 'OPEN' });
  const assignment = assignee
    ? [stated(decisionFact(context, id, 2, on, input, { action: 'ASSIGN', assignee }))]
    : [];
  return { outcome: 'OPENED', facts: [stated(opened), stated(decision), ...assignment] };
}

async function reopening(
  context: TraceContext,
  existing: Case,
  on: string,
  input: OpenCasesInput,
): Promise<readonly Written[]> {
  const { progress } = await caseOnDay(context, context.loaders, existing, on);
  if (!progress.allowed.some(({ action }) => action === 'REOPEN')) throw stepRefused('causes', progress);
  const number = existing.properties.decisionCount + 1;
  const decision = decisionFact(context, existing.id, number, on, input, { action: 'REOPEN' });
  return [stated(decision), amended(existing, { decisionCount: number, closed: false })];
}

function checkCount(causes: readonly CaseCauseInput[]): void {
  if (causes.length >= 1 && causes.length <= MOST_OPENED) return;
  throw badInput([
    {
      field: 'causes',
      value: String(causes.length),
      problem: { en: 'holds too few or too many entries', zh: '项数过少或过多' },
      accepted: { en: `1 to ${MOST_OPENED} entries`, zh: `1 至 ${MOST_OPENED} 项` },
    },
  ]);
}

function noClause(field: string, id: string) {
  return badInput([
    {
      field,
      value: shown(id),
      problem: {
        en: 'is a red flag, which belongs to no clause of the policy',
        zh: '为红旗信号，不属于任何政策条款',
      },
      accepted: { en: 'a flag of a clause of the policy', zh: '属于政策条款的风险标记' },
    },
  ]);
}
