import type { Effect, LogEntry } from '../changesets.ts';
import type { StoredFact } from '../facts.ts';
import type { KindName } from '../kinds/index.ts';

/** What a log entry changed, with each fact as it stands afterwards: null where it is retracted. */
export function changesIn({
  revision,
  effects,
}: Pick<LogEntry, 'revision' | 'effects'>): readonly (readonly [KindName, string, StoredFact | null])[] {
  return effects.map((effect) => {
    const { kind, id } = 'fact' in effect ? effect.fact : effect;
    return [kind, id, factAfter(effect, revision)];
  });
}

/** A fact as it stands after an effect of a revision: null where it is retracted. */
export function factAfter(effect: Effect, revision: number): StoredFact | null {
  if (!('fact' in effect)) return null;
  const { fact, version, provenance, asImported } = effect;
  return {
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
}
