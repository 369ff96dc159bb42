import { describe, expect, test } from 'vitest';
import { expectRefusal } from '../../../test/testkit/refusals.ts';
import { connect } from './driver.ts';
import { formOf, migrate } from './migrating.ts';
import { testFolder } from './test-folder.ts';

const folder = testFolder();

const FIRST = "CREATE TABLE site (name TEXT); INSERT INTO site VALUES ('Rubaya')";
const SECOND = "ALTER TABLE site ADD COLUMN country TEXT; UPDATE site SET country = 'CD'";
const THIRD = 'CREATE INDEX site_country ON site (country)';

describe('migrating', () => {
  test('goes through every form that is missing, and through none twice', () => {
    const connection = connect(folder.file);
    migrate(connection, folder.file, [FIRST]);
    expect(formOf(connection, folder.file, 1)).toBe(1);
    migrate(connection, folder.file, [FIRST, SECOND, THIRD]);
    expect(formOf(connection, folder.file, 3)).toBe(3);
    migrate(connection, folder.file, [FIRST, SECOND, THIRD]);
    expect(connection.prepare('SELECT name, country FROM site').all()).toEqual([['Rubaya', 'CD']]);
    connection.close();
  });

  test('one that fails leaves the form before, whole', () => {
    const connection = connect(folder.file);
    migrate(connection, folder.file, [FIRST]);
    const broken = `${SECOND}; UPDATE site SET country = 'RW' WHERE no_such_column = 1`;
    expect(() => migrate(connection, folder.file, [FIRST, broken])).toThrow(/no_such_column/);
    expect(connection.inTransaction).toBe(false);
    expect(formOf(connection, folder.file, 2)).toBe(1);
    expect(connection.prepare('SELECT * FROM site').all()).toEqual([['Rubaya']]);
    migrate(connection, folder.file, [FIRST, SECOND]);
    expect(connection.prepare('SELECT * FROM site').all()).toEqual([['Rubaya', 'CD']]);
    connection.close();
  });

  test('a release that knows less refuses', async () => {
    const connection = connect(folder.file);
    migrate(connection, folder.file, [FIRST, SECOND]);
    await expectRefusal('STORE_NEWER', () => formOf(connection, folder.file, 1));
    await expectRefusal('STORE_NEWER', () => migrate(connection, folder.file, [FIRST]));
    expect(connection.inTransaction).toBe(false);
    connection.close();
  });
});
