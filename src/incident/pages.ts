import { type Connection, connection } from '../chain/connections.ts';
import { type CursorScope, Cursors } from '../chain/cursors.ts';
import { type ForwardPaging, readPaging } from '../chain/paging.ts';
import type { RowBudget } from '../chain/row-budget.ts';
import { compareRanked, KEY_LENGTH } from './ranking.ts';
import type { RankedSupplier } from './types.ts';

const SHAPE = [...new Array<'number'>(KEY_LENGTH).fill('number'), 'string' as const];

/**
 * A page of a list. A cursor marks a place among measures, not a number in a list: what is recorded meanwhile neither
 * repeats nor skips what stayed where it was.
 *
 * @param suppliers ranked
 * @throws OretraceError BAD_USER_INPUT, PAGE_TOO_LARGE
 */
export function rankedPage<Shown>(
  suppliers: readonly RankedSupplier[],
  show: (one: RankedSupplier) => Shown,
  scope: CursorScope,
  paging: ForwardPaging,
  rows: RowBudget,
): Connection<Shown> {
  const cursors = new Cursors(scope);
  const { size, cursor } = readPaging({ first: paging.first, after: paging.after });
  let begin = 0;
  if (cursor !== undefined) {
    const parts = cursors.read('after', cursor, SHAPE);
    const after = { key: parts.slice(0, KEY_LENGTH) as number[], nodeId: parts.at(-1) as string };
    const next = suppliers.findIndex((one) => compareRanked(one, after) > 0);
    begin = next === -1 ? suppliers.length : next;
  }
  const page = rows.spend(suppliers.slice(begin, begin + size));
  const placed = page.map((one) => ({ key: [...one.key, one.nodeId], node: show(one) }));
  const more = begin + page.length < suppliers.length;
  return connection(cursors, placed, begin > 0, more, async () => suppliers.length);
}
