import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Deadline } from './deadline.ts';

const flagOf = ({ flag }: Deadline): number => Atomics.load(flag, 0);

describe('a deadline', () => {
  test('sets its flag and its signal when its time is up', async () => {
    const deadline = new Deadline(20);
    expect([deadline.stopped, flagOf(deadline), deadline.signal.aborted]).toEqual([false, 0, false]);
    // Its own timer keeps no process alive, so that something else must.
    await Promise.all([once(deadline.signal, 'abort'), setTimeout(40)]);
    expect([deadline.stopped, flagOf(deadline)]).toEqual([true, 1]);
  });

  test('is known to be over though no timer had its turn', () => {
    const deadline = new Deadline(1);
    const until = performance.now() + 5;
    while (performance.now() < until);
    expect(deadline.stopped).toBe(true);
    expect([flagOf(deadline), deadline.signal.aborted]).toEqual([1, true]);
  });

  test('ends at once when the client goes away', () => {
    const client = new AbortController();
    const deadline = new Deadline(60_000, client.signal);
    expect(deadline.stopped).toBe(false);
    client.abort();
    expect([deadline.stopped, flagOf(deadline), deadline.signal.aborted]).toEqual([true, 1, true]);
    expect(new Deadline(60_000, client.signal).stopped).toBe(true);
  });

  test('warns of no leak, however many answers a client waits for, and traces an answer', async () => {
    const warnings: string[] = [];
    const note = ({ name }: Error) => warnings.push(name);
    process.on('warning', note);
    const client = new AbortController();
    const deadlines = Array.from({ length: 20 }, () => new Deadline(60_000, client.signal));
    let heard = 0;
    for (let trace = 0; trace < 20; trace += 1) {
      deadlines[0]?.signal.addEventListener('abort', () => {
        heard += 1;
      });
    }
    client.abort();
    await setTimeout(5);
    process.off('warning', note);
    expect([warnings, heard]).toEqual([[], 20]);
  });

  test('cancels nothing once it is disposed of', async () => {
    const client = new AbortController();
    const deadline = new Deadline(5, client.signal);
    deadline.dispose();
    client.abort();
    await setTimeout(20);
    expect([deadline.stopped, flagOf(deadline), deadline.signal.aborted]).toEqual([false, 0, false]);
  });
});
