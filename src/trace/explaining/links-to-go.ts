import { GainLog } from '../engine/gains.ts';
import type { StateIndex } from '../engine/states.ts';
import type { StopWatch } from '../engine/stopping.ts';
import { type Day, NONE } from '../engine/types.ts';
import type { WalkGraph } from './walk-graph.ts';

/** Later, negated, than every day: nothing can be there in time. */
const TOO_LATE = 0x7fffffff;

/**
 * How many links are left to go, at least, from a state on a day, by links that are strong enough.
 *
 * Walks are lengthened backward from the end, link by link (Bellman and Ford): with more links to go a state may be left
 * later. So each state has an entry for every number of links that allows a later day than any fewer. Days are negated in
 * the log, which knows of earlier days only.
 */
export class LinksToGo {
  private readonly gains: GainLog;

  /** @param least strength of the links that count @throws TraceStopped */
  constructor(graph: WalkGraph, least: number, watch: StopWatch) {
    const { arriving, first, last, strength, isEnd, stateCount, exposure } = graph;
    this.gains = new GainLog(stateCount);
    const latest = new Int32Array(stateCount).fill(TOO_LATE);
    let improved: StateIndex[] = [];
    for (let state = 0; state < stateCount; state += 1) {
      if (isEnd[state] === 0) continue;
      latest[state] = -exposure.asOf;
      this.gains.add(state, 0, -exposure.asOf);
      improved.push(state);
    }
    const improvedWith = new Int32Array(stateCount).fill(0);
    for (let links = 1; improved.length > 0; links += 1) {
      const days = improved.map((state) => -(latest[state] as number));
      const next: StateIndex[] = [];
      for (const [index, state] of improved.entries()) {
        const bound = days[index] as number;
        const end = arriving.start[state + 1] as number;
        for (let edge = arriving.start[state] as number; edge < end; edge += 1) {
          const place = arriving.place[edge] as number;
          if ((strength[place] as number) < least) continue;
          const day = Math.min(last[place] as number, bound);
          if (day < (first[place] as number)) continue;
          const before = arriving.other[edge] as number;
          if (-day >= (latest[before] as number)) continue;
          latest[before] = -day;
          if (improvedWith[before] === links) continue;
          improvedWith[before] = links;
          next.push(before);
        }
        watch.throwIfStopped(end - (arriving.start[state] as number));
      }
      for (const state of next) this.gains.add(state, links, latest[state] as number);
      improved = next;
    }
  }

  /** Fewest links to the end from the state on that day; {@link NONE} where it cannot be reached any more. */
  from(state: StateIndex, day: Day): number {
    const { last, previous, day: days, hops } = this.gains;
    let found = NONE;
    for (let gain = last[state] as number; gain !== NONE; gain = previous[gain] as number) {
      if (-(days[gain] as number) < day) break;
      found = hops[gain] as number;
    }
    return found;
  }
}
