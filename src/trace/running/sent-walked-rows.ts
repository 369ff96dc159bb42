import type { WalkedRow } from '../engine/types.ts';

/** Walked rows on their way from a thread. */
export interface SentWalkedRows {
  /** For each its row, first day, last day, and 1 where a walk begins with it. */
  readonly numbers: Int32Array;
  /** Where the minerals of each begin; one entry more for the end. */
  readonly start: Int32Array;
  readonly minerals: Int32Array;
}

const NUMBERS = 4;

export function sendWalkedRows(walked: readonly WalkedRow[]): SentWalkedRows {
  const numbers = new Int32Array(NUMBERS * walked.length);
  const start = new Int32Array(walked.length + 1);
  for (const [index, { row, from, to, minerals, begins }] of walked.entries()) {
    numbers.set([row, from, to, begins ? 1 : 0], NUMBERS * index);
    start[index + 1] = (start[index] as number) + minerals.length;
  }
  const all = new Int32Array(start[walked.length] as number);
  for (const [index, { minerals }] of walked.entries()) all.set(minerals, start[index]);
  return { numbers, start, minerals: all };
}

export function receiveWalkedRows({ numbers, start, minerals }: SentWalkedRows): readonly WalkedRow[] {
  return Array.from({ length: start.length - 1 }, (_, index) => ({
    row: numbers[NUMBERS * index] as number,
    from: numbers[NUMBERS * index + 1] as number,
    to: numbers[NUMBERS * index + 2] as number,
    begins: numbers[NUMBERS * index + 3] === 1,
    minerals: minerals.subarray(start[index], start[index + 1]),
  }));
}
