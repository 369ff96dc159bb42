import type { RiskFlag } from '../risk/types.ts';
import type {
  Affected,
  Arrival,
  Exposure,
  MaterialArrival,
  MineralExposure,
  ReachedNode,
  Walk,
} from './answers.ts';
import { boundedDateOf } from './days.ts';
import { FAR_NODE, ROW } from './engine/columns.ts';
import {
  type ChainGraph,
  type Day,
  type MineralIndex,
  type NodeIndex,
  type ReachedStates,
  type ShortestWalk,
  UNBOUNDED_START,
  type WalkEnd,
} from './engine/types.ts';
import type { Snapshot } from './projection/types.ts';

/** Which of what a node holds is asked for. */
export interface StateFilter {
  /** Null: of any mineral. */
  readonly minerals: ReadonlySet<MineralIndex> | null;
  /** Null: however it came to be there. */
  readonly arrival: MaterialArrival | null;
}

/** Those of the positions whose state is asked for. */
export function wantedOf(
  states: ReachedStates,
  positions: Int32Array,
  { minerals, arrival }: StateFilter,
): Int32Array {
  if (minerals === null && arrival === null) return positions;
  return positions.filter(
    (at) =>
      (minerals === null || minerals.has(states.mineral[at] as number)) &&
      (arrival === null || arrivalOf(states, at) === arrival),
  );
}

function arrivalOf({ produced }: ReachedStates, at: number): MaterialArrival {
  return produced[at] === 1 ? 'PRODUCED' : 'ARRIVED';
}

/** Fewest links over some states, at least one. */
export function hopsOf({ hops }: ReachedStates, positions: Int32Array): number {
  return positions.reduce((fewest, at) => Math.min(fewest, hops[at] as number), Number.POSITIVE_INFINITY);
}

/** Earliest day over some states, at least one. */
export function firstDayOf({ firstPossibleOn }: ReachedStates, positions: Int32Array): Day {
  return positions.reduce(
    (first, at) => Math.min(first, firstPossibleOn[at] as number),
    Number.POSITIVE_INFINITY,
  );
}

/** Whether some of the states can still be reached on the as-of day. */
export function isCurrent({ current }: ReachedStates, positions: Int32Array): boolean {
  return positions.some((at) => current[at] === 1);
}

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

/** The walk that ends so, of those that the answer allows; called when one is asked for. */
export type WalkTo = (ends: readonly WalkEnd[]) => Promise<ShortestWalk | null>;

/**
 * A node as the answer shows it.
 *
 * @param all every state of the node
 * @param wanted those asked for, at least one
 */
export function reachedNode(
  snapshot: Snapshot,
  node: NodeIndex,
  states: ReachedStates,
  all: Int32Array,
  wanted: Int32Array,
  walkTo: WalkTo,
): ReachedNode {
  const { graph, revision } = snapshot;
  const inOrder = [...wanted].sort(
    (a, b) =>
      graph.compareMinerals(states.mineral[a] as number, states.mineral[b] as number) ||
      (states.produced[a] as number) - (states.produced[b] as number),
  );
  const minerals = inOrder.map(
    (at): MineralExposure => ({
      mineral: snapshot.mineralAt(states.mineral[at] as number),
      produced: states.produced[at] === 1,
      firstPossibleOn: boundedDateOf(states.firstPossibleOn[at] as number),
      hops: states.hops[at] as number,
      status: states.current[at] === 1 ? 'CURRENT' : 'HISTORIC',
    }),
  );
  const walkOf = async (code: string | undefined) => {
    const mineral = code === undefined ? undefined : snapshot.mineralOf(code);
    if (code !== undefined && mineral === undefined) return null;
    const ends = wanted.filter((at) => mineral === undefined || states.mineral[at] === mineral);
    if (ends.length === 0) return null;
    const walk = await walkTo(walkEnds(node, states, all, ends));
    return walk && walkShown(snapshot, walk);
  };
  return { ...united(minerals), revision, nodeId: snapshot.idOfNode(node), minerals, walkOf };
}

/** The ends that a walk may have, in as few as will say it. */
function walkEnds(
  node: NodeIndex,
  states: ReachedStates,
  all: Int32Array,
  wanted: Int32Array,
): readonly WalkEnd[] {
  if (wanted.length === all.length) return [{ node }];
  const ends: WalkEnd[] = [];
  for (const mineral of new Set(wanted.map((at) => states.mineral[at] as number))) {
    const isOf = (at: number) => states.mineral[at] === mineral;
    const [first, second] = wanted.filter(isOf);
    const both = second !== undefined || all.filter(isOf).length === 1;
    ends.push(both ? { node, mineral } : { node, mineral, produced: states.produced[first as number] === 1 });
  }
  return ends;
}

/** Which of two walks to one node is shown rather: negative for the first. */
export function compareWalks(graph: ChainGraph, a: ShortestWalk, b: ShortestWalk): number {
  const arrival = ({ arrivals }: ShortestWalk) => arrivals.at(-1) ?? UNBOUNDED_START;
  const byLength = a.links.length - b.links.length || arrival(a) - arrival(b);
  if (byLength !== 0) return byLength;
  const byLinks = firstDifference(a.links, b.links, graph.compareLinks);
  if (byLinks !== 0) return byLinks;
  const byMinerals = firstDifference(a.minerals, b.minerals, graph.compareMinerals);
  return byMinerals || Number(a.produced) - Number(b.produced) || graph.compareMinerals(a.mineral, b.mineral);
}

function firstDifference(
  a: readonly number[],
  b: readonly number[],
  compare: (one: number, other: number) => number,
): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    const difference = other === undefined || one === other ? 0 : compare(one, other);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function exposure(snapshot: Snapshot, flag: RiskFlag, reached: ReachedNode): Exposure {
  return { ...reached, flag, isSubject: snapshot.knownAs(flag.properties.subject) === reached.nodeId };
}

/** Exposures of one node, at least one, with the nearest and earliest of them. */
export function affected(exposures: readonly Exposure[]): Affected {
  const [{ nodeId, revision }] = exposures as readonly [Exposure];
  return { ...united(exposures), nodeId, revision, exposures };
}

/** A walk as the answer shows it. */
export function walkShown(snapshot: Snapshot, walk: ShortestWalk): Walk | null {
  const { revision } = snapshot;
  const { rows, rowFrom } = snapshot.graph.columns;
  const steps = walk.rows.map((row, index) => ({
    revision,
    // The walk and the columns come from one graph.
    linkId: snapshot.idOfLink(walk.links[index] as number),
    fromId: snapshot.idOfNode(rowFrom[row] as number),
    toId: snapshot.idOfNode(rows[ROW * row + FAR_NODE] as number),
    mineral: snapshot.mineralAt(walk.minerals[index] as number),
    arrivesOn: boundedDateOf(walk.arrivals[index] as number),
    placeIds: snapshot.placesOf(row),
  }));
  const [first] = steps;
  if (!first) return null;
  const { mineral, produced } = walk;
  return { revision, mineral: snapshot.mineralAt(mineral), produced, startId: first.fromId, steps };
}
