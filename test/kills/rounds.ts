import { appendFileSync } from 'node:fs';

/** How often each kill is repeated: a few times with all other tests, `ORETRACE_KILL_ROUNDS` times in a soak. */
export function rounds(usual: number): readonly number[] {
  const wanted = Number(process.env.ORETRACE_KILL_ROUNDS || usual);
  return Array.from({ length: wanted }, (_, index) => index + 1);
}

/** What one round found, for the summary of a soak. */
export interface RoundReport {
  /** What was killed, and on which store. */
  readonly kill: string;
  readonly moment: string;
  /** Changesets by how they fared: acknowledged before the kill; else found whole or not at all. */
  readonly acknowledged: number;
  readonly whole: number;
  readonly absent: number;
}

/** Adds a line to the soak's report; without a soak, does nothing. */
export function reportRound(report: RoundReport): void {
  const file = process.env.ORETRACE_KILL_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify(report)}\n`);
}
