/** What a flag says of material. Days are ISO dates. */
export interface TaintedMaterial {
  /**
   * What the flag is on: a chain node taints what leaves it, a place what passes it, a link what it carries, an actor
   * what leaves or passes all that it operates or controls while it does.
   */
  readonly on: 'NODE' | 'PLACE' | 'LINK' | 'ACTOR';
  /** Id of the fact. One that does not stand taints nothing. */
  readonly id: string;
  /** Codes of the minerals concerned; null: every mineral that a link carries. */
  readonly minerals: readonly string[] | null;
  /** First day of the window; null: unbounded. */
  readonly from: string | null;
  /** Last day of the window; null: unbounded. */
  readonly to: string | null;
}

/** A mineral that tainted material can have brought to a node; one for each (node, mineral, produced). */
export interface FrontierState {
  /** Id of the chain node, as it is known: of merged nodes, the kept one. */
  readonly node: string;
  readonly mineral: string;
  /** True: made at the node by a conversion of what arrived; false: it arrived. */
  readonly produced: boolean;
  /** Earliest day over all valid walks, an ISO date; null when nothing bounds it from below. */
  readonly firstPossibleOn: string | null;
  /** Fewest links over all valid walks; 1 or more. */
  readonly hops: number;
  /** Whether some valid walk can end on the as-of day itself. */
  readonly current: boolean;
}

export interface FrontierReach {
  /** In no promised order. */
  readonly states: readonly FrontierState[];
  /** False when `stop` ended the computation early: then the states are a lower bound. */
  readonly complete: boolean;
  /** Times that the database was sent a frontier. */
  readonly rounds: number;
}
