import {
  COUNTS,
  ENDED,
  FIRST_DAY,
  LAST_DAY,
  MINERAL_SET,
  madeFromAt,
  RECORDED,
  ROW,
  yieldsAt,
} from './columns.ts';
import {
  BEFORE_AT_NODE,
  CURRENT,
  EARLIEST,
  EDGE,
  EDGE_FIRST,
  EDGE_LAST,
  EDGE_TO,
  EDGES_FROM,
  EDGES_TO,
  MINERAL,
  NODE,
  RECORD,
  type SearchSpace,
} from './search-space.ts';
import type { StopWatch } from './stopping.ts';
import { type ChainGraph, type Day, type MineralIndex, NONE } from './types.ts';

/**
 * Which way a search goes.
 *
 * - `along` the links: a state is a node that holds a mineral as it arrived; it leaves as that mineral, or as what a
 *   conversion at the node makes of it.
 * - `against` them: a state is a node that a mineral leaves; it arrived there as that mineral, or as what a conversion at
 *   the node makes it from. Days are negated: the latest day on which it can leave is the earliest of this search.
 */
export type Direction = 'along' | 'against';

const NO_PRODUCTS: readonly MineralIndex[] = [];

/**
 * Finds every state that can be reached from those started in the space, its earliest day, and the edges between states.
 *
 * In the order of days, whatever the links: material can wait, so a state that is taken in that order is final, and its
 * rows are looked at once (Dijkstra).
 *
 * The heart of the engine, so one loop without calls over columns held in locals. Positions are in range by construction
 * of the columns, which is what the `as number` say; a row is taken only if both its revisions say so.
 *
 * @param asOf the last day that counts, along the links
 * @returns false when stopped
 */
export function settleDays(
  graph: ChainGraph,
  space: SearchSpace,
  direction: Direction,
  asOf: Day,
  watch: StopWatch,
): boolean {
  const { columns, revision } = graph;
  const { rows, incoming, mineralSets, mineralWords, lastConversion, laidOut } = columns;
  const against = direction === 'against';
  const starts = against ? columns.incomingStart : columns.outgoingStart;
  const otherEnd = against ? columns.rowFrom : columns.rowTo;
  const lastAppended = against ? columns.lastAppendedIn : columns.lastAppendedOut;
  const earlier = against ? columns.earlierIn : columns.earlierOut;
  const convertedAt = against ? madeFromAt : yieldsAt;
  const hasAppended = (columns.counts[COUNTS.rows] as number) > laidOut;
  const hasConversions = (columns.counts[COUNTS.conversions] as number) > 0;
  const { queue, lastAtNode } = space;
  const { keepsRows } = space;
  let { records, edges, edgesUsed, rowsOfEdges } = space;

  while (queue.pop()) {
    const state = queue.item;
    const record = RECORD * state;
    if (records[record + EDGES_FROM] !== NONE) continue;
    const day = queue.key;
    const node = records[record + NODE] as number;
    let mineral = records[record + MINERAL] as number;
    const products =
      hasConversions && lastConversion[node] !== NONE ? convertedAt(graph, node, mineral) : NO_PRODUCTS;
    const start = starts[node] as number;
    const end = starts[node + 1] as number;
    let links = 0;
    records[record + EDGES_FROM] = edgesUsed;
    for (let product = 0; ; product += 1) {
      const word = mineral >>> 5;
      let position = start;
      let appended = hasAppended ? (lastAppended[node] as number) : NONE;
      for (; ; links += 1) {
        let row: number;
        if (position < end) {
          row = against ? (incoming[position] as number) : position;
          position += 1;
        } else {
          if (appended === NONE) break;
          row = appended;
          appended = earlier[appended - laidOut] as number;
        }
        const at = ROW * row;
        let first = rows[at + FIRST_DAY] as number;
        let last = rows[at + LAST_DAY] as number;
        if (against) {
          const negated = -last;
          last = -first;
          first = negated;
        } else if (last > asOf) last = asOf;
        const arrival = first > day ? first : day;
        if (arrival > last) continue;
        const set = rows[at + MINERAL_SET] as number;
        // A shift counts by the lowest five bits alone.
        if ((((mineralSets[mineralWords * set + word] as number) >>> mineral) & 1) === 0) continue;
        if (!((rows[at + RECORDED] as number) <= revision && (rows[at + ENDED] as number) > revision))
          continue;

        const other = otherEnd[row] as number;
        let reached = (lastAtNode[other] as number) - 1;
        while (reached !== NONE && records[RECORD * reached + MINERAL] !== mineral) {
          reached = (records[RECORD * reached + BEFORE_AT_NODE] as number) - 1;
        }
        if (reached === NONE) {
          reached = space.addState(other, mineral);
          records = space.records;
        }
        const found = RECORD * reached;
        // What is held can wait: a link in use on the as-of day takes it then, however early it came.
        if (last === asOf) records[found + CURRENT] = 1;
        if (reached === state) continue;
        if (edgesUsed + EDGE > edges.length) {
          edges = space.growEdges();
          rowsOfEdges = space.rowsOfEdges;
        }
        if (keepsRows) rowsOfEdges[edgesUsed / EDGE] = row;
        edges[edgesUsed + EDGE_TO] = reached;
        edges[edgesUsed + EDGE_FIRST] = first;
        edges[edgesUsed + EDGE_LAST] = last;
        edgesUsed += EDGE;
        if (arrival < (records[found + EARLIEST] as number)) {
          records[found + EARLIEST] = arrival;
          queue.push(arrival, reached);
        }
      }
      if (product === products.length) break;
      mineral = products[product] as number;
    }
    records[record + EDGES_TO] = edgesUsed;
    space.edgesUsed = edgesUsed;
    if (watch.hasToStop(links)) return false;
  }
  return true;
}
