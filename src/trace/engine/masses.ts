import { COUNTS, type GraphColumns } from './columns.ts';
import type { MineralIndex, RowIndex } from './types.ts';

/**
 * Masses that rows carry: lists in one shared column of 64-bit numbers. An entry is a number that names the mineral, what
 * is stated, and whether it is the list's last, followed by one or two numbers of kg.
 */

/** What a fact states of the contained mass of one mineral, kg. An end that is absent is unknown. */
export interface StatedMass {
  readonly mineral: MineralIndex;
  /** 0 or more. */
  readonly low?: number | undefined;
  /** At least `low`; 0: none of it. */
  readonly high?: number | undefined;
}

/** A mass as it was read. */
export interface ReadMass {
  /** kg; 0 where no low end is stated. */
  low: number;
  /** kg; Infinity where no high end is stated. */
  high: number;
  /** 1: the low end itself is not attained, the mass is more than 0. */
  open: 0 | 1;
}

const LAST = 1;
const HAS_LOW = 2;
const HAS_HIGH = 4;
const EXACT = 8;
const FLAGS = 16;

/** Numbers that a list of masses takes; 0 where nothing is stated. */
export function numbersOf(masses: readonly StatedMass[]): number {
  return masses.reduce((sum, mass) => {
    const what = statedOf(mass);
    return what === 0 ? sum : sum + 1 + valuesOf(what);
  }, 0);
}

/**
 * Appends a list of masses beside readers.
 *
 * @param masses of each mineral at most once
 * @returns what rows name it by; 0 where nothing is stated
 * @throws RangeError when there is no room: look at `roomLeft` first
 */
export function appendMasses(columns: GraphColumns, masses: readonly StatedMass[]): number {
  const { counts, masses: column } = columns;
  const stated = masses.filter((mass) => statedOf(mass) !== 0);
  if (stated.length === 0) return 0;
  const begin = counts[COUNTS.masses] as number;
  if (begin + numbersOf(stated) > column.length) throw new RangeError('There is no room for more masses.');
  let at = begin;
  for (const [index, mass] of stated.entries()) {
    const what = statedOf(mass);
    column[at] = FLAGS * mass.mineral + what + (index === stated.length - 1 ? LAST : 0);
    at += 1;
    if ((what & HAS_LOW) !== 0) {
      column[at] = ((what & EXACT) !== 0 ? mass.high : mass.low) as number;
      at += 1;
    }
    if ((what & HAS_HIGH) !== 0) {
      column[at] = mass.high as number;
      at += 1;
    }
  }
  counts[COUNTS.masses] = at;
  return begin;
}

/** Reads what is stated of the mass of a mineral that a row carries; more than nothing where that is nothing. */
export function readMass(
  { rowMasses, masses }: GraphColumns,
  row: RowIndex,
  mineral: MineralIndex,
  into: ReadMass,
): void {
  let at = rowMasses[row] as number;
  while (at !== 0) {
    const head = masses[at] as number;
    const what = head & (FLAGS - 1);
    if ((head - what) / FLAGS === mineral) {
      const first = masses[at + 1] as number;
      const isExact = (what & EXACT) !== 0;
      into.low = (what & HAS_LOW) !== 0 ? first : 0;
      into.high = isExact
        ? first
        : (what & HAS_HIGH) === 0
          ? Number.POSITIVE_INFINITY
          : (masses[at + valuesOf(what)] as number);
      into.open = (what & HAS_LOW) === 0 ? 1 : 0;
      return;
    }
    at = (what & LAST) !== 0 ? 0 : at + 1 + valuesOf(what);
  }
  into.low = 0;
  into.high = Number.POSITIVE_INFINITY;
  into.open = 1;
}

/** Of an exact mass one number is kept. At most 0 of it is exactly 0. */
function statedOf({ low, high }: StatedMass): number {
  if (high === 0) return HAS_LOW | EXACT;
  if (low === undefined) return high === undefined ? 0 : HAS_HIGH;
  if (high === undefined) return HAS_LOW;
  return low === high ? HAS_LOW | EXACT : HAS_LOW | HAS_HIGH;
}

function valuesOf(what: number): number {
  return ((what & HAS_LOW) !== 0 ? 1 : 0) + ((what & HAS_HIGH) !== 0 ? 1 : 0);
}
