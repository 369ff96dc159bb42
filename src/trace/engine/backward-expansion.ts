import { COUNTS, ENDED, FIRST_DAY, LAST_DAY, MINERAL_SET, madeFromAt, RECORDED, ROW } from './columns.ts';
import type { SearchSpace } from './search-space.ts';
import type { Expansion } from './searching.ts';
import type { StateIndex } from './states.ts';
import { type ChainGraph, type MineralIndex, NONE } from './types.ts';

/**
 * A search against the links. A state is a node that a mineral leaves; it arrived there as that mineral, or as what a
 * conversion at the node makes it from. Days are negated: the latest day on which it can leave is the earliest of
 * this search.
 */
export class BackwardExpansion implements Expansion {
  private readonly graph: ChainGraph;
  private readonly hasAppended: boolean;
  private readonly hasConversions: boolean;

  constructor(graph: ChainGraph) {
    this.graph = graph;
    const { counts, laidOut } = graph.columns;
    this.hasAppended = (counts[COUNTS.rows] as number) > laidOut;
    this.hasConversions = (counts[COUNTS.conversions] as number) > 0;
  }

  expand(space: SearchSpace, state: StateIndex): number {
    const node = space.node[state] as number;
    const mineral = space.mineral[state] as number;
    let links = this.expandAs(space, state, node, mineral);
    if (this.hasConversions && this.graph.columns.lastConversion[node] !== NONE) {
      for (const input of madeFromAt(this.graph, node, mineral)) {
        links += this.expandAs(space, state, node, input);
      }
    }
    return links;
  }

  private expandAs(space: SearchSpace, state: StateIndex, node: number, arriving: MineralIndex): number {
    const { columns, revision } = this.graph;
    const { rows, rowFrom, mineralSets, mineralWords, incoming, incomingStart, earlierIn, laidOut } = columns;
    const { numbers } = space;
    const word = arriving >>> 5;
    const bit = arriving & 31;
    const day = space.earliest[state] as number;
    const end = incomingStart[node + 1] as number;
    let appended = this.hasAppended ? (columns.lastAppendedIn[node] as number) : NONE;
    let links = 0;
    for (let next = incomingStart[node] as number; ; links += 1) {
      let row: number;
      if (next < end) {
        row = incoming[next] as number;
        next += 1;
      } else {
        if (appended === NONE) return links;
        row = appended;
        appended = earlierIn[appended - laidOut] as number;
      }
      const at = ROW * row;
      const first = -(rows[at + LAST_DAY] as number);
      const last = -(rows[at + FIRST_DAY] as number);
      const departure = first > day ? first : day;
      if (departure > last) continue;
      const set = rows[at + MINERAL_SET] as number;
      if ((((mineralSets[mineralWords * set + word] as number) >>> bit) & 1) === 0) continue;
      if (!((rows[at + RECORDED] as number) <= revision && (rows[at + ENDED] as number) > revision)) continue;
      const known = numbers.count;
      const near = rowFrom[row] as number;
      const reached = numbers.intern(near, arriving);
      if (reached === known) space.begin(reached, near, arriving);
      if (reached === state) continue;
      space.addEdge(reached, first, last);
      space.arrive(reached, departure);
    }
  }
}
