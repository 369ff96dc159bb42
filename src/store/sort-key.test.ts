import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf, sample } from '../../test/testkit/sample-facts.ts';
import { sortKeyOf } from './sort-key.ts';

const character = fc.oneof(
  fc.constantFrom(...'aé金\uf8ff\uf900\uffee\ufffd😀🏔🂡𠀀\u{10ffff}'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.string({ unit: character }).filter((value) => !value.includes('\0'));
const fact = fc
  .tuple(text, fc.integer({ min: 0, max: 9 }))
  .map(([name, key]) => sample.site(String(key), { name: name === '' ? '-' : name }));

const byUtf8 = (a: string, b: string) => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
const byUtf16 = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
function byCodePoint(a: string, b: string): number {
  const [first, second] = [Array.from(a), Array.from(b)];
  for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
    const difference = (first[index]?.codePointAt(0) ?? 0) - (second[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign(first.length - second.length);
}

describe('one order, whoever compares', () => {
  test('UTF-8 bytes, UTF-16 units and code points agree on any two keys', () => {
    fc.assert(
      fc.property(fact, fact, (a, b) => {
        const [first, second] = [sortKeyOf(a), sortKeyOf(b)];
        expect(byUtf16(first, second)).toBe(byUtf8(first, second));
        expect(byCodePoint(first, second)).toBe(byUtf8(first, second));
      }),
      { numRuns: 5_000 },
    );
  });

  test('the three do not agree on the names themselves', () => {
    expect(byUtf16('😀', '\uffee')).not.toBe(byUtf8('😀', '\uffee'));
  });

  test('different ids have different keys, whatever the names', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const first = sortKeyOf(sample.site('1', { name: `x${a}` }));
        const second = sortKeyOf(sample.site('2', { name: `x${b}` }));
        expect(first).not.toBe(second);
      }),
    );
  });
});

test('names come first, folded, and a name before those that it begins', () => {
  const named = (key: string, name: string) => ({ name, key: sortKeyOf(sample.site(key, { name })) });
  const sorted = [
    named('1', 'abel'),
    named('2', 'Étoile'),
    named('3', 'ABE'),
    named('4', 'etain'),
    named('5', '金'),
    named('6', '金矿'),
    named('7', '😀'),
    named('8', 'zoo'),
  ]
    .sort((a, b) => byUtf16(a.key, b.key))
    .map(({ name }) => name);
  expect(sorted).toEqual(['ABE', 'abel', 'etain', 'Étoile', 'zoo', '金', '金矿', '😀']);
});

test('equal names are told apart by their ids', () => {
  expect(sortKeyOf(sample.site('a', { name: 'Mine' })) < sortKeyOf(sample.site('b', { name: 'MINE' }))).toBe(
    true,
  );
});

test('links sort by their first day, those without one before all others', () => {
  const link = (key: string, validFrom?: string) =>
    sample.link(key, idOf.site('a'), idOf.trader('b'), validFrom === undefined ? {} : { validFrom });
  const sorted = [link('1', '2020-01-01'), link('2'), link('3', '2019-12-31')]
    .sort((a, b) => byUtf16(sortKeyOf(a), sortKeyOf(b)))
    .map(({ id }) => id);
  expect(sorted).toEqual([idOf.link('2'), idOf.link('3'), idOf.link('1')]);
});

test('a long name counts to its two-hundredth character, and is never cut within one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '😀', '金'), minLength: 190, maxLength: 450 }),
      (name) => {
        const key = sortKeyOf(sample.site('1', { name }));
        expect(key.isWellFormed()).toBe(true);
        const longer = sortKeyOf(sample.site('1', { name: `${Array.from(name).slice(0, 200).join('')}zzz` }));
        if (Array.from(name).length >= 200) expect(longer).toBe(key);
      },
    ),
  );
  // Neo4j takes no more than about 8,000 bytes into an index.
  const longest = sortKeyOf(sample.site('金'.repeat(150), { name: '😀'.repeat(1_000) }));
  expect(Buffer.byteLength(longest)).toBeLessThan(4_000);
});
