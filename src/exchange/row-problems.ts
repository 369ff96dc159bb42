import type { InputIssue } from '../store/errors.ts';

/** One thing that is wrong with one row of a file. `field` is the column of a table, or the property of a fact. */
export interface RowProblem extends InputIssue {
  /** Name of the file without its folder. */
  readonly file: string;
  /** Line of the file, from 1; a quoted cell with line breaks counts from its row's first line. */
  readonly line: number;
  /** Character of the line, from 1, where the text itself is broken. */
  readonly column?: number;
}

/** The problem as one line of text, in one language. */
export function describeRowProblem(problem: RowProblem, language: 'en' | 'zh'): string {
  const place =
    problem.column === undefined
      ? `${problem.file}:${problem.line}`
      : `${problem.file}:${problem.line}:${problem.column}`;
  const accepted = language === 'zh' ? '；应为：' : '; accepted: ';
  return `${place} ${problem.field} = ${problem.value}: ${problem.problem[language]}${accepted}${problem.accepted[language]}`;
}

/** How many rows the problems lie in; one row may have several. */
export function countRows(problems: readonly RowProblem[]): number {
  return new Set(problems.map((problem) => `${problem.file}\n${problem.line}`)).size;
}
