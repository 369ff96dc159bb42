import type { Role } from '../../access/roles.ts';
import { type Optional, readTexts, readValues } from '../../chain/arguments.ts';
import { type Connection, connection } from '../../chain/connections.ts';
import { Cursors } from '../../chain/cursors.ts';
import { type ForwardPaging, readPaging } from '../../chain/paging.ts';
import { covers } from '../../policy/clauses.ts';
import { policyOn } from '../../policy/current-policy.ts';
import type { TraceContext } from '../../trace/context.ts';
import { suppliersAsked } from '../suppliers-asked.ts';
import { type DueAction, dueActions } from './due-actions.ts';

export interface DueActionArguments extends ForwardPaging {
  readonly asOf?: Optional<string>;
  readonly knownAt?: Optional<string>;
  readonly statuses?: Optional<readonly DueAction['status'][]>;
  readonly kinds?: Optional<readonly DueAction['kind'][]>;
  readonly roles?: Optional<readonly Role[]>;
  readonly assignees?: Optional<readonly string[]>;
  readonly unassigned?: Optional<boolean>;
  readonly clauses?: Optional<readonly string[]>;
  readonly suppliers?: Optional<readonly string[]>;
  readonly dueBy?: Optional<string>;
}

/** A page of what is to be done, with the day of which all of it is. */
export interface DueActionConnection extends Connection<DueAction> {
  readonly asOf: string;
  readonly complete: boolean;
  readonly byStatus: readonly { readonly status: DueAction['status']; readonly count: number }[];
}

/** A page of what is to be done on a day. */
export async function dueActionPage(
  context: TraceContext,
  args: DueActionArguments,
): Promise<DueActionConnection> {
  const { loaders, traces, rows } = context;
  const { first, after, ...asked } = args;
  const { size, cursor } = readPaging({ first, after });
  const asOf = asked.asOf ?? traces.today;
  const loader = await loaders.knownAt(asked.knownAt);
  const wanted = filterOf(asked, asOf, await suppliersAsked(loader, asked.suppliers));
  const { actions, complete } = await dueActions(context, loader, asOf, traces.today);
  const found = actions.filter(wanted);
  const cursors = new Cursors({ field: 'dueActions', ...asked, asOf });
  const begin = cursor === undefined ? 0 : Number(cursors.read('after', cursor, ['number'])[0]) + 1;
  const page = found.slice(begin, begin + size);
  const placed = rows.spend(page).map((node, index) => ({ node, key: [begin + index] }));
  const statuses = ['OVERDUE', 'DUE', 'COMING'] as const;
  return {
    ...connection(cursors, placed, begin > 0, begin + size < found.length, async () => found.length),
    asOf,
    complete,
    byStatus: statuses.map((status) => ({
      status,
      count: found.filter((one) => one.status === status).length,
    })),
  };
}

/** Which of the things to be done are asked for. */
function filterOf(
  args: DueActionArguments,
  asOf: string,
  suppliers: readonly string[] | null,
): (action: DueAction) => boolean {
  const statuses = readValues('statuses', args.statuses);
  const kinds = readValues('kinds', args.kinds);
  const roles = readValues('roles', args.roles);
  const assignees = readTexts('assignees', args.assignees);
  const clauses = readValues('clauses', args.clauses);
  const policy = policyOn(asOf);
  return (action) =>
    (statuses?.includes(action.status) ?? true) &&
    (kinds?.includes(action.kind) ?? true) &&
    (roles?.some((role) => role === action.role || role === action.escalatedTo) ?? true) &&
    (assignees?.some((one) => one === action.assignee) ?? true) &&
    (args.unassigned == null || args.unassigned === (action.assignee === null)) &&
    (suppliers?.some((id) => id === action.case?.properties.supplier) ?? true) &&
    (clauses?.some((id) => covers(id, action.case?.properties.clause ?? '', policy)) ?? true) &&
    (args.dueBy == null || (action.dueOn !== null && action.dueOn <= args.dueBy));
}
