import { expect, it } from 'vitest';
import { dayInShanghai } from './today.ts';

it.each([
  ['2024-02-28T15:59:59.999Z', '2024-02-28'],
  ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ['2023-12-31T16:00:00.000Z', '2024-01-01'],
])('at %s it is %s in Shanghai', (instant, day) => {
  expect(dayInShanghai(new Date(instant))).toBe(day);
});
