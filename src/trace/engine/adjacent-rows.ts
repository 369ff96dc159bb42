import { COUNTS, sees } from './columns.ts';
import { type ChainGraph, NONE, type NodeIndex, type RowIndex } from './types.ts';

/** Rows that leave a node and that the graph sees; in no promised order. */
export function rowsLeaving(graph: ChainGraph, node: NodeIndex): RowIndex[] {
  const { columns } = graph;
  const { outgoingStart, laidOut, lastAppendedOut, earlierOut, counts } = columns;
  const found: RowIndex[] = [];
  const end = outgoingStart[node + 1] as number;
  for (let row = outgoingStart[node] as number; row < end; row += 1) if (sees(graph, row)) found.push(row);
  if (counts[COUNTS.rows] === laidOut) return found;
  for (let row = lastAppendedOut[node] as number; row !== NONE; row = earlierOut[row - laidOut] as number) {
    if (sees(graph, row)) found.push(row);
  }
  return found;
}

/** Rows that come to a node and that the graph sees; in no promised order. */
export function rowsArriving(graph: ChainGraph, node: NodeIndex): RowIndex[] {
  const { columns } = graph;
  const { incoming, incomingStart, laidOut, lastAppendedIn, earlierIn, counts } = columns;
  const found: RowIndex[] = [];
  const end = incomingStart[node + 1] as number;
  for (let i = incomingStart[node] as number; i < end; i += 1) {
    const row = incoming[i] as number;
    if (sees(graph, row)) found.push(row);
  }
  if (counts[COUNTS.rows] === laidOut) return found;
  for (let row = lastAppendedIn[node] as number; row !== NONE; row = earlierIn[row - laidOut] as number) {
    if (sees(graph, row)) found.push(row);
  }
  return found;
}
