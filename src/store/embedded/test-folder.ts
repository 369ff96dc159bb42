import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../port.ts';
import { type EmbeddedStoreOptions, openEmbeddedStore } from './index.ts';

/** A folder of its own for each test of a file, with a store file in it that is not there yet. */
export interface TestFolder {
  readonly path: string;
  readonly file: string;
  /** Opens a store that the end of the test closes. */
  open(options?: Partial<EmbeddedStoreOptions>): Promise<Store>;
}

export function testFolder(): TestFolder {
  let path = '';
  let opened: Store[] = [];
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'oretrace-embedded-'));
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await rm(path, { recursive: true });
  });
  return {
    get path() {
      return path;
    },
    get file() {
      return join(path, 'store.db');
    },
    async open(options = {}) {
      const store = await openEmbeddedStore({ file: this.file, ...options });
      opened.push(store);
      return store;
    },
  };
}
