import { randomUUID } from 'node:crypto';
import type { LogEntry } from '../changesets.ts';
import { OretraceError } from '../errors.ts';
import { brokenAt, FIRST_DIGEST, type LogPosition } from '../log-digest.ts';
import type { Revision } from '../port.ts';
import { checkEffects, idsOfEffects } from '../replaying.ts';
import type { Neo4jExecutor } from './executor.ts';
import { readRevision } from './reading.ts';
import { Neo4jWriteTransaction } from './writing.ts';

/**
 * Takes a whole log into an empty database, an entry a transaction: one transaction for all would not fit in memory.
 * The mark `restoring` stands until the last entry is in and says whose restore it is; meanwhile nobody else can
 * write, and nobody can read. A restore that was killed is wiped by the next one, which takes the mark over.
 *
 * @throws OretraceError CONFLICT when the database is not empty, or another restore took over; BAD_USER_INPUT when
 *   the log is not whole
 */
export async function restoreLog(
  executor: Neo4jExecutor,
  log: AsyncIterable<LogEntry> | Iterable<LogEntry>,
): Promise<Revision> {
  const restore = randomUUID();
  await begin(executor, restore);
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
      await take(executor, restore, entry);
      position = entry;
    }
    await executor.write((statements) =>
      statements.rows("MATCH (r:Revision {key: 'head', restoring: $restore}) REMOVE r.restoring", {
        restore,
      }),
    );
  } catch (error) {
    await wipe(executor, restore);
    throw error;
  }
  return readRevision(executor, null);
}

/** Takes over one entry, the next, in a transaction that may be tried again. */
async function take(executor: Neo4jExecutor, restore: string, entry: LogEntry): Promise<void> {
  try {
    await executor.write(async (statements) => {
      const transaction = new Neo4jWriteTransaction(statements, restore);
      const head = await transaction.head();
      // Tried again after a commit of which nobody heard. The lock has raised the revision: an error takes that back.
      if (head.digest === entry.digest) throw new AlreadyTaken();
      const before = await transaction.load(idsOfEffects(entry));
      checkEffects(entry, before);
      await transaction.write(entry, before);
    });
  } catch (error) {
    if (!(error instanceof AlreadyTaken)) throw error;
  }
}

/** Rolls back a transaction whose entry is there. */
class AlreadyTaken extends Error {}

async function begin(executor: Neo4jExecutor, restore: string): Promise<void> {
  const [head] = await executor.write((statements) =>
    statements.rows<{ n: number; killed: boolean }>(
      `MATCH (r:Revision {key: 'head'})
       SET r.lock = true
       WITH r, r.n AS n, r.restoring IS NOT NULL AS killed
       SET r.restoring = CASE WHEN n = 0 OR killed THEN $restore ELSE null END
       RETURN n, killed`,
      { restore },
    ),
  );
  if (head?.killed) await wipe(executor, restore, restore);
  else if (head && head.n > 0) {
    throw new OretraceError('CONFLICT', {
      en: `a log is restored into an empty store only; this one is at revision ${head.n}`,
      zh: `变更日志只能恢复到空的存储中；此存储已有 ${head.n} 号修订`,
    });
  }
}

/** Back to an empty store, unless another restore has taken over. The mark then becomes `next`, or goes. */
async function wipe(executor: Neo4jExecutor, restore: string, next: string | null = null): Promise<void> {
  const ours = await executor.readAnyway((statements) =>
    statements.rows("MATCH (r:Revision {key: 'head', restoring: $restore}) RETURN r.n", { restore }),
  );
  if (ours.length === 0) return;
  await executor.alone(
    `MATCH (n) WHERE n:Entity OR n:Version OR n:Changeset OR n:Mineral
     CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
  );
  await executor.write((statements) =>
    statements.rows(
      `MATCH (r:Revision {key: 'head', restoring: $restore})
       SET r.n = 0, r.digest = $digest, r.restoring = $next
       REMOVE r.recordedAt`,
      { restore, digest: FIRST_DIGEST, next },
    ),
  );
}
