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

test('what is forgotten by name is sent whole when it is needed again', () => {
  const sent = new SentParts<object>();
  const received = new ReceivedParts<object>();
  const [one, other] = [{ one: 1 }, { other: 2 }];
  received.receive(sent.send(one, 0));
  received.receive(sent.send(other, 0));
  const number = sent.forget(one);
  expect(number).not.toBeNull();
  received.forget(number as number);
  expect(sent.forget(one)).toBeNull();
  expect(() => received.receive({ number: number as number, content: null, forget: [] })).toThrow(
    'not known',
  );
  expect(received.receive(sent.send(other, 1))).toBe(other);
  const again = sent.send(one, 2);
  expect(again.content).toBe(one);
  expect(received.receive(again)).toBe(one);
});
