import type { Optional } from '../chain/arguments.ts';
import { type ChainNodeKind, isOfKinds } from '../chain/node-kinds.ts';
import type { ForwardPaging } from '../chain/paging.ts';
import type { RowBudget } from '../chain/row-budget.ts';
import type { ExposureStatus } from './answers.ts';
import { isOfStatus, wantedNodes, wantedOf } from './arrivals.ts';
import type { NodeIndex } from './engine/types.ts';
import type { Ground, TraceArguments } from './ground.ts';
import type { FoundReach } from './reaches.ts';
import { type NodeState, statesOf } from './states-by-node.ts';
import { type TracedPageRequest, tracedPage } from './traced-pages.ts';

/** Arguments of lists of what one trace reached. */
export interface ReachedArguments extends TraceArguments, ForwardPaging {
  readonly kinds?: Optional<readonly ChainNodeKind[]>;
  readonly status?: Optional<ExposureStatus>;
}

/** A page of the nodes of one trace, those of the kinds and status asked for. */
export function reachedPage<Shown>(
  { snapshot, wanted, asOf }: Ground,
  page: TracedPageRequest,
  { reach, byNode }: FoundReach,
  { kinds, status }: ReachedArguments,
  rows: RowBudget,
  show: (node: NodeIndex, all: readonly NodeState[], wanted: readonly NodeState[]) => Shown,
) {
  const hopsTo = new Map<NodeIndex, number>();
  for (const [node, hops, current] of wantedNodes(reach.states, wanted)) {
    if (!isOfStatus(status, current) || (kinds && !isOfKinds(snapshot.idOfNode(node), kinds))) continue;
    hopsTo.set(node, hops);
  }
  const list = {
    items: [...hopsTo.keys()],
    hopsOf: (node: NodeIndex) => hopsTo.get(node) as number,
    idOf: (node: NodeIndex) => snapshot.idOfNode(node),
  };
  const shown = (node: NodeIndex) => {
    const all = statesOf(reach.states, byNode, node);
    return show(node, all, wantedOf(all, wanted));
  };
  return tracedPage(list, shown, page, asOf, rows);
}
