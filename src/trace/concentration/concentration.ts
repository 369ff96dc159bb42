import { rowsLeaving } from '../engine/adjacent-rows.ts';
import { yieldsAt } from '../engine/columns.ts';
import { firstUses } from '../engine/first-uses.ts';
import { MINERAL, NODE, withSearchSpace } from '../engine/search-space.ts';
import { settleDays } from '../engine/settling-days.ts';
import type { StateIndex } from '../engine/states.ts';
import { StopWatch, TraceStopped } from '../engine/stopping.ts';
import {
  type ChainGraph,
  type Day,
  type MineralIndex,
  type NodeIndex,
  type StopSignal,
  type TaintedRow,
  UNBOUNDED_END,
  UNBOUNDED_START,
} from '../engine/types.ts';
import { type StateGraph, stateGraph } from './state-graph.ts';
import type { AskedConcentration, Dependences } from './types.ts';
import { WithoutNode } from './without-node.ts';

/**
 * Who depends on which nodes, and for whom they are single points: semantics (h).
 *
 * Dependants are traced from each candidate apart. Of single points one trace from all origins is kept, and only what lies
 * below a candidate in it is searched again without that candidate.
 *
 * @param leaving all rows that leave origins, as a walk may begin with them
 * @throws TraceStopped
 */
export function traceConcentration(
  graph: ChainGraph,
  leaving: readonly TaintedRow[],
  { candidates, suppliers, minerals }: AskedConcentration,
  asOf: Day,
  stop?: StopSignal,
): Dependences {
  const asked = { suppliers: new Set(suppliers), minerals: minerals && new Set(minerals) };
  const watch = new StopWatch(stop);
  const whole = stateGraph(graph, leaving, asOf, stop);
  const holdings = new Holdings(graph, whole, asked.suppliers);
  const without = new WithoutNode(whole, watch);
  const found: { candidate: NodeIndex; supplier: NodeIndex; mineral: MineralIndex; single: 0 | 1 }[] = [];
  for (const candidate of candidates) {
    const dependants = heldBelow(graph, candidate, asked, asOf, stop);
    if (dependants.size === 0) continue;
    const lost = without.lostStates(candidate);
    for (const [supplier, held] of dependants) {
      const single = holdings.lostBy(supplier, lost);
      for (const mineral of held)
        found.push({ candidate, supplier, mineral, single: single.has(mineral) ? 1 : 0 });
    }
  }
  return {
    count: found.length,
    candidate: Int32Array.from(found, ({ candidate }) => candidate),
    supplier: Int32Array.from(found, ({ supplier }) => supplier),
    mineral: Int32Array.from(found, ({ mineral }) => mineral),
    single: Uint8Array.from(found, ({ single }) => single),
  };
}

interface Asked {
  readonly suppliers: ReadonlySet<NodeIndex>;
  readonly minerals: ReadonlySet<MineralIndex> | null;
}

/** What suppliers can hold of all that leaves a node, by supplier. */
function heldBelow(
  graph: ChainGraph,
  candidate: NodeIndex,
  { suppliers, minerals }: Asked,
  asOf: Day,
  stop?: StopSignal,
): ReadonlyMap<NodeIndex, ReadonlySet<MineralIndex>> {
  const held = new Map<NodeIndex, Set<MineralIndex>>();
  const { columns } = graph;
  withSearchSpace(columns.lastAppendedOut.length, (space) => {
    for (const { row, mineral, from } of firstUses(graph, leavingOf(graph, candidate), asOf)) {
      space.start(space.stateOf(columns.rowTo[row] as number, mineral), from);
    }
    if (stop?.stopped || !settleDays(graph, space, 'along', asOf, new StopWatch(stop)))
      throw new TraceStopped();
    const node = space.columnOf(NODE);
    const mineral = space.columnOf(MINERAL);
    for (const [state, at] of node.entries()) {
      if (at === candidate || !suppliers.has(at)) continue;
      const arrived = mineral[state] as number;
      for (const one of [arrived, ...yieldsAt(graph, at, arrived)]) {
        if (minerals !== null && !minerals.has(one)) continue;
        const others = held.get(at);
        if (others) others.add(one);
        else held.set(at, new Set([one]));
      }
    }
  });
  return held;
}

/** All rows that leave a node, whenever they do, with all that they carry. */
export function leavingOf(graph: ChainGraph, node: NodeIndex): TaintedRow[] {
  return rowsLeaving(graph, node).map((row) => ({
    row,
    from: UNBOUNDED_START,
    to: UNBOUNDED_END,
    minerals: null,
  }));
}

/** Which states make up what suppliers hold of the material of origins. */
class Holdings {
  readonly #graph: ChainGraph;
  readonly #states: StateGraph;
  readonly #statesAt = new Map<NodeIndex, StateIndex[]>();

  constructor(graph: ChainGraph, states: StateGraph, suppliers: ReadonlySet<NodeIndex>) {
    this.#graph = graph;
    this.#states = states;
    for (const supplier of suppliers) this.#statesAt.set(supplier, []);
    for (const [state, node] of states.node.entries()) this.#statesAt.get(node)?.push(state);
  }

  /** The minerals that a supplier holds, arrived or produced, by lost states alone. */
  lostBy(supplier: NodeIndex, lost: ReadonlySet<StateIndex>): ReadonlySet<MineralIndex> {
    const minerals = new Set<MineralIndex>();
    const states = this.#statesAt.get(supplier) ?? [];
    if (!states.some((state) => lost.has(state))) return minerals;
    for (const state of states) if (lost.has(state)) for (const one of this.#madeOf(state)) minerals.add(one);
    for (const state of states)
      if (!lost.has(state)) for (const one of this.#madeOf(state)) minerals.delete(one);
    return minerals;
  }

  #madeOf(state: StateIndex): readonly MineralIndex[] {
    const { node, mineral } = this.#states;
    const arrived = mineral[state] as number;
    return [arrived, ...yieldsAt(this.#graph, node[state] as number, arrived)];
  }
}
