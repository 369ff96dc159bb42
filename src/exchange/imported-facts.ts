import type { Fact, Provenance } from '../store/facts.ts';
import type { RowProblem } from './row-problems.ts';

/** A fact as a file states it, with where it came from. */
export interface ImportedFact {
  readonly fact: Fact;
  readonly provenance: Provenance;
  /** Line of the file on which it stands, from 1; absent when several rows amount to it. */
  readonly line?: number;
  /** Name of the file on which it stands, where what was read is several files. */
  readonly file?: string;
}

/** A file that was read whole: the facts it amounts to, and the rows that could not be taken. */
export interface ReadFile {
  /** `bundle`, `ipis` …: short, lower case; part of the import's id. */
  readonly format: string;
  /** Name of the file without its folder. */
  readonly fileName: string;
  /** SHA-256 of the file's bytes, in hex. The same file always continues the same import. */
  readonly fileDigest: string;
  /** Rows that hold data, header and blank lines aside. */
  readonly rowCount: number;
  readonly facts: readonly ImportedFact[];
  /** Why rows were refused. A refused row yields nothing at all. */
  readonly problems: readonly RowProblem[];
  /** Cells of accepted rows that were set aside because they could not be made sense of. */
  readonly remarks?: readonly RowProblem[];
}
