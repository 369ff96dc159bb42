import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectRefusal } from '../../../test/testkit/refusals.ts';
import { OretraceError } from '../errors.ts';
import { connect, SqliteFailure } from './driver.ts';
import { explained } from './failures.ts';
import { testFolder } from './test-folder.ts';

const folder = testFolder();

test.each([
  ['SQLITE_BUSY', 'STORE_LOCKED'],
  ['SQLITE_BUSY_RECOVERY', 'STORE_LOCKED'],
  ['SQLITE_LOCKED_SHAREDCACHE', 'STORE_LOCKED'],
  ['SQLITE_CORRUPT_INDEX', 'STORE_CORRUPT'],
  ['SQLITE_NOTADB', 'STORE_CORRUPT'],
  ['SQLITE_FULL', 'STORE_UNAVAILABLE'],
  ['SQLITE_READONLY_DBMOVED', 'STORE_UNAVAILABLE'],
  ['SQLITE_CANTOPEN', 'STORE_UNAVAILABLE'],
  ['SQLITE_IOERR_FSYNC', 'STORE_UNAVAILABLE'],
])('%s is told as %s', async (code, expected) => {
  const cause = new SqliteFailure(code, 'as SQLite put it', null);
  const refusal = await expectRefusal(expected as OretraceError['code'], () => {
    throw explained(cause, '/data/chain.db');
  });
  expect(refusal.messages.en).toContain('/data/chain.db');
  expect(refusal.messages.zh).toContain('/data/chain.db');
  expect(refusal.message).not.toContain('as SQLite put it');
  expect(refusal.cause).toBe(cause);
});

test("a mistake of our own is not told as the file's", () => {
  for (const mistake of [new SqliteFailure('SQLITE_ERROR', 'no such table', null), new TypeError('x'), 'x']) {
    expect(explained(mistake, '/data/chain.db')).toBe(mistake);
  }
  const told = new OretraceError('CONFLICT', { en: 'a', zh: '甲' });
  expect(explained(told, '/data/chain.db')).toBe(told);
});

test('a disk without space, as SQLite meets it', async () => {
  const connection = connect(folder.file);
  connection.execute('PRAGMA max_page_count = 2; CREATE TABLE held (value)');
  await expectRefusal('STORE_UNAVAILABLE', () => {
    try {
      connection.prepare('INSERT INTO held VALUES (zeroblob(100000))').run();
    } catch (error) {
      throw explained(error, folder.file);
    }
  });
  connection.close();
});

// To the superuser everything is writable.
describe.skipIf(process.getuid?.() === 0)('without permission (which the superuser always has)', () => {
  test('to write in the folder', async () => {
    const closed = join(folder.path, 'closed');
    await mkdir(closed, { mode: 0o500 });
    const refusal = await expectRefusal('STORE_UNAVAILABLE', () =>
      folder.open({ file: join(closed, 'a.db') }),
    );
    expect(refusal.messages.en).toContain('permissions');
  });

  test('to write the file', async () => {
    await (await folder.open()).close();
    await chmod(folder.file, 0o400);
    const refusal = await expectRefusal('STORE_UNAVAILABLE', () => folder.open());
    expect(refusal.messages.en).toContain('permissions');
  });
});
