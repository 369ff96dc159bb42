import { firstUses } from '../engine/first-uses.ts';
import {
  EARLIEST,
  EDGE,
  EDGE_FIRST,
  EDGE_LAST,
  EDGE_TO,
  EDGES_FROM,
  EDGES_TO,
  MINERAL,
  NO_DAY,
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
  NONE,
  type NodeIndex,
  type StopSignal,
  type TaintedRow,
} from '../engine/types.ts';

/** Stands for the day of a state that cannot be reached any more. */
export const LOST: Day = NO_DAY;

/** A way in which material comes to a state, from a node or from another state. */
export interface Ways {
  /** One entry a state, and one more: where its ways begin. */
  readonly start: Int32Array;
  /** Which way each is: an edge, or a first use. */
  readonly of: Int32Array;
}

/**
 * What a forward trace found, kept whole: a state is a node that holds a mineral as it arrived; an edge leads from state
 * to state by a link, on some days. There is an edge only where its near end is reached in time for it, which a trace
 * that has fewer ways never is earlier: so what it finds is found over these edges too.
 *
 * Of each state one walk of earliest arrival is remembered, as a tree: `parent` is the state that it comes from.
 */
export interface StateGraph {
  readonly count: number;
  readonly node: Int32Array;
  readonly mineral: Int32Array;
  readonly earliest: Int32Array;
  /** NONE where the walk has but one link. */
  readonly parent: Int32Array;
  /** The node that the walk's last link leaves. */
  readonly cameFrom: Int32Array;
  /** States by the node they {@link cameFrom}: those whose walk ends with a link that leaves it. */
  readonly childrenOf: ReadonlyMap<NodeIndex, readonly StateIndex[]>;
  /** Edges, those of one near end together. */
  readonly edgesFrom: Int32Array;
  readonly edgesTo: Int32Array;
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  readonly edgeFirst: Int32Array;
  readonly edgeLast: Int32Array;
  readonly incoming: Ways;
  /** First links of walks: where they leave, the state that they come to, and the first day on which they can. */
  readonly useFrom: Int32Array;
  readonly useTo: Int32Array;
  readonly useDay: Int32Array;
  readonly uses: Ways;
}

/** @throws TraceStopped */
export function stateGraph(
  graph: ChainGraph,
  tainted: readonly TaintedRow[],
  asOf: Day,
  stop?: StopSignal,
): StateGraph {
  const { rowFrom, rowTo } = graph.columns;
  const found = firstUses(graph, tainted, asOf);
  return withSearchSpace(graph.columns.lastAppendedOut.length, (space) => {
    const useTo = Int32Array.from(found, ({ row, mineral, from }) => {
      const state = space.stateOf(rowTo[row] as number, mineral);
      space.start(state, from);
      return state;
    });
    if (stop?.stopped || !settleDays(graph, space, 'along', asOf, new StopWatch(stop)))
      throw new TraceStopped();
    const useFrom = Int32Array.from(found, ({ row }) => rowFrom[row] as number);
    const useDay = Int32Array.from(found, ({ from }) => from);
    return keptGraph(space, { useFrom, useTo, useDay });
  });
}

function keptGraph(space: SearchSpace, uses: Pick<StateGraph, 'useFrom' | 'useTo' | 'useDay'>): StateGraph {
  const { count } = space;
  const node = space.columnOf(NODE);
  const earliest = space.columnOf(EARLIEST);
  const edges = edgesOf(space);
  const { parent, cameFrom } = earliestWalks({ node, earliest, ...edges, ...uses });
  const childrenOf = new Map<NodeIndex, StateIndex[]>();
  for (let state = 0; state < count; state += 1) {
    const from = cameFrom[state] as number;
    const children = childrenOf.get(from);
    if (children) children.push(state);
    else childrenOf.set(from, [state]);
  }
  return {
    count,
    node,
    mineral: space.columnOf(MINERAL),
    earliest,
    parent,
    cameFrom,
    childrenOf,
    edgesFrom: inEdges(space, EDGES_FROM),
    edgesTo: inEdges(space, EDGES_TO),
    ...edges,
    incoming: waysTo(edges.edgeTo, count),
    ...uses,
    uses: waysTo(uses.useTo, count),
  };
}

function inEdges(space: SearchSpace, offset: number): Int32Array {
  return space.columnOf(offset).map((position) => position / EDGE);
}

type Edges = Pick<StateGraph, 'edgeFrom' | 'edgeTo' | 'edgeFirst' | 'edgeLast'>;

function edgesOf({ edges, edgesUsed, records, count }: SearchSpace): Edges {
  const column = (offset: number) => {
    const picked = new Int32Array(edgesUsed / EDGE);
    for (let edge = 0; edge < picked.length; edge += 1) picked[edge] = edges[EDGE * edge + offset] as number;
    return picked;
  };
  const edgeFrom = new Int32Array(edgesUsed / EDGE);
  for (let state = 0; state < count; state += 1) {
    const at = RECORD * state;
    edgeFrom.fill(
      state,
      (records[at + EDGES_FROM] as number) / EDGE,
      (records[at + EDGES_TO] as number) / EDGE,
    );
  }
  return { edgeFrom, edgeTo: column(EDGE_TO), edgeFirst: column(EDGE_FIRST), edgeLast: column(EDGE_LAST) };
}

/**
 * One walk of earliest arrival for each state. Edges stand in the order in which their near ends were settled: the first
 * that arrives on the earliest day leaves a state that was settled before, so that no walk goes round.
 */
function earliestWalks({
  node,
  earliest,
  edgeFrom,
  edgeTo,
  edgeFirst,
  useFrom,
  useTo,
  useDay,
}: Pick<StateGraph, 'node' | 'earliest' | 'useFrom' | 'useTo' | 'useDay'> & Edges) {
  const parent = new Int32Array(node.length).fill(NONE);
  const cameFrom = new Int32Array(node.length).fill(NONE);
  for (const [use, state] of useTo.entries()) {
    if (useDay[use] === earliest[state]) cameFrom[state] = useFrom[use] as number;
  }
  for (const [edge, state] of edgeTo.entries()) {
    if (cameFrom[state] !== NONE) continue;
    const from = edgeFrom[edge] as number;
    if (Math.max(earliest[from] as number, edgeFirst[edge] as number) !== earliest[state]) continue;
    parent[state] = from;
    cameFrom[state] = node[from] as number;
  }
  return { parent, cameFrom };
}

function waysTo(to: Int32Array, states: number): Ways {
  const start = new Int32Array(states + 1);
  for (const state of to) start[state + 1] = (start[state + 1] as number) + 1;
  for (let state = 0; state < states; state += 1) {
    start[state + 1] = (start[state + 1] as number) + (start[state] as number);
  }
  const next = start.slice();
  const of = new Int32Array(to.length);
  for (const [way, state] of to.entries()) {
    const at = next[state] as number;
    of[at] = way;
    next[state] = at + 1;
  }
  return { start, of };
}
