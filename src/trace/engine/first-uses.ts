import { carries } from './carries.ts';
import type { ChainGraph, Day, LinkIndex, MineralIndex, TaintedLink } from './types.ts';

/** A link as the first of a walk: one mineral, on the days that its interval, the window and the as-of day leave. */
export interface FirstUse {
  readonly link: LinkIndex;
  readonly mineral: MineralIndex;
  /** First usable day, or UNBOUNDED_START. */
  readonly from: Day;
  /** Last usable day, never after the as-of day; not before `from`. */
  readonly to: Day;
}

/** Every first use that has a day, ascending by link, then mineral, then first day. */
export function firstUses(graph: ChainGraph, tainted: readonly TaintedLink[], asOf: Day): FirstUse[] {
  const uses: FirstUse[] = [];
  for (const window of tainted) {
    const { link } = window;
    const from = Math.max(window.from, graph.linkStart[link] as number);
    const to = Math.min(window.to, graph.linkEnd[link] as number, asOf);
    if (from > to) continue;
    const carried = graph.mineralSets[graph.linkMinerals[link] as number] as Int32Array;
    for (const mineral of window.minerals ?? carried) {
      if (carries(graph, link, mineral)) uses.push({ link, mineral, from, to });
    }
  }
  return uses.sort((a, b) => a.link - b.link || a.mineral - b.mineral || compareDays(a.from, b.from));
}

/** Compared, not subtracted: the difference of unbounded days means nothing. */
function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
