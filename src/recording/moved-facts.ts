import type { Effect } from '../store/changesets.ts';
import type { KindName } from '../store/kinds/index.ts';
import type { Store } from '../store/port.ts';
import type { Recorded } from './recording.ts';

/** A fact that fell, or stands again, because another does. */
export interface MovedFact {
  readonly factId: string;
  readonly kind: KindName;
  readonly because: string;
}

/** Facts that a changeset moved beside those that it named, in the order of the log. */
export type MovedFacts = readonly MovedFact[];

/** What fell, or rose, because of a changeset; read from the log, so that a changeset sent again is told the same. */
export async function movedBy(store: Store, changeset: Recorded): Promise<MovedFacts> {
  if (!changeset.changed) return [];
  for await (const entry of store.changes(changeset.revision - 1)) return entry.effects.flatMap(moved);
  return [];
}

function moved(effect: Effect): MovedFacts {
  switch (effect.effect) {
    case 'retracted':
      return effect.because === null
        ? []
        : [{ factId: effect.id, kind: effect.kind, because: effect.because }];
    case 'reinstated': {
      const { fact, because } = effect;
      return because === null ? [] : [{ factId: fact.id, kind: fact.kind, because }];
    }
    default:
      return [];
  }
}
