import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { clientLeaving } from './client.ts';
import { buildHttp } from './http.ts';

let http: ReturnType<typeof buildHttp>;
afterEach(() => http.close());

/** A server that answers when it is told to. @returns its address, and the signals of the requests it has */
async function serving(): Promise<{ url: string; signals: AbortSignal[]; answer: () => void }> {
  http = buildHttp(pino({ level: 'silent' }));
  const signals: AbortSignal[] = [];
  const answers: (() => void)[] = [];
  http.post('/', async (_request, reply) => {
    signals.push(clientLeaving(reply));
    await new Promise<void>((answer) => answers.push(answer));
    return { answered: true };
  });
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    signals,
    answer: () => {
      for (const one of answers) one();
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(5);
}

const REQUEST = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };

test('a client that goes away before its answer is noticed', async () => {
  const { url, signals, answer } = await serving();
  const client = new AbortController();
  const asked = fetch(url, { ...REQUEST, signal: client.signal });
  await until(() => signals.length === 1);
  const [signal] = signals as [AbortSignal];
  expect(signal.aborted).toBe(false);
  const left = once(signal, 'abort');
  client.abort();
  await expect(asked).rejects.toThrow();
  await left;
  answer();
});

test('one that waits for its answer is not taken for gone, neither before nor after', async () => {
  const { url, signals, answer } = await serving();
  const asked = fetch(url, REQUEST);
  await until(() => signals.length === 1);
  await setTimeout(50);
  expect(signals[0]?.aborted).toBe(false);
  answer();
  expect(await (await asked).json()).toEqual({ answered: true });
  await http.close();
  expect(signals[0]?.aborted).toBe(false);
});
