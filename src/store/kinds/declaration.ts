import type { Bilingual } from '../errors.ts';

/**
 * How a kind of fact is declared. Both stores, the bundle format and the contract suite work from declarations
 * alone: no store holds a line of code for one kind.
 */

interface PropertyBase {
  /** One English sentence for whoever writes the property; units and ranges included. */
  readonly description: string;
  /** The same in Chinese. */
  readonly descriptionZh: string;
  readonly required?: true;
  /** May stand in a list filter; both stores index it. */
  readonly filter?: true;
  /** Its words are found by text search. */
  readonly search?: true;
}

/** Free text, at most {@link MAX_TEXT} characters. */
export interface TextProperty extends PropertyBase {
  readonly type: 'text';
}
/** A short code that matches `pattern` whole; `accepts` says so in words. */
export interface CodeProperty extends PropertyBase {
  readonly type: 'code';
  readonly pattern: RegExp;
  readonly accepts: Bilingual;
}
export interface EnumProperty<V extends readonly string[] = readonly string[]> extends PropertyBase {
  readonly type: 'enum';
  readonly values: V;
}
/** A calendar day, YYYY-MM-DD. */
export interface DateProperty extends PropertyBase {
  readonly type: 'date';
}
export interface NumberProperty extends PropertyBase {
  readonly type: 'number';
  readonly minimum?: number;
  /** A bound that is itself not accepted. */
  readonly above?: number;
  readonly maximum?: number;
  readonly integer?: true;
}
export interface BooleanProperty extends PropertyBase {
  readonly type: 'boolean';
}
/** Several texts, in the order given. */
export interface TextListProperty extends PropertyBase {
  readonly type: 'textList';
  /** What each text must match whole; any text when absent. `accepts` says so in words. */
  readonly each?: { readonly pattern: RegExp; readonly accepts: Bilingual };
}
/** Mineral codes, kept sorted and without repeats. The list of minerals is open. */
export interface MineralsProperty extends PropertyBase {
  readonly type: 'minerals';
}
/** Contained mass per mineral, in kg; at most one entry a mineral, kept sorted by mineral. */
export interface MassesProperty extends PropertyBase {
  readonly type: 'masses';
}
/**
 * What a retracted target does to the fact that refers to it (semantics: the cascade).
 * - `fall`: the fact falls with it (a link with an end, a flag with its subject);
 * - `drop`: it is left out of what the fact says (a place of `via`, a perpetrator);
 * - `fallWithLast`: the fact falls when the last of those it had is gone (documents).
 */
export type OnRetract = 'fall' | 'drop' | 'fallWithLast';

/** One other fact, by id. A `fall` reference never changes once stated: it is part of what the fact is. */
export interface ReferenceProperty<T extends string = string> extends PropertyBase {
  readonly type: 'reference';
  readonly to: readonly T[];
  readonly onRetract: Extract<OnRetract, 'fall' | 'drop'>;
  /** The Neo4j relationship that carries it, from this fact to the target. */
  readonly relationship: string;
}
/** Several other facts, by id, without repeats, in the order given. */
export interface ReferencesProperty<T extends string = string> extends PropertyBase {
  readonly type: 'references';
  readonly to: readonly T[];
  readonly onRetract: Extract<OnRetract, 'drop' | 'fallWithLast'>;
  readonly relationship: string;
}

export type PropertyDeclaration =
  | TextProperty
  | CodeProperty
  | EnumProperty
  | DateProperty
  | NumberProperty
  | BooleanProperty
  | TextListProperty
  | MineralsProperty
  | MassesProperty
  | ReferenceProperty
  | ReferencesProperty;

/** Groups of kinds that play one part in the graph. */
export type Family =
  | 'chainNode'
  | 'place'
  | 'actor'
  | 'link'
  | 'relation'
  | 'process'
  | 'identity'
  | 'document'
  | 'flag'
  | 'product'
  | 'diligence'
  | 'record';

export interface KindDeclaration {
  /** PascalCase; the Neo4j label, and the `kind` of a fact in the bundle. */
  readonly kind: string;
  /** Begins every id of the kind: `mine-site:scheme:key`. */
  readonly idPrefix: string;
  readonly family: Family;
  readonly description: string;
  /** The same in Chinese. */
  readonly descriptionZh: string;
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  /** Properties whose values, folded, order the kind's lists; the id breaks ties. */
  readonly sortBy: readonly string[];
  /** Pairs of date properties, first and last day of an interval closed at both ends. */
  readonly intervals?: readonly (readonly [string, string])[];
  /**
   * For kinds that join two facts: the reference properties at either end, and the Neo4j relationship that
   * stands directly between them beside the fact's own node.
   */
  readonly edge?: { readonly from: string; readonly to: string; readonly relationship: string };
  /** No two standing facts of the kind agree in all of these properties; the first is a `fall` reference. */
  readonly unique?: readonly [reference: string, ...properties: string[]];
  /** For kinds with an edge: no way along the edges of standing facts of the kind leads back to where it began. */
  readonly acyclic?: true;
}

/** What a mineral code looks like. The list of minerals is open. */
export const MINERAL_PATTERN = /^[a-z][a-z0-9_]{0,49}$/;
/** Most characters of one text. */
export const MAX_TEXT = 2_000;
/** Most characters of an id. */
export const MAX_ID = 200;
/** Most entries of one list property. */
export const MAX_LIST = 1_000;

/** Neo4j label shared by all kinds of a family, beside `Entity` and the kind's own. */
export const FAMILY_LABELS: Readonly<Record<Family, string>> = {
  chainNode: 'ChainNode',
  place: 'Place',
  actor: 'Actor',
  link: 'Link',
  relation: 'Relation',
  process: 'Process',
  identity: 'Identity',
  document: 'Evidence',
  flag: 'Flag',
  product: 'Catalogue',
  diligence: 'Diligence',
  record: 'Record',
};
