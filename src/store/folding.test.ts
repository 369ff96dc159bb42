import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from './folding.ts';

test.each([
  ['Maï-Maï  ＡＢＣ', 'mai-mai abc'],
  ['  Mine\tde\u3000l’Étoile\n', 'mine de l’etoile'],
  ['Nyabibwe', 'nyabibwe'],
  ['E\u0301toile', 'etoile'],
  ['壹连科技', '壹连科技'],
  ['金矿（Ａ）', '金矿(a)'],
  ['ﬁlière', 'filiere'],
  ['İstanbul', 'istanbul'],
  ['❤️ mine', '❤ mine'],
  ['ΟΔΟΣ', 'οδοσ'],
  [' \t ', ''],
])('%j folds to %j', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }),
    { numRuns: 5_000 },
  );
});

test('composed and decomposed spellings fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(folded(text.normalize('NFD'))).toBe(folded(text.normalize('NFC')));
    }),
    { numRuns: 2_000 },
  );
});

test('what a folded text begins with, the beginning of the text folds to', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aZéÏσΣςİẞ金ガ壹ﬁ'), minLength: 1 });
  fc.assert(
    fc.property(word, word, (begun, rest) => {
      expect(folded(`${begun}${rest}`).startsWith(folded(begun))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
