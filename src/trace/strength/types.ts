import type { RowIndex } from '../engine/types.ts';

/** How strong evidence is: 5 is the strongest, 1 the weakest or none at all. Semantics (c). */
export type Strength = 1 | 2 | 3 | 4 | 5;

export const WEAKEST: Strength = 1;
export const STRONGEST: Strength = 5;

/** What is known of the evidence of rows, at the revision of the graph that is asked about. */
export interface RowEvidence {
  /** Of the best of the row's documents; 1 without documents. */
  strengthOf(row: RowIndex): Strength;
  /** Whether all that is known of the row is a declaration of the company as a whole, not of a product or a lot. */
  isCompanyScope(row: RowIndex): boolean;
}

/**
 * How strong each exposure is, one entry a column: one for each (node, mineral, produced) that part (a) reaches, in the
 * order in which `traceForward` gives them for the same graph, tainted rows and as-of day.
 */
export interface StrengthStates {
  readonly count: number;
  readonly node: Int32Array;
  readonly mineral: Int32Array;
  /** 1: made at the node by a conversion of what arrived; 0: it arrived. */
  readonly produced: Uint8Array;
  /** {@link Strength} of the strongest walk, the flag's included. */
  readonly strength: Uint8Array;
  /** 1: TRACED, some walk uses no row of company scope; 0: POSSIBLE, every walk does. */
  readonly traced: Uint8Array;
}

export interface Strengths {
  readonly states: StrengthStates;
  /**
   * False when stopped early: then the states are truly reached, but may not be all; they may be stronger than is told, and
   * traced where it is not told.
   */
  readonly complete: boolean;
}
