import { firstUses } from '../engine/first-uses.ts';
import { StopWatch } from '../engine/stopping.ts';
import type { ChainGraph, Day, MineralIndex, NodeIndex, StopSignal, TaintedRow } from '../engine/types.ts';
import { withControlSpace } from './control-space.ts';
import { controlledStates } from './controlled-states.ts';
import { settleControl } from './settling-control.ts';
import {
  type Assurances,
  type ControlledStates,
  type ControlPoints,
  type ControlVerdict,
  type StatesOfNode,
  WALKS,
} from './types.ts';

/**
 * For everything that tainted material possibly reaches, semantics (a), whether all of the walks with their days pass a
 * control point, some, or none: semantics (d). Pure: the same arguments always give the same answer. Its work and memory
 * are in proportion to what is reached.
 *
 * @param tainted the rows that a walk may begin with, as of part (a)
 * @param assurances what is covered, for the flag's clause
 * @param asOf the last day that counts
 */
export function traceControl(
  graph: ChainGraph,
  tainted: readonly TaintedRow[],
  assurances: Assurances,
  asOf: Day,
  stop?: StopSignal,
): ControlPoints {
  return withControlSpace(graph.columns.lastAppendedOut.length, (space) => {
    if (stop?.stopped === true) return new FoundControlPoints(controlledStates(graph, space), false);
    space.assurances = assurances;
    const { rowTo } = graph.columns;
    for (const { row, mineral, from, to } of firstUses(graph, tainted, asOf)) {
      space.arriveUnassured(space.stateOf(rowTo[row] as number, mineral), from, to);
    }
    const complete = settleControl(graph, space, asOf, new StopWatch(stop));
    return new FoundControlPoints(controlledStates(graph, space), complete);
  });
}

class FoundControlPoints implements ControlPoints {
  readonly states: ControlledStates;
  readonly complete: boolean;
  private entriesOf: ReadonlyMap<NodeIndex, readonly number[]> | undefined;

  constructor(states: ControlledStates, complete: boolean) {
    this.states = states;
    this.complete = complete;
  }

  verdict({ node, minerals, produced }: StatesOfNode): ControlVerdict | null {
    this.entriesOf ??= entriesByNode(this.states);
    return verdictOver(
      this.states,
      this.entriesOf.get(node) ?? [],
      (mineral, made) =>
        (minerals === undefined || minerals.has(mineral)) && (produced === undefined || produced === made),
    );
  }
}

/**
 * The verdict over all walks to some states, taken together; null where there are none.
 *
 * @param entries of the states to choose from
 * @param isMeant which of these are meant, by mineral and by whether it was made at the node
 */
export function verdictOver(
  states: ControlledStates,
  entries: Iterable<number>,
  isMeant: (mineral: MineralIndex, produced: boolean) => boolean,
): ControlVerdict | null {
  let walks = 0;
  for (const entry of entries) {
    if (!isMeant(states.mineral[entry] as number, states.produced[entry] === 1)) continue;
    walks |= states.walks[entry] as number;
  }
  return verdictOf(walks);
}

/** What walks of these sorts, bits of {@link WALKS}, amount to; null of none. */
export function verdictOf(walks: number): ControlVerdict | null {
  if (walks === 0) return null;
  if (walks === WALKS.assured) return 'ASSURED';
  return walks === WALKS.unassured ? 'UNASSURED' : 'PARTLY_ASSURED';
}

function entriesByNode({ count, node }: ControlledStates): ReadonlyMap<NodeIndex, readonly number[]> {
  const entries = new Map<NodeIndex, number[]>();
  for (let entry = 0; entry < count; entry += 1) {
    const at = node[entry] as number;
    const known = entries.get(at);
    if (known === undefined) entries.set(at, [entry]);
    else known.push(entry);
  }
  return entries;
}
