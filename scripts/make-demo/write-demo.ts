import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type WrittenBundle, writeHistoryBundle } from '../../src/exchange/bundle/write.ts';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { demoHistory } from './demo-history.ts';

/** Records the demo in a store of its own, at the instants that it tells of, and writes its history. */
export async function writeDemo(path: string): Promise<WrittenBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'oretrace-demo-'));
  let now = new Date(0);
  try {
    const store = await openEmbeddedStore({ file: join(folder, 'demo.db'), clock: () => now });
    try {
      for (const { recordedAt, changeset } of await demoHistory()) {
        now = recordedAt;
        const { changed } = await store.apply(changeset).catch((error: unknown) => {
          throw new Error(`${changeset.id} (${changeset.reason}): ${String(error)}`, { cause: error });
        });
        if (!changed) throw new Error(`${changeset.id} (${changeset.reason}) changes nothing`);
      }
      return await writeHistoryBundle(store, path);
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
