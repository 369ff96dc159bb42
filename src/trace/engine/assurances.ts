import type { Day, MineralIndex, NodeIndex } from './types.ts';

/** One assurance that is in force, as known at a revision. Those of merged nodes are of the node that they are. */
export interface AssuranceInForce {
  readonly node: NodeIndex;
  /** UNBOUNDED_START where not bounded. */
  readonly from: Day;
  /** UNBOUNDED_END where not bounded. */
  readonly to: Day;
  /** Covered as they arrive at the node; null: all. */
  readonly minerals: ReadonlySet<MineralIndex> | null;
}

/** The assurances that the chain has at one revision. */
export interface KnownAssurances {
  /** Those in force that cover a clause of the policy, itself or by a clause that it is part of; in a stable order. */
  covering(clause: string): readonly AssuranceInForce[];
}
