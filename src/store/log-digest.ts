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

/**
 * Follows the chain of digests from its beginning.
 *
 * @returns how many entries hold, and the first that does not, if any
 */
export async function verifyLog(
  log: AsyncIterable<LogEntry> | Iterable<LogEntry>,
): Promise<{ readonly verified: number; readonly digest: string; readonly broken: BrokenLink | null }> {
  let verified = 0;
  let previousDigest = FIRST_DIGEST;
  let previousAt = '';
  for await (const entry of log) {
    const problem = problemOf(entry, verified + 1, previousDigest, previousAt);
    if (problem) return { verified, digest: previousDigest, broken: { revision: verified + 1, problem } };
    verified += 1;
    previousDigest = entry.digest;
    previousAt = entry.recordedAt;
  }
  return { verified, digest: previousDigest, broken: null };
}

function problemOf(
  entry: LogEntry,
  revision: number,
  previousDigest: string,
  previousAt: string,
): Bilingual | null {
  if (entry.revision !== revision) {
    return {
      en: `revision ${revision} is missing: ${entry.revision} stands in its place`,
      zh: `缺少第 ${revision} 号修订，其位置上是第 ${entry.revision} 号`,
    };
  }
  if (entry.previousDigest !== previousDigest) {
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
  if (entry.recordedAt <= previousAt) {
    return {
      en: `revision ${revision} claims to have been recorded no later than the one before it`,
      zh: `第 ${revision} 号修订的记录时间不晚于前一条`,
    };
  }
  return null;
}
