import { digestOf } from './canonical.ts';
import type { Applied, Changeset, Conditions, Foreseen, LogEntry, Outcome } from './changesets.ts';
import { instantAfter } from './digest-chain.ts';
import { type InputIssue, refusal, shown } from './errors.ts';
import type { StoredFact } from './facts.ts';
import type { KindName } from './kinds/index.ts';
import { entryDigest } from './log-digest.ts';
import { type Plan, planChangeset } from './planning.ts';
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
  const { plan, head, applied } = await workedOut(transaction, changeset, changesetDigest, conditions);
  if (plan === null || !applied.changed) return applied;
  const content = {
    revision: applied.revision,
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
  return applied;
}

/**
 * Works out, within a transaction, what {@link applyWithin} would do. The caller rolls back.
 *
 * @throws OretraceError as {@link applyWithin}
 */
export async function foreseeWithin(
  transaction: Omit<WriteTransaction, 'write'>,
  changeset: Changeset,
  conditions: Conditions,
): Promise<Foreseen> {
  const { plan, head, applied } = await workedOut(transaction, changeset, digestOf(changeset), conditions);
  const effects = (plan?.effects ?? []).map((effect) => ({
    effect,
    before: plan?.before.get('fact' in effect ? effect.fact.id : effect.id) ?? null,
  }));
  return { ...applied, on: head.number, effects };
}

interface WorkedOut {
  readonly applied: Applied;
  readonly head: Revision;
  /** Null when the changeset was applied before. */
  readonly plan: Plan | null;
}

/** All that is decided before anything is written. */
async function workedOut(
  transaction: Omit<WriteTransaction, 'write'>,
  changeset: Changeset,
  changesetDigest: string,
  conditions: Conditions,
): Promise<WorkedOut> {
  const earlier = await transaction.entryOf(changeset.id);
  const head = await transaction.head();
  if (earlier) return { applied: firstResult(earlier, changesetDigest), head, plan: null };

  checkRevision(conditions, head);
  await checkVersions(conditions, transaction);

  const plan = await planChangeset(changeset.operations, transaction);
  const changed = plan.effects.length > 0;
  const revision = changed ? head.number + 1 : head.number;
  return { applied: { revision, changed, repeated: false, outcomes: plan.outcomes }, head, plan };
}

function firstResult(earlier: LogEntry, changesetDigest: string): Applied {
  if (earlier.changesetDigest !== changesetDigest) {
    const { changesetId, revision } = earlier;
    throw refusal([
      {
        field: 'id',
        value: shown(changesetId),
        problem: {
          en: `was used for another changeset, at revision ${revision}`,
          zh: `已用于另一变更集（第 ${revision} 号修订）`,
        },
        accepted: { en: 'a new id', zh: '新的标识' },
        fault: { fault: 'changesetReused', changesetId, revision },
      },
    ]);
  }
  const outcomes: readonly Outcome[] = earlier.outcomes;
  return { revision: earlier.revision, changed: true, repeated: true, outcomes };
}

function checkRevision({ ifRevision }: Conditions, head: Revision): void {
  if (ifRevision === undefined || ifRevision === head.number) return;
  throw refusal([
    {
      field: 'ifRevision',
      value: shown(ifRevision),
      problem: { en: `is not the current revision, ${head.number}`, zh: `并非当前修订号 ${head.number}` },
      accepted: { en: 'the current revision, after reading again', zh: '重新读取后的当前修订号' },
      fault: { fault: 'revision', expected: ifRevision, current: head.number },
    },
  ]);
}

async function checkVersions(
  { expectedVersions }: Conditions,
  transaction: Pick<WriteTransaction, 'load'>,
): Promise<void> {
  if (expectedVersions === undefined) return;
  const current = await transaction.load(Object.keys(expectedVersions));
  const issues = Object.entries(expectedVersions).flatMap(([id, expected]) => {
    const version = current.get(id)?.version ?? 0;
    return version === expected ? [] : [otherVersion(id, expected, version)];
  });
  if (issues.length > 0) throw refusal(issues);
}

function otherVersion(id: string, expected: number, current: number): InputIssue {
  return {
    field: `expectedVersions.${id}`,
    value: shown(expected),
    problem: {
      en: `${id} is at version ${current}: someone changed it meanwhile`,
      zh: `${id} 现为第 ${current} 版，其间已被他人修改`,
    },
    accepted: { en: 'its current version, after reading again', zh: '重新读取后的当前版本' },
    fault: { fault: 'version', id, expected, current },
  };
}
