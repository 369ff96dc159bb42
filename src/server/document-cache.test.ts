import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { DocumentCache } from './document-cache.ts';

/** A document of so many characters. */
const sized = (characters: number) => parse(`{${'a'.repeat(characters - 2)}}`);

test('holds no more text than it may; what was asked for last stays', async () => {
  const cache = new DocumentCache(100);
  await cache.set('one', sized(40));
  await cache.set('two', sized(40));
  expect(await cache.get('one')).toBeDefined();
  await cache.set('three', sized(40));
  expect(await cache.get('one')).toBeDefined();
  expect(await cache.get('two')).toBeUndefined();
  await cache.set('large', sized(101));
  expect(await cache.get('large')).toBeUndefined();
  expect(await cache.get('three')).toBeDefined();
});

test('the same document again takes no more room', async () => {
  const cache = new DocumentCache(100);
  for (let count = 0; count < 5; count += 1) await cache.set('one', sized(60));
  await cache.set('two', sized(40));
  expect(await cache.get('one')).toBeDefined();
  expect(await cache.get('two')).toBeDefined();
});
