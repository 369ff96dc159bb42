import { Listr } from 'listr2';
import type { Bilingual } from '../store/errors.ts';
import { both } from './printing.ts';

/** Tells how far a step is. `total` is left out where it is not known. */
export type Advance = (done: number, total?: number) => void;

export interface Step {
  readonly title: Bilingual;
  run(advance: Advance): Promise<void>;
}

/** Runs steps one after another: with progress bars on a terminal, with plain lines elsewhere. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  if (process.stdout.isTTY) await runWithBars(steps);
  else await runWithLines(steps);
}

async function runWithBars(steps: readonly Step[]): Promise<void> {
  const list = new Listr(
    steps.map(({ title, run }) => ({
      title: both(title),
      task: (_: unknown, task: { output: string }) =>
        run((done, total) => {
          task.output = bar(done, total);
        }),
    })),
    { concurrent: false, exitOnError: true },
  );
  await list.run();
}

async function runWithLines(steps: readonly Step[]): Promise<void> {
  for (const { title, run } of steps) {
    process.stdout.write(`${both(title)}\n`);
    let shownTenths = 0;
    await run((done, total) => {
      const tenths = total ? Math.floor((done / total) * 10) : 0;
      if (tenths > shownTenths) process.stdout.write(`  ${counted(done, total)}\n`);
      shownTenths = Math.max(shownTenths, tenths);
    });
  }
}

const BAR_WIDTH = 30;

/** `██████░░░░ 12,000 / 43,000`; a count alone where the total is not known. */
export function bar(done: number, total?: number): string {
  if (!total) return counted(done);
  const filled = Math.round((Math.min(done, total) / total) * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${counted(done, total)}`;
}

function counted(done: number, total?: number): string {
  const text = (count: number) => count.toLocaleString('en-US');
  return total === undefined ? text(done) : `${text(done)} / ${text(total)}`;
}
