import type { ChainGraph } from './types.ts';

/** Numbers in a row. */
export const ROW = 4;
/** Offset in a row of the node at the link's other end. */
export const FAR_NODE = 0;
/** Offset in a row of the link's first day. */
export const FIRST_DAY = 1;
/** Offset in a row of the link's last day. */
export const LAST_DAY = 2;
/** Offset in a row of the link's set of minerals. */
export const MINERAL_SET = 3;

/**
 * What a search reads of each link, side by side, in the order in which it reads them: row i, at `ROW * i`, belongs to
 * `outgoing[i]` or `incoming[i]`. The columns of the graph are in the order of ids: reading four of them for each link of
 * a node made a search half as slow again.
 *
 * Laid out once for a graph, when first asked for, and kept as long as the graph is.
 */
export function outgoingRows(graph: ChainGraph): Int32Array {
  return laidOut(graph, outgoingOf, graph.outgoing, graph.linkTo);
}

/** As {@link outgoingRows}, for `incoming`. */
export function incomingRows(graph: ChainGraph): Int32Array {
  return laidOut(graph, incomingOf, graph.incoming, graph.linkFrom);
}

const outgoingOf = new WeakMap<ChainGraph, Int32Array>();
const incomingOf = new WeakMap<ChainGraph, Int32Array>();

function laidOut(
  graph: ChainGraph,
  known: WeakMap<ChainGraph, Int32Array>,
  links: Int32Array,
  farNode: Int32Array,
): Int32Array {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const { linkStart, linkEnd, linkMinerals } = graph;
  const rows = new Int32Array(ROW * links.length);
  for (let i = 0; i < links.length; i += 1) {
    const link = links[i] as number;
    rows[ROW * i + FAR_NODE] = farNode[link] as number;
    rows[ROW * i + FIRST_DAY] = linkStart[link] as number;
    rows[ROW * i + LAST_DAY] = linkEnd[link] as number;
    rows[ROW * i + MINERAL_SET] = linkMinerals[link] as number;
  }
  known.set(graph, rows);
  return rows;
}
