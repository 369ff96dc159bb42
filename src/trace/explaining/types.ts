import type {
  ChainGraph,
  Day,
  LinkIndex,
  RowIndex,
  ShortestWalk,
  TaintedRow,
  WalkEnd,
  WalkedRow,
} from '../engine/types.ts';
import type { RowEvidence, Strength } from '../strength/types.ts';

/** One exposure that is to be explained. */
export interface Exposure {
  readonly graph: ChainGraph;
  /** The rows that a walk may begin with, as they were given to the trace. */
  readonly tainted: readonly TaintedRow[];
  /** The last day that counts, as it was given to the trace. */
  readonly asOf: Day;
  /** What its walks end with: any of these, at least one, all of one node. */
  readonly ends: readonly [WalkEnd, ...WalkEnd[]];
  /** Every row on a valid walk to that node: `reach.walkedRows([node])`. In any order. */
  readonly walked: readonly WalkedRow[];
  readonly evidence: RowEvidence;
  /** Strength of the flag's own evidence. */
  readonly flag: Strength;
}

/** How much is explained. The same bounds always give the same answer. */
export interface ExplanationBounds {
  /** Walks wanted besides the best, 0 or more. */
  readonly walks: number;
  /** Edges looked at in the search for those, at most. */
  readonly walkWork: number;
  /** Edges and choices looked at to prove that a cut is the smallest, at most; null: no cut is looked for. */
  readonly cutWork: number | null;
}

/** A walk with what its evidence comes to. */
export interface ExplainedWalk extends ShortestWalk {
  /** Of its weakest link or the flag. */
  readonly strength: Strength;
  /** Whether it uses no row of company scope. */
  readonly traced: boolean;
}

/** Links which, taken away, leave no valid walk. */
export interface Cut {
  /** By id, each once. */
  readonly links: readonly LinkIndex[];
  /** The rows of `links`, one by one. */
  readonly rows: readonly RowIndex[];
  /** `SMALLEST`: proven that no fewer links do. `IRREDUCIBLE`: each of them is needed, but others might be fewer. */
  readonly kind: 'SMALLEST' | 'IRREDUCIBLE';
}

/** What the walks that are shown take for granted of one link. */
export interface LinkAssumption {
  readonly link: LinkIndex;
  readonly row: RowIndex;
  /** That it had begun by the day of use, as its first day is unknown. */
  readonly begun: boolean;
  /** That it had not ended by the day of use, as its last day is unknown or open. */
  readonly notEnded: boolean;
  /** That the material was this very material, as all that is known is a declaration of the whole company. */
  readonly companyScope: boolean;
}

/** Why an exposure is one; numbers of links, rows, nodes and minerals as of the graph. */
export interface Explanation {
  /** The first of all valid walks: it may use a link twice. Null when there is none, or when stopped before. */
  readonly bestWalk: ExplainedWalk | null;
  /** The first distinct lists of links, none of which uses a link twice; at most as many as asked for. */
  readonly walks: readonly ExplainedWalk[];
  /** Whether `walks` are as many as asked for, or all there are. Else their bound was reached, or all was stopped. */
  readonly walksComplete: boolean;
  /** Null when there is no walk, when none was asked for, or when stopped before a cut was found. */
  readonly cut: Cut | null;
  /** Of the links on `bestWalk` and `walks`, by id; only of those of which something is taken for granted. */
  readonly assumptions: readonly LinkAssumption[];
  /** Whether the stop signal cut the explanation short. */
  readonly stopped: boolean;
}
