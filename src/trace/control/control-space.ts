import {
  CURRENT,
  EARLIEST,
  EDGES_FROM,
  EDGES_TO,
  lender,
  NO_DAY,
  RECORD,
  SearchSpace,
} from '../engine/search-space.ts';
import type { StateIndex } from '../engine/states.ts';
import type { Day, MineralIndex, NodeIndex } from '../engine/types.ts';
import { firstCovered, firstUncovered } from './assured-days.ts';
import { type Assurances, type AssuredDays, WALKS } from './types.ts';

/**
 * Offset in a record of the earliest day on which material can be at the state by a walk that is not assured, the arrival
 * there not covered either: whatever goes on from here is not assured yet. NO_DAY where there is none.
 */
export const UNASSURED_SINCE = EARLIEST;
/** Offset in a record of the sorts of walk that end at the state, bits of {@link WALKS}. */
export const ENDING = CURRENT;
/** Offset in a record of the earliest day by a walk that is assured, here at the latest. NO_DAY where there is none. */
export const ASSURED_SINCE = EDGES_FROM;
/** Offset in a record of 1 where some day is covered at the node for the mineral. */
const COVERED = EDGES_TO;

/** In the queue a state stands twice, as 2 · state + one of these. */
export const LAYER = { unassured: 0, assured: 1 } as const;

const NOTHING_COVERED: Assurances = { covered: () => [] };

/**
 * The memory of a search for control points. Its states have two earliest days each, one for either layer, and no edges:
 * the second day and whether anything is covered stand where those would.
 *
 * The two layers part the walks by whether material that leaves the state has passed a control point. Together they are
 * all walks: a walk that is not assured on its way comes here on a day that is covered, or on one that is not.
 */
export class ControlSpace extends SearchSpace {
  assurances = NOTHING_COVERED;
  /** Of the states where something is. */
  private readonly coveredDays = new Map<StateIndex, readonly AssuredDays[]>();

  override clear(): void {
    super.clear();
    this.assurances = NOTHING_COVERED;
    this.coveredDays.clear();
  }

  override addState(node: NodeIndex, mineral: MineralIndex): StateIndex {
    const state = super.addState(node, mineral);
    const covered = this.assurances.covered(node, mineral);
    const at = RECORD * state;
    this.records[at + ASSURED_SINCE] = NO_DAY;
    this.records[at + COVERED] = covered.length === 0 ? 0 : 1;
    if (covered.length > 0) this.coveredDays.set(state, covered);
    return state;
  }

  /** Notes that material that has passed no control point can arrive at a state on every day from `first` to `last`. */
  arriveUnassured(state: StateIndex, first: Day, last: Day): void {
    const at = RECORD * state;
    this.records[at + ENDING] = (this.records[at + ENDING] as number) | WALKS.unassured;
    if (this.records[at + COVERED] === 0) {
      this.improve(state, UNASSURED_SINCE, LAYER.unassured, first);
      return;
    }
    const covered = this.coveredDays.get(state) as readonly AssuredDays[];
    this.improve(state, UNASSURED_SINCE, LAYER.unassured, firstUncovered(covered, first, last));
    this.improve(state, ASSURED_SINCE, LAYER.assured, firstCovered(covered, first, last));
  }

  /** Notes that material that has passed a control point can arrive at a state on a day, and on later ones. */
  arriveAssured(state: StateIndex, first: Day): void {
    const at = RECORD * state;
    this.records[at + ENDING] = (this.records[at + ENDING] as number) | WALKS.assured;
    this.improve(state, ASSURED_SINCE, LAYER.assured, first);
  }

  private improve(state: StateIndex, since: number, layer: number, day: Day): void {
    const at = RECORD * state + since;
    if (day >= (this.records[at] as number)) return;
    this.records[at] = day;
    this.queue.push(day, 2 * state + layer);
  }
}

/** Memory for a search for control points, for a graph of so many nodes. */
export const withControlSpace = lender(() => new ControlSpace());
