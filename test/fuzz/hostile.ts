import type { Choices } from './choices.ts';

/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Texts that programs have fallen over. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfffb',
  '\udc00\ud800',
  '\u202egold\u202c',
  '\ufeff',
  '\u0007\u001b[31m',
  'a\r\nSet-Cookie: b=c\r\n\r\n',
  '\u2028\u2029',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  '-1',
  "'; DROP TABLE facts; --",
  "' OR ''='",
  '%_\\',
  '" }) DETACH DELETE n //',
  '`) MATCH (n) RETURN n //',
  '$where',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '*:* AND ~ "',
  'NEAR(a b)',
  'ﷺ',
  'İ',
  'ß',
  '\u0065\u0301'.repeat(20),
  '👩‍👩‍👧‍👧',
  '𠀀𠀁',
  '矿'.repeat(2_001),
  'x'.repeat(201),
  'x'.repeat(100_000),
  `${'a '.repeat(5_000)}`,
  `mine-site:demo:${'k'.repeat(300)}`,
  'mine-site:demo:\u0000',
  'mine-site::',
  ':::',
  'document:demo:' + '\ud83d',
];

const NUMBERS: readonly number[] = [
  -1, 0.5, -0, 2_147_483_647, -2_147_483_648, 2_147_483_648, 9_007_199_254_740_992, 1e21, 1e308, -1e308,
  5e-324,
];

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'toJSON',
  '',
  '\u0000',
  'length',
] as const;

/** A text that programs have fallen over. */
export function hostileText(choices: Choices): string {
  return choices.oneOf(TEXTS);
}

/** Anything, of no type that is asked for. */
export function hostileValue(choices: Choices): Json {
  switch (choices.below(8)) {
    case 0:
    case 1:
    case 2:
      return hostileText(choices);
    case 3:
      return choices.oneOf(NUMBERS);
    case 4:
      return choices.oneOf<Json>([true, false, null]);
    case 5:
      return nested(choices.oneOf([3, 31, 40, 2_000]), choices.chance(50));
    case 6:
      return Array.from({ length: choices.oneOf([0, 2, 201, 1_001, 6_000]) }, () => 'mine-site:demo:x');
    default:
      return withKey(choices.oneOf(KEYS), choices.oneOf<Json>([null, {}, { constructor: 1 }, 'x']));
  }
}

/** An object with any key at all: `{__proto__: x}` would set the prototype instead. */
export function withKey(key: string, value: Json, others: Readonly<Record<string, Json>> = {}): Json {
  return Object.defineProperty({ ...others }, key, { value, enumerable: true, configurable: true }) as Json;
}

function nested(depth: number, asLists: boolean): Json {
  let value: Json = 'x';
  for (let level = 0; level < depth; level += 1) value = asLists ? [value] : { a: value };
  return value;
}
