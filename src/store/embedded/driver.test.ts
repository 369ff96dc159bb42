import { expect, test } from 'vitest';
import { connect, SqliteFailure } from './driver.ts';

test('rows are arrays of columns, at every number of rows that the library fetches at a time', () => {
  const connection = connect(':memory:');
  const count = connection.prepare(
    'WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ?) SELECT n, n * 2 FROM counted',
  );
  for (const rows of [1, 99, 100, 101, 200, 1_000]) {
    expect(count.all(rows)).toEqual(Array.from({ length: rows }, (_, index) => [index + 1, 2 * (index + 1)]));
    expect(count.get(rows)).toEqual([1, 2]);
  }
  expect(connection.prepare('SELECT 1 WHERE false').get()).toBeUndefined();
  expect(connection.prepare('SELECT 1 WHERE false').all()).toEqual([]);
});

test('values come back as they were bound', () => {
  const connection = connect(':memory:');
  connection.execute('CREATE TABLE held (value)');
  const values = ['', 'a😀\u{ffff}金', 0, -1.5, 2 ** 53 - 1, 1e300, null];
  for (const value of values) connection.prepare('INSERT INTO held VALUES (?)').run(value);
  expect(connection.prepare('SELECT value FROM held').all()).toEqual(values.map((value) => [value]));
});

test('more statements than are kept', () => {
  const connection = connect(':memory:');
  for (let number = 0; number < 1_200; number += 1) {
    expect(connection.prepare(`SELECT ${number}`).get()).toEqual([number]);
  }
});

test('failures have the code of SQLite', () => {
  const connection = connect(':memory:');
  connection.execute('CREATE TABLE held (value UNIQUE)');
  const insert = connection.prepare('INSERT INTO held VALUES (?)');
  insert.run('a');
  const codeOf = (call: () => unknown) => {
    try {
      return call();
    } catch (error) {
      return error instanceof SqliteFailure ? error.code : error;
    }
  };
  expect(codeOf(() => insert.run('a'))).toBe('SQLITE_CONSTRAINT_UNIQUE');
  expect(codeOf(() => connection.prepare('SELECT nothing'))).toBe('SQLITE_ERROR');
  expect(codeOf(() => connect('/no/such/folder/file.db'))).toBe('SQLITE_CANTOPEN');
});

test('a closed connection refuses, where the library would end the process', () => {
  const connection = connect(':memory:');
  const statement = connection.prepare('SELECT 1');
  connection.close();
  connection.close();
  expect(() => connection.execute('SELECT 1')).toThrow('closed');
  expect(() => connection.inTransaction).toThrow('closed');
  expect(() => connection.prepare('SELECT 2')).toThrow('closed');
  expect(() => statement.all()).toThrow('closed');
});
