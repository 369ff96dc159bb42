import { DayQueue } from '../engine/day-queue.ts';
import {
  EDGE,
  EDGE_FIRST,
  EDGE_LAST,
  EDGE_TO,
  EDGES_FROM,
  EDGES_TO,
  NO_DAY,
  RECORD,
} from '../engine/search-space.ts';
import type { StopWatch } from '../engine/stopping.ts';
import type { GradedEdges } from './graded-edges.ts';

/**
 * Earliest days by walks of some of the edges, by and by of more of them.
 *
 * The edges let in are those whose grade says so in `lets`. Days that are known stay true when more edges are let in,
 * they can only become earlier: so nothing is begun anew, only what is let in is looked at, and what becomes earlier by it.
 */
export class Spreading {
  /** States reached so far. */
  reachedCount = 0;
  /** Per state the earliest day by what is let in so far; NO_DAY where there is none. */
  private readonly day: Int32Array;
  private readonly graded: GradedEdges;
  private readonly queue = new DayQueue();
  /** By grade: 1 when such edges were let in. */
  private readonly lets: Uint8Array;

  constructor(graded: GradedEdges) {
    this.graded = graded;
    this.day = new Int32Array(graded.count).fill(NO_DAY);
    this.lets = new Uint8Array(graded.occurs.length);
  }

  /**
   * Lets more edges in.
   *
   * @param grades which, by their grade
   * @param reached told each state that is reached now and was not before
   * @returns false when stopped
   */
  letIn(grades: readonly number[], reached: (state: number) => void, watch: StopWatch): boolean {
    const { graded, day, queue, lets } = this;
    const { records, edges, count } = graded;
    const isNew = new Uint8Array(lets.length);
    for (const grade of grades) {
      lets[grade] = 1;
      isNew[grade] = 1;
    }
    queue.clear();
    const arrive = (state: number, on: number): void => {
      if (on >= (day[state] as number)) return;
      if (day[state] === NO_DAY) {
        this.reachedCount += 1;
        reached(state);
      }
      day[state] = on;
      queue.push(on, state);
    };
    const take = (state: number, since: number, which: Uint8Array): boolean => {
      const from = records[RECORD * state + EDGES_FROM] as number;
      const to = records[RECORD * state + EDGES_TO] as number;
      const { grades: gradeOfEdge } = graded;
      for (let at = from, edge = from / EDGE; at < to; at += EDGE, edge += 1) {
        if (which[gradeOfEdge[edge] as number] === 0) continue;
        if (since > (edges[at + EDGE_LAST] as number)) continue;
        const first = edges[at + EDGE_FIRST] as number;
        arrive(edges[at + EDGE_TO] as number, first > since ? first : since);
      }
      return !watch.hasToStop((to - from) / EDGE);
    };
    for (const { state, day: on, grade } of graded.starts) if (isNew[grade] === 1) arrive(state, on);
    // What is reached by now and goes on by what is new; what becomes earlier meanwhile goes on below.
    if (this.reachedCount > 0) {
      for (let state = 0; state < count; state += 1) {
        const since = day[state] as number;
        if (since !== NO_DAY && !take(state, since, isNew)) return false;
      }
    }
    while (queue.pop()) {
      const state = queue.item;
      const since = queue.key;
      if (since === day[state] && !take(state, since, lets)) return false;
    }
    return true;
  }
}
