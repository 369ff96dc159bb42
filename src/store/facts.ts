import type { KindName, Mass, PropertiesOf } from './kinds/index.ts';

/** What one property of a fact holds. Absent is unknown; there is no null. */
export type Value = string | number | boolean | readonly string[] | readonly Mass[];

export type Properties = Readonly<Record<string, Value>>;

/** One statement about the chain: a node, place, actor, link, relation, flag, document or record. */
export interface Fact {
  readonly kind: KindName;
  /** `prefix:scheme:key`, at most 200 characters, chosen by whoever states the fact, the same for ever. */
  readonly id: string;
  readonly properties: Properties;
}

/** A change to some properties of a fact; the others stay as they are. Null: no longer said. */
export interface Patch {
  readonly kind: KindName;
  readonly id: string;
  readonly properties: Readonly<Record<string, Value | null>>;
}

/** A fact of one kind, with that kind's properties. */
export interface FactOf<K extends KindName> {
  readonly kind: K;
  readonly id: string;
  readonly properties: PropertiesOf<K>;
}

/** States a fact so that TypeScript checks its properties against the declaration of its kind. */
export function fact<K extends KindName>(kind: K, id: string, properties: PropertiesOf<K>): FactOf<K> & Fact {
  return { kind, id, properties: properties as PropertiesOf<K> & Properties };
}

/** Narrows a fact to one kind; null when it is of another. */
export function asKind<K extends KindName, F extends Fact>(
  kind: K,
  candidate: F,
): (F & { readonly kind: K; readonly properties: PropertiesOf<K> }) | null {
  return candidate.kind === kind
    ? (candidate as F & { readonly kind: K; readonly properties: PropertiesOf<K> })
    : null;
}

/** Where an imported fact came from. The digest is of the fact as its source had it, not of what it became. */
export interface Provenance {
  /** Format and release, such as `ipis`. */
  readonly source: string;
  /** The source's own key of the row or rows. */
  readonly key: string;
  /** SHA-256 in hex. */
  readonly digest: string;
}

/** One version of a fact as a store holds it. */
export interface StoredFact extends Fact {
  /** 1 for the first statement, one more for each amendment or reinstatement. */
  readonly version: number;
  /** The revision that recorded this version. */
  readonly recordedRevision: number;
  /** The revision that superseded or retracted this version; null while it stands. */
  readonly retractedRevision: number | null;
  /**
   * Whether someone asked for this very fact's retraction. A fact that merely fell with another is retracted
   * without this mark, and comes back when what it fell with is reinstated.
   */
  readonly retractedByName: boolean;
  readonly provenance: Provenance | null;
  /** Whether this version is what an import stated, and no person has amended it since. */
  readonly asImported: boolean;
}
