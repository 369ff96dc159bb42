import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.ts';
import type { StoreFactory } from './stores.ts';

/** Embedded stores, each in a data folder of its own. */
export async function embeddedStores(): Promise<StoreFactory> {
  const folder = await mkdtemp(join(tmpdir(), 'oretrace-exchange-'));
  let opened = 0;
  const dataFolder = () => join(folder, String(opened));
  return {
    open() {
      opened += 1;
      return openStore({ kind: 'embedded', dataFolder: dataFolder() });
    },
    reopen: () => openStore({ kind: 'embedded', dataFolder: dataFolder() }),
    environment: () => ({ ORETRACE_STORE: 'embedded', ORETRACE_DATA: dataFolder() }),
    destroy: () => rm(folder, { recursive: true, force: true }),
  };
}
