import { type FirstUse, firstUses } from './first-uses.ts';
import { ForwardSearch } from './forward-search.ts';
import { latestDays, NEVER } from './latest-days.ts';
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
    this.states = reachedStates(search, graph.mineralCount);
    this.complete = search.complete;
  }

  shortestWalk(node: NodeIndex, minerals?: Int32Array): ShortestWalk | null {
    this.shortestWalks ??= new ShortestWalks(this.graph, this.search, this.uses);
    return this.shortestWalks.to(statesAt(this.states, node, minerals));
  }

  walkedLinks(targets?: Iterable<NodeIndex>): readonly WalkedLink[] {
    const { states } = this.search;
    const latest =
      targets === undefined
        ? this.anyReached()
        : latestDays(this.graph, states, this.asOf, this.statesAt(targets));
    return walkedLinks(this.graph, states, this.uses, latest);
  }

  /** The bounds when every reached node is a target: one that is there may come on the last day. */
  private anyReached(): Int32Array {
    const { firstArrival, count } = this.search.states;
    return Int32Array.from({ length: count }, (_, state) =>
      firstArrival[state] === NONE ? NEVER : this.asOf,
    );
  }

  private *statesAt(nodes: Iterable<NodeIndex>): Generator<StateIndex> {
    for (const node of nodes) {
      for (const { mineral } of statesAt(this.states, node)) yield this.search.states.find(node, mineral);
    }
  }
}

/** One record per state that has an arrival, ascending by (node, mineral). */
function reachedStates({ states, arrivals }: ForwardSearch, mineralCount: number): ReachedState[] {
  // Node and mineral as one number: sorting numbers is several times faster than sorting with a comparison.
  const keys = new Float64Array(arrivals.stateCount);
  let reached = 0;
  for (let state = 0; state < states.count; state += 1) {
    if (states.firstArrival[state] === NONE) continue;
    keys[reached] = (states.node[state] as number) * mineralCount + (states.mineral[state] as number);
    reached += 1;
  }
  return Array.from(keys.sort(), (key) => {
    const mineral = key % mineralCount;
    const node = (key - mineral) / mineralCount;
    const state = states.find(node, mineral);
    return {
      node,
      mineral,
      firstPossibleOn: states.earliest[state] as number,
      hops: arrivals.hops[states.firstArrival[state] as number] as number,
      current: states.current[state] === 1,
    };
  });
}
