import type { Effect, LogEntry, Outcome } from '../changesets.ts';

/** A `Changeset` node's properties. */
export interface LoggedRow {
  readonly logged: Record<string, unknown>;
  readonly [column: string]: unknown;
}

/** Reads a log entry back, to the letter: its digest covers all of it. */
export function logEntryOf({ logged }: LoggedRow): LogEntry {
  return {
    revision: logged.revision as number,
    recordedAt: logged.recordedAt as string,
    changesetId: logged.changesetId as string,
    changesetDigest: logged.changesetDigest as string,
    author: logged.author as string,
    reason: logged.reason as string,
    importId: (logged.importId as string | undefined) ?? null,
    effects: JSON.parse(logged.effects as string) as readonly Effect[],
    outcomes: logged.outcomes as readonly Outcome[],
    previousDigest: logged.previousDigest as string,
    digest: logged.digest as string,
  };
}
