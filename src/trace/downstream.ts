import type { ChainNode } from '../chain/types.ts';
import type { ReachedNodeConnection } from './answers.ts';
import { reachedNode } from './arrivals.ts';
import type { Deadline } from './deadline.ts';
import { filtersOf, groundOf, inTimeOrNot, standing, walksOf } from './ground.ts';
import { type ReachedArguments, reachedPage } from './reached-pages.ts';
import type { TracedRequest } from './request.ts';
import { readTracedPage } from './traced-pages.ts';

/** What material from a node can have reached, flags aside. */
export async function downstream(
  { ground: request, answers, rows }: TracedRequest,
  node: ChainNode,
  args: ReachedArguments,
): Promise<ReachedNodeConnection> {
  const { kinds, status } = args;
  const page = readTracedPage({ field: 'downstream', of: node.id, ...filtersOf(args), kinds, status }, args);
  const ground = await groundOf(request, args, page.after?.asOf);
  const { snapshot, reaches, window, day } = ground;
  const trace = (deadline: Deadline) => reaches.ofNode(node.id, window, day, deadline);
  return answers.join(async (deadline) => {
    const found = await trace(deadline);
    const walkTo = walksOf(ground, trace);
    return {
      ...reachedPage(ground, page, found, args, rows, (reached, all, wanted) =>
        reachedNode(snapshot, reached, all, wanted, walkTo),
      ),
      ...standing(ground, inTimeOrNot(found.reach.complete)),
    };
  });
}
