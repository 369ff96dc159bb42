import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apply } from '../contract/place.ts';
import { put } from '../testkit/operations.ts';
import { sample } from '../testkit/sample-facts.ts';
import { Program, run } from './program.ts';
import type { StoreFactory } from './stores.ts';

const CHANGESETS = 40;
const SITES = 250;

/** The program backs a store up while another process writes it, is killed while it restores, and restores. */
export function describeBackup(stores: StoreFactory): void {
  describe('backup and restore', { timeout: 240_000 }, () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'oretrace-backup-'));
    });
    afterAll(async () => {
      await rm(folder, { recursive: true, force: true });
      await stores.destroy();
    });
    const path = (name: string) => join(folder, name);
    const digestIn = (text: string) => /Last digest: ([0-9a-f]{64})/.exec(text)?.[1];

    /** Writes until it is told to stop; nothing else may slow it down. */
    async function writing(work: () => Promise<void>): Promise<number> {
      const store = await stores.reopen();
      let over = false;
      let written = 0;
      const writer = (async () => {
        while (!over) {
          written += 1;
          await apply(store, [
            put(sample.site('busy', { note: `${written}` })),
            put(sample.site(`n${written}`)),
          ]);
        }
      })();
      try {
        await work();
      } finally {
        over = true;
        await writer;
        await store.close();
      }
      return written;
    }

    it('copies one revision while others write, restores it, and is never half restored', async () => {
      const filling = await stores.open();
      for (let changeset = 0; changeset < CHANGESETS; changeset += 1) {
        const sites = Array.from({ length: SITES }, (_, index) => sample.site(`${changeset}-${index}`));
        await apply(filling, sites.map(put));
      }
      await filling.close();
      const environment = stores.environment();

      const file = path('copy');
      let backedUp = '';
      const written = await writing(async () => {
        const { code, stdout, stderr } = await run(['backup', file], environment);
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
        backedUp = stdout;
      });
      expect(written).toBeGreaterThan(3);
      expect(backedUp).toMatch(/the store at revision [\d,]+, verified/);
      expect(backedUp).toContain('已核验');
      const digest = digestIn(backedUp);

      const again = await run(['backup', file], environment);
      expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('is there already') });
      const full = await run(['restore', file], environment);
      expect(full).toMatchObject({ code: 1, stderr: expect.stringContaining('into an empty store only') });

      await (await stores.open()).close();
      const empty = stores.environment();
      const killed = new Program(['restore', file], empty);
      await killed.printed(/ {2}\d+ \/ \d/);
      killed.kill('SIGKILL');
      expect((await killed.ended).code).toBeNull();
      await expectNothing();

      const restored = await run(['restore', file], empty);
      expect(restored, restored.stderr).toMatchObject({ code: 0, stderr: '' });
      expect(digestIn(restored.stdout)).toBe(digest);
      const verified = await run(['audit', 'verify'], empty);
      expect(verified.code).toBe(0);
      expect(digestIn(verified.stdout)).toBe(digest);
      const store = await stores.reopen();
      expect(await store.count({ kind: 'MineSite' })).toBeGreaterThanOrEqual(CHANGESETS * SITES);
      await store.close();
    });

    /** Empty, or refusing to be read: never a part. */
    async function expectNothing(): Promise<void> {
      const store = await stores.reopen();
      try {
        const answer = await store.count({ kind: 'MineSite' }).catch((error: { code: string }) => error.code);
        expect([0, 'STORE_UNAVAILABLE']).toContain(answer);
      } finally {
        await store.close();
      }
    }
  });
}

/** What is said of backups that are none any more. */
export function describeDamagedBackup(stores: StoreFactory): void {
  it('a copy that is damaged is refused, and nothing of it is restored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'oretrace-damaged-'));
    const store = await stores.open();
    await apply(
      store,
      Array.from({ length: 2_000 }, (_, index) => put(sample.site(`${index}`))),
    );
    await store.close();
    const whole = join(folder, 'whole.db');
    expect((await run(['backup', whole], stores.environment())).code).toBe(0);
    const [cut, scratched] = [join(folder, 'cut.db'), join(folder, 'scratched.db')];
    await copyFile(whole, cut);
    await truncate(cut, 100_000);
    const bytes = await readFile(whole);
    bytes.fill(0x5a, 40_000, 60_000);
    await writeFile(scratched, bytes);
    await (await stores.open()).close();
    for (const file of [cut, scratched]) {
      const { code, stderr } = await run(['restore', file], stores.environment());
      expect(code).toBe(1);
      expect(stderr).toMatch(/STORE_CORRUPT|BAD_USER_INPUT/);
      expect(stderr).toMatch(/\p{Script=Han}/u);
      expect(stderr).not.toMatch(/\.ts:\d/);
    }
    const after = await stores.reopen();
    expect((await after.revision()).number).toBe(0);
    await after.close();
    await rm(folder, { recursive: true, force: true });
  }, 180_000);
}
