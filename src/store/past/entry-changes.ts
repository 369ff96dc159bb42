import type { LogEntry } from '../changesets.ts';
import type { StoredFact } from '../facts.ts';
import type { KindName } from '../kinds/index.ts';

/** What a log entry changed, with each fact as it stands afterwards: null where it is retracted. */
export function changesIn({
  revision,
  effects,
}: Pick<LogEntry, 'revision' | 'effects'>): readonly (readonly [KindName, string, StoredFact | null])[] {
  return effects.map((effect) => {
    if (!('fact' in effect)) return [effect.kind, effect.id, null];
    const { fact, version, provenance, asImported } = effect;
    const stored: StoredFact = {
      kind: fact.kind,
      id: fact.id,
      properties: fact.properties,
      version,
      recordedRevision: revision,
      retractedRevision: null,
      retractedByName: false,
      provenance,
      asImported,
    };
    return [fact.kind, fact.id, stored];
  });
}
