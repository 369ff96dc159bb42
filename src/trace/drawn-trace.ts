import { type Optional, readIds } from '../chain/arguments.ts';
import { CHAIN_NODE_KINDS } from '../store/kinds/links.ts';
import type { DrawnNode, Trace } from './answers.ts';
import type { NodeIndex } from './engine/types.ts';
import { taintOfFlag } from './flag-taint.ts';
import { groundOf, inTimeOrNot, type RequestGround, standing, type TraceArguments } from './ground.ts';
import { inTurn, untilStopped } from './in-turn.ts';
import { flagsOf, notFound, type TraceOrigin } from './origins.ts';
import type { TracedRequest } from './request.ts';
import type { SharesOf } from './sharing/answers.ts';
import { mineralsHeld } from './sharing/minerals-held.ts';
import { sharesOf } from './sharing/shares.ts';
import { type Taint, taintOfFlags } from './sharing/taint.ts';
import { TracedGraph } from './traced-graph.ts';

export interface DrawnTraceArguments extends TraceArguments {
  readonly of: TraceOrigin;
  readonly to?: Optional<readonly string[]>;
}

/** The nodes and links of all valid walks of an origin's flags. */
export async function drawnTrace(
  { ground: request, answers, rows, runner }: TracedRequest,
  args: DrawnTraceArguments,
): Promise<Trace> {
  const ground = await groundOf(request, args);
  const { snapshot, day, window, minerals } = ground;
  const flags = flagsOf(snapshot, args.of, ground.knownAt);
  const targets = readIds('to', args.to, CHAIN_NODE_KINDS)?.map((id, index) => {
    const target = snapshot.nodeOf(id);
    if (target === undefined) throw notFound(`to[${index}]`, id, ground.knownAt);
    return target;
  });
  const graph = new TracedGraph(snapshot);
  const complete = await answers.join((deadline) =>
    inTurn(flags, deadline, async (flag) => {
      const reach =
        minerals === null
          ? (await ground.reaches.ofFlag(flag, window, day, deadline)).reach
          : await runner.forward(snapshot, taintOfFlag(snapshot, flag, { window, minerals }), day, deadline);
      const walked = await untilStopped(deadline, reach.walkedRows(targets, deadline));
      graph.add(reach.states, walked ?? []);
      return reach.complete && walked !== null;
    }),
  );
  const { nodes, links, whole } = graph.drawn();
  rows.spend(nodes);
  rows.spend(links);
  const taint = taintOfFlags(snapshot, flags, { window, minerals });
  return {
    ...standing(ground, inTimeOrNot(complete) ?? (whole ? null : 'LINKS')),
    flags,
    nodes: nodes.map((one) => ({ ...one, sharesOf: sharesOfDrawn(request, taint, one) })),
    links,
  };
}

function sharesOfDrawn({ shares }: RequestGround, taint: Taint, { nodeId }: DrawnNode): SharesOf {
  const { snapshot } = taint;
  // A node that is drawn stands.
  const node = snapshot.nodeOf(nodeId) as NodeIndex;
  return (args) => sharesOf(shares, taint, node, mineralsHeld(snapshot, node), args);
}
