import type { FirstUse } from './first-uses.ts';
import { NEVER } from './latest-days.ts';
import { NONE, type StateTable } from './states.ts';
import type { ChainGraph, Day, LinkIndex, MineralIndex, WalkedLink } from './types.ts';

/**
 * The links that lie on some valid walk to a target.
 *
 * A link is on one with a mineral, on a day inside its interval, iff material can have come by then (it is a first
 * use on that day, or its near end was reached by then) and the far end is in time for a target. It may do so as the
 * first link and as a later one; the days given span both, and all minerals.
 *
 * @param latest per state the last day in time for a target, from `latestDays`
 */
export function walkedLinks(
  graph: ChainGraph,
  states: StateTable,
  uses: readonly FirstUse[],
  latest: Int32Array,
): WalkedLink[] {
  const walked: WalkedLink[] = [];
  let use = 0;
  let previous: LinkIndex = NONE;
  const days = new DaysOfLink(graph.mineralCount);
  for (const link of candidateLinks(graph, states, uses)) {
    if (link === previous) continue;
    previous = link;
    while (use < uses.length && (uses[use] as FirstUse).link < link) use += 1;
    days.clear();
    const node = graph.linkFrom[link] as number;
    const far = graph.linkTo[link] as number;
    const start = graph.linkStart[link] as number;
    const end = graph.linkEnd[link] as number;
    const carried = graph.mineralSets[graph.linkMinerals[link] as number] as Int32Array;
    for (let i = 0; i < carried.length; i += 1) {
      const mineral = carried[i] as number;
      const next = states.find(far, mineral);
      const inTime = next === NONE ? NEVER : (latest[next] as number);
      const state = states.find(node, mineral);
      if (state !== NONE) {
        days.add(mineral, Math.max(start, states.earliest[state] as number), Math.min(end, inTime));
      }
      // Uses ascend by link, then mineral, as these loops do.
      for (let one = uses[use]; one?.link === link && one.mineral === mineral; one = uses[use]) {
        days.add(mineral, one.from, Math.min(one.to, inTime));
        use += 1;
      }
    }
    if (days.count > 0) {
      walked.push({ link, minerals: days.mineralsOf(carried), from: days.from, to: days.to });
    }
  }
  return walked;
}

/** Links that leave a reached node, and first links; ascending, with repetitions. */
function candidateLinks(graph: ChainGraph, states: StateTable, uses: readonly FirstUse[]): Int32Array {
  const { outgoingStart, outgoing } = graph;
  const nodes = states.node.slice(0, states.count).sort();
  const isNewNode = (i: number): boolean => nodes[i] !== nodes[i - 1];
  let count = uses.length;
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] as number;
    if (isNewNode(i)) count += (outgoingStart[node + 1] as number) - (outgoingStart[node] as number);
  }
  const links = new Int32Array(count);
  let filled = 0;
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] as number;
    if (!isNewNode(i)) continue;
    const ofNode = outgoing.subarray(outgoingStart[node], outgoingStart[node + 1]);
    links.set(ofNode, filled);
    filled += ofNode.length;
  }
  for (const use of uses) {
    links[filled] = use.link;
    filled += 1;
  }
  return links.sort();
}

/** Minerals, ascending, and the span of days on which one link can be used. */
class DaysOfLink {
  count = 0;
  from: Day = 0;
  to: Day = NEVER;
  private readonly minerals: Int32Array;
  private readonly alone: Int32Array[] = [];
  private readonly together = new Map<string, Int32Array>();

  constructor(mineralCount: number) {
    this.minerals = new Int32Array(mineralCount);
  }

  clear(): void {
    this.count = 0;
    this.to = NEVER;
  }

  add(mineral: MineralIndex, from: Day, to: Day): void {
    if (from > to) return;
    if (this.count === 0 || from < this.from) this.from = from;
    if (to > this.to) this.to = to;
    if (this.count > 0 && this.minerals[this.count - 1] === mineral) return;
    this.minerals[this.count] = mineral;
    this.count += 1;
  }

  /** Equal lists share one array: there are few of them, and one for each link would cost more than all else. */
  mineralsOf(carried: Int32Array): Int32Array {
    if (this.count === carried.length) return carried;
    if (this.count === 1) {
      const only = this.minerals[0] as number;
      this.alone[only] ??= Int32Array.of(only);
      return this.alone[only];
    }
    const minerals = this.minerals.slice(0, this.count);
    const key = minerals.join(' ');
    const known = this.together.get(key) ?? minerals;
    this.together.set(key, known);
    return known;
  }
}
