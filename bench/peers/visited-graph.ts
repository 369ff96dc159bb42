import type { ChainGraph, NodeIndex, RowIndex } from '../../src/trace/engine/types.ts';
import type { Links } from '../plain-reach.ts';

/**
 * The links between nodes that a trace reached, by the numbers of the whole graph, and one node more: the start, from
 * which a link leads wherever the trace's first rows lead. Dates and minerals have then been applied by the trace.
 */
export function visitedGraph(
  { columns, nodeCount }: ChainGraph,
  first: readonly RowIndex[],
  reached: ReadonlySet<NodeIndex>,
): Links {
  const outgoingStart = new Int32Array(nodeCount + 2);
  const far: number[] = [];
  const enter = (row: RowIndex): void => {
    const to = columns.rowTo[row] as number;
    if (reached.has(to)) far.push(to);
  };
  for (let node = 0; node < nodeCount; node += 1) {
    if (reached.has(node)) {
      const end = columns.outgoingStart[node + 1] as number;
      for (let row = columns.outgoingStart[node] as number; row < end; row += 1) enter(row);
    }
    outgoingStart[node + 1] = far.length;
  }
  for (const row of first) enter(row);
  outgoingStart[nodeCount + 1] = far.length;
  return { outgoingStart, rowTo: Int32Array.from(far) };
}
