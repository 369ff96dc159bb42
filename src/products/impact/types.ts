import type { ShareInterval } from '../../trace/sharing/answers.ts';

/** What becomes of a part when suppliers are suspended, worst first. */
export const PART_OUTCOMES = [
  'NO_SOURCE_LEFT',
  'ONE_SOURCE_LEFT',
  'SOURCES_LEFT',
  'QUALIFICATION_ONLY',
] as const;
export type PartOutcome = (typeof PART_OUTCOMES)[number];

/** A supply of a part as it is stated. */
export interface StatedSupply {
  readonly id: string;
  readonly partId: string;
  /** Any id that the supplier is known as. */
  readonly supplierId: string;
  /** False while the part is still being qualified from it. */
  readonly qualified: boolean;
  /** Above 0 and at most 1; null: unknown. */
  readonly volumeShare: number | null;
  /** YYYY-MM-DD; null: unknown or open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A product as it is stated. */
export interface StatedProduct {
  readonly id: string;
  readonly partIds: readonly string[];
  readonly customerIds: readonly string[];
}

/** Who supplies a part on a day, by all its supplies in force together. */
export interface PartSource {
  /** The id that the supplier is known as. */
  readonly nodeId: string;
  /** Whether one of the supplies is qualified: only then is it a source. */
  readonly qualified: boolean;
  /** Sum over its qualified supplies; null where one is unknown, or none is qualified. */
  readonly share: number | null;
  /** Of its supplies in force, by id. */
  readonly supplyIds: readonly string[];
}

/** What a suspension does to one part. */
export interface PartImpact {
  readonly partId: string;
  readonly outcome: PartOutcome;
  /** Whether one source alone supplied it, and is suspended. */
  readonly wasSoleSource: boolean;
  /** Suspended sources and suppliers in qualification, by id. */
  readonly stopped: readonly PartSource[];
  /** Qualified sources that are left, by id. */
  readonly remaining: readonly PartSource[];
  /** Suppliers that are left and still in qualification, by id. */
  readonly inQualification: readonly PartSource[];
  readonly shareLost: ShareInterval;
  /** Whether the shares that are known come to more than the whole. */
  readonly sharesOverstated: boolean;
}

/** What a suspension does to one product. */
export interface ProductImpact {
  readonly productId: string;
  /** Of its parts. */
  readonly worst: PartOutcome;
  /** Parts through which it is affected, worst first, then by id. */
  readonly partIds: readonly string[];
}

/** What a suspension does to one customer. */
export interface CustomerImpact {
  readonly customerId: string;
  readonly worst: PartOutcome;
  /** Products through which it is affected, worst first, then by id. */
  readonly productIds: readonly string[];
  /** Parts of these through which they are, worst first, then by id. */
  readonly partIds: readonly string[];
}

/** What a suspension does; every list worst first, then by id. */
export interface Impact {
  readonly parts: readonly PartImpact[];
  readonly products: readonly ProductImpact[];
  readonly customers: readonly CustomerImpact[];
}
