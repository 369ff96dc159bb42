import { holds, MINERAL_SET, ROW } from '../src/trace/engine/columns.ts';
import type { ChainGraph, MineralIndex, NodeIndex, RowIndex } from '../src/trace/engine/types.ts';

/**
 * Reachability and nothing else, over the same rows that the engine walks: the least that any trace has to do. What a
 * search needs is made once and used again. Rows appended to the columns are not looked at.
 *
 * Every far node is written to the end of the queue, and the end moves only when it is new: whether it is can hardly be
 * foretold, so that a branch would cost a processor more than the writes do.
 */
export class PlainReach {
  /** Rows that the last search looked at. */
  rowsRead = 0;
  private readonly graph: ChainGraph;
  /** 1: met, or never to be entered. A byte a node: twice as fast as a bit. */
  private readonly met: Uint8Array;
  private readonly queue: Int32Array;

  /** @param open the only nodes that may be entered; all when absent */
  constructor(graph: ChainGraph, open?: Iterable<NodeIndex>) {
    this.graph = graph;
    this.queue = new Int32Array(graph.nodeCount + 1);
    this.met = new Uint8Array(graph.nodeCount).fill(open === undefined ? 0 : 1);
    for (const node of open ?? []) this.met[node] = 0;
  }

  /** Everyone downstream by walks that begin with one of the rows. @returns nodes in the order met; read it at once */
  beginningWith(first: readonly RowIndex[]): Int32Array {
    const { queue, met } = this;
    const { rowTo, outgoingStart } = this.graph.columns;
    let count = 0;
    let rowsRead = first.length;
    for (const row of first) {
      const to = rowTo[row] as number;
      if (met[to] !== 0) continue;
      met[to] = 1;
      queue[count] = to;
      count += 1;
    }
    for (let next = 0; next < count; next += 1) {
      const node = queue[next] as number;
      const start = outgoingStart[node] as number;
      const end = outgoingStart[node + 1] as number;
      rowsRead += end - start;
      for (let row = start; row < end; row += 1) {
        const to = rowTo[row] as number;
        const isNew = 1 - (met[to] as number);
        queue[count] = to;
        met[to] = 1;
        count += isNew;
      }
    }
    return this.end(count, rowsRead);
  }

  /**
   * Everyone downstream of a node by links that carry a mineral, dates aside; the node itself only where a link leads
   * back. @returns nodes in the order met; read it at once
   */
  carrying(mineral: MineralIndex, from: NodeIndex): Int32Array {
    const { queue, met } = this;
    const { columns } = this.graph;
    const { rows, rowTo, outgoingStart } = columns;
    const carries = new Uint8Array(columns.mineralSets.length / columns.mineralWords);
    for (let set = 0; set < carries.length; set += 1) carries[set] = Number(holds(columns, set, mineral));
    let count = 0;
    let rowsRead = 0;
    for (let next = -1; next < count; next += 1) {
      const node = next < 0 ? from : (queue[next] as number);
      const start = outgoingStart[node] as number;
      const end = outgoingStart[node + 1] as number;
      rowsRead += end - start;
      for (let row = start; row < end; row += 1) {
        const to = rowTo[row] as number;
        const isMet = met[to] as number;
        const isNew = (carries[rows[ROW * row + MINERAL_SET] as number] as number) & ~isMet;
        queue[count] = to;
        met[to] = isMet | isNew;
        count += isNew;
      }
    }
    return this.end(count, rowsRead);
  }

  /** Forgets what was met, in proportion to it. */
  private end(count: number, rowsRead: number): Int32Array {
    const { queue, met } = this;
    for (let next = 0; next < count; next += 1) met[queue[next] as number] = 0;
    this.rowsRead = rowsRead;
    return queue.subarray(0, count);
  }
}
