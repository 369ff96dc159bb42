import { rowsArriving, rowsLeaving } from './adjacent-rows.ts';
import type { ArrivalIndex, Arrivals } from './arrivals.ts';
import { FIRST_DAY, holds, LAST_DAY, MINERAL_SET, madeFromAt, ROW, yieldsAt } from './columns.ts';
import type { FirstUse } from './first-uses.ts';
import type { StateIndex } from './states.ts';
import type { StopWatch } from './stopping.ts';
import {
  type ChainGraph,
  type Day,
  type MineralIndex,
  NEVER,
  NONE,
  type RowIndex,
  type ShortestWalk,
  type WalkEnd,
} from './types.ts';
import { leastMinerals } from './walk-minerals.ts';

/** Material on its way along the walk chosen so far, by mineral: the earliest day it can be here. */
type Carried = ReadonlyMap<MineralIndex, Day>;

/**
 * Recovers shortest walks from a finished forward search.
 *
 * The fewest links to a node, and the earliest arrival with that many, stand in the arrivals. Of the walks that have
 * both, the one with the least link ids is found in two steps. Backward from the node: for each state so many links
 * away, the latest day on which material can be there and still be in time. Then forward: the least link that keeps
 * within those days, again and again. The walk may well be late at a state on its way, as long as it is in time.
 * Which minerals the links then carry is chosen last, in `leastMinerals`.
 *
 * A state that some such walk passes as its j-th cannot be reached in time with fewer than j links, or the walk would
 * not be shortest; so it has an entry with exactly j links, and the bound can stand beside that entry.
 */
export class ShortestWalks {
  private readonly graph: ChainGraph;
  private readonly arrivals: Arrivals;
  private readonly uses: readonly FirstUse[];
  /** Per entry: the latest day in time for the walk in question, NEVER for the others. */
  private readonly latest: Int32Array;

  constructor(graph: ChainGraph, arrivals: Arrivals, uses: readonly FirstUse[]) {
    this.graph = graph;
    this.arrivals = arrivals;
    this.uses = uses;
    this.latest = new Int32Array(arrivals.entryCount).fill(NEVER);
  }

  /** See {@link Reach.shortestWalk}. @throws TraceStopped */
  to(goal: WalkEnd, watch: StopWatch): ShortestWalk | null {
    const { arrivals } = this;
    const ends = this.bestEnds(goal);
    const [end] = ends;
    if (end === undefined) return null;
    const bounded: ArrivalIndex[] = [...ends];
    try {
      this.boundBackward(bounded, watch);
      const rows = this.leastRows(arrivals.hopsOfEntry(end), watch);
      const held = ends.map((one) => arrivals.mineral[one] as number);
      return leastMinerals(this.graph, rows, this.uses, held, arrivals.dayOfEntry(end), goal);
    } finally {
      for (const entry of bounded) this.latest[entry] = NEVER;
    }
  }

  /** The states that are such an end with the fewest links, and of those the earliest: one or more minerals. */
  private bestEnds(goal: WalkEnd): StateIndex[] {
    const { arrivals } = this;
    let ends: StateIndex[] = [];
    let fewest = 0;
    let earliest: Day = NEVER;
    for (const state of this.statesAt(goal)) {
      const hops = arrivals.hopsOfEntry(state);
      const day = arrivals.dayOfEntry(state);
      if (ends.length > 0 && (hops > fewest || (hops === fewest && day > earliest))) continue;
      if (hops !== fewest || day !== earliest) ends = [];
      ends.push(state);
      fewest = hops;
      earliest = day;
    }
    return ends;
  }

  /** What arrives at the goal and is there what is asked for, or becomes it. */
  private statesAt({ node, mineral, produced }: WalkEnd): StateIndex[] {
    const { graph, arrivals } = this;
    const states: StateIndex[] = [];
    for (let held = 0; held < graph.mineralCount; held += 1) {
      const state = arrivals.find(node, held);
      if (state === NONE) continue;
      const isArrived = produced !== true && (mineral === undefined || mineral === held);
      const products = produced === false ? [] : yieldsAt(graph, node, held);
      if (isArrived || (mineral === undefined ? products.length > 0 : products.includes(mineral))) {
        states.push(state);
      }
    }
    return states;
  }

  /**
   * Sets `latest` on every entry from which the ends can be reached in time, and adds it to the list.
   *
   * The list is worked in descending order of hops, as each entry only adds entries with one link less: so an
   * entry's bound is final when its turn comes.
   *
   * @param bounded the ends
   */
  private boundBackward(bounded: ArrivalIndex[], watch: StopWatch): void {
    const { graph, arrivals, latest } = this;
    const { columns } = graph;
    const { rows, rowFrom } = columns;
    for (const end of bounded) latest[end] = arrivals.dayOfEntry(end);
    for (let next = 0; next < bounded.length; next += 1) {
      const entry = bounded[next] as number;
      const hops = arrivals.hopsOfEntry(entry);
      if (hops === 1) break;
      const bound = latest[entry] as number;
      const state = arrivals.stateOfEntry(entry);
      const mineral = arrivals.mineral[state] as number;
      const arriving = rowsArriving(graph, arrivals.node[state] as number);
      watch.throwIfStopped(arriving.length);
      for (const row of arriving) {
        const at = ROW * row;
        const day = Math.min(rows[at + LAST_DAY] as number, bound);
        if (day < (rows[at + FIRST_DAY] as number)) continue;
        if (!holds(columns, rows[at + MINERAL_SET] as number, mineral)) continue;
        const near = rowFrom[row] as number;
        for (const held of [mineral, ...madeFromAt(graph, near, mineral)]) {
          const before = this.entryOf(near, held, hops - 1);
          if (before === NONE || arrivals.dayOfEntry(before) > day) continue;
          const known = latest[before] as number;
          if (known === NEVER) bounded.push(before);
          if (day > known) latest[before] = day;
        }
      }
    }
  }

  private entryOf(node: number, mineral: MineralIndex, hops: number): ArrivalIndex {
    const state = this.arrivals.find(node, mineral);
    return state === NONE ? NONE : this.arrivals.entryOf(state, hops);
  }

  /** Forward from the first links; all minerals that fit the links chosen so far are followed together. */
  private leastRows(hops: number, watch: StopWatch): RowIndex[] {
    const rows: RowIndex[] = [];
    let carried = this.firstStep(rows);
    while (rows.length < hops) carried = this.nextStep(rows, carried, watch);
    return rows;
  }

  private firstStep(rows: RowIndex[]): Carried {
    let chosen: RowIndex = NONE;
    let carried = new Map<MineralIndex, Day>();
    for (const { row, mineral, from } of this.uses) {
      const order = chosen === NONE ? -1 : this.compareRows(row, chosen);
      if (order > 0 || !this.isInTime(row, mineral, 1, from)) continue;
      if (order < 0) carried = new Map();
      chosen = row;
      carried.set(mineral, Math.min(from, carried.get(mineral) ?? from));
    }
    rows.push(chosen);
    return carried;
  }

  private nextStep(rows: RowIndex[], carried: Carried, watch: StopWatch): Carried {
    const { graph } = this;
    const node = graph.columns.rowTo[rows.at(-1) as number] as number;
    const leaving = new Map<MineralIndex, Day>();
    for (const [held, day] of carried) {
      for (const mineral of [held, ...yieldsAt(graph, node, held)]) {
        leaving.set(mineral, Math.min(day, leaving.get(mineral) ?? day));
      }
    }
    const candidates = rowsLeaving(graph, node);
    watch.throwIfStopped(candidates.length);
    let chosen: RowIndex = NONE;
    let onward: Carried = leaving;
    for (const row of candidates) {
      if (chosen !== NONE && this.compareRows(row, chosen) > 0) continue;
      const brought = this.bringOver(row, leaving, rows.length + 1);
      if (brought.size === 0) continue;
      chosen = row;
      onward = brought;
    }
    if (chosen === NONE) {
      throw new Error('A state with a bound has no link that keeps it: the backward pass is wrong.');
    }
    rows.push(chosen);
    return onward;
  }

  /** What a row brings to its far end in time, as its so many-th link. */
  private bringOver(row: RowIndex, leaving: Carried, hops: number): Carried {
    const { columns } = this.graph;
    const { rows } = columns;
    const at = ROW * row;
    const brought = new Map<MineralIndex, Day>();
    for (const [mineral, day] of leaving) {
      const arrival = Math.max(day, rows[at + FIRST_DAY] as number);
      if (arrival > (rows[at + LAST_DAY] as number)) continue;
      if (!holds(columns, rows[at + MINERAL_SET] as number, mineral)) continue;
      if (this.isInTime(row, mineral, hops, arrival)) brought.set(mineral, arrival);
    }
    return brought;
  }

  /** Whether material that is at the row's far end on that day, after so many links, can still be in time. */
  private isInTime(row: RowIndex, mineral: MineralIndex, hops: number, day: Day): boolean {
    const far = this.graph.columns.rowTo[row] as number;
    const entry = this.entryOf(far, mineral, hops);
    return entry !== NONE && day <= (this.latest[entry] as number);
  }

  private compareRows(a: RowIndex, b: RowIndex): number {
    const { rowLink } = this.graph.columns;
    return this.graph.compareLinks(rowLink[a] as number, rowLink[b] as number);
  }
}
