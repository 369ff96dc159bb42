import { rowsArriving } from './adjacent-rows.ts';
import { FIRST_DAY, holds, LAST_DAY, MINERAL_SET, mineralsOfSet, ROW, yieldsAt } from './columns.ts';
import { EARLIEST, HOPS, MINERAL, NODE, type SearchSpace, withSearchSpace } from './search-space.ts';
import { search } from './searching.ts';
import { numberStates, type StateNumbers } from './states.ts';
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
  type Origins,
  type StopSignal,
  type TaintedRow,
  UNBOUNDED_END,
} from './types.ts';

/** The mirror of a forward trace: the same search, against the links and the days. */
export function traceBackward(
  graph: ChainGraph,
  destination: Destination,
  asOf: Day,
  stop?: StopSignal,
): Origins {
  return withSearchSpace(graph.columns.lastAppendedOut.length, (space) => {
    let complete = false;
    if (stop?.stopped !== true) {
      const watch = new StopWatch(stop);
      start(space, graph, destination, asOf);
      complete = search(graph, space, 'against', UNBOUNDED_END, watch).complete;
    }
    return new FoundOrigins(graph, destination, asOf, originStates(space), complete);
  });
}

/** Walks of one link: what comes to the node and is there what is asked for, or becomes it. */
function start(space: SearchSpace, graph: ChainGraph, destination: Destination, asOf: Day): void {
  const { columns } = graph;
  const { rows, rowFrom } = columns;
  for (const row of rowsArriving(graph, destination.node)) {
    const at = ROW * row;
    const last = Math.min(rows[at + LAST_DAY] as number, asOf);
    if ((rows[at + FIRST_DAY] as number) > last) continue;
    for (const mineral of mineralsOfSet(columns, rows[at + MINERAL_SET] as number)) {
      if (!isWanted(graph, destination, mineral)) continue;
      space.start(space.stateOf(rowFrom[row] as number, mineral), -last);
    }
  }
}

/** Whether what arrives at the destination as a mineral is asked for, as it is or as what is made of it there. */
export function isWanted(graph: ChainGraph, { node, minerals }: Destination, mineral: MineralIndex): boolean {
  if (minerals === null || minerals.includes(mineral)) return true;
  return yieldsAt(graph, node, mineral).some((yielded) => minerals.includes(yielded));
}

/** States whose links were not counted, because the search was stopped, are left out. */
function originStates(space: SearchSpace): OriginStates {
  const hops = space.countsOf(HOPS);
  const counted = hops.map((_, state) => state).filter((state) => hops[state] !== 0);
  const kept = (column: Int32Array): Int32Array => counted.map((state) => column[state] as number);
  return {
    count: counted.length,
    node: kept(space.columnOf(NODE)),
    mineral: kept(space.columnOf(MINERAL)),
    lastPossibleOn: kept(space.columnOf(EARLIEST)).map((day) => -day),
    hops: kept(hops),
  };
}

class FoundOrigins implements Origins {
  readonly states: OriginStates;
  readonly complete: boolean;
  private readonly graph: ChainGraph;
  private readonly destination: Destination;
  private readonly asOf: Day;
  private numbers: Pick<StateNumbers, 'find'> | undefined;

  constructor(
    graph: ChainGraph,
    destination: Destination,
    asOf: Day,
    states: OriginStates,
    complete: boolean,
  ) {
    this.graph = graph;
    this.destination = destination;
    this.asOf = asOf;
    this.states = states;
    this.complete = complete;
  }

  admits({ row, from, to, minerals }: TaintedRow): boolean {
    const { columns } = this.graph;
    const at = ROW * row;
    const first = Math.max(from, columns.rows[at + FIRST_DAY] as number);
    const last = Math.min(to, columns.rows[at + LAST_DAY] as number);
    if (first > last) return false;
    const far = columns.rowTo[row] as number;
    const set = columns.rows[at + MINERAL_SET] as number;
    const carried = minerals ?? mineralsOfSet(columns, set);
    return carried.some(
      (mineral) => holds(columns, set, mineral) && first <= Math.min(last, this.latestArrival(far, mineral)),
    );
  }

  /** The last day on which a mineral can arrive at a node and still get to the destination; NEVER when it cannot. */
  private latestArrival(node: NodeIndex, mineral: MineralIndex): Day {
    if (node === this.destination.node && isWanted(this.graph, this.destination, mineral)) return this.asOf;
    let latest = this.latestDeparture(node, mineral);
    for (const leaving of yieldsAt(this.graph, node, mineral)) {
      latest = Math.max(latest, this.latestDeparture(node, leaving));
    }
    return latest;
  }

  private latestDeparture(node: NodeIndex, mineral: MineralIndex): Day {
    const { states } = this;
    this.numbers ??= numberStates(states.count, states.node, states.mineral);
    const state = this.numbers.find(node, mineral);
    return state === NONE ? NEVER : (states.lastPossibleOn[state] as number);
  }
}
