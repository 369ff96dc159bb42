import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { LogEntry } from './changesets.ts';
import { FIRST_DIGEST, faultOfLink } from './digest-chain.ts';
import type { Bilingual } from './errors.ts';

export { FIRST_DIGEST } from './digest-chain.ts';

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
  const { digest, ...content } = entry;
  return faultOfLink(
    {
      number: entry.revision,
      at: entry.recordedAt,
      previousDigest: entry.previousDigest,
      digest,
      digestNow: () => entryDigest(content),
    },
    { number: position.revision, at: position.recordedAt, digest: position.digest },
    (number) => ({ en: `revision ${number}`, zh: `第 ${number} 号修订` }),
  );
}
