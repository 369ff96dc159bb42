import type { TaintedRow } from '../engine/types.ts';

/** Tainted rows on their way to a thread. */
export interface SentTaintedRows {
  /** For each its row, first day and last day. */
  readonly numbers: Int32Array;
  /** For each the position of its minerals in {@link sets}. */
  readonly set: Int32Array;
  /** Each once: the rows of one flag mostly share theirs. */
  readonly sets: readonly (Int32Array | null)[];
}

const NUMBERS = 3;

export function sendTaintedRows(tainted: readonly TaintedRow[]): SentTaintedRows {
  const numbers = new Int32Array(NUMBERS * tainted.length);
  const set = new Int32Array(tainted.length);
  const sets = new Map<Int32Array | null, number>();
  for (const [index, { row, from, to, minerals }] of tainted.entries()) {
    numbers.set([row, from, to], NUMBERS * index);
    const known = sets.get(minerals) ?? sets.size;
    sets.set(minerals, known);
    set[index] = known;
  }
  return { numbers, set, sets: [...sets.keys()] };
}

export function receiveTaintedRows({ numbers, set, sets }: SentTaintedRows): readonly TaintedRow[] {
  return Array.from(set, (minerals, index) => ({
    row: numbers[NUMBERS * index] as number,
    from: numbers[NUMBERS * index + 1] as number,
    to: numbers[NUMBERS * index + 2] as number,
    minerals: sets[minerals] as Int32Array | null,
  }));
}
