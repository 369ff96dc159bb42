import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { writeHistoryBundle } from '../exchange/bundle/write.ts';
import { cannotWrite, onDisk, refuseExisting } from '../exchange/line-writer.ts';
import { copyStore } from '../store/embedded/backup.ts';
import { openEmbeddedStore } from '../store/embedded/index.ts';
import { OretraceError } from '../store/errors.ts';
import { EMBEDDED_FILE } from '../store/open.ts';
import type { Revision } from '../store/port.ts';
import { audited, auditedAccesses } from './audit.ts';
import { noteExport } from './noting-exports.ts';
import { print } from './printing.ts';
import { runStep } from './progress.ts';
import { requireStore, withStandingStore } from './with-store.ts';

/**
 * `oretrace backup FILE`: of the embedded store a copy of its file, of Neo4j a bundle of its history, while the API goes
 * on reading and writing. A copy that does not pass `audit verify` is not kept.
 */
export async function backup(path: string): Promise<void> {
  const config = readConfig(process.env);
  refuseExisting(path);
  await withStandingStore((store) => noteExport(store, config, 'backup'));
  const { number, digest } = await (config.store.kind === 'embedded'
    ? copyEmbedded(config.store.dataFolder, path)
    : writeHistory(path));
  const count = number.toLocaleString('en-US');
  print({
    en: `${path}: the store at revision ${count}, verified. Last digest: ${digest}`,
    zh: `${path}：第 ${count} 号修订时的存储，已核验。最后摘要：${digest}`,
  });
}

async function copyEmbedded(dataFolder: string, path: string): Promise<Revision> {
  requireStore(dataFolder);
  const part = `${path}.part`;
  await removeStore(part);
  try {
    const revision = await runStep({ en: 'Copying', zh: '复制' }, () =>
      copyStore(join(dataFolder, EMBEDDED_FILE), part),
    );
    await runStep({ en: 'Verifying', zh: '核验' }, () => verify(part, path));
    await onDisk(part);
    await rename(part, path);
    return revision;
  } catch (error) {
    throw cannotWrite(error, path);
  } finally {
    await removeStore(part);
  }
}

/** The copy is opened as a store is, and held against its own logs. */
async function verify(part: string, path: string): Promise<true> {
  const store = await openEmbeddedStore({ file: part });
  try {
    const findings = [await audited(store), await auditedAccesses(store)];
    const unsound = findings.find(({ sound }) => !sound);
    if (!unsound) return true;
    const { says } = unsound;
    throw new OretraceError('STORE_CORRUPT', {
      en: `${path} was not written, for the store does not hold: ${says.en}`,
      zh: `存储未通过核验，故未写出 ${path}：${says.zh}`,
    });
  } finally {
    await store.close();
  }
}

/** A store's file with what SQLite may leave beside it. */
async function removeStore(file: string): Promise<void> {
  for (const beside of ['', '-wal', '-shm', '-journal']) await rm(`${file}${beside}`, { force: true });
}

/** The writer follows the chain of digests: what does not hold is not written. */
function writeHistory(path: string): Promise<Revision> {
  return withStandingStore(async (store) => {
    const { revision } = await runStep({ en: 'Writing', zh: '写出' }, (advance) =>
      writeHistoryBundle(store, path, { onProgress: advance }),
    );
    return revision;
  });
}
