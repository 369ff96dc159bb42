import { type Optional, readId, readIds } from '../chain/arguments.ts';
import { isLive } from '../risk/live.ts';
import type { RiskFlag } from '../risk/types.ts';
import { ACTOR_KINDS, FLAG_SUBJECT_KINDS } from '../store/kinds/links.ts';
import { notFound } from '../trace/origins.ts';
import type { Snapshot } from '../trace/projection/types.ts';

/** What an incident is of: exactly one of these. */
export interface IncidentOrigin {
  readonly flagIds?: Optional<readonly string[]>;
  readonly subjectId?: Optional<string>;
  readonly perpetratorId?: Optional<string>;
}

/** The flags of an incident, by id. */
export interface IncidentFlags {
  readonly live: readonly RiskFlag[];
  /** Unfounded or closed: nothing is traced from them. */
  readonly others: readonly RiskFlag[];
}

/**
 * Checks what an incident is of.
 *
 * @param knownAt the instant as of which the snapshot is; null: now
 * @throws OretraceError BAD_USER_INPUT for a malformed id or one of another kind, NOT_FOUND where nothing stands
 */
export function readOrigin(snapshot: Snapshot, of: IncidentOrigin, knownAt: string | null): IncidentOrigin {
  const flagIds = readIds('of.flagIds', of.flagIds, ['RiskFlag']);
  const stands = (field: string, id: string) => {
    if (!snapshot.stands(id)) throw notFound(field, id, knownAt);
    return id;
  };
  if (flagIds) return { flagIds: flagIds.map((id, index) => stands(`of.flagIds[${index}]`, id)) };
  if (of.subjectId) {
    return { subjectId: stands('of.subjectId', readId('of.subjectId', of.subjectId, FLAG_SUBJECT_KINDS)) };
  }
  const perpetratorId = readId('of.perpetratorId', of.perpetratorId as string, ACTOR_KINDS);
  return { perpetratorId: stands('of.perpetratorId', perpetratorId) };
}

/** The flags that an incident holds in a snapshot; what does not stand there has none. */
export function flagsOfIncident(snapshot: Snapshot, of: IncidentOrigin): IncidentFlags {
  const flags = new Map<string, RiskFlag>();
  for (const flag of flagsMeant(snapshot, of)) flags.set(flag.id, flag);
  const all = [...flags.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { live: all.filter(isLive), others: all.filter((flag) => !isLive(flag)) };
}

function flagsMeant(snapshot: Snapshot, { flagIds, subjectId, perpetratorId }: IncidentOrigin) {
  if (flagIds) return flagIds.flatMap((id) => snapshot.flag(id) ?? []);
  if (subjectId) return snapshot.stands(subjectId) ? snapshot.flagsOn(subjectId) : [];
  const actor = perpetratorId as string;
  return snapshot.stands(actor) ? [...snapshot.flagsOn(actor), ...snapshot.flagsBy(actor)] : [];
}
