import { type Optional, readTexts, readValues } from '../chain/arguments.ts';
import { type Connection, connection } from '../chain/connections.ts';
import { Cursors } from '../chain/cursors.ts';
import { type ForwardPaging, readPaging } from '../chain/paging.ts';
import { recorded } from '../chain/types.ts';
import { codesOf, type Term, termOf } from '../policy/vocabulary.ts';
import type { TraceContext } from '../trace/context.ts';
import { allOf } from './all-of.ts';
import { type CaseOnDay, caseOnDay } from './case-on-day.ts';
import { byClauses } from './lists.ts';
import { suppliersAsked } from './suppliers-asked.ts';
import { CASE_STATES, type CaseState } from './vocabulary.ts';

export interface CasesByStateArguments extends ForwardPaging {
  readonly asOf?: Optional<string>;
  readonly knownAt?: Optional<string>;
  readonly states?: Optional<readonly CaseState[]>;
  readonly clauses?: Optional<readonly string[]>;
  readonly suppliers?: Optional<readonly string[]>;
  readonly assignees?: Optional<readonly string[]>;
}

/** How many cases stand so. */
export interface CaseStateCount extends Term {
  readonly state: CaseState;
  readonly count: number;
}

/** Cases as they stand on a day, with how many there are in each state. */
export interface StandingCaseConnection extends Connection<CaseOnDay> {
  readonly asOf: string;
  readonly complete: boolean;
  readonly byState: readonly CaseStateCount[];
}

/**
 * A page of cases by where they stand on a day, in the order of the states, within each by since when. Those that were not
 * open by that day are left out.
 */
export async function casesByState(
  context: TraceContext,
  args: CasesByStateArguments,
): Promise<StandingCaseConnection> {
  const { loaders, traces, rows } = context;
  const { first, after, ...asked } = args;
  const { size, cursor } = readPaging({ first, after });
  const asOf = asked.asOf ?? traces.today;
  const states = readValues('states', asked.states);
  const assignees = readTexts('assignees', asked.assignees);
  const loader = await loaders.knownAt(asked.knownAt);
  const suppliers = await suppliersAsked(loader, asked.suppliers);
  const { facts, complete } = await allOf(loader, 'Case', [
    { field: 'openedOn', to: asOf },
    ...byClauses(asked.clauses),
    ...(suppliers === null ? [] : [{ field: 'supplier', in: suppliers }]),
  ]);
  const all = await Promise.all(
    facts.map((fact) => caseOnDay(context, loader, recorded<'Case'>(fact), asOf)),
  );
  const found = all
    .filter(({ progress: { situation } }) => assignees?.some((one) => one === situation.assignee) ?? true)
    .filter(({ progress }) => states?.includes(progress.state) ?? true)
    .sort(byStateThenDay);
  const cursors = new Cursors({ field: 'casesByState', ...asked, asOf });
  const begin = cursor === undefined ? 0 : Number(cursors.read('after', cursor, ['number'])[0]) + 1;
  const page = found.slice(begin, begin + size);
  rows.spend(page);
  const placed = page.map((node, index) => ({ node, key: [begin + index] }));
  return {
    ...connection(cursors, placed, begin > 0, begin + size < found.length, async () => found.length),
    asOf,
    complete,
    byState: ORDER.map((state) => ({
      state,
      ...termOf(CASE_STATES, state),
      count: found.filter(({ progress }) => progress.state === state).length,
    })).filter(({ count }) => count > 0),
  };
}

const ORDER = codesOf(CASE_STATES);

function byStateThenDay(one: CaseOnDay, other: CaseOnDay): number {
  const place = ({ progress }: CaseOnDay) => ORDER.indexOf(progress.state);
  const key = ({ progress, riskCase }: CaseOnDay) => `${progress.since} ${riskCase.id}`;
  return place(one) - place(other) || (key(one) < key(other) ? -1 : 1);
}
