import type { Fact } from './facts.ts';
import { folded } from './folding.ts';
import { type KindName, kindOf } from './kinds/index.ts';

/** Code points of each sorted value that count. Longer ones are told apart by their ids. */
const SIGNIFICANT = 200;
/** Sorts before every character that can stand in a value. */
const SEPARATOR = '\u0001';

/**
 * The key by which a fact stands in its kind's lists; unique in the kind, since it ends in the id.
 *
 * UTF-8 order (SQLite), UTF-16 order (JavaScript, Neo4j in memory) and Neo4j's index order disagree only on
 * characters beyond the basic plane, so those are written as a private-use mark and six hexadecimal digits: then
 * every comparison gives one order.
 */
export function sortKeyOf(fact: Fact): string {
  const values = kindOf(fact.kind).sortBy.map((field) => {
    const value = fact.properties[field];
    return typeof value === 'string' ? significant(folded(value)) : '';
  });
  return basicPlane([...values, fact.id].join(SEPARATOR));
}

function significant(text: string): string {
  const characters = Array.from(text.slice(0, 2 * SIGNIFICANT));
  return characters.slice(0, SIGNIFICANT).join('');
}

function basicPlane(text: string): string {
  return text.replace(
    /[\u{10000}-\u{10ffff}]/gu,
    (character) => `\uF8FF${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  );
}

/** Whether a text can be the sort key of a fact of the kind: a position in its list, and not in another's. */
export function isSortKeyOf(kind: KindName, text: string): boolean {
  const { idPrefix, sortBy } = kindOf(kind);
  const parts = text.split(SEPARATOR);
  const id = parts.at(-1) ?? '';
  return (
    parts.length > sortBy.length &&
    id.startsWith(`${idPrefix}:`) &&
    text.isWellFormed() &&
    !text.includes('\0')
  );
}
