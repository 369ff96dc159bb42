import { type Capacity, COUNTS, type GraphColumns, laidOutColumns, ROW, sharedColumn } from './columns.ts';

/** Rows in any order; what a layout is made from. The columns of another layout are such rows too. */
export interface UnorderedRows {
  readonly count: number;
  /** {@link ROW} numbers a row, as in the columns of a graph; so are the others. */
  readonly rows: Int32Array;
  readonly rowFrom: Int32Array;
  readonly rowTo: Int32Array;
  readonly rowLink: Int32Array;
  readonly rowVia: Int32Array;
  readonly rowMasses: Int32Array;
  readonly rowEvidence: Int32Array;
}

/**
 * Lays rows out in the order of their upstream node, ready to walk both ways. Rows of one node stay in their order.
 *
 * @param nodeCount nodes there are; both ends of every row are below it
 * @param capacity room to leave; at least what is given
 * @returns columns without minerals, sets, conversions, masses or documents as yet
 */
export function layOut(given: UnorderedRows, nodeCount: number, capacity: Capacity): GraphColumns {
  const { count } = given;
  const outgoing = startsOf(given.rowFrom, count, nodeCount);
  const incomingStart = startsOf(given.rowTo, count, nodeCount);
  const incoming = sharedColumn(count);
  const columns = laidOutColumns(capacity, count, outgoing, incomingStart, incoming);
  const { rows, rowFrom, rowTo, rowLink, rowVia, rowMasses, rowEvidence } = columns;
  const next = outgoing.slice();
  for (let one = 0; one < count; one += 1) {
    const from = given.rowFrom[one] as number;
    const row = next[from] as number;
    next[from] = row + 1;
    for (let field = 0; field < ROW; field += 1)
      rows[ROW * row + field] = given.rows[ROW * one + field] as number;
    rowFrom[row] = from;
    rowTo[row] = given.rowTo[one] as number;
    rowLink[row] = given.rowLink[one] as number;
    rowVia[row] = given.rowVia[one] as number;
    rowMasses[row] = given.rowMasses[one] as number;
    rowEvidence[row] = given.rowEvidence[one] as number;
  }
  const place = incomingStart.slice();
  for (let row = 0; row < count; row += 1) {
    const to = rowTo[row] as number;
    const position = place[to] as number;
    incoming[position] = row;
    place[to] = position + 1;
  }
  columns.counts[COUNTS.rows] = count;
  columns.counts[COUNTS.nodes] = nodeCount;
  return columns;
}

/** Where the rows of each node begin when they are in the order of nodes; one entry more for the end. */
function startsOf(nodes: Int32Array, count: number, nodeCount: number): Int32Array {
  const start = new Int32Array(nodeCount + 1);
  for (let row = 0; row < count; row += 1) {
    const after = (nodes[row] as number) + 1;
    start[after] = (start[after] as number) + 1;
  }
  for (let node = 0; node < nodeCount; node += 1) {
    start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  }
  return start;
}
