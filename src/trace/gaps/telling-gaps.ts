import { TraceStopped } from '../engine/stopping.ts';
import type { ChainGraph, StopSignal, TaintedRow } from '../engine/types.ts';
import { chainSystem } from '../mixing/chain-system.ts';
import { solveShares } from '../mixing/solve.ts';
import type { AskedShares } from '../sharing/types.ts';
import { gapsBehind } from './gaps.ts';
import type { GapKind, Gaps } from './types.ts';

/** Behind the shares of which pools gaps are looked for; targets are these pools, in this order, each once. */
export interface AskedGaps extends AskedShares {
  /** Null: gaps of every kind. */
  readonly kinds: readonly GapKind[] | null;
}

/** Gaps told at most. */
const MOST_GAPS = 10_000;

/**
 * The gaps behind the shares of pools. Pure.
 *
 * @throws TraceStopped
 */
export function tellGaps(
  graph: ChainGraph,
  tainted: readonly TaintedRow[],
  { quantities, period, node, mineral, kinds }: AskedGaps,
  stop: StopSignal,
): Gaps {
  const chain = chainSystem(graph, quantities, tainted, period, { node, mineral }, stop);
  const shares = solveShares(chain.system, stop);
  // Of shares that are only enclosed, all would seem open.
  if (!shares.complete) throw new TraceStopped();
  const targets = Array.from(node, (one, at) => chain.poolOf(one, mineral[at] as number));
  const found = gapsBehind(chain, shares, targets, Number.POSITIVE_INFINITY, stop);
  const wanted = kinds === null ? found.gaps : found.gaps.filter(({ kind }) => kinds.includes(kind));
  return { ...found, count: wanted.length, gaps: wanted.slice(0, MOST_GAPS) };
}
