import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOf } from '../src/trace/engine/columns.ts';
import { engine } from '../src/trace/engine/engine.ts';
import type { ChainGraph, TaintedRow } from '../src/trace/engine/types.ts';
import { chainGraph } from './chain/chain-graph.ts';
import { Random } from './chain/random.ts';
import { type SyntheticChain, syntheticChain } from './chain/synthetic-chain.ts';
import { farReachingMines, nodesReached, sellers, taintedAt } from './flags.ts';
import type { Options } from './options.ts';
import type { Peers } from './peers/peers.ts';
import { count, milliseconds, type Report, times, timing } from './report.ts';
import type { Samples } from './samples.ts';
import { newVisits, startPeers, timeVisits, type Visits } from './visiting.ts';
import { wholeGraph } from './whole-graph.ts';

const FLAGS = 8;
/** Links to be visited, to see what one costs when a trace reaches little or much. */
const REACHES = [1e3, 1e4, 1e5, 1e6];

/** 1 M nodes, 5 M links: full (a), and plain reachability over the links that it visits, ours and others'. */
export async function large(report: Report, { seed, scale, python }: Options): Promise<void> {
  const chain = syntheticChain({ nodes: 1_000_000 * scale, links: 5_000_000 * scale, seed });
  const graph = chainGraph(chain);
  report.heading(`${count(chain.nodes)} nodes, ${count(chain.links)} links: beside plain reachability`);
  report.note(
    `The columns take ${(bytesOf(graph.columns) / chain.links).toFixed(1)} bytes a link, laid out without room.`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'oretrace-bench-'));
  const peers = await startPeers(report, python);
  try {
    await wholeGraph(report, chain, graph, peers, folder);
    await minesFlagged(report, chain, graph, peers, folder);
    await growth(report, chain, graph, peers, folder);
  } finally {
    peers?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function minesFlagged(
  report: Report,
  chain: SyntheticChain,
  graph: ChainGraph,
  peers: Peers | null,
  folder: string,
): Promise<void> {
  const random = new Random(chain.seed);
  const visits = newVisits();
  const visited: number[] = [];
  for (const node of farReachingMines(chain, graph, FLAGS, random, () => null)) {
    const question = {
      graph,
      tainted: taintedAt(graph, node, null),
      asOf: chain.asOf,
      name: `a flag on node ${node}`,
    };
    visited.push(
      await timeVisits(report, question, peers, folder, { rounds: 10, warmup: 2, random }, visits),
    );
  }
  report.note(
    `${FLAGS} flags on mines, all minerals, drawn among those that reach at least one node in a hundred; they visit ` +
      `${count(Math.min(...visited))} to ${count(Math.max(...visited))} links.`,
  );
  report.table(
    ['over the same visited links', 'median', 'p95', 'samples', 'by full (a)', 'by plain'],
    [
      visitRow('full (a)', visits, visits.full),
      visitRow('plain reachability over the columns', visits, visits.plain),
      visitRow('… over a compact graph of those links', visits, visits.compact),
      visitRow('SciPy `breadth_first_order`, the compact graph', visits, visits.scipy),
      visitRow('igraph `subcomponent`, the compact graph', visits, visits.igraph),
    ],
  );
  const dearer = visits.full.median / visits.plain.median;
  report.target('full (a) within 2× of plain reachability', dearer <= 2, times(dearer));
  if (peers === null) return;
  report.faster(
    'plain reachability no slower than SciPy, compact graph of visited links',
    1,
    visits.scipy,
    visits.compact,
  );
  report.faster('… at least 5× as fast as igraph', 5, visits.igraph, visits.compact);
  report.faster('full (a) no slower than plain reachability by SciPy', 1, visits.scipy, visits.full);
}

function visitRow(name: string, { full, plain }: Visits, samples: Samples): readonly string[] {
  return [
    name,
    ...timing(samples),
    times(samples.median / full.median),
    times(samples.median / plain.median),
  ];
}

async function growth(
  report: Report,
  chain: SyntheticChain,
  graph: ChainGraph,
  peers: Peers | null,
  folder: string,
): Promise<void> {
  const random = new Random(chain.seed);
  const steps = flagsOfEveryReach(chain, graph, random);
  const rows: (readonly string[])[] = [];
  for (const wanted of REACHES) {
    const nearness = ({ visited }: Step) => Math.abs(Math.log(visited / wanted));
    const { name, tainted } = steps.reduce((best, one) => (nearness(one) < nearness(best) ? one : best));
    const visits = newVisits();
    const question = { graph, tainted, asOf: chain.asOf, name };
    const visited = await timeVisits(
      report,
      question,
      peers,
      folder,
      { rounds: 15, warmup: 3, random },
      visits,
    );
    const { full, plain, compact, scipy, igraph } = visits;
    rows.push([
      name,
      count(visited),
      ...timing(full),
      `${((full.median * 1e6) / visited).toFixed(0)} ns`,
      ...[plain, compact, scipy, igraph].map(({ median }) => milliseconds(median)),
    ]);
  }
  report.table(
    [
      'flagged',
      'links visited',
      'full (a)',
      'p95',
      'samples',
      'a link',
      'plain',
      'compact',
      'SciPy',
      'igraph',
    ],
    rows,
  );
}

interface Step {
  readonly name: string;
  readonly tainted: readonly TaintedRow[];
  readonly visited: number;
}

/** More and more flagged nodes, as when an actor is flagged that controls them all. */
function flagsOfEveryReach(chain: SyntheticChain, graph: ChainGraph, random: Random): readonly Step[] {
  const { outgoingStart } = graph.columns;
  return ['smelters', 'mines'].flatMap((tier) => {
    const nodes = sellers(chain, graph, tier, 512, random);
    return [1, 2, 4, 8, 16, 32, 64, 128, 256, 512].map((many) => {
      const tainted = nodes.slice(0, many).flatMap((node) => taintedAt(graph, node, null));
      let visited = tainted.length;
      for (const node of nodesReached(engine.traceForward(graph, tainted, chain.asOf).states)) {
        visited += (outgoingStart[node + 1] as number) - (outgoingStart[node] as number);
      }
      return { name: `${many} ${tier}`, tainted, visited };
    });
  });
}
