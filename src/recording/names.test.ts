import { expect, test } from 'vitest';
import { capitalised, plural, RECORDED_KINDS, singular } from './names.ts';

test('every kind has names of its own, for one fact and for several', () => {
  const names = RECORDED_KINDS.flatMap((kind) => [singular(kind), plural(kind)]);
  expect(new Set(names).size).toBe(2 * RECORDED_KINDS.length);
  for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]+$/);
});

test.each([
  ['MineSite', 'mineSite', 'mineSites'],
  ['Company', 'company', 'companies'],
  ['Operates', 'operates', 'operatesRelations'],
  ['PresentAt', 'presentAt', 'presentAtRelations'],
] as const)('%s is %s, and %s', (kind, one, many) => {
  expect([singular(kind), plural(kind), capitalised(one)]).toEqual([one, many, kind]);
});
