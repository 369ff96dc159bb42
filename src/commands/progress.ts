import { Listr } from 'listr2';
import type { Bilingual } from '../store/errors.ts';
import { both } from './printing.ts';

/** Tells how far a step is. `total` is left out where it is not known. */
export type Advance = (done: number, total?: number) => void;

const BAR_WIDTH = 30;

type Work<T> = (advance: Advance) => Promise<T>;

/** Does one step of a command: with a progress bar on a terminal, with plain lines elsewhere. */
export function runStep<T>(title: Bilingual, work: Work<T>): Promise<T> {
  // A terminal that does not say how wide it is cannot be drawn on.
  const drawable = process.stdout.isTTY && process.stdout.columns > BAR_WIDTH;
  return drawable ? runWithBar(title, work) : runWithLines(title, work);
}

async function runWithBar<T>(title: Bilingual, work: Work<T>): Promise<T> {
  const results: T[] = [];
  const list = new Listr([
    {
      title: both(title),
      task: async (_, task) => {
        results.push(
          await work((done, total) => {
            task.output = bar(done, total);
          }),
        );
      },
    },
  ]);
  await list.run();
  const [result] = results;
  if (result === undefined) throw new Error('a step ended without a result');
  return result;
}

async function runWithLines<T>(title: Bilingual, work: Work<T>): Promise<T> {
  process.stdout.write(`${both(title)}\n`);
  let shownTenths = 0;
  return work((done, total) => {
    const tenths = total ? Math.floor((done / total) * 10) : 0;
    if (tenths > shownTenths) process.stdout.write(`  ${counted(done, total)}\n`);
    shownTenths = Math.max(shownTenths, tenths);
  });
}

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
