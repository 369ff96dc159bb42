import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

const any = () => true;

function takenOf(turns: Turns<string>, accepts: (one: string) => boolean = any): string[] {
  const taken: string[] = [];
  for (let one = turns.take(accepts); one !== undefined; one = turns.take(accepts)) taken.push(one);
  return taken;
}

function filled(): { turns: Turns<string>; [who: string]: object } {
  const turns = new Turns<string>();
  const [a, b, c] = [{}, {}, {}];
  for (const one of ['a1', 'a2', 'a3', 'a4']) turns.add(a, one);
  turns.add(b, 'b1');
  turns.add(c, 'c1');
  turns.add(b, 'b2');
  return { turns, a, b, c };
}

test('everyone has one turn after another, each in its own order', () => {
  const { turns } = filled();
  expect(turns.size).toBe(7);
  expect(takenOf(turns)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  expect(turns.size).toBe(0);
});

test('who comes late waits for one turn of each, not for all', () => {
  const { turns } = filled();
  expect(turns.take(any)).toBe('a1');
  turns.add({}, 'late');
  expect(takenOf(turns)).toEqual(['b1', 'c1', 'a2', 'late', 'b2', 'a3', 'a4']);
});

test('what is not accepted keeps its place', () => {
  const { turns } = filled();
  expect(turns.take((one) => one === 'a3' || one === 'c1')).toBe('a3');
  expect(turns.take((one) => one === 'none')).toBeUndefined();
  expect(takenOf(turns)).toEqual(['b1', 'c1', 'a1', 'b2', 'a2', 'a4']);
});

test('all of one, or all, are taken at once', () => {
  const { turns, a } = filled();
  expect(turns.takeAllOf(a as object)).toEqual(['a1', 'a2', 'a3', 'a4']);
  expect(turns.takeAllOf(a as object)).toEqual([]);
  expect(turns.takeAll()).toEqual(['b1', 'b2', 'c1']);
  expect(turns.size).toBe(0);
});
