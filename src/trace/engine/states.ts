import { type MineralIndex, NONE, type NodeIndex } from './types.ts';

/** Number of a state, a node that holds a mineral, in the order of discovery. */
export type StateIndex = number;

/** Slots of a table without states; a power of two. */
const FIRST_SLOTS = 256;
/** Numbers in a slot: node, mineral, state + 1 (0 where free), and one for the alignment. */
const SLOT = 4;
/** How many times as many slots a table gets when it is half full. */
const GROWTH = 4;

/**
 * Numbers the states that a trace comes upon. Only those take memory: a graph of 100,000 nodes and 300 minerals has
 * thirty million states of which a trace sees a few thousand.
 *
 * Open addressing, at most half full. Keys stand beside what they lead to, so that a look-up costs one cache line.
 */
export class StateNumbers {
  count = 0;
  private slots: Int32Array = new Int32Array(SLOT * FIRST_SLOTS);
  /** Slots in use, a power of two: the column may be longer, from a larger trace before. */
  private size = FIRST_SLOTS;

  /** Forgets all states; keeps the memory. */
  clear(): void {
    this.count = 0;
    this.slots.fill(0, 0, SLOT * this.size);
    this.size = FIRST_SLOTS;
  }

  /** Bytes kept. */
  get bytes(): number {
    return this.slots.byteLength;
  }

  /** The state, or {@link NONE} when it has not been seen. */
  find(node: NodeIndex, mineral: MineralIndex): StateIndex {
    return (this.slots[this.slotOf(node, mineral) + 2] as number) - 1;
  }

  /** The state's number; `count` before the call when it is new. */
  intern(node: NodeIndex, mineral: MineralIndex): StateIndex {
    const slot = this.slotOf(node, mineral);
    const known = this.slots[slot + 2] as number;
    return known === 0 ? this.add(node, mineral, slot) : known - 1;
  }

  private add(node: NodeIndex, mineral: MineralIndex, slot: number): StateIndex {
    const state = this.count;
    this.count += 1;
    this.fill(slot, node, mineral, state);
    if (2 * this.count > this.size) this.rehash();
    return state;
  }

  /** Where the state is, or the free slot where it belongs. */
  private slotOf(node: NodeIndex, mineral: MineralIndex): number {
    const slots = this.slots;
    const mask = SLOT * this.size - SLOT;
    // An odd multiplier spreads neighbouring nodes; the minerals of one node stay together.
    let hash = Math.imul(node, 0x9e3779b1);
    hash = (hash ^ (hash >>> 15)) + mineral;
    for (let slot = (hash << 2) & mask; ; slot = (slot + SLOT) & mask) {
      if (slots[slot + 2] === 0 || (slots[slot] === node && slots[slot + 1] === mineral)) return slot;
    }
  }

  private fill(slot: number, node: NodeIndex, mineral: MineralIndex, state: StateIndex): void {
    this.slots[slot] = node;
    this.slots[slot + 1] = mineral;
    this.slots[slot + 2] = state + 1;
  }

  private rehash(): void {
    const old = this.slots.slice(0, SLOT * this.size);
    this.size *= GROWTH;
    if (this.slots.length < SLOT * this.size) this.slots = new Int32Array(SLOT * this.size);
    else this.slots.fill(0, 0, SLOT * this.size);
    for (let at = 0; at < old.length; at += SLOT) {
      const state = (old[at + 2] as number) - 1;
      if (state === NONE) continue;
      const node = old[at] as number;
      const mineral = old[at + 1] as number;
      this.fill(this.slotOf(node, mineral), node, mineral, state);
    }
  }
}

/** Numbers for states that stand in columns already: each gets its position. */
export function numberStates(
  count: number,
  node: Int32Array,
  mineral: Int32Array,
): Pick<StateNumbers, 'find' | 'count'> {
  const numbers = new StateNumbers();
  for (let state = 0; state < count; state += 1) {
    numbers.intern(node[state] as number, mineral[state] as number);
  }
  return numbers;
}
