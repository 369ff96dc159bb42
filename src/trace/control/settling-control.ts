import {
  COUNTS,
  ENDED,
  FIRST_DAY,
  LAST_DAY,
  MINERAL_SET,
  RECORDED,
  ROW,
  yieldsAt,
} from '../engine/columns.ts';
import { BEFORE_AT_NODE, MINERAL, NODE, RECORD } from '../engine/search-space.ts';
import type { StopWatch } from '../engine/stopping.ts';
import { type ChainGraph, type Day, type MineralIndex, NONE } from '../engine/types.ts';
import { ASSURED_SINCE, type ControlSpace, LAYER, UNASSURED_SINCE } from './control-space.ts';

const NO_PRODUCTS: readonly MineralIndex[] = [];

/**
 * Finds, of every state that can be reached from those started in the space, by which sorts of walk.
 *
 * Both layers in the order of days, as in part (a): material can wait, so of all the days on which it can be at a state in a
 * layer, only the earliest counts for what follows, and a state that is taken in that order is final in its layer. Of the
 * days on which a link brings it, the first that is not covered keeps it in its layer, the first that is covered takes it
 * to the other. A link that only arrives on covered days still ends an unassured walk: the end's arrival is not asked.
 *
 * Like the search of part (a) one loop over columns held in locals, in which positions are in range by construction.
 *
 * @param asOf the last day that counts
 * @returns false when stopped
 */
export function settleControl(graph: ChainGraph, space: ControlSpace, asOf: Day, watch: StopWatch): boolean {
  const { columns, revision } = graph;
  const { rows, rowTo, mineralSets, mineralWords, lastConversion, laidOut, outgoingStart } = columns;
  const { lastAppendedOut, earlierOut } = columns;
  const hasAppended = (columns.counts[COUNTS.rows] as number) > laidOut;
  const hasConversions = (columns.counts[COUNTS.conversions] as number) > 0;
  const { queue, lastAtNode } = space;
  let { records } = space;

  while (queue.pop()) {
    const state = queue.item >>> 1;
    const isAssured = (queue.item & 1) === LAYER.assured;
    const day = queue.key;
    const record = RECORD * state;
    // An entry that is out of date: the state was taken on an earlier day.
    if (records[record + (isAssured ? ASSURED_SINCE : UNASSURED_SINCE)] !== day) continue;
    const node = records[record + NODE] as number;
    let mineral = records[record + MINERAL] as number;
    const products =
      hasConversions && lastConversion[node] !== NONE ? yieldsAt(graph, node, mineral) : NO_PRODUCTS;
    const start = outgoingStart[node] as number;
    const end = outgoingStart[node + 1] as number;
    let links = 0;
    for (let product = 0; ; product += 1) {
      const word = mineral >>> 5;
      let position = start;
      let appended = hasAppended ? (lastAppendedOut[node] as number) : NONE;
      for (; ; links += 1) {
        let row: number;
        if (position < end) {
          row = position;
          position += 1;
        } else {
          if (appended === NONE) break;
          row = appended;
          appended = earlierOut[appended - laidOut] as number;
        }
        const at = ROW * row;
        const first = rows[at + FIRST_DAY] as number;
        let last = rows[at + LAST_DAY] as number;
        if (last > asOf) last = asOf;
        const arrival = first > day ? first : day;
        if (arrival > last) continue;
        const set = rows[at + MINERAL_SET] as number;
        // A shift counts by the lowest five bits alone.
        if ((((mineralSets[mineralWords * set + word] as number) >>> mineral) & 1) === 0) continue;
        if (!((rows[at + RECORDED] as number) <= revision && (rows[at + ENDED] as number) > revision))
          continue;

        const other = rowTo[row] as number;
        let reached = (lastAtNode[other] as number) - 1;
        while (reached !== NONE && records[RECORD * reached + MINERAL] !== mineral) {
          reached = (records[RECORD * reached + BEFORE_AT_NODE] as number) - 1;
        }
        if (reached === NONE) {
          reached = space.addState(other, mineral);
          records = space.records;
        }
        if (isAssured) space.arriveAssured(reached, arrival);
        else space.arriveUnassured(reached, arrival, last);
      }
      if (product === products.length) break;
      mineral = products[product] as number;
    }
    if (watch.hasToStop(links)) return false;
  }
  return true;
}
