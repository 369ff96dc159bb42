import { FIRST_DAY, holds, LAST_DAY, MINERAL_SET, mineralsOfSet, ROW } from './columns.ts';
import type { ChainGraph, Day, MineralIndex, RowIndex, TaintedRow } from './types.ts';

/** A row as the first of a walk: one mineral, on the days that its interval, the window and the as-of day leave. */
export interface FirstUse {
  readonly row: RowIndex;
  readonly mineral: MineralIndex;
  /** First usable day, or UNBOUNDED_START. */
  readonly from: Day;
  /** Last usable day, never after the as-of day; not before `from`. */
  readonly to: Day;
}

/** Every first use that has a day, in no promised order; one of a row and mineral for each window. */
export function firstUses(graph: ChainGraph, tainted: readonly TaintedRow[], asOf: Day): FirstUse[] {
  const { columns } = graph;
  const { rows } = columns;
  const uses: FirstUse[] = [];
  for (const { row, from: since, to: until, minerals } of tainted) {
    const at = ROW * row;
    const from = Math.max(since, rows[at + FIRST_DAY] as number);
    const to = Math.min(until, rows[at + LAST_DAY] as number, asOf);
    if (from > to) continue;
    const set = rows[at + MINERAL_SET] as number;
    for (const mineral of minerals ?? mineralsOfSet(columns, set)) {
      if (minerals === null || holds(columns, set, mineral)) uses.push({ row, mineral, from, to });
    }
  }
  return uses;
}
