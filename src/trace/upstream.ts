import { OretraceError } from '../store/errors.ts';
import type { ReachedNode, UpstreamMineral, UpstreamNode } from './answers.ts';
import { reachedNode, wantedOf } from './arrivals.ts';
import { dateOf } from './days.ts';
import type { Deadline } from './deadline.ts';
import type { NodeIndex, OriginStates } from './engine/types.ts';
import { type Ground, walksOf } from './ground.ts';
import { statesOf } from './states-by-node.ts';

/** Fewest links over some origins, at least one. */
export function hopsFrom({ hops }: OriginStates, positions: Int32Array): number {
  return positions.reduce((fewest, at) => Math.min(fewest, hops[at] as number), Number.POSITIVE_INFINITY);
}

/**
 * A node upstream as the answer shows it. When material of it first can have arrived is told by a forward trace from
 * that node: it is done for those rows of a page that it is asked of.
 *
 * @param destination where the material is
 * @param node where it can have come from
 * @param positions the node's own among the states, at least one
 */
export function upstreamNode(
  ground: Ground,
  destination: NodeIndex,
  node: NodeIndex,
  states: OriginStates,
  positions: Int32Array,
): UpstreamNode {
  const { snapshot } = ground;
  const { graph } = snapshot;
  const mineralAt = (at: number) => states.mineral[at] as number;
  const minerals = [...positions]
    .sort((a, b) => graph.compareMinerals(mineralAt(a), mineralAt(b)))
    .map(
      (at): UpstreamMineral => ({
        mineral: snapshot.mineralAt(mineralAt(at)),
        hops: states.hops[at] as number,
        lastPossibleOn: dateOf(states.lastPossibleOn[at] as number),
      }),
    );
  const nodeId = snapshot.idOfNode(node);
  return {
    revision: snapshot.revision,
    nodeId,
    hops: hopsFrom(states, positions),
    lastPossibleOn: minerals
      .map(({ lastPossibleOn }) => lastPossibleOn)
      .reduce((last, one) => (one > last ? one : last)),
    minerals,
    firstPossibleOn: async () => (await arrivalFrom(ground, nodeId, destination)).firstPossibleOn,
    shortestWalk: async () => (await arrivalFrom(ground, nodeId, destination)).walkOf(undefined),
  };
}

/** What of one node's material arrived at the other. */
function arrivalFrom(ground: Ground, nodeId: string, destination: NodeIndex): Promise<ReachedNode> {
  const { snapshot, reaches, day, window, wanted, request } = ground;
  const trace = (deadline: Deadline) => reaches.ofNode(nodeId, window, day, deadline);
  return request.walks.join(async (deadline) => {
    const { reach, byNode } = await trace(deadline);
    if (!reach.complete) throw outOfTime();
    const all = statesOf(reach.states, byNode, destination);
    return reachedNode(snapshot, destination, all, wantedOf(all, wanted), walksOf(ground, trace));
  });
}

function outOfTime(): OretraceError {
  return new OretraceError('DEADLINE_EXCEEDED', {
    en: 'the time allowed for a trace was used up before it was known; ask for fewer rows, or set ORETRACE_TRACE_DEADLINE_MS higher',
    zh: '追溯超时，未能得出结果；请减少行数，或调高 ORETRACE_TRACE_DEADLINE_MS',
  });
}
