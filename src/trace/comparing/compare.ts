import { type ChainNodeKind, isOfKinds } from '../../chain/node-kinds.ts';
import type { RiskFlag } from '../../risk/types.ts';
import type { Effect } from '../../store/changesets.ts';
import type { RiskCategory } from '../../store/kinds/codes.ts';
import type { Arrival } from '../answers.ts';
import { boundedDateOf } from '../days.ts';
import type { Deadline } from '../deadline.ts';
import type { Day, ReachedStates } from '../engine/types.ts';
import { inTurn } from '../in-turn.ts';
import type { Snapshot } from '../projection/types.ts';
import type { Reaches } from '../reaches.ts';
import { type FlagPair, flagsAtStake, livePairs } from './flags-at-stake.ts';
import { changedStates, type StateArrival } from './states.ts';

/** One of the two states of the chain that are compared. */
export interface ComparedSide {
  readonly snapshot: Snapshot;
  readonly reaches: Reaches;
}

/** Which exposures are compared; null: all. */
export interface ComparisonFilter {
  readonly kinds: readonly ChainNodeKind[] | null;
  /** A flag counts when it is of one of them on either side. */
  readonly categories: readonly RiskCategory[] | null;
  /** Ids. A flag that is live on neither side has no exposures. */
  readonly flags: readonly string[] | null;
  /** Ids of chain nodes, under any id that they are known by on either side. */
  readonly nodes: readonly string[] | null;
}

export const EVERYTHING: ComparisonFilter = { kinds: null, categories: null, flags: null, nodes: null };

/** The exposure of a node to a live flag by a mineral, where it is not the same on both sides. */
export interface ComparedExposure {
  readonly flagId: string;
  /** The flag as it stands on each side; null where it is not live. */
  readonly flag: { readonly before: RiskFlag | null; readonly after: RiskFlag | null };
  /** As the node is known on the side, or sides, on which it is exposed. */
  readonly nodeId: string;
  /** Code of the mineral. */
  readonly mineral: string;
  readonly produced: boolean;
  /** Null: not exposed. At least one of the two is not null. */
  readonly before: Arrival | null;
  readonly after: Arrival | null;
}

export type ComparisonLimit = 'DEADLINE' | 'CHANGES';

export interface Comparison {
  /** By flag, node, mineral, what arrived before what was produced. */
  readonly exposures: readonly ComparedExposure[];
  /** What cut the comparison short; null when it is whole. */
  readonly limit: ComparisonLimit | null;
}

/** Most differences that one comparison holds. */
export const MOST_CHANGES = 100_000;

/**
 * Compares the exposures to live flags on two sides, both as of one day: semantics (a), held against each other.
 *
 * @param effects all that was logged from the one side to the other: flags that it cannot concern are not traced. Null
 *   when that is not known
 */
export async function compareExposures(
  before: ComparedSide,
  after: ComparedSide,
  asked: { readonly day: Day; readonly filter: ComparisonFilter; readonly effects: readonly Effect[] | null },
  deadline: Deadline,
  most = MOST_CHANGES,
): Promise<Comparison> {
  const { day, filter, effects } = asked;
  const pairs = livePairs(before.snapshot, after.snapshot).filter((pair) => isAskedFlag(pair, filter));
  const atStake = flagsAtStake(pairs, before.snapshot, after.snapshot, effects);
  const isAsked = nodeFilter(filter, before.snapshot, after.snapshot);
  const exposures: ComparedExposure[] = [];
  const whole = await inTurn(atStake, deadline, async (pair) => {
    const [was, is] = await Promise.all([
      statesOf(before, pair.before, day, deadline),
      statesOf(after, pair.after, day, deadline),
    ]);
    if (was === 'cut' || is === 'cut') return false;
    // Numbers of nodes and minerals mean the same on both sides, as far as the earlier one has them.
    const snapshots = { before: before.snapshot, after: after.snapshot };
    const changes = changedStates(was, is, (node, side) => isAsked(snapshots[side].idOfNode(node)));
    for (const change of changes) {
      if (exposures.length > most) return false;
      const side = snapshots[change.after === null ? 'before' : 'after'];
      exposures.push({
        flagId: pair.id,
        flag: { before: pair.before, after: pair.after },
        nodeId: side.idOfNode(change.node),
        mineral: side.mineralAt(change.mineral),
        produced: change.produced,
        before: change.before && arrivalOf(change.before),
        after: change.after && arrivalOf(change.after),
      });
    }
    return true;
  });
  const tooMany = exposures.length > most;
  exposures.length = Math.min(exposures.length, most);
  exposures.sort(inOrder);
  return { exposures, limit: tooMany ? 'CHANGES' : whole ? null : 'DEADLINE' };
}

/** The place of a compared exposure in the order: flag, node, mineral, arrived before produced. */
export function inOrder(a: ExposureKey, b: ExposureKey): number {
  return (
    compareText(a.flagId, b.flagId) ||
    compareText(a.nodeId, b.nodeId) ||
    compareText(a.mineral, b.mineral) ||
    Number(a.produced) - Number(b.produced)
  );
}

export type ExposureKey = Pick<ComparedExposure, 'flagId' | 'nodeId' | 'mineral' | 'produced'>;

/** Ids and codes hold no character beyond the basic plane, so comparing code units compares code points. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function statesOf(
  { reaches }: ComparedSide,
  flag: RiskFlag | null,
  day: Day,
  deadline: Deadline,
): Promise<ReachedStates | null | 'cut'> {
  if (flag === null) return null;
  const { reach } = await reaches.ofFlag(flag, null, day, deadline);
  return reach.complete ? reach.states : 'cut';
}

function isAskedFlag({ id, before, after }: FlagPair, { flags, categories }: ComparisonFilter): boolean {
  if (flags !== null && !flags.includes(id)) return false;
  if (categories === null) return true;
  return [before, after].some((flag) => flag !== null && categories.includes(flag.properties.category));
}

function nodeFilter(
  { kinds, nodes }: ComparisonFilter,
  before: Snapshot,
  after: Snapshot,
): (id: string) => boolean {
  const ids = nodes && new Set(nodes.flatMap((id) => [before.knownAs(id), after.knownAs(id)]));
  return (id) => isOfKinds(id, kinds) && (ids === null || ids.has(id));
}

function arrivalOf({ firstPossibleOn, hops, current }: StateArrival): Arrival {
  return {
    firstPossibleOn: boundedDateOf(firstPossibleOn),
    hops,
    status: current ? 'CURRENT' : 'HISTORIC',
  };
}
