import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactJson } from './compact-json.ts';

describe('JSON for people', () => {
  it('says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps on one line what fits there', () => {
    expect(compactJson({ a: [1, { b: '卡绍洛' }], c: {} })).toBe('{ "a": [1, { "b": "卡绍洛" }], "c": {} }');
    expect(compactJson({ a: 'x'.repeat(60), b: 'y'.repeat(60) }).split('\n')).toHaveLength(4);
  });
});
