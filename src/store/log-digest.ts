import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { LogEntry } from './changesets.ts';
import type { Bilingual } from './errors.ts';

/** What stands before the first entry. */
export const FIRST_DIGEST = '0'.repeat(64);

/** The digest that chains an entry to the one before: any later change to either shows. */
export function entryDigest(entry: Omit<LogEntry, 'digest'>): string {
  const { previousDigest, ...content } = entry;
  return createHash('sha256').update(previousDigest).update(canonicalJson(content), 'utf8').digest('hex');
}

/** The first place where a change log is not what was written. */
export interface BrokenLink {
  readonly revision: number;
  readonly problem: Bilingual;
}

/** How far a log has been followed. */
export type LogPosition = Pick<LogEntry, 'revision' | 'digest' | 'recordedAt'>;

const BEGINNING: LogPosition = { revision: 0, digest: FIRST_DIGEST, recordedAt: '' };

/**
 * Follows the chain of digests from its beginning.
 *
 * @returns how many entries hold, the digest of the last of them, and the first entry that does not hold, if any
 */
export async function verifyLog(
  log: AsyncIterable<LogEntry> | Iterable<LogEntry>,
): Promise<{ readonly verified: number; readonly digest: string; readonly broken: BrokenLink | null }> {
  let position = BEGINNING;
  for await (const entry of log) {
    const problem = brokenAt(entry, position);
    if (problem) {
      const { revision: verified, digest } = position;
      return { verified, digest, broken: { revision: verified + 1, problem } };
    }
    position = entry;
  }
  return { verified: position.revision, digest: position.digest, broken: null };
}

/** What is wrong with an entry that is said to follow a position; null when nothing is. */
export function brokenAt(entry: LogEntry, position: LogPosition = BEGINNING): Bilingual | null {
  const revision = position.revision + 1;
  if (entry.revision !== revision) {
    return {
      en: `revision ${revision} is missing: ${entry.revision} stands in its place`,
      zh: `缺少第 ${revision} 号修订，其位置上是第 ${entry.revision} 号`,
    };
  }
  if (entry.previousDigest !== position.digest) {
    return {
      en: `revision ${revision} does not follow from the entry before it`,
      zh: `第 ${revision} 号修订与前一条记录不相衔接`,
    };
  }
  const { digest, ...content } = entry;
  if (entryDigest(content) !== digest) {
    return {
      en: `revision ${revision} is not what was recorded: its digest does not match its content`,
      zh: `第 ${revision} 号修订已非原来的记录：摘要与内容不符`,
    };
  }
  if (entry.recordedAt <= position.recordedAt) {
    return {
      en: `revision ${revision} claims to have been recorded no later than the one before it`,
      zh: `第 ${revision} 号修订的记录时间不晚于前一条`,
    };
  }
  return null;
}
