import type { Value } from '../../store/facts.ts';
import type { PropertyDeclaration } from '../../store/kinds/declaration.ts';
import type { Mass } from '../../store/kinds/index.ts';
import { joinList, splitList } from './lists.ts';
import { readMasses, writeMasses } from './masses.ts';
import { readNumber } from './numbers.ts';

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false, 是: true, 否: false };
/** As spreadsheets like to turn days. */
const SLASHED_DAY = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;

/**
 * What a cell says of a property; undefined for an empty cell. Where the cell is not of the property's form it is handed
 * on as it is: the check of the fact names it, and says what would be accepted.
 */
export function readCell(property: PropertyDeclaration, cell: string): unknown {
  if (cell === '') return undefined;
  // Free text stays as it is, to the letter; in everything else spaces around it are an accident.
  if (property.type === 'text') return cell;
  const trimmed = cell.trim();
  if (trimmed === '') return undefined;
  switch (property.type) {
    case 'number':
      return readNumber(trimmed) ?? trimmed;
    case 'boolean':
      return BOOLEANS[trimmed.toLowerCase()] ?? trimmed;
    case 'date':
      return trimmed.replace(
        SLASHED_DAY,
        (_, year: string, month: string, day: string) =>
          `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      );
    case 'textList':
    case 'minerals':
    case 'references':
      return splitList(cell);
    case 'masses':
      return readMasses(cell) ?? trimmed;
    default:
      return trimmed;
  }
}

/** The cell that {@link readCell} reads as this value. */
export function writeCell(property: PropertyDeclaration, value: Value | undefined): string {
  if (value === undefined) return '';
  if (property.type === 'masses') return writeMasses(value as readonly Mass[]);
  if (Array.isArray(value)) return joinList(value as readonly string[]);
  return String(value);
}
