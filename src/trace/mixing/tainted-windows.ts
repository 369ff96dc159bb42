import type { MineralIndex, RowIndex, TaintedRow } from '../engine/types.ts';
import type { DaySpan } from './flow-days.ts';

const NO_WINDOWS: readonly DaySpan[] = [];

/** The windows in which rows are tainted; those of several flags stand side by side. */
export class TaintedWindows {
  private readonly byRow = new Map<RowIndex, TaintedRow[]>();

  constructor(tainted: readonly TaintedRow[]) {
    for (const one of tainted) {
      const others = this.byRow.get(one.row);
      if (others === undefined) this.byRow.set(one.row, [one]);
      else others.push(one);
    }
  }

  /** Those in which what a row carries of a mineral is tainted. */
  of(row: RowIndex, mineral: MineralIndex): readonly DaySpan[] {
    const some = this.byRow.get(row);
    if (some === undefined) return NO_WINDOWS;
    return some.filter(({ minerals }) => minerals === null || minerals.includes(mineral));
  }
}
