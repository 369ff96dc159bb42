import type { StateIndex } from '../engine/states.ts';
import type { StopWatch } from '../engine/stopping.ts';
import { type Day, NEVER, NONE } from '../engine/types.ts';
import { WEAKEST } from '../strength/types.ts';
import { LinksToGo } from './links-to-go.ts';
import { OrderedQueue } from './ordered-queue.ts';
import type { LinkPlace, WalkGraph } from './walk-graph.ts';

/** Material on its way along a list of links, by the state it is in: the earliest day it can be there. */
type Carried = ReadonlyMap<StateIndex, Day>;

/** A list of links that a walk may begin with, and what the best walk that does comes to. */
interface Beginning {
  readonly before: Beginning | null;
  /** The last link of it; NONE when it is empty. */
  readonly place: LinkPlace;
  readonly length: number;
  /** Null: nothing is carried yet, the walk is to begin. */
  readonly carried: Carried | null;
  /** Of the best walk: no walk that begins so comes before one of this strength, links and arrival. */
  strength: number;
  links: number;
  arrival: Day;
  /** What of these is not only a bound. */
  known: 'nothing' | 'links' | 'all';
}

/** A walk by the places of its links. */
export interface WalkOfPlaces {
  readonly places: readonly LinkPlace[];
  /** What may be held on its last link. */
  readonly held: readonly StateIndex[];
  /** Its own earliest arrival. */
  readonly arrival: Day;
}

/**
 * Gives walks in their order: strongest, fewest links, earliest own arrival, link ids.
 *
 * Best first over lists of links. For each list the best walk that begins so is known before the list is made longer: from
 * a state on a day, how strong the rest can be, how few links it takes (`LinksToGo`, one for each strength) and how
 * early it then arrives. So only lists that are the beginning of a walk to be given are made longer, and their
 * neighbours weighed. Lists that use a link twice are left out on the way where that is asked for; what is known of the
 * best walk is then a bound.
 *
 * What is dear is found out as late as can be: a list waits in the queue with a bound until it is its turn.
 */
export class BestWalks {
  /** Edges looked at so far. */
  work = 0;
  private readonly graph: WalkGraph;
  private readonly watch: StopWatch;
  /** Strengths that occur, the flag's at most, descending. */
  private readonly strengths: readonly number[];
  private readonly toGo: (LinksToGo | undefined)[] = [];

  constructor(graph: WalkGraph, watch: StopWatch) {
    this.graph = graph;
    this.watch = watch;
    this.strengths = [...new Set(graph.strength)].sort((a, b) => b - a);
  }

  /**
   * Walks in their order, each list of links once. Lists that are weighed meanwhile give undefined, so that the caller
   * can end the search.
   *
   * @param mayRepeat whether a walk may use a link twice
   * @throws TraceStopped
   */
  *inOrder(mayRepeat: boolean): Generator<WalkOfPlaces | undefined> {
    const [strongest] = this.strengths;
    if (strongest === undefined) return;
    const queue = new OrderedQueue(compareBeginnings);
    const nothing: Beginning = {
      before: null,
      place: NONE,
      length: 0,
      carried: null,
      strength: strongest,
      links: 1,
      arrival: NEVER,
      known: 'all',
    };
    for (let next: Beginning | undefined = nothing; next !== undefined; next = queue.pop()) {
      yield undefined;
      if (next.known === 'nothing') {
        if (this.findLinks(next)) queue.push(next);
        continue;
      }
      if (next.known === 'links') {
        const bound = next.arrival;
        this.findArrival(next);
        if (next.arrival !== bound) {
          queue.push(next);
          continue;
        }
      }
      if (next.carried !== null && next.links === next.length) yield this.walkOf(next, next.carried);
      for (const longer of this.longer(next, mayRepeat)) queue.push(longer);
    }
  }

  /** Finds how many links the best walk has, perhaps of lesser strength; false when there is none at all. */
  private findLinks(beginning: Beginning): boolean {
    const carried = beginning.carried as Carried;
    const toGo = this.toGoBy(beginning.strength);
    let fewest = NONE;
    let earliest: Day = NEVER;
    for (const [state, day] of carried) {
      const links = toGo.from(state, day);
      if (links === NONE || (fewest !== NONE && links > fewest)) continue;
      if (links !== fewest || day < earliest) earliest = day;
      fewest = links;
    }
    if (fewest !== NONE) {
      beginning.links = beginning.length + fewest;
      beginning.arrival = earliest;
      beginning.known = fewest === 0 ? 'all' : 'links';
      return true;
    }
    const weaker = this.strengths.find((strength) => strength < beginning.strength);
    if (weaker === undefined) return false;
    beginning.strength = weaker;
    // Among weaker walks there may be shorter and earlier ones than the bound of the stronger said.
    beginning.links = beginning.length;
    beginning.arrival = NEVER;
    return true;
  }

  /** Finds when the walk of fewest links arrives: link by link along those that keep it so few. */
  private findArrival(beginning: Beginning): void {
    const { leaving } = this.graph;
    const toGo = this.toGoBy(beginning.strength);
    let left = beginning.links - beginning.length;
    let here = new Map<StateIndex, Day>();
    for (const [state, day] of beginning.carried as Carried) {
      if (toGo.from(state, day) === left) here.set(state, day);
    }
    for (left -= 1; left >= 0; left -= 1) {
      const next = new Map<StateIndex, Day>();
      for (const [state, day] of here) {
        const end = leaving.start[state + 1] as number;
        for (let edge = leaving.start[state] as number; edge < end; edge += 1) {
          const arrival = this.arrivalBy(leaving.place[edge] as number, day, beginning.strength);
          if (arrival === NEVER) continue;
          const other = leaving.other[edge] as number;
          if (arrival >= (next.get(other) ?? Number.POSITIVE_INFINITY)) continue;
          if (toGo.from(other, arrival) === left) next.set(other, arrival);
        }
        this.count(end - (leaving.start[state] as number));
      }
      here = next;
    }
    beginning.arrival = Math.min(...here.values());
    beginning.known = 'all';
  }

  /** All that is one link longer. */
  private longer(beginning: Beginning, mayRepeat: boolean): Beginning[] {
    const carriedOver = new Map<LinkPlace, Map<StateIndex, Day>>();
    const bring = (place: LinkPlace, state: StateIndex, day: Day): void => {
      let carried = carriedOver.get(place);
      if (carried === undefined) {
        if (!mayRepeat && uses(beginning, place)) return;
        carried = new Map();
        carriedOver.set(place, carried);
      }
      carried.set(state, Math.min(day, carried.get(state) ?? day));
    };
    if (beginning.carried === null) {
      for (const { place, state, day } of this.graph.starts) bring(place, state, day);
    } else {
      const { leaving } = this.graph;
      for (const [state, day] of beginning.carried) {
        const end = leaving.start[state + 1] as number;
        for (let edge = leaving.start[state] as number; edge < end; edge += 1) {
          const place = leaving.place[edge] as number;
          const arrival = this.arrivalBy(place, day, WEAKEST);
          if (arrival !== NEVER) bring(place, leaving.other[edge] as number, arrival);
        }
        this.count(end - (leaving.start[state] as number));
      }
    }
    const length = beginning.length + 1;
    return [...carriedOver].map(([place, carried]) => {
      const strength = Math.min(beginning.strength, this.graph.strength[place] as number);
      // As strong, it is no better than the shorter list; weaker, it may be a shorter walk.
      const { links, arrival } =
        strength === beginning.strength && beginning.carried !== null && beginning.links >= length
          ? beginning
          : { links: length, arrival: NEVER };
      return { before: beginning, place, length, carried, strength, links, arrival, known: 'nothing' };
    });
  }

  /** The earliest day on which a link that is strong enough brings what is there since a day; NEVER when it cannot. */
  private arrivalBy(place: LinkPlace, since: Day, least: number): Day {
    const { first, last, strength } = this.graph;
    if ((strength[place] as number) < least || since > (last[place] as number)) return NEVER;
    const day = Math.max(since, first[place] as number);
    return day > (last[place] as number) ? NEVER : day;
  }

  private walkOf(beginning: Beginning, carried: Carried): WalkOfPlaces {
    const held = [...carried.keys()].filter((state) => this.graph.isEnd[state] === 1);
    return { places: placesOf(beginning), held, arrival: beginning.arrival };
  }

  private toGoBy(strength: number): LinksToGo {
    this.toGo[strength] ??= new LinksToGo(this.graph, strength, this.watch);
    return this.toGo[strength];
  }

  private count(edges: number): void {
    this.work += edges + 1;
    this.watch.throwIfStopped(edges);
  }
}

/** Of two that come to the same, the one of the least link ids; what both begin with comes before both. */
function compareBeginnings(a: Beginning, b: Beginning): number {
  const order = b.strength - a.strength || a.links - b.links || a.arrival - b.arrival;
  if (order !== 0) return order;
  return compareLists(a, b);
}

/**
 * By the links one by one. What two lists begin with in common is mostly one object, so that is looked for from their
 * ends: of long walks that differ late, little is looked at.
 */
function compareLists(a: Beginning, b: Beginning): number {
  let [left, right]: [Beginning | null, Beginning | null] = [a, b];
  while (left !== null && left.length > b.length) left = left.before;
  while (right !== null && right.length > a.length) right = right.before;
  let first = 0;
  while (left !== null && right !== null && left !== right) {
    const difference = left.place - right.place;
    if (difference !== 0) first = difference;
    left = left.before;
    right = right.before;
  }
  return first || a.length - b.length;
}

function placesOf(beginning: Beginning): LinkPlace[] {
  const places: LinkPlace[] = new Array(beginning.length);
  for (let one: Beginning | null = beginning; one !== null && one.length > 0; one = one.before) {
    places[one.length - 1] = one.place;
  }
  return places;
}

function uses(beginning: Beginning, place: LinkPlace): boolean {
  for (let one: Beginning | null = beginning; one !== null; one = one.before) {
    if (one.place === place) return true;
  }
  return false;
}
