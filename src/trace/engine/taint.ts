import {
  type ChainGraph,
  type Day,
  type LinkIndex,
  type MineralIndex,
  type NodeIndex,
  type TaintedLink,
  UNBOUNDED_END,
  UNBOUNDED_START,
} from './types.ts';

/** What a flag says of material: when, and which minerals. */
export interface TaintWindow {
  /** First day of the flag's window, or UNBOUNDED_START. */
  readonly from: Day;
  /** Last day of the flag's window, or UNBOUNDED_END. */
  readonly to: Day;
  /** The minerals concerned, in any order; null: all that a link carries. */
  readonly minerals: readonly MineralIndex[] | null;
}

/**
 * Where a flag taints material.
 *
 * - A flag on a chain node: `{ node }`.
 * - A flag on a place: `{ links }`, the links that pass it.
 * - A flag on a link: `{ links: [link] }`.
 * - A flag on an actor: one per node and per place that the actor operates or controls, each with `during`, the
 *   interval of that relation. Owning alone taints nothing, so such relations are not given.
 */
export type TaintStart = (
  | { readonly node: NodeIndex; readonly links?: never }
  | { readonly links: Iterable<LinkIndex>; readonly node?: never }
) & {
  /** The days on which the start counts: a relation's interval. Absent: always. */
  readonly during?: { readonly from: Day; readonly to: Day };
};

/**
 * Which links carry tainted material from the start, and when: semantics (a), "which material a flag taints".
 *
 * Windows of one link that overlap are united; an empty window gives nothing. The links' own intervals and
 * minerals are left to the engine.
 *
 * @example taintedLinks(graph, flag, [{ node: graphIndex.nodeOf(site.id) }])
 * @example taintedLinks(graph, flag, controls.map((relation) => ({
 *   links: linksVia(relation.place),
 *   during: { from: startDayOf(relation.validFrom), to: endDayOf(relation.validTo) },
 * })))
 * @returns ascending by link, then by first day
 */
export function taintedLinks(
  graph: ChainGraph,
  flag: TaintWindow,
  starts: Iterable<TaintStart>,
): TaintedLink[] {
  const minerals = flag.minerals === null ? null : Int32Array.from(new Set(flag.minerals)).sort();
  const windows: { link: LinkIndex; from: Day; to: Day }[] = [];
  for (const start of starts) {
    const from = Math.max(flag.from, start.during?.from ?? UNBOUNDED_START);
    const to = Math.min(flag.to, start.during?.to ?? UNBOUNDED_END);
    if (from > to) continue;
    for (const link of start.links ?? linksLeaving(graph, start.node)) windows.push({ link, from, to });
  }
  windows.sort((a, b) => a.link - b.link || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

  const united: typeof windows = [];
  for (const window of windows) {
    const last = united.at(-1);
    if (last?.link === window.link && window.from <= last.to) last.to = Math.max(last.to, window.to);
    else united.push({ ...window });
  }
  return united.map((window) => ({ ...window, minerals }));
}

function linksLeaving(graph: ChainGraph, node: NodeIndex): Int32Array {
  return graph.outgoing.subarray(graph.outgoingStart[node], graph.outgoingStart[node + 1]);
}
