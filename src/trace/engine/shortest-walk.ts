import type { ArrivalIndex, ArrivalLog } from './arrival-log.ts';
import { carries } from './carries.ts';
import type { FirstUse } from './first-uses.ts';
import type { ForwardSearch } from './forward-search.ts';
import { NEVER } from './latest-days.ts';
import { NONE, type StateTable } from './states.ts';
import type {
  ChainGraph,
  Day,
  LinkIndex,
  MineralIndex,
  NodeIndex,
  ReachedState,
  ShortestWalk,
} from './types.ts';

/** Material on its way along the walk chosen so far: what it is, and the earliest day it can be here. */
interface Carried {
  readonly mineral: MineralIndex;
  readonly day: Day;
}

/**
 * Recovers shortest walks from a finished forward search.
 *
 * The fewest links to a node, and the earliest arrival with that many, stand in the arrival log. Of the walks that have
 * both, the one with the least link ids is found in two steps. Backward from the node: for each state so many links
 * away, the latest day on which material can be there and still be in time. Then forward: the least link that keeps
 * within those days, again and again. The walk may well be late at a state on its way, as long as it is in time.
 *
 * A state that some such walk passes as its j-th cannot be reached in time with fewer than j links, or the walk would
 * not be shortest; so it has an entry with exactly j links in the log, and the bound can stand beside that entry.
 */
export class ShortestWalks {
  private readonly graph: ChainGraph;
  private readonly states: StateTable;
  private readonly arrivals: ArrivalLog;
  private readonly uses: readonly FirstUse[];
  /** Per entry of the log: the latest day in time for the walk in question, NEVER for the others. */
  private readonly latest: Int32Array;

  constructor(graph: ChainGraph, search: ForwardSearch, uses: readonly FirstUse[]) {
    this.graph = graph;
    this.states = search.states;
    this.arrivals = search.arrivals;
    this.uses = uses;
    this.latest = new Int32Array(search.arrivals.count).fill(NEVER);
  }

  /** See {@link Reach.shortestWalk}. Where several minerals fit the same links, the one with the least index. */
  to(goals: readonly ReachedState[]): ShortestWalk | null {
    const ends = this.bestEnds(goals);
    const [end] = ends;
    if (end === undefined) return null;
    const bounded = this.boundBackward(ends);
    const walk = this.followLeastLinks(this.arrivals.hops[end] as number);
    for (const arrival of bounded) this.latest[arrival] = NEVER;
    return walk;
  }

  /** The goals' arrivals with the fewest links, and of those the earliest: one or more minerals. */
  private bestEnds(goals: readonly ReachedState[]): ArrivalIndex[] {
    const { states, arrivals } = this;
    let ends: ArrivalIndex[] = [];
    let fewest = 0;
    let earliest: Day = NEVER;
    for (const goal of goals) {
      const arrival = states.firstArrival[states.find(goal.node, goal.mineral)] as number;
      const hops = arrivals.hops[arrival] as number;
      const day = arrivals.day[arrival] as number;
      if (ends.length > 0 && (hops > fewest || (hops === fewest && day > earliest))) continue;
      if (hops !== fewest || day !== earliest) ends = [];
      ends.push(arrival);
      fewest = hops;
      earliest = day;
    }
    return ends;
  }

  /**
   * Sets `latest` on every entry from which the ends can be reached in time.
   *
   * The list is worked in descending order of hops, as each entry only adds entries with one link less: so an
   * entry's bound is final when its turn comes.
   */
  private boundBackward(ends: readonly ArrivalIndex[]): ArrivalIndex[] {
    const { graph, states, arrivals, latest } = this;
    const { incomingStart, incoming, linkFrom, linkStart, linkEnd } = graph;
    const bounded: ArrivalIndex[] = [...ends];
    for (const arrival of ends) latest[arrival] = arrivals.day[arrival] as number;
    for (let next = 0; next < bounded.length; next += 1) {
      const arrival = bounded[next] as number;
      const hops = arrivals.hops[arrival] as number;
      if (hops === 1) break;
      const bound = latest[arrival] as number;
      const state = arrivals.state[arrival] as number;
      const mineral = states.mineral[state] as number;
      const node = states.node[state] as number;
      const to = incomingStart[node + 1] as number;
      for (let i = incomingStart[node] as number; i < to; i += 1) {
        const link = incoming[i] as number;
        const day = Math.min(linkEnd[link] as number, bound);
        if (day < (linkStart[link] as number) || !carries(graph, link, mineral)) continue;
        const origin = states.find(linkFrom[link] as number, mineral);
        if (origin === NONE) continue;
        const before = arrivals.find(states, origin, hops - 1);
        if (before === NONE || (arrivals.day[before] as number) > day) continue;
        const known = latest[before] as number;
        if (known === NEVER) bounded.push(before);
        if (day > known) latest[before] = day;
      }
    }
    return bounded;
  }

  /** Forward from the first links; all minerals that fit the links chosen so far are followed together. */
  private followLeastLinks(hops: number): ShortestWalk {
    const { graph } = this;
    const links: LinkIndex[] = [];
    let carried = this.firstStep(links);
    while (links.length < hops) carried = this.nextStep(links, carried);
    const mineral = carried.reduce((least, one) => Math.min(least, one.mineral), graph.mineralCount);
    return { links, mineral, arrivals: this.arrivalsAlong(links, mineral) };
  }

  private firstStep(links: LinkIndex[]): Carried[] {
    const carried: Carried[] = [];
    let chosen: LinkIndex = NONE;
    for (const use of this.uses) {
      if (chosen !== NONE && use.link !== chosen) break;
      if (!this.isInTime(use.link, use.mineral, 1, use.from)) continue;
      chosen = use.link;
      // Uses of one link and mineral stand in the order of their first days: only the first of them matters.
      if (carried.at(-1)?.mineral !== use.mineral) carried.push({ mineral: use.mineral, day: use.from });
    }
    links.push(chosen);
    return carried;
  }

  private nextStep(links: LinkIndex[], carried: readonly Carried[]): Carried[] {
    const { graph } = this;
    const node = graph.linkTo[links.at(-1) as number] as number;
    const to = graph.outgoingStart[node + 1] as number;
    for (let i = graph.outgoingStart[node] as number; i < to; i += 1) {
      const link = graph.outgoing[i] as number;
      const onward: Carried[] = [];
      for (const { mineral, day } of carried) {
        const arrival = Math.max(day, graph.linkStart[link] as number);
        if (arrival > (graph.linkEnd[link] as number) || !carries(graph, link, mineral)) continue;
        if (this.isInTime(link, mineral, links.length + 1, arrival)) onward.push({ mineral, day: arrival });
      }
      if (onward.length === 0) continue;
      links.push(link);
      return onward;
    }
    throw new Error('A state with a bound has no link that keeps it: the backward pass is wrong.');
  }

  /** Whether material that is at the link's far end on that day, after so many links, can still be in time. */
  private isInTime(link: LinkIndex, mineral: MineralIndex, hops: number, day: Day): boolean {
    const state = this.states.find(this.graph.linkTo[link] as number, mineral);
    if (state === NONE) return false;
    const arrival = this.arrivals.find(this.states, state, hops);
    return arrival !== NONE && day <= (this.latest[arrival] as number);
  }

  private arrivalsAlong(links: readonly LinkIndex[], mineral: MineralIndex): Day[] {
    const first = this.uses.find((use) => use.link === links[0] && use.mineral === mineral) as FirstUse;
    let day = first.from;
    return links.map((link, index) => {
      if (index > 0) day = Math.max(day, this.graph.linkStart[link] as number);
      return day;
    });
  }
}

/** The reached states at a node, optionally of these minerals only. `states` ascend by (node, mineral). */
export function statesAt(
  states: readonly ReachedState[],
  node: NodeIndex,
  minerals?: Int32Array,
): ReachedState[] {
  let low = 0;
  let high = states.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((states[middle] as ReachedState).node < node) low = middle + 1;
    else high = middle;
  }
  const found: ReachedState[] = [];
  for (; states[low]?.node === node; low += 1) {
    const state = states[low] as ReachedState;
    if (minerals === undefined || minerals.includes(state.mineral)) found.push(state);
  }
  return found;
}
