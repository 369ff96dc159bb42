import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unfinishedImports } from '../../src/exchange/import-runs.ts';
import { FACTS_PER_CHANGESET } from '../../src/exchange/importing.ts';
import type { Store } from '../../src/store/port.ts';
import { Program, run } from './program.ts';
import type { StoreFactory } from './stores.ts';

const BATCHES = 4;
const SITES = FACTS_PER_CHANGESET * BATCHES;

/** The importing program itself is killed while it writes, and run again. */
export function describeKilledImport(stores: StoreFactory): void {
  describe('an import that was killed', () => {
    let folder: string;
    let file: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'oretrace-killed-'));
      file = join(folder, 'many.jsonl');
      const lines = Array.from({ length: SITES }, (_, index) =>
        JSON.stringify({
          kind: 'MineSite',
          id: `mine-site:t:${index}`,
          name: `Site ${index}`,
          nameZh: `矿址 ${index}`,
        }),
      );
      await writeFile(file, ['{"format":"oretrace-bundle","version":1}', ...lines, ''].join('\n'));
    });
    afterAll(async () => {
      await rm(folder, { recursive: true, force: true });
      await stores.destroy();
    });

    async function within<T>(store: Promise<Store>, work: (store: Store) => Promise<T>): Promise<T> {
      const open = await store;
      try {
        return await work(open);
      } finally {
        await open.close();
      }
    }

    // Progress runs to twice the facts: checking is the first half, writing the second.
    it.each([1, 2])(
      'after %i of its changesets is named, and finished by running it again',
      { timeout: 240_000 },
      async (batches) => {
        await within(stores.open(), async () => {});
        const environment = stores.environment();
        const program = new Program(['import', 'bundle', file], environment);
        await program.printed((SITES + batches * FACTS_PER_CHANGESET).toLocaleString('en-US'));
        program.kill('SIGKILL');
        expect((await program.ended).code).toBeNull();

        const stood = await within(stores.reopen(), async (store) => {
          expect(await unfinishedImports(store)).toEqual(['bundle: many.jsonl']);
          return store.count({ kind: 'MineSite' });
        });
        // Whatever was told to be written is there, and changesets are whole.
        expect(stood).toBeGreaterThanOrEqual(batches * FACTS_PER_CHANGESET);
        expect(stood % FACTS_PER_CHANGESET).toBe(0);

        const again = await run(['import', 'bundle', file], environment);
        expect(again).toMatchObject({ code: 0, stderr: '' });
        expect(again.stdout).toContain('Finished an import that had been cut short');
        expect(again.stdout).toContain('已完成此前中断的导入');
        const finished = await within(stores.reopen(), async (store) => {
          expect(await unfinishedImports(store)).toEqual([]);
          expect(await store.count({ kind: 'MineSite' })).toBe(SITES);
          return store.revision();
        });
        // RUNNING, the batches each once, COMPLETE.
        expect(finished.number).toBe(BATCHES + 2);

        const verified = await run(['audit', 'verify'], environment);
        expect(verified).toMatchObject({
          code: 0,
          stdout: expect.stringContaining(`All ${BATCHES + 2} entries`),
        });
        const third = await run(['import', 'bundle', file], environment);
        expect(third.code).toBe(0);
        expect(await within(stores.reopen(), (store) => store.revision())).toEqual(finished);
      },
    );
  });
}
