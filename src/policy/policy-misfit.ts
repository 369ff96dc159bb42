import { type InputIssue, shown } from '../store/errors.ts';
import type { PolicyFile, PolicyFileClause } from './policy-file.ts';

/** What is wrong with one value, what it is and what would be accepted. */
export function misfit(
  field: string,
  value: unknown,
  problem: InputIssue['problem'],
  accepted: InputIssue['accepted'],
): InputIssue {
  return { field, value: shown(value), problem, accepted };
}

/** The clause and those above it, nearest first; a loop is cut, it is reported elsewhere. */
export function lineOf(clause: PolicyFileClause, file: PolicyFile): PolicyFileClause[] {
  const line: PolicyFileClause[] = [];
  for (
    let one: PolicyFileClause | undefined = clause;
    one !== undefined && !line.includes(one);
    one = file.clauses.find((other) => other.id === line.at(-1)?.parent)
  ) {
    line.push(one);
  }
  return line;
}
