import type { Gains } from './gains.ts';
import { CURRENT, EARLIEST, FIRST_ARRIVAL, HOPS, MINERAL, NODE, type SearchSpace } from './search-space.ts';
import { numberStates, type StateIndex, type StateNumbers } from './states.ts';
import { type Day, NONE } from './types.ts';

/** Index of an entry of {@link Arrivals}. */
export type ArrivalIndex = number;

/**
 * What a search along the links leaves behind: every state in which material arrived, how early, and how early with how
 * few links.
 *
 * The entry of a state's fewest links has the state's own number; its gains, which take more links for an earlier day,
 * follow after all states. An entry says that `day` is the earliest arrival over all valid walks of exactly so many
 * links. Gains that lead to no state with its fewest links, or its earliest day with those, may be missing.
 */
export class Arrivals {
  /** States, and entries that are no gains. */
  readonly count: number;
  /** States and gains. */
  readonly entryCount: number;
  readonly node: Int32Array;
  readonly mineral: Int32Array;
  /** Earliest day with any number of links. */
  readonly earliest: Int32Array;
  /** 1 when a link that is in use on the as-of day brings material here. */
  readonly current: Uint8Array;
  /** Fewest links. */
  readonly hops: Int32Array;
  /** Earliest day with those. */
  private readonly firstDay: Int32Array;
  private readonly gains: Gains | null;
  private numbers: Pick<StateNumbers, 'find'> | undefined;

  /** Copies what it keeps of the space. States whose links were not counted, as the search was stopped, are left. */
  constructor(space: SearchSpace, gains: Gains | null) {
    const counted = countedStates(space);
    const kept = (column: Int32Array): Int32Array =>
      counted === null ? column : counted.map((state) => column[state] as number);
    this.node = kept(space.columnOf(NODE));
    this.mineral = kept(space.columnOf(MINERAL));
    this.earliest = kept(space.columnOf(EARLIEST));
    this.current = Uint8Array.from(kept(space.columnOf(CURRENT)));
    this.hops = kept(space.countsOf(HOPS));
    this.firstDay = kept(space.countsOf(FIRST_ARRIVAL));
    this.count = this.node.length;
    this.gains = gains === null || counted === null ? gains : renumbered(gains, counted);
    this.entryCount = this.count + (gains?.count ?? 0);
  }

  /** The state, or {@link NONE} when it is not reached. */
  find(node: number, mineral: number): StateIndex {
    this.numbers ??= numberStates(this.count, this.node, this.mineral);
    return this.numbers.find(node, mineral);
  }

  /** The state's entry with exactly `hops` links, or {@link NONE}. */
  entryOf(state: StateIndex, hops: number): ArrivalIndex {
    if (this.hops[state] === hops) return state;
    if (this.gains === null) return NONE;
    let gain = this.gains.last[state] as number;
    while (gain !== NONE && (this.gains.hops[gain] as number) > hops) {
      gain = this.gains.previous[gain] as number;
    }
    return gain !== NONE && this.gains.hops[gain] === hops ? this.count + gain : NONE;
  }

  stateOfEntry(entry: ArrivalIndex): StateIndex {
    return entry < this.count ? entry : (this.gains?.state[entry - this.count] as number);
  }

  hopsOfEntry(entry: ArrivalIndex): number {
    return entry < this.count
      ? (this.hops[entry] as number)
      : (this.gains?.hops[entry - this.count] as number);
  }

  dayOfEntry(entry: ArrivalIndex): Day {
    return entry < this.count
      ? (this.firstDay[entry] as number)
      : (this.gains?.day[entry - this.count] as number);
  }
}

/** The states whose links were counted, when those are not all. */
function countedStates(space: SearchSpace): Int32Array | null {
  const hops = space.countsOf(HOPS);
  if (!hops.includes(0)) return null;
  return hops.map((_, state) => state).filter((state) => hops[state] !== 0);
}

function renumbered(gains: Gains, counted: Int32Array): Gains {
  const numbers = new Map<number, number>();
  for (const [number, state] of counted.entries()) numbers.set(state, number);
  return {
    count: gains.count,
    last: counted.map((state) => gains.last[state] as number),
    state: gains.state.slice(0, gains.count).map((state) => numbers.get(state) as number),
    hops: gains.hops,
    day: gains.day,
    previous: gains.previous,
  };
}
