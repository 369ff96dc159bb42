import type { LogEntry } from '../changesets.ts';
import { OretraceError } from '../errors.ts';
import { brokenAt, FIRST_DIGEST, type LogPosition } from '../log-digest.ts';
import type { Revision } from '../port.ts';
import type { Neo4jExecutor } from './executor.ts';
import { readRevision } from './reading.ts';
import { Neo4jWriteTransaction } from './writing.ts';

/**
 * Takes a whole log into an empty database, an entry a transaction: one transaction for all would not fit in memory.
 * The mark `restoring` stands until the last entry is in; a restore that was killed is wiped by the next one, and
 * meanwhile nobody can write.
 *
 * @throws OretraceError CONFLICT when the database is not empty, BAD_USER_INPUT when the log is not whole
 */
export async function restoreLog(
  executor: Neo4jExecutor,
  log: AsyncIterable<LogEntry> | Iterable<LogEntry>,
): Promise<Revision> {
  await begin(executor);
  try {
    let position: LogPosition = { revision: 0, digest: FIRST_DIGEST, recordedAt: '' };
    for await (const entry of log) {
      const problem = brokenAt(entry, position);
      if (problem) {
        throw new OretraceError('BAD_USER_INPUT', {
          en: `the log cannot be restored: ${problem.en}`,
          zh: `无法恢复该变更日志：${problem.zh}`,
        });
      }
      await executor.write(async (statements) => {
        const transaction = new Neo4jWriteTransaction(statements, 'restoring');
        await transaction.head();
        const ids = entry.effects.map((effect) => ('fact' in effect ? effect.fact.id : effect.id));
        await transaction.write(entry, await transaction.load(ids));
      });
      position = entry;
    }
    await executor.write((statements) =>
      statements.rows("MATCH (r:Revision {key: 'head'}) REMOVE r.restoring"),
    );
  } catch (error) {
    await wipe(executor);
    throw error;
  }
  return readRevision(executor, null);
}

async function begin(executor: Neo4jExecutor): Promise<void> {
  const [head] = await executor.write((statements) =>
    statements.rows<{ n: number; restoring: boolean }>(
      `MATCH (r:Revision {key: 'head'})
       WITH r, r.n AS n, coalesce(r.restoring, false) AS restoring
       SET r.restoring = CASE WHEN n = 0 OR restoring THEN true ELSE null END
       RETURN n, restoring`,
    ),
  );
  if (head && head.n > 0 && !head.restoring) {
    throw new OretraceError('CONFLICT', {
      en: `a log is restored into an empty store only; this one is at revision ${head.n}`,
      zh: `变更日志只能恢复到空的存储中；此存储已有 ${head.n} 号修订`,
    });
  }
  if (head && head.n > 0) {
    await wipe(executor);
    await begin(executor);
  }
}

/** Back to an empty store. */
async function wipe(executor: Neo4jExecutor): Promise<void> {
  await executor.alone(
    `MATCH (n) WHERE n:Entity OR n:Version OR n:Changeset OR n:Mineral
     CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
  );
  await executor.write((statements) =>
    statements.rows(
      `MATCH (r:Revision {key: 'head'})
       SET r.n = 0, r.digest = $digest
       REMOVE r.recordedAt, r.restoring`,
      { digest: FIRST_DIGEST },
    ),
  );
}
