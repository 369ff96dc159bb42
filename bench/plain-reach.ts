import type { GraphColumns } from '../src/trace/engine/columns.ts';
import type { NodeIndex, RowIndex } from '../src/trace/engine/types.ts';

/** Where links lead: the columns of a graph, or any other list of far ends in the order of the near ones. */
export type Links = Pick<GraphColumns, 'outgoingStart' | 'rowTo'>;

/** Nodes whose links are looked up together. */
const TOGETHER = 256;

/**
 * Reachability and nothing else, over the columns that the engine walks: the least that any trace has to do. What a
 * search needs is made once and used again. Rows appended to the columns are not looked at.
 *
 * Every far node is written to the end of the queue, and the end moves only when it is new: whether it is can hardly be
 * foretold, so that a branch would cost a processor more than the writes do. And what is known to be needed soon is
 * looked up for many nodes at once, as then the processor waits for all of it together: a fifth less time.
 */
export class PlainReach {
  /** Rows that the last search looked at. */
  rowsRead = 0;
  private readonly links: Links;
  /** 1: met, or never to be entered. A byte a node: twice as fast as a bit. */
  private readonly met: Uint8Array;
  private readonly queue: Int32Array;
  private readonly starts = new Int32Array(TOGETHER);
  private readonly ends = new Int32Array(TOGETHER);
  /** Of what is looked up ahead, so that no compiler leaves it out. */
  private lookedUp = 0;

  /** @param open the only nodes that may be entered; all when absent */
  constructor(links: Links, open?: Iterable<NodeIndex>) {
    this.links = links;
    const nodeCount = links.outgoingStart.length - 1;
    this.queue = new Int32Array(nodeCount + 1);
    this.met = new Uint8Array(nodeCount).fill(open === undefined ? 0 : 1);
    for (const node of open ?? []) this.met[node] = 0;
  }

  /** Everyone downstream of a node, itself first. @returns nodes in the order met; read it at once */
  downstreamOf(node: NodeIndex): Int32Array {
    this.queue[0] = node;
    this.met[node] = 1;
    return this.spread(1, 0);
  }

  /** Everyone downstream by walks that begin with one of the rows. @returns as of {@link downstreamOf} */
  beginningWith(first: readonly RowIndex[]): Int32Array {
    const { queue, met } = this;
    let count = 0;
    for (const row of first) {
      const to = this.links.rowTo[row] as number;
      if (met[to] !== 0) continue;
      met[to] = 1;
      queue[count] = to;
      count += 1;
    }
    return this.spread(count, first.length);
  }

  /** On from the nodes that are queued; what was met is forgotten after it, in proportion to it. */
  private spread(queued: number, rowsReadBefore: number): Int32Array {
    const { queue, met, starts, ends } = this;
    const { outgoingStart, rowTo } = this.links;
    let count = queued;
    let rowsRead = rowsReadBefore;
    let lookedUp = 0;
    for (let next = 0; next < count; ) {
      const together = Math.min(TOGETHER, count - next);
      for (let one = 0; one < together; one += 1) {
        const node = queue[next + one] as number;
        const start = outgoingStart[node] as number;
        const end = outgoingStart[node + 1] as number;
        starts[one] = start;
        ends[one] = end;
        rowsRead += end - start;
      }
      // Past the last row there is nothing, which adds nothing.
      for (let one = 0; one < together; one += 1) lookedUp ^= rowTo[starts[one] as number] as number;
      next += together;
      for (let one = 0; one < together; one += 1) {
        const end = ends[one] as number;
        for (let row = starts[one] as number; row < end; row += 1) {
          const to = rowTo[row] as number;
          const isNew = 1 - (met[to] as number);
          queue[count] = to;
          met[to] = 1;
          count += isNew;
        }
      }
    }
    for (let next = 0; next < count; next += 1) met[queue[next] as number] = 0;
    this.rowsRead = rowsRead;
    this.lookedUp ^= lookedUp;
    return queue.subarray(0, count);
  }
}
