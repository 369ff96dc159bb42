import { join } from 'node:path';
import { engine } from '../src/trace/engine/engine.ts';
import type { ChainGraph, Day, NodeIndex, TaintedRow } from '../src/trace/engine/types.ts';
import type { Random } from './chain/random.ts';
import { nodesReached } from './flags.ts';
import { type PeerAnswer, Peers } from './peers/peers.ts';
import { visitedGraph } from './peers/visited-graph.ts';
import { PlainReach } from './plain-reach.ts';
import type { Report } from './report.ts';
import { newSamples, OwnTime, type Samples, sideBySide } from './samples.ts';

/**
 * Full (a), and plain reachability over the links that it visits: ours over the columns of the whole graph, with all
 * nodes closed that the trace did not reach; and ours, SciPy's and igraph's over a compact graph of those links alone.
 */
export type Visits = Record<'full' | 'plain' | 'compact' | 'scipy' | 'igraph', Samples>;

export function newVisits(): Visits {
  return newSamples({ full: 0, plain: 0, compact: 0, scipy: 0, igraph: 0 });
}

export interface VisitedQuestion {
  readonly graph: ChainGraph;
  readonly tainted: readonly TaintedRow[];
  readonly asOf: Day;
  /** In words, for the report. */
  readonly name: string;
}

/**
 * Times one question by all means, side by side; all must reach the same nodes.
 *
 * @param peers null: without SciPy and igraph
 * @param folder where their graph is put for them
 * @returns links visited: the first ones, and all that leave a reached node
 */
export async function timeVisits(
  report: Report,
  { graph, tainted, asOf, name }: VisitedQuestion,
  peers: Peers | null,
  folder: string,
  rounds: { readonly rounds: number; readonly warmup: number; readonly random: Random },
  into: Visits,
): Promise<number> {
  const first = tainted.map(({ row }) => row);
  const full = () => engine.traceForward(graph, tainted, asOf);
  const reached = nodesReached(full().states);
  const search = new PlainReach(graph.columns, reached);
  const plain = () => search.beginningWith(first);
  const links = visitedGraph(graph, first, reached);
  const start = graph.nodeCount;
  const compactSearch = new PlainReach(links);
  const compact = () => compactSearch.downstreamOf(start);
  // The start of the compact graph, which is no node of the chain, is counted in it.
  const answers: Record<string, number> = {
    'full (a)': reached.size,
    plain: plain().length,
    compact: compact().length - 1,
  };
  const visited = search.rowsRead;
  if (peers === null) {
    await sideBySide<'full' | 'plain' | 'compact'>({ full, plain, compact }, rounds, into);
  } else {
    await peers.load(links, join(folder, 'graph'));
    answers.scipy = (await peers.scipy(start)).nodes - 1;
    answers.igraph = (await peers.igraph(start)).nodes - 1;
    await sideBySide({ full, plain, compact, ...timedByThemselves(peers, start) }, rounds, into);
  }
  report.same(`how many nodes ${name} reaches`, answers);
  return visited;
}

/** SciPy and igraph as candidates, over the graph that they were given last. */
export function timedByThemselves(
  peers: Peers,
  start: NodeIndex,
): Record<'scipy' | 'igraph', () => Promise<OwnTime>> {
  const own = async (answer: Promise<PeerAnswer>) => new OwnTime((await answer).milliseconds);
  return { scipy: () => own(peers.scipy(start)), igraph: () => own(peers.igraph(start)) };
}

/** Starts the peers, or reports why there are none. */
export async function startPeers(report: Report, python: string): Promise<Peers | null> {
  const started = await Peers.start(python);
  if (typeof started !== 'string') {
    report.note(started.versions);
    return started;
  }
  report.skipped('SciPy and igraph', started);
  return null;
}
