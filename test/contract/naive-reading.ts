import type { LogEntry } from '../../src/store/changesets.ts';
import type { Fact, StoredFact } from '../../src/store/facts.ts';
import { kindOf } from '../../src/store/kinds/index.ts';
import type { Filter } from '../../src/store/port.ts';

/**
 * What a store's readings mean, written down once more as plainly as can be, from the port's description alone and
 * without a line of the stores' own code. For the texts of these tests it is enough to drop Latin accents.
 */

/** A text as it is compared. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\ufe0f]/g, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}

/**
 * Compares as lists are ordered: by character, except that those beyond the basic plane (emoji, rare Chinese) stand
 * together where its private use area ends, in their own order; a text before those that it begins.
 */
export function compareTexts(a: string, b: string): number {
  const [first, second] = [Array.from(a, place), Array.from(b, place)];
  for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

function place(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x10000 ? code : 0xf8ff + code / 0x110000;
}

/** The order of a kind's list: by what the kind sorts by, then by id. */
export function compareFacts(a: Fact, b: Fact): number {
  for (const field of kindOf(a.kind).sortBy) {
    const [first, second] = [a, b].map(({ properties }) => plainText(String(properties[field] ?? '')));
    const difference = compareTexts(first ?? '', second ?? '');
    if (difference !== 0) return difference;
  }
  return compareTexts(a.id, b.id);
}

const HAN = /\p{Script=Han}/u;

/** Runs of Chinese characters, and runs of other letters and digits. */
function wordsOf(text: string): readonly string[] {
  return plainText(text).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}

/** The searched texts of a fact. */
export function searchedTexts(fact: Fact): readonly string[] {
  return Object.entries(kindOf(fact.kind).properties).flatMap(([field, { search }]) => {
    const value = fact.properties[field];
    if (!search || value === undefined) return [];
    return typeof value === 'string' ? [value] : (value as readonly string[]);
  });
}

/**
 * Whether every word of the text is among the words of the fact, the last one perhaps begun. Chinese has no spaces:
 * of a run of it, each two neighbouring characters must stand side by side somewhere.
 */
export function textFinds(text: string, fact: Fact): boolean {
  const held = wordsHeld.get(fact) ?? searchedTexts(fact).flatMap(wordsOf);
  wordsHeld.set(fact, held);
  const wanted = wordsOf(text);
  const isHeld = (word: string, isLast: boolean) => {
    if (!HAN.test(word)) return held.some((name) => (isLast ? name.startsWith(word) : name === word));
    const characters = Array.from(word);
    const parts =
      characters.length === 1 ? characters : characters.slice(1).map((next, at) => characters[at] + next);
    return parts.every((part) => held.some((name) => name.includes(part)));
  };
  return wanted.length > 0 && wanted.every((word, index) => isHeld(word, index === wanted.length - 1));
}

/** Words of facts that have been looked at: ten thousand are, many times. */
const wordsHeld = new WeakMap<Fact, readonly string[]>();

/** Rank of a hit: 0 a name equals the text, 1 a name begins with it, 2 the words occur. */
export function rankOf(text: string, fact: Fact): number {
  const names = searchedTexts(fact).map(plainText);
  if (names.includes(plainText(text))) return 0;
  return names.some((name) => name.startsWith(plainText(text))) ? 1 : 2;
}

/** Whether a fact satisfies a filter, among all facts that stand. */
export function satisfies(fact: Fact, filter: Filter, all: readonly Fact[]): boolean {
  if ('text' in filter) return textFinds(filter.text, fact);
  if ('referredBy' in filter) {
    const { kind, reference, filters, orAmong = [] } = filter.referredBy;
    if (orAmong.includes(fact.id)) return true;
    return all.some(
      (other) =>
        other.kind === kind &&
        entriesOf(other, reference).includes(fact.id) &&
        filters.every((inner) => satisfies(other, inner, all)),
    );
  }
  if ('notReferredBy' in filter) {
    const { kind, reference } = filter.notReferredBy;
    return !all.some((other) => other.kind === kind && entriesOf(other, reference).includes(fact.id));
  }
  if ('interval' in filter) {
    const [from, to] = filter.interval.map((field) => fact.properties[field] as string | undefined);
    const [first = '', last = '9999-12-31'] =
      'on' in filter ? [filter.on, filter.on] : [filter.from, filter.to];
    return (from === undefined || from <= last) && (to === undefined || first <= to);
  }
  if ('recordedAfter' in filter) return (fact as StoredFact).recordedRevision > filter.recordedAfter;
  const held = entriesOf(fact, filter.field);
  if ('in' in filter) return held.some((value) => filter.in.includes(value));
  if ('present' in filter) return held.length > 0 === filter.present;
  if ('ofKinds' in filter) {
    const prefixes = filter.ofKinds.map((kind) => `${kindOf(kind).idPrefix}:`);
    return held.some((id) => prefixes.some((prefix) => String(id).startsWith(prefix)));
  }
  if ('standing' in filter) {
    return held.some((id) => all.some((other) => other.id === id)) === filter.standing;
  }
  return held.some((day) => (filter.from ?? '') <= String(day) && String(day) <= (filter.to ?? '9999-12-31'));
}

function entriesOf(fact: Fact, field: string): readonly (string | number | boolean)[] {
  const value = fact.properties[field];
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly string[]) : [value as string];
}

/** All versions of all facts, oldest first, by what the log says was done to them. */
export function versionsByLog(log: readonly LogEntry[]): ReadonlyMap<string, readonly StoredFact[]> {
  const versions = new Map<string, StoredFact[]>();
  for (const { revision, effects } of log) {
    for (const effect of effects) {
      const id = 'fact' in effect ? effect.fact.id : effect.id;
      const before = versions.get(id) ?? [];
      const last = before.at(-1);
      const change = (changed: Partial<StoredFact>) =>
        versions.set(id, [...before.slice(0, -1), { ...(last as StoredFact), ...changed }]);
      if ('fact' in effect) {
        if (last?.retractedRevision === null) change({ retractedRevision: revision });
        const { fact, version, provenance, asImported } = effect;
        const ended = { retractedRevision: null, retractedByName: false };
        versions.set(id, [
          ...(versions.get(id) ?? []),
          { ...fact, version, provenance, asImported, recordedRevision: revision, ...ended },
        ]);
      } else if (effect.effect === 'retracted') {
        change({ retractedRevision: revision, retractedByName: effect.because === null });
      } else change({ retractedByName: effect.retractedByName });
    }
  }
  return versions;
}

/** A fact as it was seen at a revision, among all its versions; null when it was recorded later. */
export function seenAt(versions: readonly StoredFact[], at: number): StoredFact | null {
  const last = versions.filter(({ recordedRevision }) => recordedRevision <= at).at(-1);
  if (!last) return null;
  const ended = last.retractedRevision !== null && last.retractedRevision <= at;
  return ended ? last : { ...last, retractedRevision: null, retractedByName: false };
}
