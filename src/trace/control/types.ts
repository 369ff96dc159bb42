import type { Day, MineralIndex, NodeIndex } from '../engine/types.ts';

/**
 * Control points, semantics (d), as numbers in and numbers out.
 *
 * A walk with its days is *assured* when some node strictly between two of its links had, on the day the material arrived
 * there, an assurance in force that covers the mineral as it arrived and the clause of the flag.
 */

/** Days one after another, closed at both ends; `from` may be UNBOUNDED_START, `to` UNBOUNDED_END. */
export interface AssuredDays {
  readonly from: Day;
  /** Not before `from`. */
  readonly to: Day;
}

/** What assurances cover, for the clause of one flag, as known at the revision of the graph. */
export interface Assurances {
  /**
   * The days on which an assurance of the node covers a mineral that arrives there: ascending, and no two of them share
   * a day. The same for as long as a search runs. Empty: never.
   */
  covered(node: NodeIndex, mineral: MineralIndex): readonly AssuredDays[];
}

/** How the walks to something, with their days, stand to control points. */
export type ControlVerdict = 'ASSURED' | 'PARTLY_ASSURED' | 'UNASSURED';

/** One bit for each sort of (walk, days) there is to a state, in {@link ControlledStates.walks}. */
export const WALKS = { unassured: 1, assured: 2 } as const;

/**
 * What is reached, as in part (a): one entry a column for each (node, mineral, produced), in no promised order. Such an
 * entry has at least one walk.
 */
export interface ControlledStates {
  readonly count: number;
  readonly node: Int32Array;
  readonly mineral: Int32Array;
  /** 1: made at the node by a conversion of what arrived; 0: it arrived. */
  readonly produced: Uint8Array;
  /** Which sorts of (walk, days) lead there: bits of {@link WALKS}. */
  readonly walks: Uint8Array;
}

/** Which of a node's states are meant; of any mineral, arrived or produced, where not stated. */
export interface StatesOfNode {
  readonly node: NodeIndex;
  readonly minerals?: ReadonlySet<MineralIndex>;
  readonly produced?: boolean;
}

/** The control points of one trace. */
export interface ControlPoints {
  readonly states: ControlledStates;
  /**
   * False when `stop` ended the search early. Then walks of a sort may be missing, and whole states: `PARTLY_ASSURED` is
   * right, the other verdicts are of what was found.
   */
  readonly complete: boolean;
  /** The verdict over all walks to the states that are meant, taken together; null where none of them is reached. */
  verdict(of: StatesOfNode): ControlVerdict | null;
}
