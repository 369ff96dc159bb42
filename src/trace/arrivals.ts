import type { Optional } from '../chain/arguments.ts';
import type { RiskFlag } from '../risk/types.ts';
import type {
  Affected,
  Arrival,
  Exposure,
  ExposureStatus,
  MaterialArrival,
  MineralExposure,
  ReachedNode,
  Walk,
} from './answers.ts';
import { unitedWays } from './counterparties/united-ways.ts';
import { boundedDateOf } from './days.ts';
import {
  type ChainGraph,
  type MineralIndex,
  type NodeIndex,
  type ReachedStates,
  type ShortestWalk,
  UNBOUNDED_START,
  type WalkEnd,
} from './engine/types.ts';
import type { Snapshot } from './projection/types.ts';
import type { SharesOf } from './sharing/answers.ts';
import type { NodeState } from './states-by-node.ts';
import { evidenceOfRows } from './strength/evidence-of-rows.ts';
import { STRONGEST, type Strength } from './strength/types.ts';

/** Which of what a node holds is asked for. */
export interface StateFilter {
  /** Null: of any mineral. */
  readonly minerals: ReadonlySet<MineralIndex> | null;
  /** Null: however it came to be there. */
  readonly arrival: MaterialArrival | null;
}

/** Those of the states that are asked for. */
export function wantedOf(states: readonly NodeState[], filter: StateFilter): readonly NodeState[] {
  return filter.minerals === null && filter.arrival === null
    ? states
    : states.filter(({ mineral, produced }) => isWanted(filter, mineral, produced));
}

/** Whether a state is asked for, by its mineral and by how it came about. */
export function isWanted(
  { minerals, arrival }: StateFilter,
  mineral: MineralIndex,
  produced: boolean,
): boolean {
  return (
    (minerals === null || minerals.has(mineral)) &&
    (arrival === null || arrival === (produced ? 'PRODUCED' : 'ARRIVED'))
  );
}

/** Fewest links over some states, at least one. */
export function hopsOf(states: readonly NodeState[]): number {
  return states.reduce((fewest, { hops }) => Math.min(fewest, hops), Number.POSITIVE_INFINITY);
}

/** Whether some of the states can still come about on the as-of day. */
export function isCurrent(states: readonly NodeState[]): boolean {
  return states.some(({ current }) => current);
}

/** Whether what can still come about, or not, is asked for; all is unless stated. */
export function isOfStatus(status: Optional<ExposureStatus>, current: boolean): boolean {
  return !status || (status === 'CURRENT') === current;
}

/**
 * The nodes that hold what is asked for, each with the fewest links to it and whether it can still come about.
 *
 * @returns by node, in no promised order; for there may be millions, nothing is made for any one of them
 */
export function* wantedNodes(
  { count, node, mineral, produced, hops, current }: ReachedStates,
  filter: StateFilter,
): Generator<readonly [node: NodeIndex, hops: number, current: boolean]> {
  const greatest = node.subarray(0, count).reduce((most, one) => Math.max(most, one), -1);
  const fewest = new Int32Array(greatest + 1);
  const isCurrent = new Uint8Array(greatest + 1);
  for (let at = 0; at < count; at += 1) {
    if (!isWanted(filter, mineral[at] as number, produced[at] === 1)) continue;
    const one = node[at] as number;
    const known = fewest[one] as number;
    // A walk has one link or more.
    fewest[one] = known === 0 ? (hops[at] as number) : Math.min(known, hops[at] as number);
    isCurrent[one] = (isCurrent[one] as number) | (current[at] as number);
  }
  for (let one = 0; one <= greatest; one += 1) {
    if (fewest[one] !== 0) yield [one, fewest[one] as number, isCurrent[one] === 1];
  }
}

/** Earliest of dates of which null is earlier than any. */
export function earliest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((least, date) =>
    least === null || date === null ? null : date < least ? date : least,
  );
}

/** Several arrivals, at least one, as one. */
export function united(arrivals: readonly Arrival[]): Arrival {
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
 * @param strongest that a walk can be, for the flag that it is of; worked out where a walk is asked for
 */
export function reachedNode(
  snapshot: Snapshot,
  node: NodeIndex,
  all: readonly NodeState[],
  wanted: readonly NodeState[],
  walkTo: WalkTo,
  strongest: () => Strength = () => STRONGEST,
): ReachedNode {
  const { revision } = snapshot;
  const minerals = mineralsShown(snapshot, wanted);
  const walkOf = async (code: string | undefined) => {
    const ends = statesMeant(snapshot, wanted, code);
    if (ends.length === 0) return null;
    const walk = await walkTo(walkEnds(node, all, ends));
    return walk && walkShown(snapshot, walk, strongest());
  };
  return { ...united(minerals), revision, nodeId: snapshot.idOfNode(node), minerals, walkOf };
}

/** What a node holds, by code; of one mineral, what arrived before what was made there. */
export function mineralsShown(snapshot: Snapshot, states: readonly NodeState[]): readonly MineralExposure[] {
  const { compareMinerals } = snapshot.graph;
  return [...states]
    .sort((a, b) => compareMinerals(a.mineral, b.mineral) || Number(a.produced) - Number(b.produced))
    .map((state) => ({
      mineral: snapshot.mineralAt(state.mineral),
      produced: state.produced,
      firstPossibleOn: boundedDateOf(state.firstPossibleOn),
      hops: state.hops,
      status: state.current ? 'CURRENT' : 'HISTORIC',
    }));
}

/** Those of the states that are of a mineral; all when none is named. */
export function statesMeant(
  snapshot: Snapshot,
  states: readonly NodeState[],
  code: string | undefined,
): readonly NodeState[] {
  if (code === undefined) return states;
  const mineral = snapshot.mineralOf(code);
  return states.filter((state) => state.mineral === mineral);
}

/** The ends that a walk may have, in as few as will say it; none of no states. */
export function walkEnds(
  node: NodeIndex,
  all: readonly NodeState[],
  wanted: readonly NodeState[],
): readonly WalkEnd[] {
  if (wanted.length === all.length) return [{ node }];
  return [...new Set(wanted.map(({ mineral }) => mineral))].map((mineral) => {
    const asked = wanted.filter((state) => state.mineral === mineral);
    const held = all.filter((state) => state.mineral === mineral);
    const [first] = asked;
    return first === undefined || asked.length === held.length
      ? { node, mineral }
      : { node, mineral, produced: first.produced };
  });
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

/** @param furtherAsked what is found out only when it is asked for */
export function exposure(
  snapshot: Snapshot,
  flag: RiskFlag,
  reached: ReachedNode,
  furtherAsked: Pick<
    Exposure,
    'asOf' | 'controlPointsOf' | 'strengthOf' | 'explainer' | 'wayToCompanyOf' | 'sharesOf'
  >,
): Exposure {
  const isSubject = snapshot.knownAs(flag.properties.subject) === reached.nodeId;
  return { ...reached, flag, isSubject, ...furtherAsked };
}

/** Exposures of one node, at least one, with the nearest and earliest of them. */
export function affected(exposures: readonly Exposure[], sharesOf: SharesOf): Affected {
  const [{ nodeId, revision }] = exposures as readonly [Exposure];
  const wayToCompany = async () => {
    const ways = await Promise.all(exposures.map(({ wayToCompanyOf }) => wayToCompanyOf(undefined)));
    return unitedWays(ways.filter((way) => way !== null));
  };
  return { ...united(exposures), nodeId, revision, exposures, wayToCompany, sharesOf };
}

/** A walk as the answer shows it; it is no stronger than `strongest`. */
export function walkShown(snapshot: Snapshot, walk: ShortestWalk, strongest: Strength): Walk | null {
  const { revision } = snapshot;
  const { columns } = snapshot.graph;
  const { rowFrom, rowTo } = columns;
  const evidence = evidenceOfRows(columns, snapshot.documentStrengths);
  const steps = walk.rows.map((row, index) => ({
    revision,
    // The walk and the columns come from one graph.
    linkId: snapshot.idOfLink(walk.links[index] as number),
    fromId: snapshot.idOfNode(rowFrom[row] as number),
    toId: snapshot.idOfNode(rowTo[row] as number),
    mineral: snapshot.mineralAt(walk.minerals[index] as number),
    arrivesOn: boundedDateOf(walk.arrivals[index] as number),
    placeIds: snapshot.placesOf(row),
    strength: evidence.strengthOf(row),
    companyScope: evidence.isCompanyScope(row),
  }));
  const [first] = steps;
  if (!first) return null;
  const { mineral, produced } = walk;
  return {
    revision,
    mineral: snapshot.mineralAt(mineral),
    produced,
    startId: first.fromId,
    strength: steps.reduce((weakest, { strength }) => (strength < weakest ? strength : weakest), strongest),
    traced: steps.every(({ companyScope }) => !companyScope),
    steps,
  };
}
