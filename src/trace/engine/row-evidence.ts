import { COUNTS, type GraphColumns } from './columns.ts';
import type { RowIndex } from './types.ts';

/**
 * What rows rest on: lists of numbers of documents in one shared column, each number twice itself, and 1 more where it
 * is the list's last. A row names its list by twice where it begins, and 1 more where it is of company scope.
 */

/**
 * Appends a list of documents beside readers.
 *
 * @returns what rows name it by
 * @throws RangeError when there is no room: look at `roomLeft` first
 */
export function appendDocuments(
  columns: GraphColumns,
  documents: readonly number[],
  isCompanyScope: boolean,
): number {
  const scope = isCompanyScope ? 1 : 0;
  if (documents.length === 0) return scope;
  const { counts, documents: column } = columns;
  const begin = counts[COUNTS.documents] as number;
  if (begin + documents.length > column.length) throw new RangeError('There is no room for more documents.');
  for (const [index, document] of documents.entries()) {
    column[begin + index] = 2 * document + (index === documents.length - 1 ? 1 : 0);
  }
  counts[COUNTS.documents] = begin + documents.length;
  return 2 * begin + scope;
}

/** Whether all that is known of a row is a declaration of the company as a whole. */
export function isOfCompanyScope({ rowEvidence }: GraphColumns, row: RowIndex): boolean {
  return ((rowEvidence[row] as number) & 1) === 1;
}

/** Numbers of the documents that a row was said to rest on, whether or not they stand. */
export function* documentsOfRow({ rowEvidence, documents }: GraphColumns, row: RowIndex): Iterable<number> {
  let at = (rowEvidence[row] as number) >>> 1;
  while (at !== 0) {
    const entry = documents[at] as number;
    yield entry >>> 1;
    at = (entry & 1) === 1 ? 0 : at + 1;
  }
}

/**
 * The greatest strength of a row's documents, 1 where none of them stands.
 *
 * @param strengths by number of the document, 1 to 5; 0 where it does not stand
 */
export function strengthOfRow(
  { rowEvidence, documents }: GraphColumns,
  strengths: Uint8Array,
  row: RowIndex,
): number {
  let strongest = 1;
  let at = (rowEvidence[row] as number) >>> 1;
  while (at !== 0) {
    const entry = documents[at] as number;
    const strength = strengths[entry >>> 1] ?? 0;
    if (strength > strongest) strongest = strength;
    at = (entry & 1) === 1 ? 0 : at + 1;
  }
  return strongest;
}
