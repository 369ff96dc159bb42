import { DayQueue } from './day-queue.ts';
import { doubled, lengthened } from './growing.ts';
import type { StateIndex } from './states.ts';
import { type Day, type MineralIndex, NONE, type NodeIndex, UNBOUNDED_END } from './types.ts';

/** Numbers in a record of {@link SearchSpace.records}; two to a cache line. */
export const RECORD = 8;
/** Offset in a record of the node. */
export const NODE = 0;
/** Offset in a record of the mineral. */
export const MINERAL = 1;
/** Offset in a record of the state + 1 found before at the same node, 0 for none. */
export const BEFORE_AT_NODE = 2;
/** Offset in a record of the earliest day known so far, {@link NO_DAY} before there is one. */
export const EARLIEST = 3;
/** Offset in a record of 1 when a link that is in use on the as-of day can bring material here. */
export const CURRENT = 4;
/** Offset in a record of where the state's edges begin; {@link NONE} before its earliest day is final. */
export const EDGES_FROM = 5;
/** Offset in a record of where the state's edges end. */
export const EDGES_TO = 6;

/** Numbers in an edge of {@link SearchSpace.edges}. */
export const EDGE = 3;
/** Offset in an edge of the state that it leads to. */
export const EDGE_TO = 0;
/** Offset in an edge of the first day on which it can be used. */
export const EDGE_FIRST = 1;
/** Offset in an edge of the last day on which it can be used. */
export const EDGE_LAST = 2;

/** Numbers in a count of {@link SearchSpace.counts}. */
export const COUNT = 2;
/** Offset in a count of the fewest links; 0 before they are counted. */
export const HOPS = 0;
/** Offset in a count of the earliest day with the fewest links, {@link NO_DAY} before there is one. */
export const FIRST_ARRIVAL = 1;

/** Stands for "not yet": later than every day on which something can be. */
export const NO_DAY: Day = UNBOUNDED_END;

const FIRST_STATES = 1024;
const FIRST_EDGES = 8 * FIRST_STATES;
/** Memory beyond which a search gives it back rather than keeping it for the next: that of a few million states. */
const KEPT_BYTES = 256 * 1024 * 1024;

/**
 * The memory of one search over states, which are numbered in the order of discovery.
 *
 * The search runs along or against the links; "days" here are days along the search: those of a search against the links
 * are negated, so that earlier is always better. What a search finds of the graph it keeps as edges from state to
 * state, so that links need be counted on those alone: the edges of a state are the numbers from EDGES_FROM to EDGES_TO in
 * `edges`. An edge is there only if it can be used at all, by what is at its near end earliest.
 *
 * Columns are replaced when they grow: who holds one reads it anew after {@link addState} and {@link growEdges}.
 */
export class SearchSpace {
  count = 0;
  readonly queue = new DayQueue();
  records: Int32Array = new Int32Array(RECORD * FIRST_STATES);
  counts: Int32Array = new Int32Array(COUNT * FIRST_STATES);
  edges: Int32Array = new Int32Array(EDGE * FIRST_EDGES);
  /** Numbers used of `edges`. */
  edgesUsed = 0;
  /** Whether the row of each edge is kept, for who asks more of an edge than days. */
  keepsRows = false;
  /** Per edge, when they are kept, the row of the graph. */
  rowsOfEdges: Int32Array = new Int32Array(0);
  /** Per node of the graph, the state + 1 found last there, 0 for none. */
  lastAtNode: Int32Array = new Int32Array(0);

  get bytes(): number {
    const { records, counts, edges, rowsOfEdges, lastAtNode } = this;
    return 4 * (records.length + counts.length + edges.length + rowsOfEdges.length + lastAtNode.length);
  }

  /** Makes room for the nodes of a graph. The space is empty. */
  prepare(nodes: number): void {
    if (this.lastAtNode.length < nodes) this.lastAtNode = new Int32Array(nodes);
  }

  /** Forgets all states; keeps the memory. */
  clear(): void {
    const { records, lastAtNode, count } = this;
    for (let at = NODE; at < RECORD * count; at += RECORD) lastAtNode[records[at] as number] = 0;
    this.count = 0;
    this.queue.clear();
    this.edgesUsed = 0;
    this.keepsRows = false;
  }

  /** Has the next search keep the rows of its edges. The space is empty. */
  keepRows(): void {
    this.keepsRows = true;
    this.rowsOfEdges = lengthened(this.rowsOfEdges, Math.ceil(this.edges.length / EDGE));
  }

  /** The state, added when it is new. */
  stateOf(node: NodeIndex, mineral: MineralIndex): StateIndex {
    let found = this.lastAtNode[node] as number;
    while (found !== 0) {
      const at = RECORD * (found - 1);
      if (this.records[at + MINERAL] === mineral) return found - 1;
      found = this.records[at + BEFORE_AT_NODE] as number;
    }
    return this.addState(node, mineral);
  }

  /** A state that is not there yet. */
  addState(node: NodeIndex, mineral: MineralIndex): StateIndex {
    const state = this.count;
    if (RECORD * state === this.records.length) {
      this.records = doubled(this.records);
      this.counts = doubled(this.counts);
    }
    const { records, lastAtNode } = this;
    const at = RECORD * state;
    records[at + NODE] = node;
    records[at + MINERAL] = mineral;
    records[at + BEFORE_AT_NODE] = lastAtNode[node] as number;
    records[at + EARLIEST] = NO_DAY;
    records[at + CURRENT] = 0;
    records[at + EDGES_FROM] = NONE;
    records[at + EDGES_TO] = NONE;
    this.counts[COUNT * state + HOPS] = 0;
    this.counts[COUNT * state + FIRST_ARRIVAL] = NO_DAY;
    lastAtNode[node] = state + 1;
    this.count = state + 1;
    return state;
  }

  /** Notes that material can be at a state on a day by a walk of one link. Before the search for longer ones. */
  start(state: StateIndex, day: Day): void {
    const at = RECORD * state;
    if (day >= (this.records[at + EARLIEST] as number)) return;
    this.records[at + EARLIEST] = day;
    this.queue.push(day, state);
    this.counts[COUNT * state + HOPS] = 1;
    this.counts[COUNT * state + FIRST_ARRIVAL] = day;
  }

  /** Makes room for one more edge, at least. */
  growEdges(): Int32Array {
    this.edges = doubled(this.edges);
    if (this.keepsRows) this.keepRows();
    return this.edges;
  }

  /** One number of each state's record, in a column of its own. */
  columnOf(offset: number): Int32Array {
    return pickedOut(this.records, RECORD, offset, this.count);
  }

  /** One number of each state's count, in a column of its own. */
  countsOf(offset: number): Int32Array {
    return pickedOut(this.counts, COUNT, offset, this.count);
  }
}

function pickedOut(from: Int32Array, step: number, offset: number, count: number): Int32Array {
  const column = new Int32Array(count);
  for (let i = 0, at = offset; i < count; i += 1, at += step) column[i] = from[at] as number;
  return column;
}

/**
 * Lends memory for one search at a time; this thread's next search of the kind takes it over. What is to be kept of a
 * search is copied before `search` returns.
 *
 * @param create makes such memory, where there is none to take over
 */
export function lender<Space extends SearchSpace>(create: () => Space) {
  let idle: Space | undefined;
  return <Result>(nodes: number, search: (space: Space) => Result): Result => {
    const space = idle ?? create();
    // Not lent twice, and not again after a search that failed.
    idle = undefined;
    space.prepare(nodes);
    const result = search(space);
    space.clear();
    if (space.bytes <= KEPT_BYTES) idle = space;
    return result;
  };
}

/** Memory for a search over states, for a graph of so many nodes. */
export const withSearchSpace = lender(() => new SearchSpace());
