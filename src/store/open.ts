import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoreConfig } from '../config.ts';
import { openEmbeddedStore } from './embedded/index.ts';
import { OretraceError } from './errors.ts';
import { openNeo4jStore } from './neo4j/index.ts';
import type { Store } from './port.ts';

/** Name of the embedded store's file within the data folder. */
export const EMBEDDED_FILE = 'oretrace.db';

/**
 * Opens the configured store.
 *
 * @throws OretraceError STORE_UNAVAILABLE, STORE_REFUSED_CREDENTIALS, STORE_LOCKED, STORE_CORRUPT or STORE_NEWER
 */
export async function openStore(config: StoreConfig): Promise<Store> {
  if (config.kind === 'neo4j') {
    const { uri, user, password } = config;
    return openNeo4jStore({ uri, user, password });
  }
  await makeFolder(config.dataFolder);
  return openEmbeddedStore({ file: join(config.dataFolder, EMBEDDED_FILE) });
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new OretraceError(
      'STORE_UNAVAILABLE',
      {
        en: `the data folder ${folder} (ORETRACE_DATA) cannot be made: is it a file, or not yours to write?`,
        zh: `无法创建数据文件夹 ${folder}（ORETRACE_DATA）：它是文件，还是没有写权限？`,
      },
      [],
      error,
    );
  }
}
