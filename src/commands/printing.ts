import { CommanderError } from 'commander';
import { type Bilingual, OretraceError } from '../store/errors.ts';

/** 0: done. 1: refused or failed. 2: the command itself was wrong. */
export const EXIT = { done: 0, failed: 1, wrongUsage: 2 } as const;

/** Prints a text in both languages, each on lines of its own. */
export function print(text: Bilingual): void {
  process.stdout.write(`${text.en}\n${text.zh}\n`);
}

/** A short text in both languages on one line. */
export function both({ en, zh }: Bilingual): string {
  return `${en} · ${zh}`;
}

/**
 * Prints what went wrong, in both languages, and lets the process end with the fitting exit code. Only an error that
 * nobody foresaw shows where in the program it arose.
 */
export function endWithError(error: unknown): void {
  if (error instanceof CommanderError) {
    // Commander has printed it already; asking for help or the version is no error.
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
    return;
  }
  process.exitCode = EXIT.failed;
  if (error instanceof OretraceError) {
    process.stderr.write(`${error.code}\n${error.messages.en}\n${error.messages.zh}\n`);
    return;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `This is a fault of oretrace itself; please report it with the lines below.\n这是 oretrace 自身的故障，请连同以下内容报告。\n${detail}\n`,
  );
}
