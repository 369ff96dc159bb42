import type { OfRevision } from '../answers.ts';
import type { GapKind } from './types.ts';

/** What is not known behind the shares of suppliers. */
export interface GapList extends OfRevision {
  readonly shareCount: number;
  readonly openCount: number;
  readonly totalCount: number;
  /** Those that leave the most open first. */
  readonly nodes: readonly Gap[];
}

/** Something that is not known; of its three ids one is there. */
export interface Gap extends OfRevision {
  readonly kind: GapKind;
  readonly settles: number;
  readonly weight: number;
  readonly linkId: string | null;
  readonly sourceId: string | null;
  readonly nodeId: string | null;
  /** By id. */
  readonly supplierIds: readonly string[];
}
