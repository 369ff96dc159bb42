import { expect, test } from 'vitest';
import { KeptTraces } from './kept-traces.ts';

function keptOf(traces: KeptTraces<string>): string[] {
  return [1, 2, 3, 4, 5].flatMap((number) => traces.get(number) ?? []);
}

test('those used least recently make room', () => {
  const traces = new KeptTraces<string>(10);
  traces.add(1, 'one', 4, 1);
  traces.add(2, 'two', 4, 1);
  expect(traces.get(1)).toBe('one');
  traces.add(3, 'three', 4, 1);
  expect(keptOf(traces)).toEqual(['one', 'three']);
  traces.add(4, 'four', 10, 1);
  expect(keptOf(traces)).toEqual(['four']);
});

test('the latest is kept however large it is, until the next', () => {
  const traces = new KeptTraces<string>(10);
  traces.add(1, 'one', 1, 1);
  traces.add(2, 'two', 11, 1);
  expect(keptOf(traces)).toEqual(['two']);
  traces.add(3, 'three', 1, 1);
  expect(keptOf(traces)).toEqual(['three']);
});

test('those of a layout go with it', () => {
  const traces = new KeptTraces<string>(10);
  traces.add(1, 'one', 4, 1);
  traces.add(2, 'two', 4, 2);
  traces.forgetLayout(1);
  expect(keptOf(traces)).toEqual(['two']);
  traces.add(3, 'three', 6, 2);
  expect(keptOf(traces)).toEqual(['two', 'three']);
});
