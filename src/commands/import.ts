import { type Config, readConfig } from '../config.ts';
import { readBundle } from '../exchange/bundle/read.ts';
import { tableKind } from '../exchange/csv/tables.ts';
import { EMPTY_GROUND } from '../exchange/forecast.ts';
import type { ImportReport } from '../exchange/import-report.ts';
import type { ReadFile } from '../exchange/imported-facts.ts';
import { foreseeImport, importFacts } from '../exchange/importing.ts';
import { readIpis } from '../exchange/ipis/read-ipis.ts';
import type { Store } from '../store/port.ts';
import { printImport } from './import-printing.ts';
import { EXIT, print } from './printing.ts';
import { type Advance, runStep } from './progress.ts';
import { readTablesShown, type TableOptions } from './read-tables.ts';
import { hasStore, withStore } from './with-store.ts';

export interface ImportCommandOptions {
  readonly strict?: boolean;
  readonly report?: string;
  readonly dryRun?: boolean;
}

/** `oretrace import csv KIND FILE…`, or files and folders whose names say the kinds */
export async function importTables(
  what: string,
  files: readonly string[],
  options: ImportCommandOptions & Pick<TableOptions, 'encoding'>,
): Promise<void> {
  const kind = files.length > 0 ? tableKind(what) : null;
  const paths = kind === null ? [what, ...files] : files;
  await runImport(await readTablesShown(paths, kind === null ? options : { ...options, kind }), options);
}

/** `oretrace import bundle FILE` */
export async function importBundle(path: string, options: ImportCommandOptions): Promise<void> {
  await runImport(await readShown((advance) => readBundle(path, advance)), options);
}

/** `oretrace import ipis FILE` */
export async function importVisits(path: string, options: ImportCommandOptions): Promise<void> {
  await runImport(await readVisitsShown(path), options);
}

/** The file is read before the store is opened: a wrong path leaves no empty store behind. */
async function runImport(file: ReadFile, options: ImportCommandOptions): Promise<void> {
  if (options.dryRun) {
    const report = await dryRun(readConfig(process.env), file, options);
    await printImport(report, options.report);
    if (!report.accepted) process.exitCode = EXIT.failed;
    return;
  }
  await withStore(async (store, config) => {
    const report = await importShown(store, config, file, options);
    await printImport(report, options.report);
    if (!report.accepted) process.exitCode = EXIT.failed;
  });
}

/** What an import would do, without writing anything; a store that is not there yet is not made. */
export function dryRun(
  config: Config,
  file: ReadFile,
  { strict = false }: Pick<ImportCommandOptions, 'strict'>,
): Promise<ImportReport> {
  const foresee = (ground: Parameters<typeof foreseeImport>[0]) =>
    runStep({ en: 'Checking', zh: '检查' }, (advance) =>
      foreseeImport(ground, file, { strict, onProgress: ({ done, total }) => advance(done, total) }),
    );
  const isNew = config.store.kind === 'embedded' && !hasStore(config.store.dataFolder);
  return isNew ? foresee(EMPTY_GROUND) : withStore(foresee);
}

/** Reads a file of IPIS visits, and says which columns are new or missing. */
export async function readVisitsShown(path: string): Promise<ReadFile> {
  const file = await readShown((advance) => readIpis(path, advance));
  const { unknownColumns, missingColumns } = file;
  const list = (names: readonly string[]) => names.join(', ');
  if (unknownColumns.length > 0) {
    print({
      en: `Columns that are not known here were not read: ${list(unknownColumns)}`,
      zh: `未读取未知的列：${list(unknownColumns)}`,
    });
  }
  if (missingColumns.length > 0) {
    print({
      en: `The file has no columns: ${list(missingColumns)}`,
      zh: `文件缺少列：${list(missingColumns)}`,
    });
  }
  return file;
}

/** Reads a file, showing how far it is. */
export function readShown<F extends ReadFile>(read: (advance: Advance) => Promise<F>): Promise<F> {
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
