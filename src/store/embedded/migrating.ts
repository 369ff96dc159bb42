import type { Connection } from './driver.ts';
import { damaged, foreign, newer } from './failures.ts';
import { APPLICATION_ID } from './schema.ts';

/**
 * Whether the file is ours, and in which form.
 *
 * @param known the newest form that this release knows
 * @returns the form of the file, 0 for a new one
 * @throws OretraceError STORE_CORRUPT for another program's file, STORE_NEWER for a later form
 */
export function formOf(connection: Connection, file: string, known: number): number {
  const [application] = connection.prepare('PRAGMA application_id').get() ?? [];
  const [form] = connection.prepare('PRAGMA user_version').get() ?? [];
  const [tables] = connection.prepare('SELECT count(*) FROM sqlite_schema').get() ?? [];
  if (application !== APPLICATION_ID && (application !== 0 || tables !== 0)) throw foreign(file);
  if (typeof form !== 'number') throw damaged(file);
  if (form > known) throw newer(file, form, known);
  return form;
}

/** Brings the file to the last form, in one transaction: a file is in one form or another, never between. */
export function migrate(connection: Connection, file: string, migrations: readonly string[]): void {
  connection.execute('BEGIN IMMEDIATE');
  try {
    // Another process may have been faster.
    const form = formOf(connection, file, migrations.length);
    for (const migration of migrations.slice(form)) connection.execute(migration);
    connection.execute(`PRAGMA application_id = ${APPLICATION_ID}`);
    connection.execute(`PRAGMA user_version = ${migrations.length}`);
    connection.execute('COMMIT');
  } catch (error) {
    if (connection.inTransaction) connection.execute('ROLLBACK');
    throw error;
  }
}
