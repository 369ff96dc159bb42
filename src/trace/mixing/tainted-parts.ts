import { FIRST_DAY, LAST_DAY, MINERAL_SET, mineralsOfSet, ROW } from '../engine/columns.ts';
import { StateNumbers } from '../engine/states.ts';
import type { ChainGraph, MineralIndex, RowIndex, TaintedRow } from '../engine/types.ts';
import { NONE } from '../engine/types.ts';
import { isDated, type SharePeriod } from './share-period.ts';

/** Of what rows carry in a period, the tainted part. */
export interface TaintedParts {
  /** By which what a row carries of a mineral is named below; NONE where no taint names it. */
  find(row: RowIndex, mineral: MineralIndex): number;
  /** 0 to 1. */
  readonly part: Float64Array;
  /** 1: taken as tainted whole for want of a day, though some days of the row may lie outside every window. */
  readonly takenWhole: Uint8Array;
}

/** The windows of one row and mineral are united before they are counted: several flags taint a day once. */
export function taintedParts(
  graph: ChainGraph,
  tainted: readonly TaintedRow[],
  period: SharePeriod,
): TaintedParts {
  const { rows } = graph.columns;
  /** Rows and minerals, as states number nodes and minerals. */
  const pairs = new StateNumbers();
  const windows: TaintedRow[][] = [];
  const carried = new Map<number, Int32Array>();
  for (const one of tainted) {
    for (const mineral of one.minerals ?? carriedBy(one.row)) {
      const pair = pairs.intern(one.row, mineral);
      const known = windows[pair];
      if (known === undefined) windows[pair] = [one];
      else known.push(one);
    }
  }
  const part = new Float64Array(pairs.count);
  const takenWhole = new Uint8Array(pairs.count);
  for (const [pair, own] of windows.entries()) {
    const at = ROW * (own[0] as TaintedRow).row;
    const [first, last] = [rows[at + FIRST_DAY] as number, rows[at + LAST_DAY] as number];
    const begin = Math.max(first, period.from);
    const end = Math.min(last, period.to);
    const days = end - begin + 1;
    const taintedDays = daysIn(own, begin, end);
    if (taintedDays === 0) continue;
    if (isDated(first, last)) part[pair] = taintedDays / days;
    else {
      part[pair] = 1;
      takenWhole[pair] = taintedDays < days ? 1 : 0;
    }
  }
  return { find: (row, mineral) => (pairs.count === 0 ? NONE : pairs.find(row, mineral)), part, takenWhole };

  function carriedBy(row: RowIndex): Int32Array {
    const set = rows[ROW * row + MINERAL_SET] as number;
    const known = carried.get(set) ?? mineralsOfSet(graph.columns, set);
    carried.set(set, known);
    return known;
  }
}

/** Days from `begin` to `end` that lie in some window; as many as there are when unbounded ones are all covered. */
function daysIn(windows: TaintedRow[], begin: number, end: number): number {
  let days = 0;
  let from = begin;
  if (windows.length > 1) windows.sort((a, b) => a.from - b.from);
  for (const window of windows) {
    const first = Math.max(window.from, from);
    const last = Math.min(window.to, end);
    if (last < first) continue;
    days += last - first + 1;
    from = last + 1;
  }
  return days;
}
