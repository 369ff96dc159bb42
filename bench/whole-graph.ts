import { join } from 'node:path';
import type { ChainGraph } from '../src/trace/engine/types.ts';
import { Random } from './chain/random.ts';
import type { SyntheticChain } from './chain/synthetic-chain.ts';
import { sellers } from './flags.ts';
import type { Peers } from './peers/peers.ts';
import { PlainReach } from './plain-reach.ts';
import { count, type Report, times, timing } from './report.ts';
import { newSamples, type Samples, sideBySide } from './samples.ts';
import { timedByThemselves } from './visiting.ts';

const STARTS = 8;

/**
 * Everyone downstream of a mine, dates and minerals aside: all search the same whole graph from the same node, and must
 * find the same number of nodes. Ours reads the very columns that traces read.
 *
 * @param peers null: nothing to compare with, so nothing is timed
 * @param folder where the graph is put for them
 */
export async function wholeGraph(
  report: Report,
  chain: SyntheticChain,
  graph: ChainGraph,
  peers: Peers | null,
  folder: string,
): Promise<void> {
  if (peers === null) return;
  const random = new Random(chain.seed);
  await peers.load(graph.columns, join(folder, 'graph'));
  const search = new PlainReach(graph.columns);
  const samples = newSamples({ plain: 0, scipy: 0, igraph: 0 });
  const read: number[] = [];
  const reached: number[] = [];
  for (const node of sellers(chain, graph, 'mines', STARTS, random)) {
    const plain = () => search.downstreamOf(node);
    reached.push(plain().length);
    read.push(search.rowsRead);
    report.same(`how many nodes are downstream of node ${node}, dates and minerals aside`, {
      plain: reached.at(-1),
      scipy: (await peers.scipy(node)).nodes,
      igraph: (await peers.igraph(node)).nodes,
    });
    await sideBySide(
      { plain, ...timedByThemselves(peers, node) },
      { rounds: 10, warmup: 2, random },
      samples,
    );
  }
  report.note(
    `From ${STARTS} mines, dates and minerals aside: ${count(Math.min(...reached))} to ` +
      `${count(Math.max(...reached))} nodes by ${count(Math.min(...read))} to ${count(Math.max(...read))} links.`,
  );
  const row = (name: string, one: Samples) => [
    name,
    ...timing(one),
    times(one.median / samples.plain.median),
  ];
  report.table(
    ['over the same whole graph', 'median', 'p95', 'samples', 'by plain'],
    [
      row('plain reachability over the columns', samples.plain),
      row('SciPy `breadth_first_order`', samples.scipy),
      row('igraph `subcomponent`', samples.igraph),
    ],
  );
  report.faster('plain reachability no slower than SciPy, whole graph', 1, samples.scipy, samples.plain);
  report.faster(
    'plain reachability at least 5× as fast as igraph, whole graph',
    5,
    samples.igraph,
    samples.plain,
  );
}
