import type { Bilingual } from '../store/errors.ts';
import type { KindName } from '../store/kinds/index.ts';
import type { RowProblem } from './row-problems.ts';

/** Why a fact of a file was left as the store has it. */
export type ConflictReason =
  /** The source changed a fact that a person has amended. */
  | 'AMENDED_BY_A_PERSON'
  /** The source changed a fact that is retracted, or would rest it on what is retracted. */
  | 'RETRACTED'
  /** The fact is new, and what it rests on is retracted: an end, a subject, or all of its documents. */
  | 'RESTS_ON_RETRACTED'
  /** The fact is new, and others that stand rule it out: a second merge of one node, say. */
  | 'EXCLUDED';

/** A fact that the import left alone, for a person to decide. */
export interface ImportConflict {
  readonly kind: KindName;
  readonly id: string;
  readonly name: string | null;
  readonly reason: ConflictReason;
  readonly message: Bilingual;
  readonly line?: number;
}

/** What became of one file. `recorded + amended + unchanged + conflicts` facts, and the rows that were refused. */
export interface ImportReport {
  readonly importId: string;
  /** The ImportRun fact that tells of this import in the store. */
  readonly runId: string;
  readonly format: string;
  readonly fileName: string;
  readonly fileDigest: string;
  readonly rowCount: number;
  readonly rejectedCount: number;
  /** Whether this only says what an import would do; then nothing was written. */
  readonly dryRun: boolean;
  /** False when `strict` refused the file: then nothing at all was written. */
  readonly accepted: boolean;
  /** Whether an earlier, killed run of this import was taken up again. */
  readonly resumed: boolean;
  /** Whether the store was changed. */
  readonly changed: boolean;
  /** The store's revision when the import had ended; null where no store was asked. */
  readonly revision: number | null;
  readonly recorded: number;
  readonly amended: number;
  /** Facts that the store already had as the file states them. */
  readonly unchanged: number;
  readonly conflicts: readonly ImportConflict[];
  readonly problems: readonly RowProblem[];
  /** Cells of accepted rows that were set aside; they refuse nothing, not even under `strict`. */
  readonly remarks: readonly RowProblem[];
}
