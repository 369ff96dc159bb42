import { rowsArriving } from '../engine/adjacent-rows.ts';
import type { ChainGraph, NodeIndex, TaintedRow } from '../engine/types.ts';
import { leavingOf } from './concentration.ts';

/**
 * All rows that leave origins: mine sites, and nodes to which no visible link of another node comes.
 *
 * @param isMineSite of a node of the graph
 */
export function leavingOrigins(graph: ChainGraph, isMineSite: (node: NodeIndex) => boolean): TaintedRow[] {
  const { rowFrom } = graph.columns;
  const leaving: TaintedRow[] = [];
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const isOrigin = isMineSite(node) || rowsArriving(graph, node).every((row) => rowFrom[row] === node);
    if (isOrigin) for (const one of leavingOf(graph, node)) leaving.push(one);
  }
  return leaving;
}
