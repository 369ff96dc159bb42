import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, digestOf } from './canonical.ts';

test('keys stand in order, absent values are left out, lists keep theirs', () => {
  expect(canonicalJson({ b: [2, 1, { z: 1, a: undefined }], a: 'é', B: null })).toBe(
    '{"B":null,"a":"é","b":[2,1,{"z":1}]}',
  );
});

test('keys that mean something to JavaScript are keys like others', () => {
  const value: unknown = JSON.parse('{"constructor": 2, "__proto__": {"polluted": true}, "10": 3, "9": 4}');
  expect(canonicalJson(value)).toBe('{"10":3,"9":4,"__proto__":{"polluted":true},"constructor":2}');
});

test('is JSON of the same value, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      // JSON has no negative zero: both are written 0.
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain));
    }),
  );
});

test('a digest is of the UTF-8 text', () => {
  // printf '{"名":"金矿"}' | sha256sum
  expect(digestOf({ 名: '金矿' })).toBe('2c42d106f5c9ee1e6386d1a93ec8eca290e70c4db17529fcc98f2cd24311bd0d');
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
  expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: '1' }));
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, member] of Object.entries(value).reverse()) copy[key] = reversed(member);
  return copy;
}
