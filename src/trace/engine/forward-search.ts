import { ArrivalLog } from './arrival-log.ts';
import { holds } from './carries.ts';
import { DayQueue } from './day-queue.ts';
import type { FirstUse } from './first-uses.ts';
import { latestDays, NEVER } from './latest-days.ts';
import { FAR_NODE, FIRST_DAY, LAST_DAY, MINERAL_SET, outgoingRows, ROW } from './link-rows.ts';
import { NONE, type StateIndex, StateTable } from './states.ts';
import type { ChainGraph, Day, StopSignal } from './types.ts';

/** Links looked at between two looks at the stop signal. */
const LINKS_BETWEEN_POLLS = 4096;
/** Arrivals per state beyond which following every gain costs more than settling the days first. */
const GAINS_PER_STATE = 1.5;

/**
 * The forward half of a trace: which states are reached, how early, with how few links.
 *
 * Walks are lengthened by one link at a time, and a state is taken up again when more links bring material there
 * earlier. In a graph with many dates, such gains soon outnumber the states. Then a search in the order of days settles
 * the earliest arrivals without regard to links, and finds all states; from there on only those gains are followed that
 * still lead to a state not yet reached by counting links.
 *
 * Indexes are in range by construction of the graph, which is what the `as number` of the loops says.
 */
export class ForwardSearch {
  readonly states = new StateTable();
  readonly arrivals = new ArrivalLog();
  /** False when the stop signal ended the search before its time. */
  complete = true;

  private readonly graph: ChainGraph;
  private readonly asOf: Day;
  private readonly stop: StopSignal | undefined;
  private linksUntilPoll = LINKS_BETWEEN_POLLS;
  /** Entries of the arrival log that the next round starts from: those of the round before. */
  private frontier = 0;
  /**
   * Per state, once days are settled: the last day on which an arrival can lead to a state that has none yet.
   * Later arrivals, and all where that is NEVER, are of no use.
   */
  private useful: Int32Array | undefined;

  constructor(graph: ChainGraph, asOf: Day, stop?: StopSignal) {
    this.graph = graph;
    this.asOf = asOf;
    this.stop = stop;
  }

  run(uses: readonly FirstUse[]): void {
    this.complete = this.stop?.stopped !== true && this.search(uses);
  }

  /** False when stopped. */
  private search(uses: readonly FirstUse[]): boolean {
    this.begin(uses);
    const { arrivals, states } = this;
    for (let hops = 2; this.frontier < arrivals.count; hops += 1) {
      const statesBefore = arrivals.stateCount;
      if (!this.lengthen(hops)) return false;
      const newStates = arrivals.stateCount - statesBefore;
      if (this.useful !== undefined) {
        // The last round only marks what is current.
        if (newStates > 0 && arrivals.stateCount === states.count) this.useful.fill(NEVER);
      } else if (newStates === 0 || arrivals.count > GAINS_PER_STATE * arrivals.stateCount) {
        if (!this.settleDays()) return false;
        this.useful = latestDays(this.graph, states, this.asOf, this.statesWithoutArrival());
      }
    }
    return true;
  }

  private *statesWithoutArrival(): Generator<StateIndex> {
    const { states } = this;
    for (let state = 0; state < states.count; state += 1) {
      if (states.firstArrival[state] === NONE) yield state;
    }
  }

  /** Walks of one link. */
  private begin(uses: readonly FirstUse[]): void {
    const { graph, states, arrivals, asOf } = this;
    for (const use of uses) {
      const state = states.intern(graph.linkTo[use.link] as number, use.mineral);
      arrivals.record(states, state, 1, use.from);
      if (use.to === asOf) states.current[state] = 1;
    }
  }

  /**
   * One round: lengthens the walks that the round before found by one link, to `hops` links. No walk is missed: what
   * is left of a walk without its last link is among those, or is no earlier than a walk with fewer links.
   */
  private lengthen(hops: number): boolean {
    const { graph, states, arrivals, asOf, useful } = this;
    const { outgoingStart, mineralSets } = graph;
    const rows = outgoingRows(graph);
    const end = arrivals.count;
    for (let arrival = this.frontier; arrival < end; arrival += 1) {
      const state = arrivals.state[arrival] as number;
      const day = arrivals.day[arrival] as number;
      const node = states.node[state] as number;
      const mineral = states.mineral[state] as number;
      const isFirstArrival = arrivals.previous[arrival] === NONE;
      if (!isFirstArrival && useful !== undefined && day > (useful[state] as number)) continue;
      const from = outgoingStart[node] as number;
      const to = outgoingStart[node + 1] as number;
      if (this.shouldStop(to - from)) return false;
      for (let row = ROW * from; row < ROW * to; row += ROW) {
        const lastDay = Math.min(rows[row + LAST_DAY] as number, asOf);
        const arrivalDay = Math.max(rows[row + FIRST_DAY] as number, day);
        if (arrivalDay > lastDay) continue;
        if (!holds(mineralSets[rows[row + MINERAL_SET] as number] as Int32Array, mineral)) continue;
        const next = states.intern(rows[row + FAR_NODE] as number, mineral);
        // What is held can wait: a link in use on the as-of day takes it then, however early it came.
        if (isFirstArrival && lastDay === asOf) states.current[next] = 1;
        if (useful !== undefined && arrivalDay > (useful[next] as number)) continue;
        arrivals.record(states, next, hops, arrivalDay);
      }
    }
    this.frontier = end;
    return true;
  }

  /**
   * Earliest arrivals whatever the number of links. Only the frontier is queued: every other entry has already been
   * carried over its links. Material can wait, so a state taken in the order of days is final (Dijkstra).
   */
  private settleDays(): boolean {
    const { graph, states, arrivals, asOf } = this;
    const { outgoingStart, mineralSets } = graph;
    const rows = outgoingRows(graph);
    const queue = new DayQueue();
    for (let arrival = this.frontier; arrival < arrivals.count; arrival += 1) {
      queue.push(arrivals.day[arrival] as number, arrivals.state[arrival] as number);
    }
    while (queue.pop()) {
      const { key: day, item: state } = queue;
      if (day > (states.earliest[state] as number)) continue;
      const node = states.node[state] as number;
      const mineral = states.mineral[state] as number;
      const from = outgoingStart[node] as number;
      const to = outgoingStart[node + 1] as number;
      if (this.shouldStop(to - from)) return false;
      for (let row = ROW * from; row < ROW * to; row += ROW) {
        const arrivalDay = Math.max(rows[row + FIRST_DAY] as number, day);
        if (arrivalDay > Math.min(rows[row + LAST_DAY] as number, asOf)) continue;
        if (!holds(mineralSets[rows[row + MINERAL_SET] as number] as Int32Array, mineral)) continue;
        const next = states.intern(rows[row + FAR_NODE] as number, mineral);
        if (arrivalDay < (states.earliest[next] as number)) {
          states.earliest[next] = arrivalDay;
          queue.push(arrivalDay, next);
        }
      }
    }
    return true;
  }

  private shouldStop(links: number): boolean {
    this.linksUntilPoll -= links + 1;
    if (this.linksUntilPoll > 0) return false;
    this.linksUntilPoll = LINKS_BETWEEN_POLLS;
    return this.stop?.stopped === true;
  }
}
