import {
  type Capacity,
  CONVERSION,
  type GraphColumns,
  RECORDED,
  ROW,
  sharedColumn,
  sharedNumbers,
} from './columns.ts';
import { NONE, NOT_ENDED } from './types.ts';

/**
 * The same columns with more room; those that have enough of it are shared with the columns given. Whoever reads the
 * given columns may go on, at revisions before anything that is written from now on to the larger ones: what leads to
 * rows or conversions for which the given columns have no room is never shared.
 */
export function withRoom(columns: GraphColumns, capacity: Partial<Capacity>): GraphColumns {
  const { laidOut } = columns;
  let larger = columns;
  const {
    rows = 0,
    nodes = 0,
    minerals = 0,
    sets = 0,
    conversions = 0,
    masses = 0,
    documents = 0,
  } = capacity;
  if (ROW * rows > columns.rows.length) {
    const before = columns.rows.length / ROW;
    const longerRows = longer(columns.rows, ROW * rows);
    // As everywhere where there is room: nobody sees a row that is not there.
    for (let row = before; row < rows; row += 1) longerRows[ROW * row + RECORDED] = NOT_ENDED;
    larger = {
      ...larger,
      rows: longerRows,
      rowFrom: longer(columns.rowFrom, rows),
      rowTo: longer(columns.rowTo, rows),
      rowLink: longer(columns.rowLink, rows),
      rowVia: longer(columns.rowVia, rows),
      rowMasses: longer(columns.rowMasses, rows),
      rowEvidence: longer(columns.rowEvidence, rows),
      earlierOut: longer(columns.earlierOut, rows - laidOut),
      earlierIn: longer(columns.earlierIn, rows - laidOut),
      lastAppendedOut: copied(columns.lastAppendedOut),
      lastAppendedIn: copied(columns.lastAppendedIn),
    };
  }
  if (nodes > columns.lastAppendedOut.length) {
    larger = {
      ...larger,
      outgoingStart: longer(columns.outgoingStart, nodes + 1, laidOut),
      incomingStart: longer(columns.incomingStart, nodes + 1, laidOut),
      lastAppendedOut: longer(larger.lastAppendedOut, nodes, NONE),
      lastAppendedIn: longer(larger.lastAppendedIn, nodes, NONE),
      lastConversion: longer(columns.lastConversion, nodes, NONE),
    };
  }
  const mineralWords = Math.max(columns.mineralWords, Math.ceil(minerals / 32));
  const setsBefore = columns.mineralSets.length / columns.mineralWords;
  if (mineralWords > columns.mineralWords || sets > setsBefore) {
    const mineralSets = sharedColumn(mineralWords * Math.max(sets, setsBefore));
    for (let set = 0; set < setsBefore; set += 1) {
      for (let word = 0; word < columns.mineralWords; word += 1) {
        mineralSets[mineralWords * set + word] = columns.mineralSets[
          columns.mineralWords * set + word
        ] as number;
      }
    }
    larger = { ...larger, mineralSets, mineralWords };
  }
  if (CONVERSION * conversions > columns.conversions.length) {
    larger = {
      ...larger,
      conversions: longer(columns.conversions, CONVERSION * conversions),
      lastConversion: copied(larger.lastConversion),
    };
  }
  // A row is not led to before it is seen, so these may be shared though they are too short for later ones.
  if (masses + 1 > columns.masses.length) {
    const longerMasses = sharedNumbers(masses + 1);
    longerMasses.set(columns.masses);
    larger = { ...larger, masses: longerMasses };
  }
  return { ...larger, documents: longer(columns.documents, documents + 1) };
}

/** A longer shared column with the same beginning; the column itself when it is long enough. */
export function longer(column: Int32Array, length: number, fill = 0): Int32Array {
  if (length <= column.length) return column;
  const result = sharedColumn(length);
  result.set(column);
  return fill === 0 ? result : result.fill(fill, column.length);
}

/** A shared column with the same entries. */
export function copied(column: Int32Array): Int32Array {
  const result = sharedColumn(column.length);
  result.set(column);
  return result;
}

/** Likewise of 64-bit numbers. */
export function copiedNumbers(column: Float64Array): Float64Array {
  const result = sharedNumbers(column.length);
  result.set(column);
  return result;
}
