import type { MineralIndex, NodeIndex, RowIndex } from '../engine/types.ts';
import type { NodeQuantities } from '../mixing/node-quantities.ts';
import type { Shares } from '../mixing/types.ts';
import type { Days } from '../windows.ts';
import type { ShareAssumptionKind } from './kinds.ts';

/** Facts that one assumption names at most, and anomalies told. */
export const MOST_NAMED = 20;

/** What shares are asked of: some pools, one entry a column, over one period. */
export interface AskedShares {
  readonly quantities: NodeQuantities;
  readonly period: Days;
  readonly node: Int32Array;
  readonly mineral: Int32Array;
}

/** The shares of the pools that were asked about, one by one. A pool that nothing is known of has no mass. */
export type ToldShares = Shares;

/** What the share of one pool rests on. */
export interface AskedGrounds {
  readonly quantities: NodeQuantities;
  readonly period: Days;
  readonly node: NodeIndex;
  readonly mineral: MineralIndex;
}

/** What one sort of assumption is about; of many rows and sources the first alone, in the order of ids. */
export interface ToldAssumption {
  readonly kind: ShareAssumptionKind;
  readonly count: number;
  readonly rows: readonly RowIndex[];
  /** Numbers of sources. */
  readonly sources: readonly number[];
  /** All of them, in no promised order: who names them sorts them by id. */
  readonly nodes: readonly NodeIndex[];
}

/** Pools of which more came out than is known to have come in; of many the greatest alone. */
export interface ToldGrounds {
  readonly assumptions: readonly ToldAssumption[];
  readonly unknownOriginCount: number;
  readonly unknownOrigins: readonly {
    readonly node: NodeIndex;
    readonly mineral: MineralIndex;
    readonly least: number;
    readonly most: number;
  }[];
}
