import { rowsArriving } from './adjacent-rows.ts';
import { FIRST_DAY, holds, LAST_DAY, MINERAL_SET, madeFromAt, mineralsOfSet, ROW } from './columns.ts';
import { isWanted } from './origins.ts';
import { type StateIndex, StateNumbers } from './states.ts';
import { StopWatch } from './stopping.ts';
import {
  type ChainGraph,
  type Day,
  type Destination,
  type MineralIndex,
  NEVER,
  NONE,
  type NodeIndex,
  type OriginStates,
  type RowIndex,
  type StopSignal,
} from './types.ts';

/** What can have come to one node, of all that left others on certain days. */
export interface Departures {
  /** As of a trace backward, over the walks that begin within the window. */
  readonly states: OriginStates;
  /** False when `stop` ended the computation early: then the states are a lower bound. */
  readonly complete: boolean;
}

/**
 * A trace backward of the walks alone whose first day lies in a window.
 *
 * Walks are lengthened against the links, one link at a time. Of each node and mineral, what counts is the latest day on
 * which it can leave by a walk of so many links or fewer: whatever can follow on an earlier one can follow on that. The
 * walk that leaves latest may do so after the window, and one of fewer links within it may be too early for what comes
 * before: so the window is asked of every link as it is met, and never bounds what is lengthened.
 */
export function traceDepartures(
  graph: ChainGraph,
  destination: Destination,
  asOf: Day,
  window: { readonly from: Day; readonly to: Day },
  stop?: StopSignal,
): Departures {
  const { columns } = graph;
  const { rows, lastConversion } = columns;
  const found = new Found(graph, window);
  const watch = new StopWatch(stop);
  if (stop?.stopped === true) return { states: found.states(), complete: false };
  for (const row of rowsArriving(graph, destination.node)) {
    for (const mineral of mineralsOfSet(columns, rows[ROW * row + MINERAL_SET] as number)) {
      if (isWanted(graph, destination, mineral)) found.leave(row, mineral, asOf, 1);
    }
  }
  for (let links = 2; found.hasMoved; links += 1) {
    for (const { node, mineral, day } of found.takeMoved()) {
      const arriving = rowsArriving(graph, node);
      const held = lastConversion[node] === NONE ? [] : madeFromAt(graph, node, mineral);
      for (const row of arriving) {
        const set = rows[ROW * row + MINERAL_SET] as number;
        for (const one of [mineral, ...held]) if (holds(columns, set, one)) found.leave(row, one, day, links);
      }
      if (watch.hasToStop(arriving.length)) return { states: found.states(), complete: false };
    }
  }
  return { states: found.states(), complete: true };
}

/** A state of which a walk of more links leaves later. */
interface Moved {
  readonly node: NodeIndex;
  readonly mineral: MineralIndex;
  readonly day: Day;
}

/** States, each a node and the mineral that leaves it, as they are found. */
class Found {
  readonly #graph: ChainGraph;
  readonly #window: { readonly from: Day; readonly to: Day };
  readonly #numbers = new StateNumbers();
  readonly #node: NodeIndex[] = [];
  readonly #mineral: MineralIndex[] = [];
  /** Latest day on which it can leave, whatever the window. */
  readonly #latest: Day[] = [];
  /** Likewise within the window; NEVER where it cannot. */
  readonly #inWindow: Day[] = [];
  /** Fewest links of a walk that begins within the window; 0 where there is none. */
  readonly #hops: number[] = [];
  /** Those whose latest day moved since they were taken, each once. */
  #moved = new Set<StateIndex>();

  constructor(graph: ChainGraph, window: { readonly from: Day; readonly to: Day }) {
    this.#graph = graph;
    this.#window = window;
  }

  get hasMoved(): boolean {
    return this.#moved.size > 0;
  }

  /** The states whose latest day moved, each with that day as it is by now. */
  takeMoved(): readonly Moved[] {
    const taken = Array.from(this.#moved, (state) => ({
      node: this.#node[state] as number,
      mineral: this.#mineral[state] as number,
      day: this.#latest[state] as number,
    }));
    this.#moved = new Set();
    return taken;
  }

  /**
   * Notes that a mineral can go by a row.
   *
   * @param bound the latest day on which it may arrive at the row's far end
   * @param links of the walk that begins so; never fewer than in calls before
   */
  leave(row: RowIndex, mineral: MineralIndex, bound: Day, links: number): void {
    const { rows, rowFrom } = this.#graph.columns;
    const first = rows[ROW * row + FIRST_DAY] as number;
    const last = Math.min(rows[ROW * row + LAST_DAY] as number, bound);
    if (first > last) return;
    const state = this.#stateOf(rowFrom[row] as number, mineral);
    if (last > (this.#latest[state] as number)) {
      this.#latest[state] = last;
      this.#moved.add(state);
    }
    const inWindow = Math.min(last, this.#window.to);
    if (inWindow < Math.max(first, this.#window.from)) return;
    if (this.#hops[state] === 0) this.#hops[state] = links;
    this.#inWindow[state] = Math.max(this.#inWindow[state] as number, inWindow);
  }

  states(): OriginStates {
    const kept = Array.from(this.#hops.keys()).filter((state) => this.#hops[state] !== 0);
    const column = (of: readonly number[]) => Int32Array.from(kept, (state) => of[state] as number);
    return {
      count: kept.length,
      node: column(this.#node),
      mineral: column(this.#mineral),
      lastPossibleOn: column(this.#inWindow),
      hops: column(this.#hops),
    };
  }

  #stateOf(node: NodeIndex, mineral: MineralIndex): StateIndex {
    const state = this.#numbers.intern(node, mineral);
    if (state === this.#node.length) {
      this.#node.push(node);
      this.#mineral.push(mineral);
      this.#latest.push(NEVER);
      this.#inWindow.push(NEVER);
      this.#hops.push(0);
    }
    return state;
  }
}
