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
/** Earlier than every day, the unbounded one included: it cannot be done at all. */
export const NEVER: Day = -0x80000000;

/** A revision of the store: a version is seen at R iff recorded ≤ R < ended. */
export type RevisionNumber = number;
/** Revision at which a version that still stands was ended. Larger than every real revision. */
export const NOT_ENDED: RevisionNumber = 0x7fffffff;

/** Stands for "no state", "no row", "no entry". */
export const NONE = -1;

/** Number of a chain node (mine site, trader, smelter, supplier, company). Never changes while a process runs. */
export type NodeIndex = number;
/** Number of a supply link. Never changes while a process runs; says nothing of the order of ids. */
export type LinkIndex = number;
/** Number of a mineral in the graph's own open list. Says nothing of the order of codes. */
export type MineralIndex = number;
/** Number of a set of minerals, of those that links carry. */
export type MineralSetIndex = number;
/** Position of a row, which is one version of a supply link, in the columns of one layout. */
export type RowIndex = number;

/**
 * The physical graph as one reader sees it at one revision: the columns of a layout, which versions of later revisions
 * may be appended to meanwhile, and the revision that decides what is seen of them.
 *
 * Columns are described in `columns.ts`. A row is seen iff `recorded ≤ revision < ended`; of one link at most one row is
 * seen at a time. Rows of links from or to a merged node stand at the node it was merged into.
 */
export interface ChainGraph {
  readonly revision: RevisionNumber;
  readonly columns: import('./columns.ts').GraphColumns;
  /** Nodes, minerals there were when the graph was opened; numbers at or above are of later revisions. */
  readonly nodeCount: number;
  readonly mineralCount: number;
  /** Compares two links by id in code-point order: negative, 0 or positive. */
  compareLinks(a: LinkIndex, b: LinkIndex): number;
  /** Compares two minerals by code in code-point order. */
  compareMinerals(a: MineralIndex, b: MineralIndex): number;
}

/**
 * One way in which material becomes tainted: a row that can be the first of a walk, on the days it then may be
 * used (the flag's window; for a flag on an actor, the window ∩ the relation's interval), with these minerals.
 */
export interface TaintedRow {
  /** A row that the graph sees. */
  readonly row: RowIndex;
  /** First day of the window, or {@link UNBOUNDED_START}. The link's own interval need not be applied yet. */
  readonly from: Day;
  /** Last day of the window, or {@link UNBOUNDED_END}. */
  readonly to: Day;
  /** The minerals concerned, in any order; null: every mineral that the link carries. */
  readonly minerals: Int32Array | null;
}

/**
 * What was reached, one entry a column: a node holds a mineral, as it arrived or as a conversion at that very node made
 * it. One entry for each (node, mineral, produced), in no promised order.
 */
export interface ReachedStates {
  readonly count: number;
  readonly node: Int32Array;
  readonly mineral: Int32Array;
  /** 1: made at the node by a conversion of what arrived; 0: it arrived. */
  readonly produced: Uint8Array;
  /** Earliest day over all valid walks, or {@link UNBOUNDED_START} when nothing bounds it from below. */
  readonly firstPossibleOn: Int32Array;
  /** Fewest links over all valid walks to this state; 1 or more. */
  readonly hops: Int32Array;
  /** 1 when some valid walk can end on the as-of day itself: its last link is in use that day. */
  readonly current: Uint8Array;
}

/** A walk by its links, first to last. */
export interface ShortestWalk {
  readonly rows: readonly RowIndex[];
  readonly links: readonly LinkIndex[];
  /** The mineral held on each link. Of several that fit the same links, the least codes, compared one by one. */
  readonly minerals: readonly MineralIndex[];
  /** The mineral at the node: as it arrived, or what a conversion there made of it. */
  readonly mineral: MineralIndex;
  readonly produced: boolean;
  /** The walk's own earliest arrival at each link's far end, {@link UNBOUNDED_START} where unbounded. */
  readonly arrivals: readonly Day[];
}

/** A link that lies on some valid walk, with the minerals it then carries and the days on which it can be used. */
export interface WalkedRow {
  readonly row: RowIndex;
  /** In no promised order. */
  readonly minerals: Int32Array;
  /** First day on which the link can be used in a valid walk, {@link UNBOUNDED_START} where unbounded. */
  readonly from: Day;
  /** Last such day, never after the as-of day. */
  readonly to: Day;
  /** Whether such a walk can begin with it: it is tainted, on a day and with a mineral in time for what follows. */
  readonly begins: boolean;
}

/** Lets a caller end a computation between steps: a deadline, or a client that left. */
export interface StopSignal {
  readonly stopped: boolean;
}

/** What is asked of the end of a walk. */
export interface WalkEnd {
  readonly node: NodeIndex;
  /** Only of this mineral, arrived or produced; of any when absent. */
  readonly mineral?: MineralIndex;
  /** Only arrived (false) or only produced (true); either when absent. */
  readonly produced?: boolean;
}

/** The answer to one forward trace. Nothing is enumerated; walks are recovered when asked for. */
export interface Reach {
  readonly states: ReachedStates;
  /** False when `stop` ended the computation early: then the states are a lower bound. */
  readonly complete: boolean;
  /**
   * The walk with the fewest links, then the earliest own arrival, then the link ids compared one by one.
   *
   * @param stop ends the search for it; when absent the signal given to the trace does, unless it had ended the trace
   * @returns null when that end is not reached
   * @throws TraceStopped
   */
  shortestWalk(end: WalkEnd, stop?: StopSignal): ShortestWalk | null;
  /**
   * Every row on some valid walk that ends at one of `targets` (any reached node when absent); no promised order.
   *
   * @param stop as of {@link shortestWalk}
   * @throws TraceStopped
   */
  walkedRows(targets?: Iterable<NodeIndex>, stop?: StopSignal): readonly WalkedRow[];
}

/**
 * What can have come to one node: for each (node, mineral as it leaves that node), how late and by how few links.
 * One entry for each, in no promised order. The node itself has entries where material can go round to it.
 */
export interface OriginStates {
  readonly count: number;
  readonly node: Int32Array;
  /** The mineral that leaves the node, perhaps converted on the way. */
  readonly mineral: Int32Array;
  /** Latest day on which it can leave and still arrive by the as-of day; never unbounded, as the as-of day bounds it. */
  readonly lastPossibleOn: Int32Array;
  /** Fewest links over all valid walks; 1 or more. */
  readonly hops: Int32Array;
}

/** The answer to one backward trace. */
export interface Origins {
  readonly states: OriginStates;
  /** False when `stop` ended the computation early. */
  readonly complete: boolean;
  /**
   * Whether a tainted row can begin a walk to the node: it can be used in its window, and what it carries arrives in
   * time for what must follow.
   */
  admits(tainted: TaintedRow): boolean;
}

/** What a backward trace is of. */
export interface Destination {
  readonly node: NodeIndex;
  /** Only what the node then holds of these minerals, arrived or produced there; null: all. */
  readonly minerals: Int32Array | null;
}

/** A trace engine. Pure: the same arguments always give the same answer. */
export interface TraceEngine {
  /**
   * Possible exposure by tainted material, semantics (a), for walks none of whose days is after `asOf`.
   *
   * @param tainted the rows that a walk may begin with; several windows for one row are allowed
   * @param asOf the last day that counts
   */
  traceForward(graph: ChainGraph, tainted: readonly TaintedRow[], asOf: Day, stop?: StopSignal): Reach;
  /** The same walks from their end: all that can have come to a node by `asOf`. */
  traceBackward(graph: ChainGraph, destination: Destination, asOf: Day, stop?: StopSignal): Origins;
}
