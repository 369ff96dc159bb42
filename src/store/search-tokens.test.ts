import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sample } from '../../test/testkit/sample-facts.ts';
import type { Fact } from './facts.ts';
import { type QueryTokens, queryTokensOf, searchTermsOf } from './search-tokens.ts';

const named = (name: string, more: { nameZh?: string; aliases?: readonly string[] } = {}) =>
  sample.site('1', { name, ...more });

/** What both stores do with a query's tokens. */
function finds(text: string, fact: Fact): boolean {
  const query = queryTokensOf(text);
  return query !== null && matches(query, searchTermsOf(fact).tokens);
}

function matches({ words, prefix }: QueryTokens, tokens: readonly string[]): boolean {
  return (
    words.every((word) => tokens.includes(word)) &&
    (prefix === null || tokens.some((token) => token.startsWith(prefix)))
  );
}

describe('what is found', () => {
  test.each([
    ['rubaya', 'Rubaya'],
    ['RUB', 'Rubaya'],
    ['mai', 'Maï-Maï Kifuafua'],
    ['kifuafua maï', 'Maï-Maï Kifuafua'],
    ['  rubaya   mi ', 'Mine de Rubaya'],
    ['壹连', '壹连科技'],
    ['科技', '壹连科技'],
    ['技', '壹连科技'],
    ['金', '卡米图加金矿'],
    ['金矿', 'Kamituga 金矿'],
    ['kamituga 金矿', 'Kamituga金矿'],
    ['zo', 'Zola zone'],
    ['3t', '3T Mining'],
    ['ＲＵＢ', 'rubaya'],
    ['οδοσ', 'ΟΔΟΣ'],
    ['οδοσ', 'ΟΔΟΣΑ'],
    ['ガ', 'ガス'],
    ['"rubaya" AND', 'Rubaya and others'],
  ])('%j finds %j', (query, name) => {
    expect(finds(query, named(name))).toBe(true);
  });

  test.each([
    ['ubaya', 'Rubaya'],
    ['rub mine', 'Mine de Rubaya'],
    ['连壹', '壹连科技'],
    ['壹科', '壹连科技'],
    ['kamituga 矿金', 'Kamituga 金矿'],
    ['z', 'yx'],
    ['x', 'z'],
    ['zx', 'é'],
    ['😀', '😀'],
    ['', 'Rubaya'],
    ['!?*', 'Rubaya'],
  ])('%j does not find %j', (query, name) => {
    expect(finds(query, named(name))).toBe(false);
  });

  test('Chinese names and every alias are searched', () => {
    const fact = named('Rubaya', { nameZh: '鲁巴亚', aliases: ['Rubaia', 'Bibatama D2'] });
    for (const query of ['鲁巴', 'rubaia', 'd2', 'rubaya 鲁巴亚']) expect(finds(query, fact)).toBe(true);
    expect(searchTermsOf(fact).names).toEqual(['rubaya', '鲁巴亚', 'rubaia', 'bibatama d2']);
  });

  test('what is not declared as searched is not found', () => {
    expect(finds('masisi', sample.site('1', { district: 'Masisi', note: 'Masisi' }))).toBe(false);
  });
});

describe('tokens', () => {
  const character = fc.oneof(
    fc.constantFrom(...'azxyZ09 éσΣ金矿ガЖ😀𠀀'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const name = fc.string({ unit: character, minLength: 1 }).filter((value) => !value.includes('\0'));

  test('hold nothing but a–z and 0–9, and no more than any analyser keeps whole', () => {
    fc.assert(
      fc.property(name, (text) => {
        const query = queryTokensOf(text);
        const queried =
          query === null ? [] : [...query.words, ...(query.prefix === null ? [] : [query.prefix])];
        for (const token of [...searchTermsOf(named(text)).tokens, ...queried]) {
          expect(token).toMatch(/^[a-z0-9]+$/);
          expect(token.length).toBeLessThanOrEqual(255);
        }
      }),
      { numRuns: 2_000 },
    );
    // Lucene cuts at 255 characters: the rest of such a word would stand as a word of its own.
    for (const token of searchTermsOf(named('Ж'.repeat(300))).tokens) {
      expect(token.length).toBeLessThanOrEqual(255);
    }
  });

  test('do not repeat', () => {
    expect(searchTermsOf(named('tin Tin TÎN')).tokens).toEqual(['tin']);
  });

  test('one word begins with another exactly when its token does', () => {
    const word = fc.string({ unit: fc.constantFrom(...'azxyжd0ω'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.boolean(), (a, b, join) => {
        const longer = join ? `${a}${b}` : b;
        const [first] = searchTermsOf(named(longer)).tokens;
        expect(first?.startsWith(queryTokensOf(a)?.prefix ?? '?')).toBe(longer.startsWith(a));
      }),
      { numRuns: 5_000 },
    );
  });

  test('different words have different tokens', () => {
    const word = fc.string({ unit: fc.constantFrom(...'zxyaж06'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const same = searchTermsOf(named(a)).tokens[0] === searchTermsOf(named(b)).tokens[0];
        expect(same).toBe(a === b);
      }),
      { numRuns: 5_000 },
    );
  });

  test('any name is found by its own text, and by every beginning of it, if it has a letter at all', () => {
    fc.assert(
      fc.property(name, fc.nat(), (text, cut) => {
        const characters = Array.from(text);
        const begun = characters.slice(0, 1 + (cut % characters.length)).join('');
        for (const query of [text, begun]) {
          if (queryTokensOf(query) !== null) expect(finds(query, named(text)), query).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a query', () => {
  test('counts so many words, and so many pairs of Chinese characters, and no more', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
    expect(queryTokensOf(words)?.words.length).toBeLessThanOrEqual(16);
    // Lucene refuses a query of more than 1,024 clauses.
    const characters = String.fromCodePoint(...Array.from({ length: 2_000 }, (_, index) => 0x4e00 + index));
    const long = queryTokensOf(characters);
    expect(long?.words.length).toBeGreaterThan(1);
    expect(long?.words.length).toBeLessThanOrEqual(256);
    expect(matches(long as QueryTokens, searchTermsOf(named(characters)).tokens)).toBe(true);
  });

  test('knows its folded text, to rank names that equal it', () => {
    expect(queryTokensOf('  Mine DE  l’Étoile ')?.folded).toBe('mine de l’etoile');
  });
});
