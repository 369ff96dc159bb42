import { mkdir, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { put, reinstate, retract } from '../../../test/testkit/operations.ts';
import { expectRefusal } from '../../../test/testkit/refusals.ts';
import { idOf, sample } from '../../../test/testkit/sample-facts.ts';
import { verifyAccesses } from '../access-log.ts';
import type { Operation } from '../changesets.ts';
import { verifyLog } from '../log-digest.ts';
import { orderFieldsOf } from '../ordering.ts';
import type { Store } from '../port.ts';
import { connect } from './driver.ts';
import { prepareIndexes } from './indexing.ts';
import { formOf, migrate } from './migrating.ts';
import { MIGRATIONS } from './schema.ts';
import { testFolder } from './test-folder.ts';
import { writerCalls } from './writer.ts';

const folder = testFolder();

const changeset = (id: string, ...keys: string[]) => ({
  id,
  author: 'test',
  reason: 'test',
  operations: keys.map((key) => put(sample.site(key))),
});

describe('opening', () => {
  test('a new file, in a folder that is not there either; closing leaves that one file', async () => {
    const file = join(folder.path, 'data', 'deep', 'chain.db');
    const first = await folder.open({ file });
    await first.apply(changeset('one', 'a', 'b'));
    const revision = await first.revision();
    await first.close();
    expect(await readdir(join(folder.path, 'data', 'deep'))).toEqual(['chain.db']);

    const second = await folder.open({ file });
    expect(await second.revision()).toEqual(revision);
    expect((await second.list({ kind: 'MineSite', limit: 10 })).facts.map(({ id }) => id)).toEqual([
      idOf.site('a'),
      idOf.site('b'),
    ]);
  });

  test('an empty file is a new one', async () => {
    await writeFile(folder.file, '');
    expect((await (await folder.open()).revision()).number).toBe(0);
  });

  test('by several at once, while the file is being laid out', async () => {
    const stores = await Promise.all([folder.open(), folder.open(), folder.open(), folder.open()]);
    await Promise.all(stores.map((store, index) => store.apply(changeset(`by-${index}`, `s${index}`))));
    for (const store of stores) {
      expect((await store.revision()).number).toBe(4);
      expect(await store.count({ kind: 'MineSite' })).toBe(4);
    }
  });

  test('a file of the first form, which is brought to the present one with all that it holds', async () => {
    const first = connect(folder.file);
    migrate(first, folder.file, MIGRATIONS.slice(0, 1));
    prepareIndexes(first);
    const writer = writerCalls(first);
    await writer.apply(changeset('one', 'a', 'b'), {}, Date.UTC(2024, 0, 1));
    const amended = { ...changeset('two'), operations: [put(sample.site('a', { note: 'amended' }))] };
    await writer.apply(amended, {}, Date.UTC(2024, 0, 2));
    const retracted = { ...changeset('three'), operations: [retract(idOf.site('b'))] };
    await writer.apply(retracted, {}, Date.UTC(2024, 0, 3));
    writer.close();

    const store = await folder.open();
    const versions: string[] = [];
    for await (const { id, version } of store.streamVersions(['MineSite'])) versions.push(`${id} ${version}`);
    const [a, b] = [idOf.site('a'), idOf.site('b')];
    expect(versions.sort()).toEqual([`${a} 1`, `${a} 2`, `${b} 1`]);
    expect(await store.revisionAt('2024-01-02T12:00:00.000Z')).toBe(2);
    expect((await store.get([a, b], 1)).map((fact) => fact?.version)).toEqual([1, 1]);
    await store.close();
    const opened = connect(folder.file);
    expect(formOf(opened, folder.file, 99)).toBe(MIGRATIONS.length);
    opened.close();
  });

  test('a file whose lists knew one order only, which then has them in every order', async () => {
    const operations: readonly (readonly Operation[])[] = [
      [
        put(sample.trader('t')),
        put(sample.site('a')),
        put(sample.site('b')),
        put(sample.link('1', idOf.site('a'), idOf.trader('t'), { validTo: '2023-12-31' })),
        put(sample.link('2', idOf.site('b'), idOf.trader('t'))),
        put(sample.link('3', idOf.site('b'), idOf.trader('t'), { validTo: '2021-12-31' })),
      ],
      ...Array.from({ length: 10 }, (_, index) => [put(sample.site('a', { note: `visit ${index}` }))]),
      [retract(idOf.link('3'))],
      [put(sample.document('undated')), put(sample.document('dated', { date: '2024-02-29' }))],
      [reinstate(idOf.link('3'))],
    ];
    const file = join(folder.path, 'present.db');
    const present = await folder.open({ file, clock: () => new Date(Date.UTC(2024, 0, 1)) });
    const old = connect(folder.file);
    migrate(old, folder.file, MIGRATIONS.slice(0, 2));
    prepareIndexes(old);
    const writer = writerCalls(old);
    for (const [index, some] of operations.entries()) {
      const one = { ...changeset(String(index)), operations: some };
      await present.apply(one);
      await writer.apply(one, {}, Date.UTC(2024, 0, 1));
    }
    // As the first form of the indexes had it: a date that is absent has no place in them.
    old.execute(
      "DELETE FROM tag WHERE value = ''; UPDATE setting SET value = 'other' WHERE name = 'indexed'",
    );
    writer.close();

    const everythingIn = async (store: Store) => {
      const told: unknown[] = [await store.revision(), await store.totals()];
      for (const kind of ['MineSite', 'SupplyLink', 'Document'] as const) {
        told.push(await store.count({ kind, filters: [{ recordedAfter: 9 }] }));
        for (const orderBy of [undefined, ...orderFieldsOf(kind)])
          for (const order of ['asc', 'desc'] as const)
            told.push(
              await store.list({ kind, order, limit: 10, ...(orderBy !== undefined && { orderBy }) }),
            );
      }
      return told;
    };
    const store = await folder.open();
    expect(await everythingIn(store)).toEqual(await everythingIn(present));
    const { digest } = await store.revision();
    expect(await verifyLog(store.changes(0))).toEqual({ verified: operations.length, digest, broken: null });

    const more = { ...changeset('more'), operations: [put(sample.site('c')), retract(idOf.site('b'))] };
    await store.apply(more);
    await present.apply({ ...more });
    const [[, ...upgraded], [, ...begun]] = [await everythingIn(store), await everythingIn(present)];
    expect(upgraded).toEqual(begun);
    expect(await verifyLog(store.changes(0))).toMatchObject({
      verified: operations.length + 1,
      broken: null,
    });
  });

  test('a file from before reads were noted, in which they then are', async () => {
    const old = connect(folder.file);
    migrate(old, folder.file, MIGRATIONS.slice(0, 3));
    prepareIndexes(old);
    const writer = writerCalls(old);
    await writer.apply(changeset('one', 'a', 'b'), {}, Date.UTC(2024, 0, 1));
    writer.close();

    const [store, other] = await Promise.all([folder.open(), folder.open()]);
    const { number, digest } = await store.revision();
    expect(number).toBe(1);
    expect(await verifyLog(store.changes(0))).toEqual({ verified: 1, digest, broken: null });
    expect((await store.accessHead()).number).toBe(0);
    const note = { who: 'a', what: 'Person.name', about: [], requestId: '1', operation: null };
    await Promise.all([store.noteAccess([note, note]), other.noteAccess([note])]);
    expect(await verifyAccesses(store)).toMatchObject({ verified: 3, broken: null });
  });

  test('a path is a path, also one that looks like something else', async () => {
    for (const name of ['a?mode=memory', 'file:b.db', ':memory:', "c'; DROP TABLE fact; --", '矿山 #1.db']) {
      const file = join(folder.path, name);
      const store = await folder.open({ file });
      await store.apply(changeset('one', 'a'));
      await store.close();
      expect((await stat(file)).size).toBeGreaterThan(0);
    }
  });
});

describe('refuses, and leaves as it is,', () => {
  /** Expects a refusal that names the file and changes nothing in it. */
  async function expectLeftAlone(code: Parameters<typeof expectRefusal>[0]): Promise<string> {
    const before = await readFile(folder.file);
    const refusal = await expectRefusal(code, () => folder.open({ busyTimeout: 300 }));
    expect(refusal.messages.en).toContain(folder.file);
    expect(refusal.messages.zh).toContain(folder.file);
    expect(await readFile(folder.file)).toEqual(before);
    return refusal.messages.en;
  }

  test.each([
    ['a few bytes', 'hello'],
    ['text', 'id,name\n1,Rubaya\n'.repeat(5_000)],
    ['zeros', '\0'.repeat(8_192)],
    ['the right beginning alone', `SQLite format 3\0${'x'.repeat(8_192)}`],
  ])('a file that is no database: %s', async (_, content) => {
    await writeFile(folder.file, content);
    await expectLeftAlone('STORE_CORRUPT');
  });

  test("another program's database", async () => {
    const other = connect(folder.file);
    other.execute('CREATE TABLE fact (id TEXT); INSERT INTO fact VALUES (1)');
    other.close();
    expect(await expectLeftAlone('STORE_CORRUPT')).toContain('another program');
  });

  test('a file of a later form', async () => {
    await (await folder.open()).close();
    const later = connect(folder.file);
    later.execute('PRAGMA user_version = 99');
    later.close();
    expect(await expectLeftAlone('STORE_NEWER')).toContain('99');
  });

  test('a file with a damaged middle', async () => {
    const store = await folder.open();
    await store.apply(changeset('one', ...Array.from({ length: 500 }, (_, index) => `s${index}`)));
    await store.close();
    const handle = await open(folder.file, 'r+');
    const { size } = await handle.stat();
    await handle.write(Buffer.alloc(size - 3 * 4_096, 0xa5), 0, size - 3 * 4_096, 3 * 4_096);
    await handle.close();
    await expectLeftAlone('STORE_CORRUPT');
  });

  test('a file that was cut off', async () => {
    const store = await folder.open();
    await store.apply(changeset('one', ...Array.from({ length: 500 }, (_, index) => `s${index}`)));
    await store.close();
    const content = await readFile(folder.file);
    await writeFile(folder.file, content.subarray(0, content.length / 2));
    await expectLeftAlone('STORE_CORRUPT');
  });

  test('a file that another process keeps to itself', async () => {
    await (await folder.open()).close();
    const other = connect(folder.file);
    other.execute('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; CREATE TABLE held (x); ROLLBACK');
    await expectLeftAlone('STORE_LOCKED');
    other.close();
  });
});

describe('says what is in the way', () => {
  test('a folder in place of the file', async () => {
    await mkdir(folder.file);
    await expectRefusal('STORE_UNAVAILABLE', () => folder.open());
  });

  test('a file in place of the folder', async () => {
    await writeFile(folder.file, 'not a folder');
    await expectRefusal('STORE_UNAVAILABLE', () => folder.open({ file: join(folder.file, 'store.db') }));
  });

  test('a place where nobody can write', async () => {
    const refusal = await expectRefusal('STORE_UNAVAILABLE', () =>
      folder.open({ file: '/proc/oretrace/store.db' }),
    );
    expect(refusal.messages.en).toContain('/proc/oretrace/store.db');
  });
});
