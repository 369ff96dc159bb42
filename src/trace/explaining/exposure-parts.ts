import type { Strength } from '../strength/types.ts';

/** A name or a label as it reads in English and in Chinese; the same twice where there is but one. */
export interface InBothLanguages {
  readonly en: string;
  readonly zh: string;
}

/** ISO date, or null where it is unknown or open. */
export type DateOrNull = string | null;

/** A document and how it is graded. */
export interface DocumentPart {
  readonly title: InBothLanguages;
  /** Source reliability and information credibility, as `B2`. */
  readonly grade: string;
}

/** A link, told by its ends. */
export interface LinkPart {
  readonly id: string;
  readonly from: InBothLanguages;
  readonly to: InBothLanguages;
}

/** A link of the walk that is shown. */
export interface StepPart extends LinkPart {
  readonly mineral: InBothLanguages;
  readonly validFrom: DateOrNull;
  readonly validTo: DateOrNull;
  /** Earliest day on which the walk can use it; null: nothing bounds it from below. */
  readonly usedOn: DateOrNull;
  readonly strength: Strength;
  readonly companyScope: boolean;
  /** In the order in which they are to be told. */
  readonly documents: readonly DocumentPart[];
}

/** What the walks take for granted of one link. */
export interface LinkAssumptionPart extends LinkPart {
  readonly begun: boolean;
  readonly notEnded: boolean;
  readonly companyScope: boolean;
}

/** The tainted part of what is held of a mineral in a period that is bounded at one end at least. */
export interface SharePart {
  readonly mineral: InBothLanguages;
  readonly from: DateOrNull;
  readonly to: DateOrNull;
  /** 0 to 1, between two ends; null where none of the mineral is held. */
  readonly tainted: { readonly least: number; readonly most: number; readonly isExact: boolean } | null;
}

/** All that the text of one exposure rests on. Lists are told in the order in which they are given. */
export interface ExposureParts {
  readonly node: InBothLanguages;
  readonly mineral: InBothLanguages;
  readonly produced: boolean;
  readonly flag: {
    readonly id: string;
    readonly category: InBothLanguages;
    /** Of the policy, as `3.a`; null for a red flag, which belongs to none. */
    readonly clause: string | null;
    readonly status: InBothLanguages;
    readonly subject: InBothLanguages;
    readonly from: DateOrNull;
    readonly to: DateOrNull;
    readonly strength: Strength;
  };
  /** Null: nothing bounds it from below. */
  readonly firstPossibleOn: DateOrNull;
  readonly current: boolean;
  readonly strength: Strength;
  readonly traced: boolean;
  readonly bestWalk: readonly StepPart[];
  /** How many other walks are told; and whether there may be more. */
  readonly otherWalks: { readonly count: number; readonly complete: boolean };
  /** Null when it was not asked for. */
  readonly control: {
    readonly verdict: 'ASSURED' | 'PARTLY_ASSURED' | 'UNASSURED';
    /** Control points on the walk that is shown, with their schemes. */
    readonly passed: readonly { readonly node: InBothLanguages; readonly scheme: InBothLanguages }[];
  } | null;
  /** Of each mineral, where a period was asked about. */
  readonly shares: readonly SharePart[];
  readonly cut: { readonly links: readonly LinkPart[]; readonly kind: 'SMALLEST' | 'IRREDUCIBLE' } | null;
  readonly assumptions: readonly LinkAssumptionPart[];
  /** Further assumptions, as of masses, each a clause without a full stop. */
  readonly otherAssumptions: readonly InBothLanguages[];
}
