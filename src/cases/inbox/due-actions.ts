import type { Role } from '../../access/roles.ts';
import type { FactLoader } from '../../chain/fact-loader.ts';
import { recorded } from '../../chain/types.ts';
import { policyOn } from '../../policy/current-policy.ts';
import type { Response } from '../../policy/vocabulary.ts';
import type { RiskFlag } from '../../risk/types.ts';
import type { Filter } from '../../store/port.ts';
import { allOf } from '../all-of.ts';
import { statusOn } from '../answers.ts';
import { caseOnDay, decisionsOn } from '../case-on-day.ts';
import { endOfPeriod } from '../engine/calendar.ts';
import type { Day } from '../engine/types.ts';
import { isPending } from '../recorded-steps.ts';
import type { Case, Decision, PlanMeasure } from '../types.ts';
import type { ApprovedDecision, CaseAction } from '../vocabulary.ts';
import type { Records } from '../withdrawal.ts';

/** Most measures of one plan that are looked at. */
const MOST_MEASURES = 1_000;

/** Something that somebody is to do: about a case, a flag or a measure of a plan. */
export interface DueAction {
  /** The same for the same thing to be done, from one day to the next. */
  readonly key: string;
  readonly kind: 'STEP' | 'APPROVAL' | 'MEASURE';
  readonly asOf: Day;
  readonly case: Case | null;
  readonly flag: RiskFlag | null;
  /** Of a step: the actions of which one is due. */
  readonly actions: readonly CaseAction[];
  readonly responses: readonly Response[];
  /** Of an approval: the decision that waits. */
  readonly decision: Decision | null;
  readonly measure: PlanMeasure | null;
  readonly from: Day;
  readonly dueOn: Day | null;
  readonly status: 'COMING' | 'DUE' | 'OVERDUE';
  /** Who may do it. */
  readonly role: Role;
  /** Who is to do it; null: nobody is named. */
  readonly assignee: string | null;
  /** Whose matter it has become, for it has been overdue so long, or was escalated; null: nobody's yet. */
  readonly escalatedTo: Role | null;
}

/** Everything to be done on a day, and whether all of it was looked at. */
export interface DueActions {
  readonly actions: readonly DueAction[];
  readonly complete: boolean;
}

const ORDER = { OVERDUE: 0, DUE: 1, COMING: 2 } as const;

/**
 * All that is to be done about cases, flags and plans: what is overdue first, then what is due, then what is coming; within
 * each by its last day, those without one last.
 *
 * @param today what is closed by now was perhaps open on an earlier day
 */
export async function dueActions(
  records: Records,
  loader: FactLoader,
  asOf: Day,
  today: Day,
): Promise<DueActions> {
  const stillOpen: readonly Filter[] = asOf < today ? [] : [{ field: 'closed', in: [false] }];
  const [cases, waiting] = await Promise.all([
    allOf(loader, 'Case', [...stillOpen, { field: 'openedOn', to: asOf }]),
    allOf(loader, 'Decision', [
      { field: 'needs', present: true },
      { field: 'subject', ofKinds: ['RiskFlag'] },
    ]),
  ]);
  const ofCases = await Promise.all(
    cases.facts.map((fact) => ofCase(records, loader, recorded<'Case'>(fact), asOf)),
  );
  const ofFlags = await approvalsOfFlags(
    loader,
    waiting.facts.map((fact) => recorded<'Decision'>(fact)),
    asOf,
  );
  const actions = [...ofCases.flat(), ...ofFlags].sort(
    (one, other) =>
      ORDER[one.status] - ORDER[other.status] ||
      compare(one.dueOn ?? '9999-12-31', other.dueOn ?? '9999-12-31') ||
      compare(one.from, other.from) ||
      compare(one.key, other.key),
  );
  return { actions, complete: cases.complete && waiting.complete };
}

async function ofCase(
  records: Records,
  loader: FactLoader,
  riskCase: Case,
  asOf: Day,
): Promise<readonly DueAction[]> {
  const { progress, decisions } = await caseOnDay(records, loader, riskCase, asOf);
  const { assignee, escalated } = progress.situation;
  const about = { case: riskCase, flag: null, decision: null, measure: null, responses: [], actions: [] };
  const pending = decisions.find(({ properties }) => properties.number === progress.pending?.number);
  const approval = pending
    ? [complete({ ...about, ...approvalOf(pending), assignee: null }, asOf, escalated)]
    : [];
  const steps = progress.due.map((step) =>
    complete(
      {
        ...about,
        ...step,
        key: `${riskCase.id}#${step.actions.join('+')}#${step.responses.join('+')}`,
        kind: 'STEP',
        role: 'RISK_OFFICER',
        assignee,
      },
      asOf,
      escalated,
    ),
  );
  const measures = await measuresOf(loader, progress.situation.plan?.id ?? null, asOf);
  return [
    ...approval,
    ...steps,
    ...measures.map((measure) =>
      complete(
        {
          ...about,
          key: measure.id,
          kind: 'MEASURE',
          measure,
          from: progress.situation.plan?.adoptedOn ?? riskCase.properties.openedOn,
          dueOn: measure.properties.dueOn ?? null,
          role: 'RISK_OFFICER',
          assignee: measure.properties.owner ?? assignee,
        },
        asOf,
        escalated,
      ),
    ),
  ];
}

/** The measures of a plan that are not done by a day. */
async function measuresOf(
  loader: FactLoader,
  plan: string | null,
  asOf: Day,
): Promise<readonly PlanMeasure[]> {
  if (plan === null) return [];
  const measures = await loader.referring(plan, {
    kind: 'PlanMeasure',
    reference: 'plan',
    limit: MOST_MEASURES,
  });
  return measures
    .map((fact) => recorded<'PlanMeasure'>(fact))
    .filter(({ properties: { doneOn } }) => doneOn === undefined || doneOn > asOf);
}

async function approvalsOfFlags(
  loader: FactLoader,
  decisions: readonly Decision[],
  asOf: Day,
): Promise<readonly DueAction[]> {
  const made = decisions.filter(({ properties }) => properties.on <= asOf);
  const found = await Promise.all(
    made.map(async (decision) => {
      const all = await decisionsOn(loader, decision.properties.subject);
      const known = all.filter(({ properties }) => properties.on <= asOf);
      if (!isPending(decision, known)) return [];
      const [flag = null] = await loader.allOfKind(['RiskFlag'], [decision.properties.subject]);
      const about = { case: null, flag, measure: null, responses: [], actions: [], assignee: null };
      return [complete({ ...about, ...approvalOf(decision) }, asOf, false)];
    }),
  );
  return found.flat();
}

function approvalOf(decision: Decision) {
  const { needs, on } = decision.properties;
  return {
    key: `${decision.id}#approval`,
    kind: 'APPROVAL',
    decision,
    from: on,
    dueOn: null,
    role: approverOf(needs, on),
  } as const;
}

function approverOf(needs: ApprovedDecision | undefined, day: Day): Role {
  return policyOn(day).approvals.find(({ decision }) => decision === needs)?.by ?? 'APPROVER';
}

function complete(
  action: Omit<DueAction, 'asOf' | 'status' | 'escalatedTo'>,
  asOf: Day,
  escalated: boolean,
): DueAction {
  const status = statusOn({ ...action, asOf });
  return { ...action, asOf, status, escalatedTo: escalationOf(action.dueOn, asOf, escalated) };
}

/** To whom something goes that has been overdue as long as the policy bears. */
function escalationOf(dueOn: Day | null, asOf: Day, escalated: boolean): Role | null {
  const { escalation, calendar } = policyOn(asOf);
  const reached = escalation.filter(
    ({ afterWorkingDays }) =>
      dueOn !== null &&
      asOf > endOfPeriod(dueOn, { length: afterWorkingDays, unit: 'WORKING_DAY' }, calendar),
  );
  return reached.at(-1)?.to ?? (escalated ? (escalation[0]?.to ?? 'APPROVER') : null);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
