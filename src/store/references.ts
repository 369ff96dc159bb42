import type { Fact } from './facts.ts';
import { type KindName, kindOf, referencesOf } from './kinds/index.ts';

/** The ids that one reference property of a fact holds, in order; none when it is absent. */
export function idsIn(fact: Fact, field: string): readonly string[] {
  const value = fact.properties[field];
  if (typeof value === 'string') return [value];
  return (value ?? []) as readonly string[];
}

/** Every id that a fact refers to. */
export function targetsOf(fact: Fact): readonly string[] {
  return referencesOf(fact.kind).flatMap(({ field }) => idsIn(fact, field));
}

/** The ids whose standing decides a fact's: its ends or subject, and its documents. */
export function supportsOf(fact: Fact): readonly string[] {
  return referencesOf(fact.kind).flatMap(({ field, property }) =>
    property.onRetract === 'drop' ? [] : idsIn(fact, field),
  );
}

/** The ids that a fact falls with, each alone. */
export function foundationsOf(fact: Fact): readonly string[] {
  return referencesOf(fact.kind).flatMap(({ field, property }) =>
    property.onRetract === 'fall' ? idsIn(fact, field) : [],
  );
}

/** The properties that are part of what a fact is, and so never change: what it falls with, what makes it unique. */
export function unchangingFieldsOf(kind: KindName): readonly string[] {
  const foundations = referencesOf(kind).flatMap(({ field, property }) =>
    property.onRetract === 'fall' ? [field] : [],
  );
  return [...new Set([...foundations, ...(kindOf(kind).unique ?? [])])];
}
