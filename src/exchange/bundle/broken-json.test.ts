import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenJsonAt } from './broken-json.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a":x}', 5],
    ['{"a":1', 6],
    ['{"a":1,}', 7],
    ["{'a':1}", 1],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a":01}', 6],
    ['{"a":"b\tc"}', 5],
    ['{} {}', 3],
    ['', 0],
    ['{"a":{"b":[1,{"c":tru}]}}', 18],
  ])('%s', (text, at) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(brokenJsonAt(text)).toBe(at);
  });

  it('reads whatever is JSON to its end', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(brokenJsonAt(text)).toBe(text.length);
      }),
    );
  });
});
