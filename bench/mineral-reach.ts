import { holds, MINERAL_SET, ROW } from '../src/trace/engine/columns.ts';
import type { ChainGraph, MineralIndex, NodeIndex } from '../src/trace/engine/types.ts';

/** Reach by mineral, dates aside, over the columns that the engine walks; as `PlainReach` does what it does. */
export class MineralReach {
  private readonly graph: ChainGraph;
  private readonly met: Uint8Array;
  private readonly queue: Int32Array;

  constructor(graph: ChainGraph) {
    this.graph = graph;
    this.met = new Uint8Array(graph.nodeCount);
    this.queue = new Int32Array(graph.nodeCount + 1);
  }

  /**
   * Everyone downstream of a node by links that carry a mineral; the node itself only where a link leads back.
   *
   * @returns nodes in the order met; read it at once
   */
  carrying(mineral: MineralIndex, from: NodeIndex): Int32Array {
    const { queue, met } = this;
    const { columns } = this.graph;
    const { rows, rowTo, outgoingStart } = columns;
    const carries = new Uint8Array(columns.mineralSets.length / columns.mineralWords);
    for (let set = 0; set < carries.length; set += 1) carries[set] = Number(holds(columns, set, mineral));
    let count = 0;
    for (let next = -1; next < count; next += 1) {
      const node = next < 0 ? from : (queue[next] as number);
      const end = outgoingStart[node + 1] as number;
      for (let row = outgoingStart[node] as number; row < end; row += 1) {
        const to = rowTo[row] as number;
        const isMet = met[to] as number;
        const isNew = (carries[rows[ROW * row + MINERAL_SET] as number] as number) & ~isMet;
        queue[count] = to;
        met[to] = isMet | isNew;
        count += isNew;
      }
    }
    for (let next = 0; next < count; next += 1) met[queue[next] as number] = 0;
    return queue.subarray(0, count);
  }
}
