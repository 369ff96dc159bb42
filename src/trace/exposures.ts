import type { Optional } from '../chain/arguments.ts';
import type { ForwardPaging } from '../chain/paging.ts';
import type { ChainNode } from '../chain/types.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { RiskCategory } from '../store/kinds/codes.ts';
import type { Exposure, ExposureConnection, ExposureStatus } from './answers.ts';
import { hopsOf, isCurrent, isOfStatus } from './arrivals.ts';
import { exposureShown } from './flag-reaches.ts';
import { filtersOf, groundOf, inTimeOrNot, standing, type TraceArguments } from './ground.ts';
import { type ReachedArguments, reachedPage } from './reached-pages.ts';
import type { TracedRequest } from './request.ts';
import { emptyPage, readTracedPage, tracedPage } from './traced-pages.ts';

/** Arguments of the exposures of one node. */
export interface NodeExposureArguments extends TraceArguments, ForwardPaging {
  readonly categories?: Optional<readonly RiskCategory[]>;
  readonly status?: Optional<ExposureStatus>;
}

/** Chain nodes that a flag's material possibly reached; the flag may be of any status. */
export async function exposuresOfFlag(
  { ground: request, answers, rows }: TracedRequest,
  flag: RiskFlag,
  args: ReachedArguments,
): Promise<ExposureConnection> {
  const { kinds, status } = args;
  const page = readTracedPage({ field: 'exposures', of: flag.id, ...filtersOf(args), kinds, status }, args);
  const ground = await groundOf(request, args, page.after?.asOf);
  // The flag as it stands on the revision that is answered on; one that did not stand tainted nothing.
  const known = ground.snapshot.flag(flag.id);
  return answers.join(async (deadline) => {
    if (!known) return { ...emptyPage<Exposure>(page, ground.asOf, rows), ...standing(ground, null) };
    const found = await ground.reaches.ofFlag(known, ground.window, ground.day, deadline);
    return {
      ...reachedPage(ground, page, found, args, rows, (node, all, wanted) =>
        exposureShown(ground, { flag: known, node, all, wanted }),
      ),
      ...standing(ground, inTimeOrNot(found.reach.complete)),
    };
  });
}

/** Live flags whose material possibly reached a node. */
export async function exposuresOfNode(
  { ground: request, exposures, rows }: TracedRequest,
  node: ChainNode,
  args: NodeExposureArguments,
): Promise<ExposureConnection> {
  const { categories, status } = args;
  const page = readTracedPage(
    { field: 'exposures', of: node.id, ...filtersOf(args), categories, status },
    args,
  );
  const ground = await groundOf(request, args, page.after?.asOf);
  const index = ground.snapshot.nodeOf(node.id);
  if (index === undefined) {
    return { ...emptyPage<Exposure>(page, ground.asOf, rows), ...standing(ground, null) };
  }
  const { flags, complete } = await exposures.of(ground, index);
  const items = flags.filter(
    (one) =>
      (!categories || categories.includes(one.flag.properties.category)) &&
      isOfStatus(status, isCurrent(one.wanted)),
  );
  return {
    ...tracedPage(
      { items, hopsOf: ({ wanted }) => hopsOf(wanted), idOf: ({ flag }) => flag.id },
      (one) => exposureShown(ground, one),
      page,
      ground.asOf,
      rows,
    ),
    ...standing(ground, inTimeOrNot(complete)),
  };
}
