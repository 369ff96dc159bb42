import type { Optional } from '../../chain/arguments.ts';
import type { OfRevision } from '../answers.ts';
import type { DayWindow } from '../windows.ts';
import type { MassPresence, ShareAssumptionKind } from './kinds.ts';

/** Arguments that all shares have in common. */
export interface ShareArguments {
  readonly period: DayWindow;
  readonly minerals?: Optional<readonly string[]>;
}

/** Least and greatest share, 0 to 1. */
export interface ShareInterval {
  readonly least: number;
  readonly most: number;
  /** Whether the two are one number, to within 1e-9. */
  readonly isExact: boolean;
}

/** Least and greatest mass, kg; null: nothing bounds it. */
export interface MassInterval {
  readonly least: number;
  readonly most: number | null;
}

/** What of a mineral that a node holds in a period is tainted, clean and unknown. */
export interface Share {
  /** Code of the mineral. */
  readonly mineral: string;
  /** YYYY-MM-DD; null when nothing bounds the period. */
  readonly from: string | null;
  readonly to: string | null;
  readonly mass: MassPresence;
  /** Null where there is no mass. */
  readonly tainted: ShareInterval | null;
  readonly clean: ShareInterval | null;
  readonly unknown: ShareInterval | null;
  readonly unknownOrigin: MassInterval;
  readonly complete: boolean;
  readonly grounds: () => Promise<ShareGrounds>;
}

/** Shares of one node, worked out when they are asked for. */
export type SharesOf = (args: ShareArguments) => Promise<readonly Share[]>;

/** What a share rests on. */
export interface ShareGrounds {
  /** By kind, in the order of the kinds. */
  readonly assumptions: readonly ShareAssumption[];
  readonly unknownOriginCount: number;
  /** Of the greatest masses, then by id. */
  readonly unknownOrigins: readonly UnknownOrigin[];
}

/** Something taken for granted, and of what; ids ascending, not all where there are many. */
export interface ShareAssumption extends OfRevision {
  readonly kind: ShareAssumptionKind;
  readonly count: number;
  readonly linkIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly nodeIds: readonly string[];
}

/** A node that let out more of a mineral than is known to have come in. */
export interface UnknownOrigin extends OfRevision {
  readonly nodeId: string;
  readonly mineral: string;
  readonly mass: MassInterval;
}
