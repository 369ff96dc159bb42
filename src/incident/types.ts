import type { Optional } from '../chain/arguments.ts';
import type { WayToCompany } from '../trace/counterparties/answers.ts';
import type { NodeIndex } from '../trace/engine/types.ts';
import type { FlagAtNode } from '../trace/flag-reaches.ts';
import type { Share, ShareInterval } from '../trace/sharing/answers.ts';
import type { ExposureStrength } from '../trace/strength/strength-over.ts';
import type { Strength } from '../trace/strength/types.ts';
import type { DayWindow } from '../trace/windows.ts';
import type { IncidentOrigin } from './origin.ts';

/**
 * In which of the lists of an incident a supplier stands.
 *
 * - `AFFECTED`: some exposure is current and traced.
 * - `POSSIBLE`: none is both, some is current: all of these rest on declarations of companies as a whole.
 * - `HISTORIC`: none is current.
 */
export const INCIDENT_LISTS = ['AFFECTED', 'POSSIBLE', 'HISTORIC'] as const;
export type IncidentList = (typeof INCIDENT_LISTS)[number];

/** By what the suppliers of a list are ranked, the first first. */
export const RANKING_CRITERIA = ['SEVERITY', 'STRENGTH', 'SHARE', 'LEVERAGE'] as const;
export type RankingCriterion = (typeof RANKING_CRITERIA)[number];

export interface IncidentArguments {
  readonly of: IncidentOrigin;
  readonly asOf?: Optional<string>;
  readonly knownAt?: Optional<string>;
  readonly minerals?: Optional<readonly string[]>;
  readonly period?: Optional<DayWindow>;
  /** An instant, ISO 8601 in UTC. */
  readonly since?: Optional<string>;
}

/** An exposure of a supplier, with how strong it is; null where time ran out before that was known. */
export interface GradedExposure {
  readonly one: FlagAtNode;
  readonly strength: ExposureStrength | null;
}

/** What a supplier is ranked by; of each null where it is not known, or nothing. */
export interface Measures {
  /** Clause of the gravest exposure that puts it in its list; null: of no clause. */
  readonly clauseId: string | null;
  /** 1 the gravest; null: of no clause. */
  readonly severity: number | null;
  /** Of the strongest exposure that puts it in its list. */
  readonly strength: Strength | null;
  /** The greatest tainted share of a mineral by which it is exposed; of those with the same greatest, the greatest least. */
  readonly share: { readonly mineral: string; readonly tainted: ShareInterval } | null;
  /** Fewest links to the company. */
  readonly links: number | null;
  /** Part of its known deliveries that goes to the company itself. */
  readonly deliveries: ShareInterval | null;
}

/** A supplier that material of an incident's flags possibly reached, not yet ranked. */
export interface GatheredSupplier {
  readonly nodeId: string;
  readonly node: NodeIndex;
  readonly list: IncidentList;
  /** Nearest first, then by flag id. */
  readonly exposures: readonly GradedExposure[];
  readonly way: WayToCompany | null;
  /** Of each mineral by which it is exposed, over the period; null where time ran out. */
  readonly shares: readonly Share[] | null;
  readonly measures: Measures;
}

/** Where a supplier stands in its list by one criterion. */
export interface CriterionPlace {
  readonly criterion: RankingCriterion;
  /** 1 the first; those that are alike share a place. */
  readonly place: number;
  readonly text: string;
  readonly textZh: string;
}

/** A supplier with its place in its list. */
export interface RankedSupplier extends GatheredSupplier {
  /** 1 the first. */
  readonly rank: number;
  /** By what it was ordered: the less the earlier, number by number; then by id. */
  readonly key: readonly number[];
  readonly criteria: readonly CriterionPlace[];
}
