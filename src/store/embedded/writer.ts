import { readNotes } from '../access-log.ts';
import { applyWithin, foreseeWithin } from '../applying.ts';
import type { LogEntry } from '../changesets.ts';
import { OretraceError } from '../errors.ts';
import { brokenAt, FIRST_DIGEST, type LogPosition } from '../log-digest.ts';
import { checkEffects, idsOfEffects } from '../replaying.ts';
import { readChangeset } from '../validation.ts';
import { readAccessHead, writeAccesses } from './access-log.ts';
import type { Connection } from './driver.ts';
import { areIndexesOurs, readTagFields } from './indexing.ts';
import type { WriterCalls } from './protocol.ts';
import { EmbeddedWriteTransaction, readHead } from './writing.ts';

/** The calls of the writing thread, on its connection. */
export function writerCalls(connection: Connection): WriterCalls {
  const fields = readTagFields(connection);
  const rollBack = () => {
    if (connection.inTransaction) connection.execute('ROLLBACK');
  };
  let position: LogPosition = { revision: 0, digest: FIRST_DIGEST, recordedAt: '' };

  return {
    async apply(changeset, conditions, now) {
      const read = readChangeset(changeset);
      connection.execute('BEGIN IMMEDIATE');
      try {
        checkIndexes(connection);
        const transaction = new EmbeddedWriteTransaction(connection, fields);
        const applied = await applyWithin(transaction, read, conditions, new Date(now));
        connection.execute(applied.changed && !applied.repeated ? 'COMMIT' : 'ROLLBACK');
        return applied;
      } catch (error) {
        rollBack();
        throw error;
      }
    },

    async foresee(changeset, conditions) {
      const read = readChangeset(changeset);
      // Takes no lock: other processes write meanwhile, and one state of the file is read throughout.
      connection.execute('BEGIN');
      try {
        checkIndexes(connection);
        return await foreseeWithin(new EmbeddedWriteTransaction(connection, fields), read, conditions);
      } finally {
        rollBack();
      }
    },

    restoreBegin() {
      connection.execute('BEGIN IMMEDIATE');
      const { number } = readHead(connection);
      position = { revision: 0, digest: FIRST_DIGEST, recordedAt: '' };
      if (number === 0) return;
      rollBack();
      throw new OretraceError('CONFLICT', {
        en: `a log is restored into an empty store only; this one is at revision ${number}`,
        zh: `变更日志只能恢复到空的存储中；此存储已有 ${number} 号修订`,
      });
    },

    async restoreTake(entries) {
      for (const text of entries) {
        const entry = JSON.parse(text) as LogEntry;
        const problem = brokenAt(entry, position);
        if (problem) throw notRestorable(problem);
        const transaction = new EmbeddedWriteTransaction(connection, fields);
        const before = await transaction.load(idsOfEffects(entry));
        checkEffects(entry, before);
        await transaction.write(entry, before);
        position = entry;
      }
    },

    restoreEnd() {
      const head = readHead(connection);
      connection.execute('COMMIT');
      return head;
    },

    restoreAbort: rollBack,

    noteAccess(notes, now) {
      const read = readNotes(notes);
      if (read.length === 0) return readAccessHead(connection);
      connection.execute('BEGIN IMMEDIATE');
      try {
        const head = writeAccesses(connection, read, new Date(now));
        connection.execute('COMMIT');
        return head;
      } catch (error) {
        rollBack();
        throw error;
      }
    },

    close() {
      rollBack();
      // Folds the journal into the file. Where another process is reading it stays beside it, which loses nothing.
      connection.execute('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)');
      connection.close();
    },
  };
}

function notRestorable(problem: { readonly en: string; readonly zh: string }): OretraceError {
  return new OretraceError('BAD_USER_INPUT', {
    en: `the log cannot be restored: ${problem.en}`,
    zh: `无法恢复该变更日志：${problem.zh}`,
  });
}

/** Two releases that declare different kinds would each leave out of the indexes what only the other knows. */
function checkIndexes(connection: Connection): void {
  if (areIndexesOurs(connection)) return;
  throw new OretraceError('STORE_NEWER', {
    en: 'another release has opened this store meanwhile and indexes it its own way: start this program again, in that release',
    zh: '其间另一版本的程序打开了此存储，并按其方式建立了索引：请改用该版本重新启动',
  });
}
