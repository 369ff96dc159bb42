import { expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['ZH-Hant-TW', 'zh'],
  ['en-GB,zh;q=0.5', 'en'],
  ['fr,zh;q=0.8,en;q=0.3', 'zh'],
  ['en;q=0.3 , zh;q=0.7', 'zh'],
  ['zh;q=0,en', 'en'],
  ['zh;q=0', 'en'],
  ['fr', 'en'],
  ['*', 'en'],
  ['zhuang, nonsense;;q', 'en'],
])('%s: %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
