import { dayOf } from '../src/trace/days.ts';
import { engine } from '../src/trace/engine/engine.ts';
import type { ChainGraph, Day, NodeIndex, ReachedStates, TaintedRow } from '../src/trace/engine/types.ts';
import type { Random } from './chain/random.ts';
import type { SyntheticChain } from './chain/synthetic-chain.ts';

/** Window of all flags of the bench: three years, which many links outlast and many do not. */
export const WINDOW: {
  readonly from: Day;
  readonly to: Day;
  readonly fromDate: string;
  readonly toDate: string;
} = {
  from: dayOf('2018-01-01'),
  to: dayOf('2020-12-31'),
  fromDate: '2018-01-01',
  toDate: '2020-12-31',
};

/** What a flag on a node taints: every link that leaves it, in the window. */
export function taintedAt(
  { columns }: ChainGraph,
  node: NodeIndex,
  minerals: readonly number[] | null,
): readonly TaintedRow[] {
  const first = columns.outgoingStart[node] as number;
  const end = columns.outgoingStart[node + 1] as number;
  return Array.from({ length: end - first }, (_, index) => ({
    row: first + index,
    from: WINDOW.from,
    to: WINDOW.to,
    minerals: minerals === null ? null : Int32Array.from(minerals),
  }));
}

/** Nodes of a stage that sell in the flags' window and satisfy a test, drawn at random, each once. */
export function sellers(
  chain: SyntheticChain,
  graph: ChainGraph,
  tier: string,
  count: number,
  random: Random,
  test: (node: NodeIndex) => boolean = () => true,
): readonly NodeIndex[] {
  const [first, end] = chain.nodesOf(tier);
  const found = new Set<NodeIndex>();
  for (let attempts = 0; found.size < count && attempts < 100 * count; attempts += 1) {
    const node = first + random.below(end - first);
    const sells = linksOf(graph, node).some((link) => sellsInWindow(chain, link));
    if (sells && !found.has(node) && test(node)) found.add(node);
  }
  return [...found];
}

/**
 * Mines a flag on which reaches at least one node in a hundred. A trace that soon comes to its end is answered in no
 * time by any means, and would tell nothing.
 *
 * @param mineral of the flag, by mine; null: all
 */
export function farReachingMines(
  chain: SyntheticChain,
  graph: ChainGraph,
  count: number,
  random: Random,
  mineral: (node: NodeIndex) => number | null,
): readonly NodeIndex[] {
  return sellers(chain, graph, 'mines', count, random, (node) => {
    const of = mineral(node);
    const tainted = taintedAt(graph, node, of === null ? null : [of]);
    return engine.traceForward(graph, tainted, chain.asOf).states.count >= chain.nodes / 100;
  });
}

/** The least mineral of the first link by which a node sells in the window. */
export function mineralSold(chain: SyntheticChain, graph: ChainGraph, node: NodeIndex): number {
  const link = linksOf(graph, node).find((one) => sellsInWindow(chain, one)) ?? 0;
  return Math.log2((chain.minerals[link] as number) & -(chain.minerals[link] as number));
}

/** Nodes of a trace's answer, each once. */
export function nodesReached({ node, count }: ReachedStates): Set<NodeIndex> {
  return new Set(node.subarray(0, count));
}

function linksOf({ columns }: ChainGraph, node: NodeIndex): number[] {
  const links: number[] = [];
  for (
    let row = columns.outgoingStart[node] as number;
    row < (columns.outgoingStart[node + 1] as number);
    row += 1
  ) {
    links.push(columns.rowLink[row] as number);
  }
  return links;
}

function sellsInWindow(chain: SyntheticChain, link: number): boolean {
  return (chain.first[link] as number) <= WINDOW.to && (chain.last[link] as number) >= WINDOW.from;
}
