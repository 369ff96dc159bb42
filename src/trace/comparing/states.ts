import type { Day, MineralIndex, NodeIndex, ReachedStates } from '../engine/types.ts';

/** When and how near material arrived, in the engine's terms. */
export interface StateArrival {
  readonly firstPossibleOn: Day;
  readonly hops: number;
  readonly current: boolean;
}

/** What a node holds of a mineral on one side of a comparison and not, or otherwise, on the other. */
export interface StateChange {
  readonly node: NodeIndex;
  readonly mineral: MineralIndex;
  readonly produced: boolean;
  /** Null: not reached. At least one of the two is not null. */
  readonly before: StateArrival | null;
  readonly after: StateArrival | null;
}

/**
 * In which states two traces differ.
 *
 * @param before states of one trace; null when there was nothing to trace. Likewise after
 * @param isAsked which nodes count, each asked of a side that has a number for it
 * @returns in no promised order
 */
export function* changedStates(
  before: ReachedStates | null,
  after: ReachedStates | null,
  isAsked: (node: NodeIndex, side: 'before' | 'after') => boolean,
): Generator<StateChange> {
  const minerals = 1 + Math.max(greatestMineral(before), greatestMineral(after));
  const places = placesOf(before, minerals);
  for (let at = 0; after !== null && at < after.count; at += 1) {
    const key = keyAt(after, at, minerals);
    const place = places.get(key);
    places.delete(key);
    if (before !== null && place !== undefined && alike(before, place, after, at)) continue;
    const was = before !== null && place !== undefined ? arrivalAt(before, place) : null;
    if (isAsked(after.node[at] as number, 'after'))
      yield { ...named(after, at), before: was, after: arrivalAt(after, at) };
  }
  if (before === null) return;
  for (const at of places.values()) {
    if (!isAsked(before.node[at] as number, 'before')) continue;
    yield { ...named(before, at), before: arrivalAt(before, at), after: null };
  }
}

function placesOf(states: ReachedStates | null, minerals: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; states !== null && at < states.count; at += 1) places.set(keyAt(states, at, minerals), at);
  return places;
}

function keyAt({ node, mineral, produced }: ReachedStates, at: number, minerals: number): number {
  return ((node[at] as number) * minerals + (mineral[at] as number)) * 2 + (produced[at] as number);
}

function greatestMineral(states: ReachedStates | null): number {
  let greatest = 0;
  for (let at = 0; states !== null && at < states.count; at += 1) {
    greatest = Math.max(greatest, states.mineral[at] as number);
  }
  return greatest;
}

function alike(before: ReachedStates, was: number, after: ReachedStates, is: number): boolean {
  return (
    before.firstPossibleOn[was] === after.firstPossibleOn[is] &&
    before.hops[was] === after.hops[is] &&
    before.current[was] === after.current[is]
  );
}

function named({ node, mineral, produced }: ReachedStates, at: number) {
  return { node: node[at] as number, mineral: mineral[at] as number, produced: produced[at] === 1 };
}

function arrivalAt({ firstPossibleOn, hops, current }: ReachedStates, at: number): StateArrival {
  return {
    firstPossibleOn: firstPossibleOn[at] as number,
    hops: hops[at] as number,
    current: current[at] === 1,
  };
}
