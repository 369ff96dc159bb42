import type { LinkVersion } from '../engine/appending.ts';
import { FIRST_DAY, type GraphColumns, LAST_DAY, MINERAL_SET, RECORDED, ROW } from '../engine/columns.ts';
import type { RowIndex } from '../engine/types.ts';

/** The version of a link that a row holds. */
export function rowVersion(
  { rows, rowFrom, rowTo, rowLink, rowVia, rowMasses, rowEvidence }: GraphColumns,
  row: RowIndex,
): LinkVersion {
  const at = ROW * row;
  return {
    from: rowFrom[row] as number,
    to: rowTo[row] as number,
    first: rows[at + FIRST_DAY] as number,
    last: rows[at + LAST_DAY] as number,
    set: rows[at + MINERAL_SET] as number,
    link: rowLink[row] as number,
    via: rowVia[row] as number,
    masses: rowMasses[row] as number,
    evidence: rowEvidence[row] as number,
    recorded: rows[at + RECORDED] as number,
  };
}
