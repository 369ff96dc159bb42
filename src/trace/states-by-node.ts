import type { NodeIndex, ReachedStates } from './engine/types.ts';

/** Columns with one entry a state, of which one names the node. */
interface NodeColumn {
  readonly count: number;
  readonly node: Int32Array;
}

const NOWHERE = new Int32Array(0);

/** Where in the columns of a trace the states of each node are. */
export class StatesByNode {
  /** Positions, those of one node together, in their order. */
  readonly #positions: Int32Array;
  /** By node: where in `#positions` its own begin; one entry more for the end. */
  readonly #start: Int32Array;

  constructor({ count, node }: NodeColumn) {
    let greatest = -1;
    for (let state = 0; state < count; state += 1) greatest = Math.max(greatest, node[state] as number);
    this.#start = new Int32Array(greatest + 2);
    for (let state = 0; state < count; state += 1) {
      const after = (node[state] as number) + 1;
      this.#start[after] = (this.#start[after] as number) + 1;
    }
    for (let one = 0; one <= greatest; one += 1) {
      this.#start[one + 1] = (this.#start[one + 1] as number) + (this.#start[one] as number);
    }
    const next = this.#start.slice();
    this.#positions = new Int32Array(count);
    for (let state = 0; state < count; state += 1) {
      const one = node[state] as number;
      const at = next[one] as number;
      this.#positions[at] = state;
      next[one] = at + 1;
    }
  }

  /** In bytes. */
  get size(): number {
    return this.#positions.byteLength + this.#start.byteLength;
  }

  /** Every node that has a state, each once. */
  *nodes(): Generator<NodeIndex> {
    for (let node = 0; node + 1 < this.#start.length; node += 1) {
      if (this.#start[node] !== this.#start[node + 1]) yield node;
    }
  }

  /** Positions of a node's states, in the order of the columns; none when it has none. */
  of(node: NodeIndex): Int32Array {
    return node + 1 < this.#start.length
      ? this.#positions.subarray(this.#start[node] as number, this.#start[node + 1] as number)
      : NOWHERE;
  }
}

/** Copies some states: what is kept of a trace that is itself too large to keep. */
export function pickStates(states: ReachedStates, positions: Int32Array): ReachedStates {
  const picked = (column: Int32Array) => Int32Array.from(positions, (at) => column[at] as number);
  const marks = (column: Uint8Array) => Uint8Array.from(positions, (at) => column[at] as number);
  return {
    count: positions.length,
    node: picked(states.node),
    mineral: picked(states.mineral),
    produced: marks(states.produced),
    firstPossibleOn: picked(states.firstPossibleOn),
    hops: picked(states.hops),
    current: marks(states.current),
  };
}
