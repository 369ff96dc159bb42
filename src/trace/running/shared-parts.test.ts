import { expect, test } from 'vitest';
import { ReceivedParts, SentParts } from './shared-parts.ts';

test('a part is sent once, however often it is asked about, and stays the same on the other side', () => {
  const [sent, received] = [new SentParts<object>(), new ReceivedParts<object>()];
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  const over = [a, a, b, a, b].map((part) => sent.send(part));
  expect(over.map(({ content }) => content)).toEqual([a, null, b, null, null]);
  expect(over.map((part) => received.receive(part))).toEqual([a, a, b, a, b]);
});

test('only the two used last are remembered, and sent again when asked about again', () => {
  const [sent, received] = [new SentParts<object>(), new ReceivedParts<object>()];
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  const over = [a, b, c, b, a].map((part) => sent.send(part));
  expect(over.map(({ content, forget }) => [content, forget])).toEqual([
    [a, []],
    [b, []],
    [c, [1]],
    [null, []],
    [a, [3]],
  ]);
  expect(over.map((part) => received.receive(part))).toEqual([a, b, c, b, a]);
  expect(() => received.receive({ number: 3, content: null, forget: [] })).toThrow('part 3');
});

test('one that nobody has asked about for long is not held on to', () => {
  const sent = new SentParts<object>();
  const [a, b] = [{}, {}];
  sent.send(a, 0);
  expect(sent.send(b, 30_000).forget).toEqual([]);
  expect(sent.send(b, 59_999).forget).toEqual([]);
  expect(sent.send(b, 60_000).forget).toEqual([1]);
});
