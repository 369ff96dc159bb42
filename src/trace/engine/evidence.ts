/**
 * What the rows of a graph rest on: shared columns beside those of {@link import('./columns.ts').GraphColumns}, apart
 * from them as quantities are.
 */
export interface EvidenceColumns {
  /** Number of each row's entry; 0: no documents, and not of company scope. Permuted with the rows. */
  readonly rowEvidence: Int32Array;
  /** The documents of entry e: `evidenceDocument[evidenceStart[e] … evidenceStart[e + 1]]`. Each entry kept once. */
  readonly evidenceStart: Int32Array;
  readonly evidenceDocument: Int32Array;
  /** By entry, 1: the row is of scope COMPANY. */
  readonly evidenceCompany: Uint8Array;
  /** {@link GRADING} numbers for each version of a document. */
  readonly gradings: Int32Array;
  /** The document's newest version, or NONE. */
  readonly lastGrading: Int32Array;
}

/** Numbers in an entry of {@link EvidenceColumns.gradings}. */
export const GRADING = 5;
/** Offset in it of the document's strength, 1 to 5. */
export const GRADING_STRENGTH = 0;
/** Offset of the number of its independent source: documents of one publisher share one. */
export const GRADING_SOURCE = 1;
/** Offset of the revision that recorded the version. */
export const GRADING_RECORDED = 2;
/** Offset of the revision that ended it, or NOT_ENDED. */
export const GRADING_ENDED = 3;
/** Offset of the document's next version, or NONE. */
export const NEXT_GRADING = 4;
