import type { Assurance } from '../../chain/types.ts';
import type { RiskFlag } from '../../risk/types.ts';
import type { MineralExposure, OfRevision, Walk } from '../answers.ts';
import type { ControlVerdict } from '../control/types.ts';
import type { Share } from '../sharing/answers.ts';
import type { Strength } from '../strength/types.ts';

/** Parts of answers that say why an exposure is one. */

/** Walks, best first. */
export interface BestWalks {
  readonly nodes: readonly Walk[];
  /** Whether they are as many as were asked for, or all there are. */
  readonly complete: boolean;
}

/** Links which, all of them disproved, would clear an exposure. */
export interface ExposureCut extends OfRevision {
  /** In order. */
  readonly linkIds: readonly string[];
  readonly kind: 'SMALLEST' | 'IRREDUCIBLE';
}

/** What walks take for granted of one link. */
export interface LinkAssumption extends OfRevision {
  readonly linkId: string;
  readonly begun: boolean;
  readonly notEnded: boolean;
  readonly companyScope: boolean;
}

/** A node on a walk with its assurances that were in force when the material arrived there, by id. */
export interface PassedControlPoint extends OfRevision {
  readonly nodeId: string;
  readonly mineral: string;
  /** Null when nothing bounds it from below. */
  readonly arrivesOn: string | null;
  readonly assurances: readonly Assurance[];
}

/** Why an exposure is one. */
export interface ExposureExplanation extends OfRevision {
  readonly asOf: string;
  readonly flag: RiskFlag;
  readonly flagStrength: Strength;
  readonly nodeId: string;
  readonly minerals: readonly MineralExposure[];
  readonly strength: Strength;
  readonly traced: boolean;
  readonly controlPoints: ControlVerdict;
  readonly passed: readonly PassedControlPoint[];
  readonly bestWalk: Walk;
  readonly walks: BestWalks;
  readonly cut: ExposureCut;
  readonly assumptions: readonly LinkAssumption[];
  /** Of the minerals by which it is exposed; empty where no period was asked about. */
  readonly shares: readonly Share[];
}
