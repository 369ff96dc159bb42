/**
 * The trace engine's own vocabulary: numbers in, numbers out. Nothing here knows of stores or GraphQL.
 *
 * Definitions are those of docs/semantics.md, part (a).
 */

/** A whole day, counted from 1970-01-01 (day 0). Intervals are closed at both ends. */
export type Day = number;

/** Stands for "nothing bounds it from below". Smaller than every real day; survives `Math.max`. */
export const UNBOUNDED_START: Day = -0x7fffffff;
/** Stands for "open, or unknown end". Larger than every real day; survives `Math.min`. */
export const UNBOUNDED_END: Day = 0x7fffffff;

/** Index of a chain node (mine site, trader, smelter, supplier, company) in a {@link ChainGraph}. */
export type NodeIndex = number;
/** Index of a supply link. Links are numbered by their id in code-point order, so comparing indexes compares ids. */
export type LinkIndex = number;
/** Index of a mineral in the graph's own open list of minerals. */
export type MineralIndex = number;

/**
 * The physical graph at one revision, ready to walk.
 *
 * Arrays named `link*` have one entry per link. Outgoing and incoming links of node n are
 * `outgoing[outgoingStart[n] … outgoingStart[n + 1])`, and likewise `incoming`, in ascending link index.
 */
export interface ChainGraph {
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly mineralCount: number;
  /** Upstream end of each link. */
  readonly linkFrom: Int32Array;
  /** Downstream end of each link. */
  readonly linkTo: Int32Array;
  /** First day of each link's interval, or {@link UNBOUNDED_START}. */
  readonly linkStart: Int32Array;
  /** Last day of each link's interval, or {@link UNBOUNDED_END}. */
  readonly linkEnd: Int32Array;
  /** Which of `mineralSets` each link carries. */
  readonly linkMinerals: Int32Array;
  /** The distinct sets of minerals that links carry, each ascending and not empty. */
  readonly mineralSets: readonly Int32Array[];
  readonly outgoingStart: Int32Array;
  readonly outgoing: Int32Array;
  readonly incomingStart: Int32Array;
  readonly incoming: Int32Array;
}

/**
 * One way in which material becomes tainted: a link that can be the first of a walk, on the days it then may be
 * used (the flag's window; for a flag on an actor, the window ∩ the relation's interval), with these minerals.
 */
export interface TaintedLink {
  readonly link: LinkIndex;
  /** First day of the window, or {@link UNBOUNDED_START}. The link's own interval need not be applied yet. */
  readonly from: Day;
  /** Last day of the window, or {@link UNBOUNDED_END}. */
  readonly to: Day;
  /** The minerals concerned, ascending; null: every mineral that the link carries. */
  readonly minerals: Int32Array | null;
}

/** What was reached: one record per (node, mineral) state, in ascending (node, mineral) order. */
export interface ReachedState {
  readonly node: NodeIndex;
  readonly mineral: MineralIndex;
  /** Earliest arrival over all valid walks, or {@link UNBOUNDED_START} when nothing bounds it from below. */
  readonly firstPossibleOn: Day;
  /** Fewest links over all valid walks to this state; 1 or more. */
  readonly hops: number;
  /** Whether some valid walk can end on the as-of day itself: its last link is in use that day. */
  readonly current: boolean;
}

/** A walk by its links, first to last. */
export interface ShortestWalk {
  readonly links: readonly LinkIndex[];
  readonly mineral: MineralIndex;
  /** The walk's own earliest arrival at each link's far end, {@link UNBOUNDED_START} where unbounded. */
  readonly arrivals: readonly Day[];
}

/** A link that lies on some valid walk, with the minerals it then carries and the days on which it can be used. */
export interface WalkedLink {
  readonly link: LinkIndex;
  readonly minerals: Int32Array;
  /** First day on which the link can be used in a valid walk, {@link UNBOUNDED_START} where unbounded. */
  readonly from: Day;
  /** Last such day, never after the as-of day. */
  readonly to: Day;
}

/** Lets a caller end a computation between steps: a deadline, or a client that left. */
export interface StopSignal {
  readonly stopped: boolean;
}

/** The answer to one forward trace. Nothing is enumerated; walks are recovered when asked for. */
export interface Reach {
  /** Every reached state, ascending by (node, mineral). A node that is not there is not exposed. */
  readonly states: readonly ReachedState[];
  /** False when `stop` ended the computation early: then the states are a lower bound. */
  readonly complete: boolean;
  /**
   * The walk to `node` with the fewest links, then the earliest own arrival, then the link ids compared one by one.
   *
   * @param minerals the minerals that may be held on the way; all when absent
   * @returns null when the node is not reached
   */
  shortestWalk(node: NodeIndex, minerals?: Int32Array): ShortestWalk | null;
  /**
   * Every link on some valid walk that ends at one of `targets` (any reached node when absent), ascending by link.
   */
  walkedLinks(targets?: Iterable<NodeIndex>): readonly WalkedLink[];
}

/** A trace engine. Pure: the same arguments always give the same answer. */
export interface TraceEngine {
  /**
   * Possible exposure by tainted material, semantics (a), for walks none of whose days is after `asOf`.
   *
   * @param graph the physical graph
   * @param tainted the links that a walk may begin with; several windows for one link are allowed
   * @param asOf the last day that counts
   */
  traceForward(graph: ChainGraph, tainted: readonly TaintedLink[], asOf: Day, stop?: StopSignal): Reach;
}
