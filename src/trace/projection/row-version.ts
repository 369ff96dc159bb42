import type { LinkVersion } from '../engine/appending.ts';
import {
  FAR_NODE,
  FIRST_DAY,
  type GraphColumns,
  LAST_DAY,
  LINK,
  MINERAL_SET,
  RECORDED,
  ROW,
  VIA,
} from '../engine/columns.ts';
import type { RowIndex } from '../engine/types.ts';

/** The version of a link that a row holds. */
export function rowVersion({ rows, rowFrom }: GraphColumns, row: RowIndex): LinkVersion {
  const at = ROW * row;
  return {
    from: rowFrom[row] as number,
    to: rows[at + FAR_NODE] as number,
    first: rows[at + FIRST_DAY] as number,
    last: rows[at + LAST_DAY] as number,
    set: rows[at + MINERAL_SET] as number,
    link: rows[at + LINK] as number,
    via: rows[at + VIA] as number,
    recorded: rows[at + RECORDED] as number,
  };
}
