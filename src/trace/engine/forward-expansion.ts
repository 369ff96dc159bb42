import {
  COUNTS,
  ENDED,
  FAR_NODE,
  FIRST_DAY,
  LAST_DAY,
  MINERAL_SET,
  RECORDED,
  ROW,
  yieldsAt,
} from './columns.ts';
import type { SearchSpace } from './search-space.ts';
import type { Expansion } from './searching.ts';
import type { StateIndex } from './states.ts';
import { type ChainGraph, type Day, type MineralIndex, NONE } from './types.ts';

/**
 * A search along the links. A state is a node that holds a mineral as it arrived; it leaves as that mineral, or as what
 * a conversion at the node makes of it.
 *
 * Rows are those laid out for the node, then those appended. Positions are in range by construction of the columns, which
 * is what the `as number` of the loop says; a row is taken only if both its revisions say so.
 */
export class ForwardExpansion implements Expansion {
  private readonly graph: ChainGraph;
  private readonly asOf: Day;
  private readonly hasAppended: boolean;
  private readonly hasConversions: boolean;

  constructor(graph: ChainGraph, asOf: Day) {
    this.graph = graph;
    this.asOf = asOf;
    const { counts, laidOut } = graph.columns;
    this.hasAppended = (counts[COUNTS.rows] as number) > laidOut;
    this.hasConversions = (counts[COUNTS.conversions] as number) > 0;
  }

  expand(space: SearchSpace, state: StateIndex): number {
    const node = space.node[state] as number;
    const mineral = space.mineral[state] as number;
    let links = this.expandAs(space, state, node, mineral);
    if (this.hasConversions && this.graph.columns.lastConversion[node] !== NONE) {
      for (const product of yieldsAt(this.graph, node, mineral)) {
        links += this.expandAs(space, state, node, product);
      }
    }
    return links;
  }

  private expandAs(space: SearchSpace, state: StateIndex, node: number, leaving: MineralIndex): number {
    const { asOf } = this;
    const { columns, revision } = this.graph;
    const { rows, mineralSets, mineralWords, outgoingStart, earlierOut, laidOut } = columns;
    const { numbers } = space;
    const word = leaving >>> 5;
    const bit = leaving & 31;
    const day = space.earliest[state] as number;
    const start = outgoingStart[node] as number;
    const end = outgoingStart[node + 1] as number;
    let appended = this.hasAppended ? (columns.lastAppendedOut[node] as number) : NONE;
    let links = 0;
    for (let next = start; ; links += 1) {
      let at: number;
      if (next < end) {
        at = ROW * next;
        next += 1;
      } else {
        if (appended === NONE) return links;
        at = ROW * appended;
        appended = earlierOut[appended - laidOut] as number;
      }
      const first = rows[at + FIRST_DAY] as number;
      const arrival = first > day ? first : day;
      let last = rows[at + LAST_DAY] as number;
      if (last > asOf) last = asOf;
      if (arrival > last) continue;
      const set = rows[at + MINERAL_SET] as number;
      if ((((mineralSets[mineralWords * set + word] as number) >>> bit) & 1) === 0) continue;
      if (!((rows[at + RECORDED] as number) <= revision && (rows[at + ENDED] as number) > revision)) continue;
      const known = numbers.count;
      const far = rows[at + FAR_NODE] as number;
      const reached = numbers.intern(far, leaving);
      if (reached === known) space.begin(reached, far, leaving);
      // What is held can wait: a link in use on the as-of day takes it then, however early it came.
      if (last === asOf) space.current[reached] = 1;
      if (reached === state) continue;
      space.addEdge(reached, first, last);
      space.arrive(reached, arrival);
    }
  }
}
