import type { Day, MineralIndex, NodeIndex, ReachedStates } from './engine/types.ts';

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

/** What one node holds of one mineral, taken out of the columns. */
export interface NodeState {
  readonly mineral: MineralIndex;
  /** Made at the node by a conversion; else it arrived. */
  readonly produced: boolean;
  readonly firstPossibleOn: Day;
  readonly hops: number;
  /** Whether it can still come about on the as-of day. */
  readonly current: boolean;
}

function stateAt(states: ReachedStates, position: number): NodeState {
  return {
    mineral: states.mineral[position] as number,
    produced: states.produced[position] === 1,
    firstPossibleOn: states.firstPossibleOn[position] as number,
    hops: states.hops[position] as number,
    current: states.current[position] === 1,
  };
}

/** All states of a node: small copies, that outlive the columns. */
export function statesOf(states: ReachedStates, byNode: StatesByNode, node: NodeIndex): NodeState[] {
  return Array.from(byNode.of(node), (position) => stateAt(states, position));
}
