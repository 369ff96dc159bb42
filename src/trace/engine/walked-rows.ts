import { rowsLeaving } from './adjacent-rows.ts';
import type { Arrivals } from './arrivals.ts';
import { FIRST_DAY, LAST_DAY, MINERAL_SET, mineralsOfSet, ROW, yieldsAt } from './columns.ts';
import type { FirstUse } from './first-uses.ts';
import type { StateIndex } from './states.ts';
import type { StopWatch } from './stopping.ts';
import {
  type ChainGraph,
  type Day,
  type MineralIndex,
  type MineralSetIndex,
  NEVER,
  NONE,
  type NodeIndex,
  type RowIndex,
  type WalkedRow,
} from './types.ts';

/**
 * The rows that lie on some valid walk to a target.
 *
 * A row is on one with a mineral, on a day inside its interval, iff material can have come by then (it is a first
 * use on that day, or what leaves its near end as that mineral arrived by then) and the far end is in time for a target.
 * It may do so as the first link and as a later one; the days given span both, and all minerals.
 *
 * @param latest per state the last day in time for a target, from `latestDays`
 * @throws TraceStopped
 */
export function walkedRows(
  graph: ChainGraph,
  arrivals: Arrivals,
  uses: readonly FirstUse[],
  latest: Int32Array,
  watch: StopWatch,
): WalkedRow[] {
  const { rows, rowTo } = graph.columns;
  const walked: WalkedRow[] = [];
  const sets = new SharedMinerals(graph);
  const usesOfRow = new Map<RowIndex, FirstUse[]>();
  for (const use of uses) {
    const ofRow = usesOfRow.get(use.row);
    if (ofRow === undefined) usesOfRow.set(use.row, [use]);
    else ofRow.push(use);
  }
  const leaving = new LeavingMinerals(graph, arrivals);
  const take = (row: RowIndex, leavesFrom: ReadonlyMap<MineralIndex, Day>): void => {
    const at = ROW * row;
    const far = rowTo[row] as number;
    const days = new DaysOfRow();
    const inTime = (mineral: MineralIndex): Day => {
      const next = arrivals.find(far, mineral);
      return next === NONE ? NEVER : (latest[next] as number);
    };
    const set = rows[at + MINERAL_SET] as number;
    for (const mineral of sets.of(set)) {
      const since = leavesFrom.get(mineral);
      if (since === undefined) continue;
      days.add(
        mineral,
        Math.max(rows[at + FIRST_DAY] as number, since),
        Math.min(rows[at + LAST_DAY] as number, inTime(mineral)),
      );
    }
    let begins = false;
    for (const { mineral, from, to } of usesOfRow.get(row) ?? []) {
      const last = Math.min(to, inTime(mineral));
      days.add(mineral, from, last);
      begins ||= from <= last;
    }
    if (days.minerals.length === 0) return;
    walked.push({ row, minerals: sets.shared(set, days.minerals), from: days.from, to: days.to, begins });
  };
  for (const node of leaving.nodes) {
    const leavesFrom = leaving.at(node);
    const ofNode = rowsLeaving(graph, node);
    watch.throwIfStopped(ofNode.length);
    for (const row of ofNode) {
      take(row, leavesFrom);
      usesOfRow.delete(row);
    }
  }
  // What is left begins at nodes that nothing reaches.
  const nothing = new Map<MineralIndex, Day>();
  for (const row of usesOfRow.keys()) take(row, nothing);
  return walked;
}

/** From which day each mineral can leave a node. */
class LeavingMinerals {
  private readonly graph: ChainGraph;
  private readonly arrivals: Arrivals;
  /** The last state of each node, and for each state the one before it at the same node, or NONE. */
  private readonly lastAt = new Map<NodeIndex, StateIndex>();
  private readonly before: Int32Array;

  constructor(graph: ChainGraph, arrivals: Arrivals) {
    this.graph = graph;
    this.arrivals = arrivals;
    this.before = new Int32Array(arrivals.count);
    for (let state = 0; state < arrivals.count; state += 1) {
      const node = arrivals.node[state] as number;
      this.before[state] = this.lastAt.get(node) ?? NONE;
      this.lastAt.set(node, state);
    }
  }

  get nodes(): Iterable<NodeIndex> {
    return this.lastAt.keys();
  }

  at(node: NodeIndex): ReadonlyMap<MineralIndex, Day> {
    const days = new Map<MineralIndex, Day>();
    for (let state = this.lastAt.get(node) ?? NONE; state !== NONE; state = this.before[state] as number) {
      const mineral = this.arrivals.mineral[state] as number;
      const day = this.arrivals.earliest[state] as number;
      for (const leaving of [mineral, ...yieldsAt(this.graph, node, mineral)]) {
        days.set(leaving, Math.min(day, days.get(leaving) ?? day));
      }
    }
    return days;
  }
}

/** The span of days on which one row can be used, and the minerals that it then carries. */
class DaysOfRow {
  readonly minerals: MineralIndex[] = [];
  from: Day = 0;
  to: Day = NEVER;

  add(mineral: MineralIndex, from: Day, to: Day): void {
    if (from > to) return;
    if (this.minerals.length === 0 || from < this.from) this.from = from;
    if (to > this.to) this.to = to;
    if (!this.minerals.includes(mineral)) this.minerals.push(mineral);
  }
}

/** Equal lists share one array: there are few of them, and one for each row would cost more than all else. */
class SharedMinerals {
  private readonly graph: ChainGraph;
  private readonly ofSets: Int32Array[] = [];
  private readonly lists = new Map<string, Int32Array>();

  constructor(graph: ChainGraph) {
    this.graph = graph;
  }

  /** All minerals of a set. */
  of(set: MineralSetIndex): Int32Array {
    this.ofSets[set] ??= mineralsOfSet(this.graph.columns, set);
    return this.ofSets[set];
  }

  /** Some of the minerals of a set, as a list. */
  shared(set: MineralSetIndex, minerals: readonly MineralIndex[]): Int32Array {
    const all = this.of(set);
    if (minerals.length === all.length) return all;
    const key = minerals.join(' ');
    const known = this.lists.get(key) ?? Int32Array.from(minerals);
    this.lists.set(key, known);
    return known;
  }
}
