import type { Fact, Value } from './facts.ts';
import { folded } from './folding.ts';
import { kindOf } from './kinds/index.ts';

/** Most words of one query that count. */
const MAX_QUERY_WORDS = 16;
/** Most tokens of one query that count; Lucene refuses queries of more than 1,024. */
const MAX_QUERY_TOKENS = 128;
/** Most characters of one word that count: encoded, 240 at most, since Lucene cuts words at 255. */
const MAX_WORD = 30;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{N}]+/gu;

/** What a store indexes of one fact for text search. */
export interface SearchTerms {
  /** Tokens, each `[a-z0-9]+`, without repeats. Both stores index them as they are. */
  readonly tokens: readonly string[];
  /** The folded names, for ranking: an equal name first, then one that begins so. */
  readonly names: readonly string[];
}

/** The tokens and folded names of a fact's searched properties. */
export function searchTermsOf(fact: Fact): SearchTerms {
  const texts = Object.entries(kindOf(fact.kind).properties).flatMap(([field, property]) =>
    property.search ? textsIn(fact.properties[field]) : [],
  );
  return {
    tokens: [...new Set(texts.flatMap((text) => runsOf(text).flatMap(indexedTokens)))],
    names: [...new Set(texts.map((text) => folded(text)))],
  };
}

/** A query in tokens: all of `words` must occur, and, unless null, a word that begins with `prefix`. */
export interface QueryTokens {
  readonly words: readonly string[];
  readonly prefix: string | null;
  /** The whole query folded, for ranking against names. */
  readonly folded: string;
}

/** Reads a query. Null when it holds no word at all: then nothing matches. */
export function queryTokensOf(text: string): QueryTokens | null {
  const runs = runsOf(text).slice(0, MAX_QUERY_WORDS);
  const last = runs.at(-1);
  if (last === undefined) return null;
  const begun = CJK.test(last) ? null : last;
  const whole = begun === null ? runs : runs.slice(0, -1);
  return {
    words: [...new Set(whole.flatMap(queriedTokens))].slice(0, MAX_QUERY_TOKENS),
    prefix: begun === null ? null : encoded(Array.from(begun)),
    folded: folded(text),
  };
}

function textsIn(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

/**
 * Runs of letters and digits; a run never mixes Chinese or Japanese with others. Latin comes decomposed from folding,
 * so that its marks are gone; what folding cannot decompose stays a letter of its own.
 */
function runsOf(text: string): readonly string[] {
  return Array.from(folded(text).matchAll(RUNS), ([run]) => splitByScript(run)).flat();
}

/** A run such as `ab金` is matched by the second branch from its Latin start: split where the script changes. */
function splitByScript(run: string): readonly string[] {
  return (
    run.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? []
  );
}

/** Words have no spaces in Chinese: every character and every pair of neighbours is a token. */
function indexedTokens(run: string): readonly string[] {
  const characters = Array.from(run);
  return CJK.test(run)
    ? [...characters.map((character) => encoded([character])), ...pairs(characters)]
    : [encoded(characters)];
}

function queriedTokens(run: string): readonly string[] {
  const characters = Array.from(run);
  if (!CJK.test(run)) return [encoded(characters)];
  return characters.length === 1 ? [encoded(characters)] : pairs(characters);
}

function pairs(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => encoded([characters[index] ?? '', character]));
}

/**
 * Writes characters in `[a-z0-9]` alone, so that no analyser of either store splits, drops or alters a token. Each
 * character's code is prefix-free, so a token begins with another exactly when its word begins with the other's.
 */
function encoded(characters: readonly string[]): string {
  return characters
    .slice(0, MAX_WORD)
    .map((character) => {
      if (character === 'z') return 'zy';
      if (/^[a-y0-9]$/.test(character)) return character;
      return `zx${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
    })
    .join('');
}
