import { rowsLeaving } from './adjacent-rows.ts';
import {
  type ChainGraph,
  type Day,
  type MineralIndex,
  type NodeIndex,
  type RowIndex,
  type TaintedRow,
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
 * - A flag on a place: `{ rows }`, those that pass it.
 * - A flag on a link: `{ rows: [row] }`.
 * - A flag on an actor: one per node and per place that the actor operates or controls, each with `during`, the
 *   interval of that relation. Owning alone taints nothing, so such relations are not given.
 */
export type TaintStart = (
  | { readonly node: NodeIndex; readonly rows?: never }
  | { readonly rows: Iterable<RowIndex>; readonly node?: never }
) & {
  /** The days on which the start counts: a relation's interval. Absent: always. */
  readonly during?: { readonly from: Day; readonly to: Day };
};

/**
 * Which rows carry tainted material from the start, and when: semantics (a), "which material a flag taints".
 *
 * Windows of one row that overlap are united; an empty window gives nothing. The rows' own intervals and minerals are
 * left to the engine.
 *
 * @example taintedRows(graph, flag, [{ node: snapshot.nodeOf(site.id) }])
 * @example taintedRows(graph, flag, controls.map((relation) => ({
 *   rows: snapshot.rowsPassing(relation.place),
 *   during: { from: startDayOf(relation.validFrom), to: endDayOf(relation.validTo) },
 * })))
 * @param starts rows among them are rows that the graph sees
 * @returns ascending by row, then by first day
 */
export function taintedRows(
  graph: ChainGraph,
  flag: TaintWindow,
  starts: Iterable<TaintStart>,
): TaintedRow[] {
  const minerals = flag.minerals === null ? null : Int32Array.from(new Set(flag.minerals)).sort();
  const windows: { row: RowIndex; from: Day; to: Day }[] = [];
  for (const start of starts) {
    const from = Math.max(flag.from, start.during?.from ?? UNBOUNDED_START);
    const to = Math.min(flag.to, start.during?.to ?? UNBOUNDED_END);
    if (from > to) continue;
    for (const row of start.rows ?? rowsLeaving(graph, start.node)) windows.push({ row, from, to });
  }
  windows.sort((a, b) => a.row - b.row || a.from - b.from);

  const united: typeof windows = [];
  for (const window of windows) {
    const last = united.at(-1);
    if (last?.row === window.row && window.from <= last.to) last.to = Math.max(last.to, window.to);
    else united.push({ ...window });
  }
  return united.map((window) => ({ ...window, minerals }));
}
