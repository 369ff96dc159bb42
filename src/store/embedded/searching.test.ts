import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textAfterAllThatBeginWith } from './searching.ts';

/** As SQLite compares: by UTF-8. */
const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

test('what begins with a text, and nothing else, stands from it to the text after', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '\u{d7ff}', '\u{e000}', '金', '😀', '\u{10fffe}'),
  });
  fc.assert(
    fc.property(
      text.filter((begin) => begin !== ''),
      text,
      (begin, other) => {
        const after = textAfterAllThatBeginWith(begin);
        for (const candidate of [other, begin + other]) {
          const within = compare(candidate, begin) >= 0 && compare(candidate, after) < 0;
          expect(within).toBe(candidate.startsWith(begin));
        }
      },
    ),
  );
});

test('a text that ends in the last character of all', () => {
  expect(textAfterAllThatBeginWith('a\u{10ffff}')).toBe('b');
  expect(textAfterAllThatBeginWith('\u{d7ff}')).toBe('\u{e000}');
});
