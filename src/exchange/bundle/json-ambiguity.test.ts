import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambiguityOf } from './json-ambiguity.ts';

describe('what a JSON parser passes over in silence', () => {
  it('is nothing in any JSON that was written from a value', () => {
    fc.assert(
      fc.property(fc.json({ depthSize: 'large', stringUnit: 'binary' }), (text) => {
        expect(ambiguityOf(text)).toBeNull();
      }),
    );
  });

  it.each([
    ['{"a":1,"a":2}', 7, 'a'],
    ['{"a":{"b":1, "b" : 2}}', 13, 'b'],
    ['[{"a":1},{"a":1,"a":1}]', 16, 'a'],
    ['{"a":1,"\\u0061":2}', 7, 'a'],
    ['{"":1,"":2}', 6, ''],
    ['{"a\\"b":1,"c":"a","a\\"b":2}', 18, 'a"b'],
  ])('%s: a member twice', (text, at, key) => {
    expect(ambiguityOf(text)).toEqual({ is: 'repeated', at, key });
    expect(JSON.parse(text)).toBeDefined();
  });

  it.each([
    '{"a":"a","b":"a"}',
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":1}}}',
    '{"a":["a","a"]}',
    '{"a:":1,"a":2}',
  ])('%s: each member once', (text) => expect(ambiguityOf(text)).toBeNull());

  it('is nesting beyond measure, in megabytes of brackets too', () => {
    expect(ambiguityOf('['.repeat(20_000_000))?.is).toBe('deep');
    expect(ambiguityOf('{"a":'.repeat(4_000_000))?.is).toBe('deep');
    expect(ambiguityOf('"'.repeat(1_000_001))).toBeNull();
  });
});
