import type { Fact, Value } from '../facts.ts';
import { KIND_NAMES, type KindName, kindOf } from '../kinds/index.ts';
import { orderDatesOf } from '../ordering.ts';
import { targetsOf } from '../references.ts';
import { searchTermsOf } from '../search-tokens.ts';
import { sortKeyOf } from '../sort-key.ts';

/** Tokens of facts never begin with `zz`, so that a kind's own token is no word's. */
const KIND_TOKEN = 'zz';

/** Numbers of the tagged fields, by kind and field, as the file has them. */
export type TagFields = ReadonlyMap<string, number>;

/** What the indexes hold of one fact. */
export interface IndexTerms {
  readonly sortKey: string;
  /** Field numbers and values, without repeats. */
  readonly tags: readonly (readonly [field: number, value: string | number])[];
  /** Words in one text, the kind's own token among them; null for a kind without searched properties. */
  readonly words: string | null;
  readonly names: readonly string[];
  /** Ids that the fact refers to, without repeats. */
  readonly targets: readonly string[];
}

export function indexTermsOf(fact: Fact, fields: TagFields): IndexTerms {
  const { tokens, names } = searchTermsOf(fact);
  return {
    sortKey: sortKeyOf(fact),
    tags: taggedFieldsOf(fact.kind).flatMap((field) =>
      tagValuesOf(fact, field).map((value) => [fieldNumber(fields, fact.kind, field), value] as const),
    ),
    words: tokens.length === 0 ? null : [kindToken(fact.kind), ...tokens].join(' '),
    names,
    targets: [...new Set(targetsOf(fact))],
  };
}

/** The word that all facts of a kind have in common. */
export function kindToken(kind: KindName): string {
  return KIND_TOKEN + kind.toLowerCase();
}

/** Fields that have tags: those that filters may name, and those that neighbours are found by. */
export function taggedFieldsOf(kind: KindName): readonly string[] {
  return TAGGED_FIELDS[kind];
}

const TAGGED_FIELDS = Object.fromEntries(
  KIND_NAMES.map((kind) => [
    kind,
    Object.entries(kindOf(kind).properties).flatMap(([field, { filter, type }]) =>
      filter || type === 'reference' || type === 'references' ? [field] : [],
    ),
  ]),
) as unknown as Readonly<Record<KindName, readonly string[]>>;

export function fieldNumber(fields: TagFields, kind: KindName, field: string): number {
  const number = fields.get(fieldName(kind, field));
  if (number === undefined) throw new Error(`${kind}.${field} has no tags`);
  return number;
}

export function fieldName(kind: KindName, field: string): string {
  return `${kind}.${field}`;
}

/** A value as a tag holds it. */
export function tagValue(value: string | number | boolean): string | number {
  return typeof value === 'boolean' ? Number(value) : value;
}

/**
 * Masses are no single values and have no tags. A date that lists are ordered by has an empty one where it is absent:
 * so every fact stands in the order. No filter asks for it.
 */
function tagValuesOf({ kind, properties }: Fact, field: string): readonly (string | number)[] {
  const value: Value | undefined = properties[field];
  if (value === undefined) return orderDatesOf(kind).includes(field) ? [''] : [];
  if (typeof value !== 'object') return [tagValue(value)];
  return [...new Set(value.filter((entry): entry is string => typeof entry === 'string'))];
}
