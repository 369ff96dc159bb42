import { CONVERSION, COUNTS, type GraphColumns, ROW } from '../engine/columns.ts';
import type { ChainLayout } from './chain-layout.ts';

/** Memory of columns, bytes. */
export interface ColumnMemory {
  /** What holds something. */
  readonly used: number;
  /** What is taken from the machine, room for more included; at least what is used. */
  readonly reserved: number;
}

/**
 * Shared memory that a layout takes.
 *
 * @param links links that have a number
 * @param vias lists of places that have one
 */
export function memoryOfLayout(
  { graph, chains }: ChainLayout,
  { links, vias }: { readonly links: number; readonly vias: number },
): ColumnMemory {
  const rows = graph.counts[COUNTS.rows] as number;
  const used: Readonly<Record<keyof ChainLayout['chains'], number>> = {
    ofLink: links,
    nextOfLink: rows,
    ofVia: vias,
    nextOfVia: rows,
  };
  return together(memoryOfColumns(graph), measured({ ...chains }, used));
}

export function together(...parts: readonly ColumnMemory[]): ColumnMemory {
  return {
    used: parts.reduce((sum, part) => sum + part.used, 0),
    reserved: parts.reduce((sum, part) => sum + part.reserved, 0),
  };
}

function memoryOfColumns({ laidOut, mineralWords, ...columns }: GraphColumns): ColumnMemory {
  const count = (of: keyof typeof COUNTS) => columns.counts[COUNTS[of]] as number;
  const [rows, nodes] = [count('rows'), count('nodes')];
  return measured(columns, {
    rows: ROW * rows,
    rowFrom: rows,
    rowTo: rows,
    rowLink: rows,
    rowVia: rows,
    rowMasses: rows,
    rowEvidence: rows,
    outgoingStart: nodes + 1,
    incomingStart: nodes + 1,
    incoming: laidOut,
    lastAppendedOut: nodes,
    earlierOut: rows - laidOut,
    lastAppendedIn: nodes,
    earlierIn: rows - laidOut,
    conversions: CONVERSION * count('conversions'),
    lastConversion: nodes,
    mineralSets: mineralWords * count('sets'),
    masses: count('masses'),
    documents: count('documents'),
    counts: columns.counts.length,
  });
}

/** @param used numbers that hold something, by column; a column may not have been made long enough for them yet */
function measured<Name extends string>(
  columns: Readonly<Record<Name, Int32Array | Float64Array>>,
  used: Readonly<Record<Name, number>>,
): ColumnMemory {
  const names = Object.keys(columns) as Name[];
  return together(
    ...names.map((name) => ({
      used: columns[name].BYTES_PER_ELEMENT * Math.min(used[name], columns[name].length),
      reserved: columns[name].byteLength,
    })),
  );
}
