import { DayQueue } from './day-queue.ts';
import { doubled } from './growing.ts';
import { type StateIndex, StateNumbers } from './states.ts';
import { type Day, type MineralIndex, NONE, type NodeIndex, UNBOUNDED_END } from './types.ts';

/** Numbers in an edge of {@link SearchSpace.edges}. */
export const EDGE = 3;
/** Offset in an edge of the state that it leads to. */
export const EDGE_TO = 0;
/** Offset in an edge of the first day on which it can be used. */
export const EDGE_FIRST = 1;
/** Offset in an edge of the last day on which it can be used. */
export const EDGE_LAST = 2;

/** Stands for "not yet": later than every day on which something can be. */
export const NO_DAY: Day = UNBOUNDED_END;

const FIRST_STATES = 256;
const FIRST_EDGES = 1024;
/** Space beyond which a search's memory is given back rather than kept for the next: a few hundred thousand states. */
const KEPT_BYTES = 256 * 1024 * 1024;

/**
 * The memory of one search over states, a column an entry for each state.
 *
 * The search runs along or against the links; "days" here are days along the search: those of a search against the links
 * are negated, so that earlier is always better. What a search finds of the graph it keeps as edges from state to
 * state, so that links need be counted on those alone: the edges of state s are `edgesFrom[s] … edgesTo[s]`, numbers in
 * `edges`. An edge is there only if it can be used at all, by what is at its near end earliest.
 *
 * Columns are replaced when they grow, so loops read them through the space and not through a copy.
 */
export class SearchSpace {
  readonly numbers = new StateNumbers();
  readonly queue = new DayQueue();
  node: Int32Array = new Int32Array(FIRST_STATES);
  mineral: Int32Array = new Int32Array(FIRST_STATES);
  /** Earliest day known so far. */
  earliest: Int32Array = new Int32Array(FIRST_STATES);
  /** 1 when a link that is in use on the as-of day can bring material here. */
  current: Int32Array = new Int32Array(FIRST_STATES);
  /** Fewest links; 0 before they are counted. */
  hops: Int32Array = new Int32Array(FIRST_STATES);
  /** Earliest day with the fewest links, {@link NO_DAY} before there is one. */
  firstDay: Int32Array = new Int32Array(FIRST_STATES);
  /** Where the state's edges begin; {@link NONE} before its earliest day is final. */
  edgesFrom: Int32Array = new Int32Array(FIRST_STATES);
  edgesTo: Int32Array = new Int32Array(FIRST_STATES);
  /** States in the order in which links are counted. */
  order: Int32Array = new Int32Array(FIRST_STATES);
  edges: Int32Array = new Int32Array(EDGE * FIRST_EDGES);
  /** Numbers used of `edges`. */
  edgesUsed = 0;

  get count(): number {
    return this.numbers.count;
  }

  clear(): void {
    this.numbers.clear();
    this.queue.clear();
    this.edgesUsed = 0;
  }

  get bytes(): number {
    return this.numbers.bytes + 4 * (9 * this.node.length + this.edges.length);
  }

  /** The state, with empty columns when it is new. */
  stateOf(node: NodeIndex, mineral: MineralIndex): StateIndex {
    const known = this.numbers.count;
    const state = this.numbers.intern(node, mineral);
    if (state === known) this.begin(state, node, mineral);
    return state;
  }

  /** Empty columns for a state that was just numbered. */
  begin(state: StateIndex, node: NodeIndex, mineral: MineralIndex): void {
    if (state === this.node.length) this.growStates();
    this.node[state] = node;
    this.mineral[state] = mineral;
    this.earliest[state] = NO_DAY;
    this.current[state] = 0;
    this.hops[state] = 0;
    this.firstDay[state] = NO_DAY;
    this.edgesFrom[state] = NONE;
    this.edgesTo[state] = NONE;
  }

  /** Notes that material can be at a state on a day. */
  arrive(state: StateIndex, day: Day): void {
    if (day >= (this.earliest[state] as number)) return;
    this.earliest[state] = day;
    this.queue.push(day, state);
  }

  /** As {@link arrive}, by walks of one link: before all others. */
  start(state: StateIndex, day: Day): void {
    this.arrive(state, day);
    this.hops[state] = 1;
    this.firstDay[state] = this.earliest[state] as number;
  }

  addEdge(to: StateIndex, first: Day, last: Day): void {
    const at = this.edgesUsed;
    if (at + EDGE > this.edges.length) this.edges = doubled(this.edges);
    const { edges } = this;
    edges[at + EDGE_TO] = to;
    edges[at + EDGE_FIRST] = first;
    edges[at + EDGE_LAST] = last;
    this.edgesUsed = at + EDGE;
  }

  private growStates(): void {
    this.node = doubled(this.node);
    this.mineral = doubled(this.mineral);
    this.earliest = doubled(this.earliest);
    this.current = doubled(this.current);
    this.hops = doubled(this.hops);
    this.firstDay = doubled(this.firstDay);
    this.edgesFrom = doubled(this.edgesFrom);
    this.edgesTo = doubled(this.edgesTo);
    this.order = doubled(this.order);
  }
}

let idle: SearchSpace | undefined;

/**
 * Lends memory for one search; this thread's next search takes it over. What is to be kept of a search is copied before
 * `search` returns.
 */
export function withSearchSpace<Result>(search: (space: SearchSpace) => Result): Result {
  const space = idle ?? new SearchSpace();
  idle = undefined;
  space.clear();
  const result = search(space);
  if (space.bytes <= KEPT_BYTES) idle = space;
  return result;
}
