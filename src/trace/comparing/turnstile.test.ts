import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Deadline } from '../deadline.ts';
import { Turnstile } from './turnstile.ts';

test('lets so many through at once, in order, and those whose time is up go without', async () => {
  const turnstile = new Turnstile(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const client = new AbortController();
  const deadlines = Array.from(
    { length: 5 },
    (_, index) => new Deadline(60_000, index === 2 ? client.signal : undefined),
  );
  const answers = deadlines.map((deadline, index) =>
    turnstile.pass(deadline, async () => {
      begun.push(index);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (index === 1) throw new Error('failed');
      return index;
    }),
  );
  await nextTurn();
  expect(begun).toEqual([0, 1]);
  client.abort();
  expect(await answers[2]).toBeNull();
  ends[1]?.();
  await expect(answers[1]).rejects.toThrow('failed');
  await nextTurn();
  expect(begun).toEqual([0, 1, 3]);
  ends[0]?.();
  await nextTurn();
  expect(begun).toEqual([0, 1, 3, 4]);
  for (const end of ends) end();
  expect(await Promise.all([answers[0], answers[3], answers[4]])).toEqual([0, 3, 4]);
  expect(await turnstile.pass(deadlines[2] as Deadline, async () => 'never')).toBeNull();
  expect(await turnstile.pass(deadlines[0] as Deadline, async () => 'free again')).toBe('free again');
  for (const deadline of deadlines) deadline.dispose();
});
