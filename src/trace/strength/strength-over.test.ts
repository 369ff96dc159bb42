import { expect, test } from 'vitest';
import { strengthOver } from './strength-over.ts';
import type { StrengthStates } from './types.ts';

const STATES: StrengthStates = {
  count: 3,
  node: Int32Array.of(7, 7, 7),
  mineral: Int32Array.of(0, 1, 1),
  produced: Uint8Array.of(0, 0, 1),
  strength: Uint8Array.of(2, 4, 3),
  traced: Uint8Array.of(1, 0, 0),
};
const over = (entries: readonly number[], isMeant: (mineral: number, produced: boolean) => boolean) =>
  strengthOver(STATES, entries, isMeant);

test('an exposure is as strong as the strongest of its states, and traced where one of them is', () => {
  expect(over([0, 1, 2], () => true)).toEqual({ strength: 4, traced: true });
  expect(over([0, 1, 2], (mineral) => mineral === 1)).toEqual({ strength: 4, traced: false });
  expect(over([0, 1, 2], (_, produced) => produced)).toEqual({ strength: 3, traced: false });
  expect(over([0], () => true)).toEqual({ strength: 2, traced: true });
});

test('there is none over no states', () => {
  expect(over([], () => true)).toBeNull();
  expect(over([0, 1, 2], () => false)).toBeNull();
});
