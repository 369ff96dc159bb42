import { type Optional, readId } from '../chain/arguments.ts';
import { type ChainNodeKind, isOfKinds } from '../chain/node-kinds.ts';
import type { ForwardPaging } from '../chain/paging.ts';
import { CHAIN_NODE_KINDS } from '../store/kinds/links.ts';
import type { UpstreamNode, UpstreamNodeConnection } from './answers.ts';
import type { NodeIndex } from './engine/types.ts';
import { filtersOf, groundOf, inTimeOrNot, standing, type TraceArguments } from './ground.ts';
import { notFound } from './origins.ts';
import type { TracedRequest } from './request.ts';
import { emptyPage, readTracedPage, tracedPage } from './traced-pages.ts';
import { hopsFrom, upstreamNode } from './upstream.ts';

export interface UpstreamArguments
  extends Pick<TraceArguments, 'asOf' | 'knownAt' | 'minerals' | 'window'>,
    ForwardPaging {
  readonly kinds?: Optional<readonly ChainNodeKind[]>;
}

/**
 * What can have come to a node. One that was not known then has come by nothing.
 *
 * @param argument the name of the argument that gave the id, where one did: then it must be known
 */
export async function upstream(
  { ground: request, answers, rows }: TracedRequest,
  nodeId: string,
  args: UpstreamArguments,
  argument?: string,
): Promise<UpstreamNodeConnection> {
  const kinds = args.kinds ?? (['MINE_SITE'] as const);
  const page = readTracedPage({ field: 'upstream', of: nodeId, ...filtersOf(args), kinds }, args);
  const ground = await groundOf(request, args, page.after?.asOf);
  const { snapshot, reaches, minerals, window, day } = ground;
  const destination = snapshot.nodeOf(nodeId);
  if (destination === undefined && argument !== undefined) {
    throw notFound(argument, nodeId, ground.knownAt);
  }
  return answers.join(async (deadline) => {
    if (destination === undefined) {
      return { ...emptyPage<UpstreamNode>(page, ground.asOf, rows), ...standing(ground, null) };
    }
    const { origins, byNode } =
      window === null
        ? await reaches.to(destination, minerals, day, deadline)
        : await reaches.departuresTo(destination, minerals, window, day, deadline);
    const list = {
      items: [...byNode.nodes()].filter((node) => isOfKinds(snapshot.idOfNode(node), kinds)),
      hopsOf: (node: NodeIndex) => hopsFrom(origins.states, byNode.of(node)),
      idOf: (node: NodeIndex) => snapshot.idOfNode(node),
    };
    const show = (node: NodeIndex) =>
      upstreamNode(ground, destination, node, origins.states, byNode.of(node));
    return {
      ...tracedPage(list, show, page, ground.asOf, rows),
      ...standing(ground, inTimeOrNot(origins.complete)),
    };
  });
}

/** As {@link upstream}, of an id that is given. */
export async function upstreamOrigins(
  request: TracedRequest,
  args: UpstreamArguments & { readonly of: string },
): Promise<UpstreamNodeConnection> {
  return upstream(request, readId('of', args.of, CHAIN_NODE_KINDS), args, 'of');
}
