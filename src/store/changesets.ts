import type { Fact, Patch, Provenance, StoredFact } from './facts.ts';
import type { KindName } from './kinds/index.ts';

/** What a changeset asks for, one fact at a time. */
export type Operation =
  /** States a fact or amends it, whole: a property that is left out is no longer said. Refused on a retracted fact. */
  | { readonly op: 'put'; readonly fact: Fact }
  /**
   * Changes some properties of a fact as it stands when the changeset is applied, so that of amendments made at once
   * none undoes another. Refused where nothing was ever recorded, and on a retracted fact.
   */
  | { readonly op: 'amend'; readonly patch: Patch }
  /**
   * States a fact as a source has it. Unchanged since the last import: nothing happens, even where a person has
   * since amended or retracted it. Changed where a person amended it, or where it is retracted, or new where standing
   * facts rule it out (a second merge of one node): a conflict, reported and left alone.
   */
  | { readonly op: 'import'; readonly fact: Fact; readonly provenance: Provenance }
  /** Takes a fact back; what rests on it falls with it (semantics: the cascade). */
  | { readonly op: 'retract'; readonly id: string }
  /** Undoes a retraction that was asked for by name, and its cascade. */
  | { readonly op: 'reinstate'; readonly id: string };

/** A write: applied whole or not at all. */
export interface Changeset {
  /** Brought by the caller, so that a retry after a lost acknowledgement returns the first result. 1–200 characters. */
  readonly id: string;
  readonly author: string;
  readonly reason: string;
  /** Shared by all changesets of one import. */
  readonly importId?: string;
  /** At most 5,000; an id stands in at most one of them. */
  readonly operations: readonly Operation[];
}

/** What became of one operation, in the order of the operations. */
export type Outcome =
  | 'RECORDED'
  | 'AMENDED'
  | 'RETRACTED'
  | 'REINSTATED'
  | 'UNCHANGED'
  /** An import met a version that a person wrote. */
  | 'CONFLICT_AMENDED'
  /** An import met a retracted fact whose source has changed since. */
  | 'CONFLICT_RETRACTED'
  /** A new fact of an import met standing ones beside which it cannot stand. */
  | 'CONFLICT_EXCLUDED';

/** The id of the fact that an operation is about. */
export function idOfOperation(operation: Operation): string {
  if ('fact' in operation) return operation.fact.id;
  return 'patch' in operation ? operation.patch.id : operation.id;
}

/** What a changeset did to one fact, as the log keeps it: enough to replay the log into an empty store. */
export type Effect =
  | {
      readonly effect: 'recorded';
      readonly fact: Fact;
      readonly version: number;
      readonly provenance: Provenance | null;
      readonly asImported: boolean;
    }
  /** The version that stood is closed. `because`: the retracted fact it fell with, null when asked for by name. */
  | {
      readonly effect: 'retracted';
      readonly kind: KindName;
      readonly id: string;
      readonly because: string | null;
    }
  /** Asked for by name of a fact that had already fallen: it now stays down whatever it fell with. */
  | {
      readonly effect: 'marked';
      readonly kind: KindName;
      readonly id: string;
      readonly retractedByName: boolean;
    }
  /** A retracted fact stands again as it was, as a new version. `because` as above. */
  | {
      readonly effect: 'reinstated';
      readonly fact: Fact;
      readonly version: number;
      readonly provenance: Provenance | null;
      readonly asImported: boolean;
      readonly because: string | null;
    };

/** One entry of the change log. */
export interface LogEntry {
  /** 1, 2, 3 … without gaps. */
  readonly revision: number;
  /** ISO 8601 UTC with milliseconds, strictly increasing. */
  readonly recordedAt: string;
  readonly changesetId: string;
  /** SHA-256 of the changeset as submitted: a second one under the same id must be the same. */
  readonly changesetDigest: string;
  readonly author: string;
  readonly reason: string;
  readonly importId: string | null;
  readonly effects: readonly Effect[];
  readonly outcomes: readonly Outcome[];
  /** Digest of the entry before; 64 zeros before the first. */
  readonly previousDigest: string;
  /** SHA-256 over `previousDigest` and the canonical JSON of all fields above. */
  readonly digest: string;
}

/** Who made a revision, when and why, with what it did to one fact. */
export interface Recording extends Omit<LogEntry, 'effects' | 'outcomes'> {
  /** On the one fact alone; none where none is asked about. */
  readonly effects: readonly Effect[];
}

/** What `apply` answers. */
export interface Applied {
  /** The revision that holds the changeset's effects; the current one when it changed nothing. */
  readonly revision: number;
  /** False when nothing was to be changed: then no revision was made. */
  readonly changed: boolean;
  /** True when the changeset had been applied before and this is the first result again. */
  readonly repeated: boolean;
  readonly outcomes: readonly Outcome[];
}

/** What a changeset would do to one fact. */
export interface ForeseenEffect {
  readonly effect: Effect;
  /** The fact's last version as it stands before, retracted or not; null where none ever was. */
  readonly before: StoredFact | null;
}

/** What `foresee` answers: what `apply` would have answered at that moment. */
export interface Foreseen extends Applied {
  /** The revision that it was foreseen on: one before that of the effects. */
  readonly on: number;
  /**
   * What would be logged, in the order of the log. Empty when nothing would be changed, and when the changeset was
   * applied before.
   */
  readonly effects: readonly ForeseenEffect[];
}

/** What must hold for a changeset to be applied; else CONFLICT. */
export interface Conditions {
  /** The store's current revision. */
  readonly ifRevision?: number;
  /** Current version of facts by id; 0: not there yet. */
  readonly expectedVersions?: Readonly<Record<string, number>>;
}

/** Most operations of one changeset. */
export const MAX_OPERATIONS = 5_000;
