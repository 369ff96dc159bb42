import { type FirstUse, firstUses } from './first-uses.ts';
import { ForwardSearch } from './forward-search.ts';
import { latestDays } from './latest-days.ts';
import { ShortestWalks, statesAt } from './shortest-walk.ts';
import { NONE, type StateIndex } from './states.ts';
import type {
  ChainGraph,
  Day,
  NodeIndex,
  Reach,
  ReachedState,
  ShortestWalk,
  TraceEngine,
  WalkedLink,
} from './types.ts';
import { walkedLinks } from './walked-links.ts';

/**
 * The trace engine in memory. Its work and memory are in proportion to what a trace reaches, not to the graph.
 *
 * When a trace was stopped early, every state given is truly reached with the fewest hops, but its first day may
 * be later than the true one, some that are `current` may not be marked, and the walked links may miss some.
 */
export const engine: TraceEngine = {
  traceForward(graph, tainted, asOf, stop) {
    const uses = firstUses(graph, tainted, asOf);
    const search = new ForwardSearch(graph, asOf, stop);
    search.run(uses);
    return new SearchedReach(graph, asOf, uses, search);
  },
};

class SearchedReach implements Reach {
  readonly states: readonly ReachedState[];
  readonly complete: boolean;
  private readonly graph: ChainGraph;
  private readonly asOf: Day;
  private readonly uses: readonly FirstUse[];
  private readonly search: ForwardSearch;
  private shortestWalks: ShortestWalks | undefined;

  constructor(graph: ChainGraph, asOf: Day, uses: readonly FirstUse[], search: ForwardSearch) {
    this.graph = graph;
    this.asOf = asOf;
    this.uses = uses;
    this.search = search;
    this.states = reachedStates(search);
    this.complete = search.complete;
  }

  shortestWalk(node: NodeIndex, minerals?: Int32Array): ShortestWalk | null {
    this.shortestWalks ??= new ShortestWalks(this.graph, this.search, this.uses);
    return this.shortestWalks.to(statesAt(this.states, node, minerals));
  }

  walkedLinks(targets?: Iterable<NodeIndex>): readonly WalkedLink[] {
    const { states } = this.search;
    const ends = this.statesOf(targets);
    const latest = latestDays(this.graph, states, this.asOf, ends);
    return walkedLinks(this.graph, states, this.uses, latest);
  }

  private *statesOf(nodes: Iterable<NodeIndex> | undefined): Generator<StateIndex> {
    const { states } = this.search;
    if (nodes === undefined) {
      for (const { node, mineral } of this.states) yield states.find(node, mineral);
      return;
    }
    for (const node of nodes) {
      for (const { mineral } of statesAt(this.states, node)) yield states.find(node, mineral);
    }
  }
}

/** One record per state that has an arrival, ascending by (node, mineral). */
function reachedStates({ states, arrivals }: ForwardSearch): ReachedState[] {
  const order: StateIndex[] = [];
  for (let state = 0; state < states.count; state += 1) {
    if (states.firstArrival[state] !== NONE) order.push(state);
  }
  const { node, mineral } = states;
  order.sort(
    (a, b) => (node[a] as number) - (node[b] as number) || (mineral[a] as number) - (mineral[b] as number),
  );
  return order.map((state) => ({
    node: node[state] as number,
    mineral: mineral[state] as number,
    firstPossibleOn: states.earliest[state] as number,
    hops: arrivals.hops[states.firstArrival[state] as number] as number,
    current: states.current[state] === 1,
  }));
}
