import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import { replacing } from '../../testkit/failing-store.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-ending-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
let opened = 0;
async function open(): Promise<Store> {
  opened += 1;
  const store = await openEmbeddedStore({ file: join(folder, `${opened}.db`) });
  const story = aChain('ending').mine('Mine').trader('Trader');
  story.link('sale', 'Mine', 'Trader', ['tin'], '2020-01-01..');
  await story.into(store);
  return store;
}

let api: TestApi;
afterEach(() => api.server.stop());

/** A store of which `list` answers only when it is let go; calls of it and of `neighbours` are noted. */
function heldAtList(store: Store) {
  const calls: string[] = [];
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const slow = replacing(store, 'list', async (query) => {
    calls.push('list');
    await gate;
    return store.list(query);
  });
  const noting = replacing(slow, 'neighbours', (query) => {
    calls.push('neighbours');
    return store.neighbours(query);
  });
  return { store: noting, calls, letGo };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(5);
}

const SITES = '{ mineSites { nodes { name suppliesTo { nodes { to { name } } } } } }';

describe('a request that takes too long', () => {
  test('is answered at its deadline, though a call to the store never ends; the next is answered', async () => {
    const store = await open();
    let hangs = true;
    const hanging = replacing(store, 'list', (query) => (hangs ? new Promise(() => {}) : store.list(query)));
    api = await serve(hanging, '2024-01-01', { requestDeadline: 200 });
    const { status, data, errors } = await api.ask(SITES);
    expect([status, data]).toEqual([504, undefined]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('DEADLINE_EXCEEDED');
    expect(errors?.[0]?.extensions.messages.en).toContain('200 ms');
    expect(errors?.[0]?.extensions.messages.zh).toContain('200 毫秒');
    hangs = false;
    // On a busy machine an answer may take longer than that, too.
    let next = await api.ask(SITES);
    while (next.status === 504) next = await api.ask(SITES);
    expect(next.data.mineSites.nodes).toHaveLength(1);
  });

  test('asks the store for nothing more', async () => {
    const held = heldAtList(await open());
    api = await serve(held.store, '2024-01-01', { requestDeadline: 500 });
    // On a busy machine the deadline may come before the store is asked at all.
    while (held.calls.length === 0) {
      expect((await api.refusal(SITES)).extensions.code).toBe('DEADLINE_EXCEEDED');
    }
    held.letGo();
    await setTimeout(50);
    expect(held.calls).not.toContain('neighbours');
  });
});

describe('a request whose client goes away', () => {
  test('asks the store for nothing more', async () => {
    const held = heldAtList(await open());
    api = await serve(held.store, '2024-01-01', { maxRequests: 1 });
    const client = new AbortController();
    const asked = fetch(`${api.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SITES }),
      signal: client.signal,
    });
    await until(() => held.calls.length === 1);
    client.abort();
    await expect(asked).rejects.toThrow();
    // Its place is free before the store has answered.
    let answer = await api.ask('{ __typename }');
    while (answer.status === 503) answer = await api.ask('{ __typename }');
    held.letGo();
    await setTimeout(50);
    expect(held.calls).toEqual(['list']);
    expect((await api.data(SITES)).mineSites.nodes).toHaveLength(1);
  });
});

describe('more requests than are taken at once', () => {
  test('are refused, and told when to come again; those in hand are answered', async () => {
    const held = heldAtList(await open());
    api = await serve(held.store, '2024-01-01', { maxRequests: 2 });
    const inHand = [api.ask(SITES), api.ask(SITES)];
    await until(() => held.calls.length === 2);
    const refused = await fetch(`${api.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'OVERLOADED', limit: { name: 'requests', most: 2, given: 3 } } }],
    });
    expect((await fetch(`${api.server.url}/health/live`)).status).toBe(200);
    held.letGo();
    for (const { errors } of await Promise.all(inHand)) expect(errors).toBeUndefined();
    expect((await api.data('{ __typename }')).__typename).toBe('Query');
  });
});
