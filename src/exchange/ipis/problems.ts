import { type Bilingual, shown } from '../../store/errors.ts';
import type { RowProblem } from '../row-problems.ts';

/** What is found wrong while one file is read. */
export class Findings {
  /** Why rows were refused. A refused row yields nothing at all. */
  readonly refusals: RowProblem[] = [];
  /** Cells of accepted rows that could not be made sense of and were set aside; the document keeps them as they are. */
  readonly remarks: RowProblem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  refuse(line: number, column: string, value: string, problem: Bilingual, accepted: Bilingual): void {
    this.refusals.push({ file: this.#file, line, field: column, value: shown(value), problem, accepted });
  }

  remark(line: number, column: string, value: string, problem: Bilingual, accepted: Bilingual): void {
    this.remarks.push({ file: this.#file, line, field: column, value: shown(value), problem, accepted });
  }
}
