import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { OretraceError } from '../store/errors.ts';
import { EMBEDDED_FILE, openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';

/** Opens the configured store for one piece of work and closes it afterwards, come what may. */
export async function withStore<T>(work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const store = await openStore(config.store);
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}

/** As {@link withStore}, for work that only reads: it makes no store where there is none. @throws NOT_FOUND */
export async function withStandingStore<T>(work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const { store } = readConfig(process.env);
  if (store.kind === 'embedded') requireStore(store.dataFolder);
  return withStore(work);
}

/** Whether the embedded store is there already. */
export function hasStore(dataFolder: string): boolean {
  return existsSync(join(dataFolder, EMBEDDED_FILE));
}

/** @throws OretraceError NOT_FOUND when there is no embedded store in the folder */
export function requireStore(dataFolder: string): void {
  if (hasStore(dataFolder)) return;
  throw new OretraceError('NOT_FOUND', {
    en: `there is no store in ${dataFolder} (ORETRACE_DATA)`,
    zh: `${dataFolder}（ORETRACE_DATA）中没有存储`,
  });
}
