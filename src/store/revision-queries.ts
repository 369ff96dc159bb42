import { checking, issue, NOT_ACCEPTED, tooMany } from './query-checking.ts';

/** Checks a revision to read the log from: 0 or a positive whole number. Errors as {@link readListQuery}. */
export function readRevisionNumber(after: number): number {
  return checking((issues) => {
    if (!Number.isSafeInteger(after) || after < 0) {
      issue(issues, 'after', after, NOT_ACCEPTED, {
        en: 'a revision: 0 or a positive whole number',
        zh: '修订号：0 或正整数',
      });
    }
    return after;
  });
}

/** Most revisions whose recording is asked for at once. */
const MAX_RECORDINGS = 1_000;

/** Checks revisions to tell of. Errors as {@link readListQuery}; LIMIT_EXCEEDED for too many. */
export function readRevisions(revisions: readonly number[]): readonly number[] {
  if (revisions.length > MAX_RECORDINGS) throw tooMany('revisions', revisions.length, MAX_RECORDINGS);
  return checking((issues) => {
    for (const [index, revision] of revisions.entries()) {
      if (Number.isSafeInteger(revision) && revision >= 0) continue;
      issue(issues, `revisions[${index}]`, revision, NOT_ACCEPTED, {
        en: 'a revision: 0 or a positive whole number',
        zh: '修订号：0 或正整数',
      });
    }
    return revisions;
  });
}

/**
 * Checks a revision to read the store as of: 0 to the latest. Errors as {@link readListQuery}.
 *
 * @param latest where the store stands
 */
export function readPastRevision(at: number, latest: number): number {
  return checking((issues) => {
    if (!Number.isSafeInteger(at) || at < 0 || at > latest) {
      const problem = at > latest ? { en: 'has not been recorded yet', zh: '尚未产生' } : NOT_ACCEPTED;
      issue(issues, 'at', at, problem, {
        en: `a revision: a whole number from 0 to ${latest}, the latest`,
        zh: `修订号：0 至 ${latest}（最新）之间的整数`,
      });
    }
    return at;
  });
}

/** Checks an instant as log entries have it: `2024-05-31T23:59:59.999Z`. Errors as {@link readListQuery}. */
export function readInstant(instant: string): string {
  return checking((issues) => {
    if (!isInstant(instant)) {
      issue(issues, 'instant', instant, NOT_ACCEPTED, {
        en: 'an instant in UTC with milliseconds, such as 2024-05-31T23:59:59.999Z',
        zh: '精确到毫秒的协调世界时（UTC）时刻，例如 2024-05-31T23:59:59.999Z',
      });
    }
    return instant;
  });
}

function isInstant(instant: unknown): boolean {
  if (typeof instant !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(instant)) return false;
  const read = new Date(instant);
  // 30 February and 24:00 are read as the instants that they amount to.
  return !Number.isNaN(read.getTime()) && read.toISOString() === instant;
}
