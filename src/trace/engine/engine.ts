import { Arrivals } from './arrivals.ts';
import { type FirstUse, firstUses } from './first-uses.ts';
import { latestDays } from './latest-days.ts';
import { traceBackward } from './origins.ts';
import { reachedStates } from './reached-states.ts';
import { CURRENT, RECORD, withSearchSpace } from './search-space.ts';
import { search } from './searching.ts';
import { ShortestWalks } from './shortest-walk.ts';
import type { StateIndex } from './states.ts';
import { StopWatch } from './stopping.ts';
import type {
  ChainGraph,
  Day,
  NodeIndex,
  Reach,
  ReachedStates,
  ShortestWalk,
  StopSignal,
  TaintedRow,
  TraceEngine,
  WalkEnd,
  WalkedRow,
} from './types.ts';
import { walkedRows } from './walked-rows.ts';

/**
 * The trace engine in memory. Its work and memory are in proportion to what a trace reaches, not to the graph.
 *
 * When a trace was stopped early, every state given is truly reached, but its first day may be later and its links more
 * than they would be, some that are `current` may not be marked, and walks and walked rows are of what was found.
 */
export const engine: TraceEngine = { traceForward, traceBackward };

function traceForward(
  graph: ChainGraph,
  tainted: readonly TaintedRow[],
  asOf: Day,
  stop?: StopSignal,
): Reach {
  const uses = firstUses(graph, tainted, asOf);
  return withSearchSpace(graph.columns.lastAppendedOut.length, (space) => {
    const { rowTo } = graph.columns;
    if (stop?.stopped === true) return new SearchedReach(graph, asOf, uses, new Arrivals(space, null), false);
    for (const { row, mineral, from, to } of uses) {
      const state = space.stateOf(rowTo[row] as number, mineral);
      space.start(state, from);
      if (to === asOf) space.records[RECORD * state + CURRENT] = 1;
    }
    const searched = search(graph, space, 'along', asOf, new StopWatch(stop));
    const arrivals = new Arrivals(space, searched.gains);
    return new SearchedReach(graph, asOf, uses, arrivals, searched.complete, stop);
  });
}

class SearchedReach implements Reach {
  readonly states: ReachedStates;
  readonly complete: boolean;
  private readonly graph: ChainGraph;
  private readonly asOf: Day;
  private readonly uses: readonly FirstUse[];
  private readonly arrivals: Arrivals;
  private readonly stop: StopSignal | undefined;
  private shortestWalks: ShortestWalks | undefined;

  /** @param stop ends walks too, unless it has ended the trace: then those of what was found are still told */
  constructor(
    graph: ChainGraph,
    asOf: Day,
    uses: readonly FirstUse[],
    arrivals: Arrivals,
    complete: boolean,
    stop?: StopSignal,
  ) {
    this.graph = graph;
    this.asOf = asOf;
    this.uses = uses;
    this.arrivals = arrivals;
    this.complete = complete;
    this.stop = complete ? stop : undefined;
    this.states = reachedStates(graph, arrivals);
  }

  shortestWalk(end: WalkEnd, stop = this.stop): ShortestWalk | null {
    this.shortestWalks ??= new ShortestWalks(this.graph, this.arrivals, this.uses);
    return this.shortestWalks.to(end, new StopWatch(stop));
  }

  walkedRows(targets?: Iterable<NodeIndex>, stop = this.stop): readonly WalkedRow[] {
    const { graph, arrivals, asOf } = this;
    const watch = new StopWatch(stop);
    // When every reached node is a target, one that is there may come on the last day.
    const latest =
      targets === undefined
        ? new Int32Array(arrivals.count).fill(asOf)
        : latestDays(graph, arrivals, asOf, this.statesAt(targets), watch);
    return walkedRows(graph, arrivals, this.uses, latest, watch);
  }

  private statesAt(nodes: Iterable<NodeIndex>): StateIndex[] {
    const { node, count } = this.arrivals;
    const wanted = new Set(nodes);
    const states: StateIndex[] = [];
    for (let state = 0; state < count; state += 1) if (wanted.has(node[state] as number)) states.push(state);
    return states;
  }
}
