import type { Effect, LogEntry, Outcome, Recording } from '../changesets.ts';

/** A `Changeset` node's properties. */
export interface LoggedRow {
  readonly logged: Record<string, unknown>;
  readonly [column: string]: unknown;
}

/** Reads a log entry back, to the letter: its digest covers all of it. */
export function logEntryOf({ logged }: LoggedRow): LogEntry {
  return {
    ...headOf(logged),
    effects: JSON.parse(logged.effects as string) as readonly Effect[],
    outcomes: logged.outcomes as readonly Outcome[],
  };
}

/** @param about the id of the fact whose effects are wanted, where they were read */
export function recordingOf({ logged }: LoggedRow, about: string | undefined): Recording {
  const effects = typeof logged.effects === 'string' ? (JSON.parse(logged.effects) as readonly Effect[]) : [];
  return { ...headOf(logged), effects: effects.filter((effect) => idOfEffect(effect) === about) };
}

function idOfEffect(effect: Effect): string {
  return 'fact' in effect ? effect.fact.id : effect.id;
}

function headOf(logged: LoggedRow['logged']): Omit<LogEntry, 'effects' | 'outcomes'> {
  return {
    revision: logged.revision as number,
    recordedAt: logged.recordedAt as string,
    changesetId: logged.changesetId as string,
    changesetDigest: logged.changesetDigest as string,
    author: logged.author as string,
    reason: logged.reason as string,
    importId: (logged.importId as string | undefined) ?? null,
    previousDigest: logged.previousDigest as string,
    digest: logged.digest as string,
  };
}
