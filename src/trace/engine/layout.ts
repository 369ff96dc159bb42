import {
  type Capacity,
  COUNTS,
  ENDED,
  FAR_NODE,
  FIRST_DAY,
  type GraphColumns,
  LAST_DAY,
  LINK,
  laidOutColumns,
  MINERAL_SET,
  RECORDED,
  ROW,
  sharedColumn,
  VIA,
} from './columns.ts';

/** Rows in any order, one entry of each column a row; what a layout is made from. */
export interface UnorderedRows {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly set: Int32Array;
  readonly recorded: Int32Array;
  readonly ended: Int32Array;
  readonly link: Int32Array;
  readonly via: Int32Array;
}

/**
 * Lays rows out in the order of their upstream node, ready to walk both ways. Rows of one node stay in their order.
 *
 * @param nodeCount nodes there are; every `from` and `to` is below it
 * @param capacity room to leave; at least what is given
 * @returns columns without minerals, sets or conversions as yet
 */
export function layOut(given: UnorderedRows, nodeCount: number, capacity: Capacity): GraphColumns {
  const { count } = given;
  const outgoing = startsOf(given.from, count, nodeCount);
  const incomingStart = startsOf(given.to, count, nodeCount);
  const incoming = sharedColumn(count);
  const columns = laidOutColumns(capacity, count, outgoing, incomingStart, incoming);
  const { rows, rowFrom } = columns;
  const next = outgoing.slice();
  for (let one = 0; one < count; one += 1) {
    const from = given.from[one] as number;
    const row = next[from] as number;
    next[from] = row + 1;
    const at = ROW * row;
    rows[at + FAR_NODE] = given.to[one] as number;
    rows[at + FIRST_DAY] = given.first[one] as number;
    rows[at + LAST_DAY] = given.last[one] as number;
    rows[at + MINERAL_SET] = given.set[one] as number;
    rows[at + RECORDED] = given.recorded[one] as number;
    rows[at + ENDED] = given.ended[one] as number;
    rows[at + LINK] = given.link[one] as number;
    rows[at + VIA] = given.via[one] as number;
    rowFrom[row] = from;
  }
  const place = incomingStart.slice();
  for (let row = 0; row < count; row += 1) {
    const to = rows[ROW * row + FAR_NODE] as number;
    const position = place[to] as number;
    incoming[position] = row;
    place[to] = position + 1;
  }
  columns.counts[COUNTS.rows] = count;
  columns.counts[COUNTS.nodes] = nodeCount;
  return columns;
}

/** Where the rows of each node begin when they are in the order of nodes; one entry more for the end. */
function startsOf(nodeOfRow: Int32Array, count: number, nodeCount: number): Int32Array {
  const start = new Int32Array(nodeCount + 1);
  for (let row = 0; row < count; row += 1) {
    const after = (nodeOfRow[row] as number) + 1;
    start[after] = (start[after] as number) + 1;
  }
  for (let node = 0; node < nodeCount; node += 1) {
    start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  }
  return start;
}
