import type { Optional } from '../chain/arguments.ts';
import { dated, equal, oneOf, refersToOneOf, text, texts } from '../chain/filters.ts';
import { list } from '../chain/lists.ts';
import { clause, covers } from '../policy/clauses.ts';
import { currentPolicy } from '../policy/current-policy.ts';
import type { QueryResolvers } from '../server/generated/schema.ts';
import { ACTOR_KINDS, FLAG_SUBJECT_KINDS } from '../store/kinds/links.ts';
import type { Filter } from '../store/port.ts';
import type { TraceContext } from '../trace/context.ts';

/** By the clauses that the argument names and all below them. */
export function byClauses(ids: Optional<readonly string[]>): readonly Filter[] {
  if (ids === null || ids === undefined) return [];
  const policy = currentPolicy();
  const named = ids.map((id, index) => clause(id, policy, `clauses[${index}]`));
  const below = policy.clauses.filter(({ id }) => named.some((one) => covers(one.id, id, policy)));
  return [{ field: 'clause', in: below.map(({ id }) => id) }];
}

/** Lists of cases and of what is recorded on them. */
export const lists: Pick<
  QueryResolvers<TraceContext>,
  'cases' | 'decisions' | 'plans' | 'planMeasures' | 'planIndicators' | 'measurements'
> = {
  cases: (_, args, context) =>
    list(
      context,
      'cases',
      'Case',
      [
        refersToOneOf('suppliers', 'supplier', args.suppliers, ['Supplier']),
        byClauses(args.clauses),
        refersToOneOf('subjects', 'subject', args.subjects, FLAG_SUBJECT_KINDS),
        refersToOneOf('perpetrators', 'perpetrator', args.perpetrators, ACTOR_KINDS),
        dated('openedOn', args.openedFrom, args.openedTo),
        equal('closed', args.closed),
        texts('assignees', 'assignee', args.assignees),
      ],
      args,
    ),
  decisions: (_, args, context) =>
    list(
      context,
      'decisions',
      'Decision',
      [
        refersToOneOf('subjects', 'subject', args.subjects, ['Case', 'RiskFlag']),
        oneOf('actions', 'action', args.actions),
        dated('on', args.decidedFrom, args.decidedTo),
        texts('by', 'by', args.by),
        oneOf('findings', 'finding', args.findings),
        oneOf('responses', 'response', args.responses),
        oneOf('outcomes', 'outcome', args.outcomes),
        oneOf('closeReasons', 'closeReason', args.closeReasons),
        oneOf('toStatus', 'toStatus', args.toStatus),
        oneOf('needs', 'needs', args.needs),
        equal('beyondPolicy', args.beyondPolicy),
      ],
      args,
    ),
  plans: (_, args, context) =>
    list(
      context,
      'plans',
      'Plan',
      [
        refersToOneOf('cases', 'case', args.cases, ['Case']),
        dated('devisedOn', args.devisedFrom, args.devisedTo),
        texts('owners', 'owner', args.owners),
        text(args.text),
      ],
      args,
    ),
  planMeasures: (_, args, context) =>
    list(
      context,
      'planMeasures',
      'PlanMeasure',
      [
        refersToOneOf('plans', 'plan', args.plans, ['Plan']),
        texts('owners', 'owner', args.owners),
        dated('dueOn', args.dueFrom, args.dueTo),
        dated('doneOn', args.doneFrom, args.doneTo),
        text(args.text),
      ],
      args,
    ),
  planIndicators: (_, args, context) =>
    list(
      context,
      'planIndicators',
      'PlanIndicator',
      [
        refersToOneOf('plans', 'plan', args.plans, ['Plan']),
        oneOf('aims', 'aim', args.aims),
        dated('targetOn', args.targetFrom, args.targetTo),
        equal('beforeResumption', args.beforeResumption),
        text(args.text),
      ],
      args,
    ),
  measurements: (_, args, context) =>
    list(
      context,
      'measurements',
      'Measurement',
      [
        refersToOneOf('indicators', 'indicator', args.indicators, ['PlanIndicator']),
        dated('on', args.measuredFrom, args.measuredTo),
      ],
      args,
    ),
};
