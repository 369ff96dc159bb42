import { type Connection, connection } from '../../chain/connections.ts';
import { type CursorScope, Cursors } from '../../chain/cursors.ts';
import { type ForwardPaging, readPaging } from '../../chain/paging.ts';
import type { RowBudget } from '../../chain/row-budget.ts';
import { PART_OUTCOMES, type PartOutcome } from './types.ts';

/** Where something stands in a list that is worst first. */
export interface OutcomePlace {
  readonly outcome: PartOutcome;
  readonly id: string;
}

/**
 * A page of a list that is worst first, then by id. A cursor marks a place among outcomes, not a number in the list.
 *
 * @throws OretraceError BAD_USER_INPUT, PAGE_TOO_LARGE
 */
export function outcomePage<T>(
  items: readonly T[],
  placeOf: (item: T) => OutcomePlace,
  scope: CursorScope,
  paging: ForwardPaging,
  rows: RowBudget,
): Connection<T> {
  const cursors = new Cursors(scope);
  const { size, cursor } = readPaging({ first: paging.first, after: paging.after });
  let begin = 0;
  if (cursor !== undefined) {
    const [rank, id] = cursors.read('after', cursor, ['number', 'string']) as [number, string];
    const next = items.findIndex((item) => {
      const key = keyOf(placeOf(item));
      return key[0] > rank || (key[0] === rank && key[1] > id);
    });
    begin = next === -1 ? items.length : next;
  }
  const page = rows.spend(items.slice(begin, begin + size));
  const placed = page.map((node) => ({ key: keyOf(placeOf(node)), node }));
  return connection(cursors, placed, begin > 0, begin + page.length < items.length, async () => items.length);
}

function keyOf({ outcome, id }: OutcomePlace): readonly [number, string] {
  return [PART_OUTCOMES.indexOf(outcome), id];
}
