import type { Config } from '../config.ts';
import { readBundle } from '../exchange/bundle/read.ts';
import type { ImportReport } from '../exchange/import-report.ts';
import type { ReadFile } from '../exchange/imported-facts.ts';
import { importFacts } from '../exchange/importing.ts';
import { readIpis } from '../exchange/ipis/read-ipis.ts';
import type { Store } from '../store/port.ts';
import { printImport } from './import-printing.ts';
import { EXIT } from './printing.ts';
import { type Advance, runStep } from './progress.ts';
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
  return runImport((advance) => readIpis(path, advance), options);
}

async function runImport(read: Read, options: ImportCommandOptions): Promise<void> {
  // Read before the store is opened: a wrong path leaves no empty store behind.
  const file = await readShown(read);
  await withStore(async (store, config) => {
    const report = await importShown(store, config, file, options);
    await printImport(report, options.report);
    if (!report.accepted) process.exitCode = EXIT.failed;
  });
}

type Read = (advance: Advance) => Promise<ReadFile>;

/** Reads a file, showing how far it is. */
export function readShown(read: Read): Promise<ReadFile> {
  return runStep({ en: 'Reading', zh: '读取' }, read);
}

/** Brings a read file into a store, showing how far it is. */
export function importShown(
  store: Store,
  config: Config,
  file: ReadFile,
  options: { readonly strict?: boolean } = {},
): Promise<ImportReport> {
  return runStep({ en: 'Checking, then writing', zh: '检查并写入' }, (advance) =>
    importFacts(store, file, {
      author: config.author,
      strict: options.strict ?? false,
      // Checking and writing share one bar, half of it each.
      onProgress: ({ phase, done, total }) => advance(phase === 'checking' ? done : total + done, 2 * total),
    }),
  );
}
