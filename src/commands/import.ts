import type { Config } from '../config.ts';
import { readBundle } from '../exchange/bundle/read.ts';
import type { ImportReport } from '../exchange/import-report.ts';
import type { ReadFile } from '../exchange/imported-facts.ts';
import { importFacts } from '../exchange/importing.ts';
import { readVisits } from '../exchange/ipis/read.ts';
import type { Bilingual } from '../store/errors.ts';
import type { Store } from '../store/port.ts';
import { printImport } from './import-printing.ts';
import { EXIT } from './printing.ts';
import { type Advance, runSteps } from './progress.ts';
import { withStore } from './with-store.ts';

export interface ImportCommandOptions {
  readonly strict?: boolean;
  readonly report?: string;
}

/** `oretrace import bundle FILE` */
export function importBundle(path: string, options: ImportCommandOptions): Promise<void> {
  return runImport((advance) => readBundle(path, advance), options);
}

/** `oretrace import ipis FILE` */
export function importVisits(path: string, options: ImportCommandOptions): Promise<void> {
  return runImport((advance) => readVisits(path, advance), options);
}

async function runImport(
  read: (advance: Advance) => Promise<ReadFile>,
  options: ImportCommandOptions,
): Promise<void> {
  await withStore(async (store, config) => {
    const { report } = await importFile(store, config, read, options);
    await printImport(report, options.report);
    if (!report.accepted) process.exitCode = EXIT.failed;
  });
}

/** Reads a file and imports it, showing how far it is. */
export async function importFile(
  store: Store,
  config: Config,
  read: (advance: Advance) => Promise<ReadFile>,
  options: { readonly strict?: boolean } = {},
): Promise<{ readonly file: ReadFile; readonly report: ImportReport }> {
  let file: ReadFile | undefined;
  let report: ImportReport | undefined;
  await runSteps([
    {
      title: READING,
      run: async (advance) => {
        file = await read(advance);
      },
    },
    {
      title: CHECKING_AND_WRITING,
      run: async (advance) => {
        if (!file) return;
        report = await importFacts(store, file, {
          author: config.author,
          strict: options.strict ?? false,
          // Checking and writing are one bar: half of it each.
          onProgress: ({ phase, done, total }) =>
            advance(phase === 'checking' ? done : total + done, 2 * total),
        });
      },
    },
  ]);
  if (!file || !report) throw new Error('the steps of an import ended without a report');
  return { file, report };
}

const READING: Bilingual = { en: 'Reading', zh: '读取' };
const CHECKING_AND_WRITING: Bilingual = { en: 'Checking, then writing', zh: '检查并写入' };
