import type { ChainNode } from '../chain/types.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { Affected, Arrival, Exposure, MineralExposure, ReachedNode, Walk } from './answers.ts';
import { boundedDateOf } from './days.ts';
import type { Snapshot } from './snapshot.ts';
import type { Reach, ReachedState, ShortestWalk } from './types.ts';

/** Earliest of dates of which null is earlier than any. */
export function earliest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((least, date) =>
    least === null || date === null ? null : date < least ? date : least,
  );
}

function united(arrivals: readonly Arrival[]): Arrival {
  return {
    firstPossibleOn: earliest(arrivals.map(({ firstPossibleOn }) => firstPossibleOn)),
    hops: Math.min(...arrivals.map(({ hops }) => hops)),
    status: arrivals.some(({ status }) => status === 'CURRENT') ? 'CURRENT' : 'HISTORIC',
  };
}

/**
 * A node as the answer shows it.
 *
 * @param states its states, at least one; ascending by mineral
 * @param reach gives the trace that reached it; called when a walk is asked for
 */
export function reachedNode(
  snapshot: Snapshot,
  node: ChainNode,
  states: readonly ReachedState[],
  reach: () => Promise<Reach>,
): ReachedNode {
  const minerals = states.map(
    (state): MineralExposure => ({
      mineral: snapshot.mineralAt(state.mineral),
      firstPossibleOn: boundedDateOf(state.firstPossibleOn),
      hops: state.hops,
      status: state.current ? 'CURRENT' : 'HISTORIC',
    }),
  );
  const walkOf = async (code: string | undefined) => {
    const wanted = states.filter(({ mineral }) => code === undefined || snapshot.mineralAt(mineral) === code);
    const [state] = wanted;
    if (state === undefined) return null;
    const walk = (await reach()).shortestWalk(
      state.node,
      Int32Array.from(wanted, ({ mineral }) => mineral),
    );
    return walk && walkShown(snapshot, walk);
  };
  return { ...united(minerals), node, minerals, walkOf };
}

export function exposure(flag: RiskFlag, reached: ReachedNode): Exposure {
  return { ...reached, flag, isSubject: flag.properties.subject === reached.node.id };
}

/** Exposures of one node, at least one, with the nearest and earliest of them. */
export function affected(exposures: readonly Exposure[]): Affected {
  return { ...united(exposures), exposures };
}

function walkShown(snapshot: Snapshot, { links, mineral, arrivals }: ShortestWalk): Walk | null {
  const steps = links.map((index, position) => {
    const link = snapshot.linkAt(index);
    const { linkFrom, linkTo } = snapshot.graph;
    return {
      link,
      // The walk and the arrays come from one graph.
      from: snapshot.nodeAt(linkFrom[index] as number),
      to: snapshot.nodeAt(linkTo[index] as number),
      arrivesOn: boundedDateOf(arrivals[position] as number),
      places: snapshot.placesOf(link),
    };
  });
  const [first] = steps;
  return first ? { mineral: snapshot.mineralAt(mineral), start: first.from, steps } : null;
}
