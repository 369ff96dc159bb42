import type { StoredFact } from './facts.ts';

/**
 * A version as the store showed it at a revision: what ended only later still stood.
 *
 * @param at undefined: now, so that the version is as it is
 */
export function asSeenAt(version: StoredFact, at: number | undefined): StoredFact {
  const { retractedRevision } = version;
  if (at === undefined || retractedRevision === null || retractedRevision <= at) return version;
  return { ...version, retractedRevision: null, retractedByName: false };
}
