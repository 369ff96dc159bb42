import type { GraphColumns } from '../engine/columns.ts';
import { isOfCompanyScope, strengthOfRow } from '../engine/row-evidence.ts';
import type { RowEvidence, Strength } from './types.ts';

/**
 * The evidence of the rows of a graph.
 *
 * @param documentStrengths by number of the document, 1 to 5; 0 where it does not stand at the graph's revision
 */
export function evidenceOfRows(columns: GraphColumns, documentStrengths: Uint8Array): RowEvidence {
  return {
    strengthOf: (row) => strengthOfRow(columns, documentStrengths, row) as Strength,
    isCompanyScope: (row) => isOfCompanyScope(columns, row),
  };
}
