import { type MineralIndex, NONE, type NodeIndex } from '../engine/types.ts';
import type { PoolIndex } from './types.ts';

/** Numbers pools in the order in which they are first named. */
export class PoolNumbers {
  /** By pool. */
  readonly node: NodeIndex[] = [];
  readonly mineral: MineralIndex[] = [];
  /** By pool, the pool + 1 named before it at the same node; 0 for none. */
  readonly #beforeAtNode: number[] = [];
  /** By node, the pool + 1 named last there. Memory of nodes without a pool is never touched, and so not taken. */
  readonly #lastAtNode: Int32Array;

  constructor(nodeCount: number) {
    this.#lastAtNode = new Int32Array(nodeCount);
  }

  /** NONE for one that was not named. */
  find(node: NodeIndex, mineral: MineralIndex): PoolIndex {
    let pool = (this.#lastAtNode[node] ?? 0) - 1;
    while (pool !== NONE && this.mineral[pool] !== mineral) pool = (this.#beforeAtNode[pool] as number) - 1;
    return pool;
  }

  /** The number of a pool, a new one if need be. */
  of(node: NodeIndex, mineral: MineralIndex): PoolIndex {
    const known = this.find(node, mineral);
    if (known !== NONE) return known;
    this.#beforeAtNode.push(this.#lastAtNode[node] as number);
    this.node.push(node);
    this.#lastAtNode[node] = this.mineral.push(mineral);
    return this.mineral.length - 1;
  }
}
