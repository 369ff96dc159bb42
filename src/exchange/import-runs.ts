import { OretraceError } from '../store/errors.ts';
import { asKind, type FactOf, fact, type StoredFact } from '../store/facts.ts';
import type { PropertiesOf } from '../store/kinds/index.ts';
import type { Store } from '../store/port.ts';
import type { ReadFile } from './imported-facts.ts';

type ImportRun = FactOf<'ImportRun'>;

/** Shared by all changesets of one import: the same file in the same format always continues the same import. */
export function importIdOf(file: Pick<ReadFile, 'format' | 'fileDigest'>): string {
  return `import:${file.format}:${file.fileDigest}`;
}

/** The id of the fact that tells how far an import is. */
export function runIdOf(file: Pick<ReadFile, 'format' | 'fileDigest'>): string {
  return `import-run:${file.format}:${file.fileDigest}`;
}

export function importRunFact(
  file: ReadFile,
  state: 'RUNNING' | 'COMPLETE',
  counts: Pick<PropertiesOf<'ImportRun'>, 'rejectedCount' | 'conflictCount'>,
): ImportRun {
  return fact('ImportRun', runIdOf(file), {
    name: `${file.format}: ${file.fileName}`,
    format: file.format,
    fileDigest: file.fileDigest,
    state,
    rowCount: file.rowCount,
    factCount: file.facts.length,
    ...counts,
  });
}

/**
 * The run of this import as the store has it, or null.
 *
 * @throws OretraceError CONFLICT when it was retracted: what is retracted comes back only when a person asks for it
 */
export async function findImportRun(
  store: Store,
  file: ReadFile,
): Promise<(StoredFact & Pick<ImportRun, 'kind' | 'properties'>) | null> {
  const [stored] = await store.get([runIdOf(file)]);
  if (!stored) return null;
  if (stored.retractedRevision !== null) {
    throw new OretraceError('CONFLICT', {
      en: `the import of ${file.fileName} was retracted (${stored.id}); reinstate it before importing the file again`,
      zh: `${file.fileName} 的导入已被撤回（${stored.id}）；请先恢复该记录，再重新导入此文件`,
    });
  }
  return asKind('ImportRun', stored);
}

/** Imports that were begun and not finished, by name. Running them again finishes them. */
export async function unfinishedImports(store: Store): Promise<readonly string[]> {
  const { facts } = await store.list({
    kind: 'ImportRun',
    filters: [{ field: 'state', in: ['RUNNING'] }],
    limit: 100,
  });
  return facts.map((run) => String(run.properties.name));
}
