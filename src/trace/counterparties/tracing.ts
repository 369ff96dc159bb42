import { rowsArriving, rowsLeaving } from '../engine/adjacent-rows.ts';
import { MINERAL_SET, mineralsOfSet, ROW, yieldsAt } from '../engine/columns.ts';
import { countLinks } from '../engine/counting-links.ts';
import { firstUses } from '../engine/first-uses.ts';
import {
  COUNT,
  EARLIEST,
  EDGE,
  EDGE_FIRST,
  EDGE_LAST,
  EDGE_TO,
  EDGES_FROM,
  EDGES_TO,
  HOPS,
  NODE,
  RECORD,
  type SearchSpace,
  withSearchSpace,
} from '../engine/search-space.ts';
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
} from '../engine/types.ts';
import type { AskedCounterparties, FoundCounterparties } from './types.ts';

/** When one counterparty can have brought it. */
interface Delivery {
  first: Day;
  current: boolean;
}

/**
 * By whom what nodes hold goes on to the focal company: semantics (j).
 *
 * What a node holds can wait there, so that the earliest day on which it holds it says all that lies behind. From there
 * on it is followed as any material is, but never out of a focal company: what comes to one has arrived.
 *
 * @throws TraceStopped
 */
export function traceCounterparties(
  graph: ChainGraph,
  asked: AskedCounterparties,
  asOf: Day,
  stop?: StopSignal,
): FoundCounterparties {
  const focal = new Set<NodeIndex>(asked.focal);
  const ends = endsAt(graph, focal);
  const watch = new StopWatch(stop);
  const found: { question: number; counterparty: NodeIndex; delivery: Delivery }[] = [];
  const links = new Int32Array(asked.node.length);
  for (const [question, node] of asked.node.entries()) {
    if (stop?.stopped) throw new TraceStopped();
    if (focal.has(node)) continue;
    const leaving = leavingAs(graph, asked, question);
    const { deliveries, fewest } = delivered(graph, leaving, { focal, ends }, asOf, watch);
    links[question] = fewest;
    for (const [counterparty, delivery] of deliveries) found.push({ question, counterparty, delivery });
  }
  return {
    count: found.length,
    question: Int32Array.from(found, ({ question }) => question),
    counterparty: Int32Array.from(found, ({ counterparty }) => counterparty),
    firstPossibleOn: Int32Array.from(found, ({ delivery }) => delivery.first),
    current: Uint8Array.from(found, ({ delivery }) => (delivery.current ? 1 : 0)),
    links,
  };
}

/** The focal companies, and the states in which anything can come to them. */
interface Ends {
  readonly focal: ReadonlySet<NodeIndex>;
  readonly ends: readonly (readonly [NodeIndex, MineralIndex])[];
}

function endsAt(graph: ChainGraph, focal: ReadonlySet<NodeIndex>): Ends['ends'] {
  const { columns } = graph;
  return [...focal].flatMap((node) => {
    const minerals = rowsArriving(graph, node).flatMap((row) => [
      ...mineralsOfSet(columns, columns.rows[ROW * row + MINERAL_SET] as number),
    ]);
    return [...new Set(minerals)].map((mineral) => [node, mineral] as const);
  });
}

/** The links that leave a node with what it holds. What was produced there is not converted again. */
function leavingAs(graph: ChainGraph, asked: AskedCounterparties, question: number): readonly TaintedRow[] {
  const { node, start, mineral, produced, firstPossibleOn } = asked;
  const at = node[question] as number;
  const rows = rowsLeaving(graph, at);
  const leaving: TaintedRow[] = [];
  const end = start[question + 1] as number;
  for (let holding = start[question] as number; holding < end; holding += 1) {
    const held = mineral[holding] as number;
    const made = produced[holding] === 1 ? [] : yieldsAt(graph, at, held);
    const minerals = Int32Array.of(held, ...made);
    const from = firstPossibleOn[holding] as number;
    for (const row of rows) leaving.push({ row, from, to: UNBOUNDED_END, minerals });
  }
  return leaving;
}

function delivered(
  graph: ChainGraph,
  leaving: readonly TaintedRow[],
  { focal, ends }: Ends,
  asOf: Day,
  watch: StopWatch,
): { readonly deliveries: ReadonlyMap<NodeIndex, Delivery>; readonly fewest: number } {
  const { rowFrom, rowTo, lastAppendedOut } = graph.columns;
  const deliveries = new Map<NodeIndex, Delivery>();
  const take = (counterparty: NodeIndex, first: Day, current: boolean): void => {
    const known = deliveries.get(counterparty);
    if (known === undefined) {
      deliveries.set(counterparty, { first, current });
      return;
    }
    known.first = Math.min(known.first, first);
    known.current ||= current;
  };
  return withSearchSpace(lastAppendedOut.length, (space) => {
    for (const { row, mineral, from, to } of firstUses(graph, leaving, asOf)) {
      const far = rowTo[row] as number;
      space.start(space.stateOf(far, mineral), from);
      if (focal.has(far)) take(rowFrom[row] as number, from, to === asOf);
    }
    const started = space.count;
    const arrived = ends.map(([node, mineral]) => closed(space, space.stateOf(node, mineral)));
    if (!settleDays(graph, space, 'along', asOf, watch)) throw new TraceStopped();
    if (!countLinks(space, started, watch).complete) throw new TraceStopped();
    for (let state = 0; state < space.count; state += 1) {
      takeEdges(space, state, focal, asOf, take);
    }
    const counted = arrived.map((state) => space.counts[COUNT * state + HOPS] as number);
    const links = counted.filter((one) => one > 0);
    return { deliveries, fewest: links.length === 0 ? 0 : Math.min(...links) };
  });
}

/** Has a search go no further from a state: it stands as one whose links were looked at, and has none. */
function closed(space: SearchSpace, state: StateIndex): StateIndex {
  const { records } = space;
  records[RECORD * state + EDGES_FROM] = 0;
  records[RECORD * state + EDGES_TO] = 0;
  return state;
}

/** Takes the edges that lead from a state to a focal company. */
function takeEdges(
  { records, edges }: SearchSpace,
  state: StateIndex,
  focal: ReadonlySet<NodeIndex>,
  asOf: Day,
  take: (counterparty: NodeIndex, first: Day, current: boolean) => void,
): void {
  const at = RECORD * state;
  const end = records[at + EDGES_TO] as number;
  for (let edge = records[at + EDGES_FROM] as number; edge < end; edge += EDGE) {
    const far = records[RECORD * (edges[edge + EDGE_TO] as number) + NODE] as number;
    if (!focal.has(far)) continue;
    const first = Math.max(records[at + EARLIEST] as number, edges[edge + EDGE_FIRST] as number);
    take(records[at + NODE] as number, first, edges[edge + EDGE_LAST] === asOf);
  }
}
