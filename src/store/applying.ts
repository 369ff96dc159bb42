import { digestOf } from './canonical.ts';
import type { Applied, Changeset, Conditions, LogEntry, Outcome } from './changesets.ts';
import { OretraceError } from './errors.ts';
import type { StoredFact } from './facts.ts';
import type { KindName } from './kinds/index.ts';
import { entryDigest } from './log-digest.ts';
import { planChangeset } from './planning.ts';
import type { Revision } from './port.ts';

/**
 * What a store offers within one write transaction. Everything else about writing — conditions, imports, cascades,
 * the log and its digests — is decided here, once, for every store.
 */
export interface WriteTransaction {
  /** The current revision, read after the lock that keeps other writers out. */
  head(): Promise<Revision>;
  /** The log entry of a changeset, if it has been applied. */
  entryOf(changesetId: string): Promise<LogEntry | null>;
  /** Last versions by id, retracted ones included; ids that were never recorded are left out. */
  load(ids: readonly string[]): Promise<ReadonlyMap<string, StoredFact>>;
  /** Last versions, retracted ones included, of all facts that refer to any of the ids by any reference. */
  referrers(ids: readonly string[]): Promise<readonly StoredFact[]>;
  /** Standing facts of a kind that refer to any of the ids by the one reference. */
  standingReferrers(
    kind: KindName,
    reference: string,
    ids: readonly string[],
  ): Promise<readonly StoredFact[]>;
  /**
   * Writes the entry and its effects, in order.
   *
   * @param before last versions before this entry of the facts it has effects on; new facts are left out
   */
  write(entry: LogEntry, before: ReadonlyMap<string, StoredFact>): Promise<void>;
}

/**
 * Applies a changeset within a transaction. The caller commits when `changed`, else rolls back.
 *
 * @param changeset as `readChangeset` returned it
 * @param now the instant of recording; moved on by a millisecond where the clock has not
 * @throws OretraceError CONFLICT when a condition does not hold; BAD_USER_INPUT for a reference to nothing
 */
export async function applyWithin(
  transaction: WriteTransaction,
  changeset: Changeset,
  conditions: Conditions,
  now: Date,
): Promise<Applied> {
  const changesetDigest = digestOf(changeset);
  const earlier = await transaction.entryOf(changeset.id);
  if (earlier) return firstResult(earlier, changesetDigest);

  const head = await transaction.head();
  checkRevision(conditions, head);
  await checkVersions(conditions, transaction);

  const plan = await planChangeset(changeset.operations, transaction);
  if (plan.effects.length === 0) {
    return { revision: head.number, changed: false, repeated: false, outcomes: plan.outcomes };
  }
  const content = {
    revision: head.number + 1,
    recordedAt: instantAfter(head.recordedAt, now),
    changesetId: changeset.id,
    changesetDigest,
    author: changeset.author,
    reason: changeset.reason,
    importId: changeset.importId ?? null,
    effects: plan.effects,
    outcomes: plan.outcomes,
    previousDigest: head.digest,
  };
  await transaction.write({ ...content, digest: entryDigest(content) }, plan.before);
  return { revision: content.revision, changed: true, repeated: false, outcomes: plan.outcomes };
}

function firstResult(earlier: LogEntry, changesetDigest: string): Applied {
  if (earlier.changesetDigest !== changesetDigest) {
    throw new OretraceError('CONFLICT', {
      en: `changeset id ${earlier.changesetId} was used for another changeset, at revision ${earlier.revision}: choose a new id`,
      zh: `变更集标识 ${earlier.changesetId} 已用于另一变更集（第 ${earlier.revision} 号修订），请换用新的标识`,
    });
  }
  const outcomes: readonly Outcome[] = earlier.outcomes;
  return { revision: earlier.revision, changed: true, repeated: true, outcomes };
}

function checkRevision({ ifRevision }: Conditions, head: Revision): void {
  if (ifRevision === undefined || ifRevision === head.number) return;
  throw new OretraceError('CONFLICT', {
    en: `ifRevision ${ifRevision} is not the current revision, ${head.number}: read again, then decide`,
    zh: `ifRevision 为 ${ifRevision}，而当前修订号为 ${head.number}：请重新读取后再作决定`,
  });
}

async function checkVersions({ expectedVersions }: Conditions, transaction: WriteTransaction): Promise<void> {
  if (expectedVersions === undefined) return;
  const current = await transaction.load(Object.keys(expectedVersions));
  for (const [id, expected] of Object.entries(expectedVersions)) {
    const version = current.get(id)?.version ?? 0;
    if (version !== expected) {
      throw new OretraceError('CONFLICT', {
        en: `${id} is at version ${version}, not ${expected}: someone changed it meanwhile`,
        zh: `${id} 现为第 ${version} 版，而非第 ${expected} 版：其间已被他人修改`,
      });
    }
  }
}

/** Strictly later than the entry before, whatever the clock says. */
function instantAfter(previous: string | null, now: Date): string {
  const earliest = previous === null ? 0 : Date.parse(previous) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}
