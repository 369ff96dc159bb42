import { type MineralIndex, type NodeIndex, UNBOUNDED_END } from './types.ts';

/** Index of a state, a node that holds a mineral (as it arrived there), in the order of discovery. */
export type StateIndex = number;

/** Stands for "no state", "no arrival". */
export const NONE = -1;

const FIRST_CAPACITY = 64;

/**
 * The states seen by one trace. Only those take memory: a graph of 100,000 nodes and 300 minerals has thirty
 * million states of which a trace sees a few thousand.
 *
 * The columns `node`, `mineral`, `earliest`, `firstArrival`, `lastArrival` and `current` hold one entry per state.
 * They are replaced when the table grows, so hot loops read them through the table and not through a copy.
 */
export class StateTable {
  count = 0;
  node: Int32Array = new Int32Array(FIRST_CAPACITY);
  mineral: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Earliest arrival known so far; UNBOUNDED_END before the first. */
  earliest: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** The state's arrival with the fewest links (index in an ArrivalLog), {@link NONE} before there is one. */
  firstArrival: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** The state's arrival with the most links, which is its earliest logged; {@link NONE} before there is one. */
  lastArrival: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** 1 when a link that is in use on the as-of day can bring material here. */
  current: Uint8Array = new Uint8Array(FIRST_CAPACITY);

  /**
   * Open addressing, at most half full: four numbers a slot, of which the first three are node, mineral and
   * state + 1 (0 where free). Keys stand beside what they lead to, so that a look-up costs one cache line.
   */
  private slots: Int32Array = new Int32Array(8 * FIRST_CAPACITY);

  /** The state, or {@link NONE} when it has not been seen. */
  find(node: NodeIndex, mineral: MineralIndex): StateIndex {
    return (this.slots[this.slotOf(node, mineral) + 2] as number) - 1;
  }

  /** The state, added when it is new. */
  intern(node: NodeIndex, mineral: MineralIndex): StateIndex {
    const slot = this.slotOf(node, mineral);
    const known = (this.slots[slot + 2] as number) - 1;
    return known === NONE ? this.add(node, mineral, slot) : known;
  }

  private add(node: NodeIndex, mineral: MineralIndex, slot: number): StateIndex {
    const state = this.count;
    this.count += 1;
    if (this.count > this.node.length) this.grow();
    this.node[state] = node;
    this.mineral[state] = mineral;
    this.earliest[state] = UNBOUNDED_END;
    this.firstArrival[state] = NONE;
    this.lastArrival[state] = NONE;
    if (8 * this.count > this.slots.length) this.rehash();
    else this.fill(slot, state);
    return state;
  }

  /** Where the state is, or the free slot where it belongs. */
  private slotOf(node: NodeIndex, mineral: MineralIndex): number {
    const slots = this.slots;
    const mask = slots.length - 4;
    // An odd multiplier spreads neighbouring nodes; the minerals of one node stay together.
    let hash = Math.imul(node, 0x9e3779b1);
    hash = (hash ^ (hash >>> 15)) + mineral;
    for (let slot = (hash << 2) & mask; ; slot = (slot + 4) & mask) {
      if (slots[slot + 2] === 0 || (slots[slot] === node && slots[slot + 1] === mineral)) return slot;
    }
  }

  private fill(slot: number, state: StateIndex): void {
    this.slots[slot] = this.node[state] as number;
    this.slots[slot + 1] = this.mineral[state] as number;
    this.slots[slot + 2] = state + 1;
  }

  private grow(): void {
    this.node = doubled(this.node);
    this.mineral = doubled(this.mineral);
    this.earliest = doubled(this.earliest);
    this.firstArrival = doubled(this.firstArrival);
    this.lastArrival = doubled(this.lastArrival);
    const current = new Uint8Array(2 * this.current.length);
    current.set(this.current);
    this.current = current;
  }

  private rehash(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    for (let state = 0; state < this.count; state += 1) {
      this.fill(this.slotOf(this.node[state] as number, this.mineral[state] as number), state);
    }
  }
}

/** A copy twice as long, the new half zero. */
export function doubled(column: Int32Array): Int32Array {
  const longer = new Int32Array(2 * column.length);
  longer.set(column);
  return longer;
}
