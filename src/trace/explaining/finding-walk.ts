import type { StopWatch } from '../engine/stopping.ts';
import { type Day, NONE } from '../engine/types.ts';
import type { LinkPlace, WalkGraph } from './walk-graph.ts';

/** Later than every day on which something can arrive. */
const NOT_YET: Day = 0x7fffffff;

/** Finds walks that avoid some links: those of few links, which tell most about what has to be cut. */
export class WalkFinder {
  /** Edges looked at so far. */
  work = 0;
  private readonly graph: WalkGraph;
  private readonly watch: StopWatch;
  /** Per state the earliest day found so far. */
  private readonly earliest: Int32Array;
  /** Per state its entry of the round that found it last, or NONE. */
  private readonly entryAt: Int32Array;

  constructor(graph: WalkGraph, watch: StopWatch) {
    this.graph = graph;
    this.watch = watch;
    this.earliest = new Int32Array(graph.stateCount);
    this.entryAt = new Int32Array(graph.stateCount);
  }

  /**
   * The links of a valid walk that uses none of those taken away, each once; null when there is none. Walks are lengthened
   * link by link, a state that is reached earlier by more links again.
   *
   * @param taken by place, 1 when it is taken away
   * @throws TraceStopped
   */
  find(taken: Uint8Array): readonly LinkPlace[] | null {
    const { starts, leaving, first, last, isEnd } = this.graph;
    const { earliest, entryAt } = this;
    earliest.fill(NOT_YET);
    entryAt.fill(NONE);
    const states: number[] = [];
    const days: Day[] = [];
    const places: LinkPlace[] = [];
    const before: number[] = [];
    /** Entries from here on are of the round in hand. */
    let round = 0;
    let end = NONE;
    const arrive = (state: number, day: Day, place: LinkPlace, from: number): void => {
      if (day >= (earliest[state] as number)) return;
      earliest[state] = day;
      let entry = entryAt[state] as number;
      if (entry < round) {
        entry = states.length;
        entryAt[state] = entry;
        states.push(state);
      }
      days[entry] = day;
      places[entry] = place;
      before[entry] = from;
      if (isEnd[state] === 1) end = entry;
    };
    for (const { place, state, day } of starts) if (taken[place] === 0) arrive(state, day, place, NONE);
    for (let entry = 0; end === NONE && entry < states.length; ) {
      round = states.length;
      for (; entry < round; entry += 1) {
        const state = states[entry] as number;
        const day = days[entry] as Day;
        const stop = leaving.start[state + 1] as number;
        for (let edge = leaving.start[state] as number; edge < stop; edge += 1) {
          const place = leaving.place[edge] as number;
          if (taken[place] === 1 || day > (last[place] as number)) continue;
          const arrival = Math.max(day, first[place] as number);
          if (arrival <= (last[place] as number))
            arrive(leaving.other[edge] as number, arrival, place, entry);
        }
        const looked = stop - (leaving.start[state] as number);
        this.work += looked + 1;
        this.watch.throwIfStopped(looked);
      }
    }
    if (end === NONE) return null;
    const found = new Set<LinkPlace>();
    for (let entry = end; entry !== NONE; entry = before[entry] as number) found.add(places[entry] as number);
    return [...found].sort((a, b) => a - b);
  }

  /** Walks that share no link with one another, as many as are found one after the other. */
  findApart(taken: Uint8Array): (readonly LinkPlace[])[] {
    const used = taken.slice();
    const walks: (readonly LinkPlace[])[] = [];
    for (let walk = this.find(used); walk !== null; walk = this.find(used)) {
      walks.push(walk);
      for (const place of walk) used[place] = 1;
    }
    return walks;
  }
}
