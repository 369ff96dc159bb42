import { createHash } from 'node:crypto';
import { canonicalJson } from '../store/canonical.ts';

/** What a case is about: one supplier, one clause, one cause. */
export interface CaseKey {
  readonly supplier: string;
  readonly clause: string;
  readonly subject: string;
  readonly perpetrator: string | null;
}

/** The one id that a case for these can have, so that there are never two. */
export function caseIdOf({ supplier, clause, subject, perpetrator }: CaseKey): string {
  return `case:oretrace:${digest([supplier, clause, subject, perpetrator])}`;
}

/**
 * The id of a decision: of two that are made at once as the same number, one is refused.
 *
 * @param subject id of the case or flag
 */
export function decisionIdOf(subject: string, number: number): string {
  return `decision:oretrace:${digest([subject])}-${String(number).padStart(6, '0')}`;
}

function digest(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(canonicalJson(parts)).digest('hex').slice(0, 32);
}
