import type { Mass } from '../../store/kinds/index.ts';
import { joinList, splitList } from './lists.ts';
import { readNumber } from './numbers.ts';

const ENTRY = /^([^=]*)=(.*)$/;

/**
 * Masses as a cell has them, in kg: `tin=120` exact, `tin=100..150` between bounds, `tin=100..` and `tin=..150` with one
 * bound unknown, several with `;` between them.
 *
 * @returns null where it is anything else
 */
export function readMasses(cell: string): readonly Mass[] | null {
  const masses = splitList(cell).map(readMass);
  return masses.includes(null) ? null : (masses as readonly Mass[]);
}

function readMass(entry: string): Mass | null {
  const [, mineral = '', amount = ''] = ENTRY.exec(entry) ?? [];
  const [low = '', high = low, ...more] = amount.split('..').map((bound) => bound.trim());
  if (mineral.trim() === '' || (low === '' && high === '') || more.length > 0) return null;
  const kgLow = low === '' ? undefined : readNumber(low);
  const kgHigh = high === '' ? undefined : readNumber(high);
  if (kgLow === null || kgHigh === null) return null;
  return {
    mineral: mineral.trim(),
    ...(kgLow === undefined ? {} : { kgLow }),
    ...(kgHigh === undefined ? {} : { kgHigh }),
  };
}

/** The cell that {@link readMasses} reads as these masses. */
export function writeMasses(masses: readonly Mass[]): string {
  return joinList(
    masses.map(({ mineral, kgLow, kgHigh }) =>
      kgLow !== undefined && kgLow === kgHigh
        ? `${mineral}=${kgLow}`
        : `${mineral}=${kgLow ?? ''}..${kgHigh ?? ''}`,
    ),
  );
}
