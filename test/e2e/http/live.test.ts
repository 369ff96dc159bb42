import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import type { Config } from '../../../src/config.ts';
import type { ServerOptions } from '../../../src/server/start.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import { OretraceError } from '../../../src/store/errors.ts';
import type { Store } from '../../../src/store/port.ts';
import { noonInShanghai, serve, type TestApi } from '../../testkit/api.ts';
import { replacing } from '../../testkit/failing-store.ts';
import { LiveClient } from '../../testkit/live-client.ts';
import { put } from '../../testkit/operations.ts';
import { sample } from '../../testkit/sample-facts.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-live-limits-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Changesets of some 800 KB each to a client that does not read: more than the buffers of two sockets hold. */
const ROUNDS = 25;
const PROTOCOL = 'graphql-transport-ws';
const CHANGES = 'subscription ($after: Int) { changes(after: $after) { revision } }';

/** Everything about subscriptions that no store decides. */
describe('subscriptions', { timeout: 120_000 }, () => {
  let opened = 0;
  let store: Store;
  let api: TestApi;
  const clients: LiveClient[] = [];
  const sockets: WebSocket[] = [];

  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
    for (const socket of sockets.splice(0)) socket.terminate();
    await api.server.stop();
  });

  async function serving(
    settings: Partial<Config> = {},
    options: ServerOptions = {},
    as: (store: Store) => Store = (same) => same,
  ): Promise<void> {
    opened += 1;
    store = await openEmbeddedStore({ file: join(folder, `${opened}.db`) });
    api = await serve(as(store), '2024-06-01', settings, options);
  }

  function client(options: ConstructorParameters<typeof LiveClient>[1] = {}): LiveClient {
    const made = new LiveClient(api.server.url, options);
    clients.push(made);
    return made;
  }

  function socket(headers: Record<string, string> = {}, protocol = PROTOCOL): WebSocket {
    const made = new WebSocket(`${api.server.url.replace('http', 'ws')}/graphql`, protocol, {
      headers,
    });
    made.on('error', () => {});
    sockets.push(made);
    return made;
  }

  const closing = (made: WebSocket) =>
    new Promise<number>((resolve) => made.once('close', (code) => resolve(code)));
  const refusing = (made: WebSocket) =>
    new Promise<number>((resolve, reject) => {
      made.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
      made.once('open', () => reject(new Error('it was taken')));
    });
  const opening = (made: WebSocket) =>
    new Promise<void>((resolve, reject) => {
      made.once('open', resolve);
      made.once('unexpected-response', (_, response) => reject(new Error(String(response.statusCode))));
    });

  async function record(count: number, from = 1): Promise<void> {
    for (let number = from; number < from + count; number += 1) {
      await store.apply({
        id: `n:${number}`,
        author: 'a',
        reason: 'r',
        operations: [put(sample.site(`n${number}`))],
      });
    }
  }

  async function figure(name: string): Promise<number> {
    const text = await (await fetch(`${api.server.url}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  }

  test('tells plain properties of facts, also once queries were answered over HTTP', async () => {
    await serving();
    await record(1);
    await api.data('{ __typename }');
    const told = client().subscribe(
      `subscription ($after: Int) {
        changes(after: $after) { facts { nodes { after { ... on MineSite { name } } } } }
      }`,
      { after: 0 },
    );
    const name = sample.site('n1').properties.name;
    expect(await told.count(1)).toEqual([{ facts: { nodes: [{ after: { name } }] } }]);
  });

  test('pages of other origins are kept out unless they are named', async () => {
    await serving({ corsOrigins: ['https://maps.example'] });
    expect(await refusing(socket({ origin: 'https://elsewhere.example' }))).toBe(403);
    expect(await refusing(socket({ origin: 'null' }))).toBe(403);
    await opening(socket({ origin: 'https://maps.example' }));
    await opening(socket({ origin: api.server.url }));
    await opening(socket());
  });

  test('no more connections than are set, and none elsewhere than at /graphql', async () => {
    await serving({ maxConnections: 1 });
    await opening(socket());
    expect(await refusing(socket())).toBe(503);
    const elsewhere = new WebSocket(`${api.server.url.replace('http', 'ws')}/health/live`, PROTOCOL);
    elsewhere.on('error', () => {});
    expect(await refusing(elsewhere)).toBe(404);
    expect(await figure('oretrace_live_connections')).toBe(1);
  });

  test('no more subscriptions than one connection and the server take; one that ends makes room', async () => {
    await serving({ maxSubscriptions: 3 }, { live: { subscriptionsPerConnection: 2 } });
    const [one, other] = [client(), client()];
    const first = one.subscribe(CHANGES, { after: 0 });
    const second = one.subscribe(CHANGES, { after: 0 });
    await record(1);
    await Promise.all([first.count(1), second.count(1)]);
    const third = one.subscribe(CHANGES);
    await third.ended();
    expect(third.failed).toMatchObject([
      {
        extensions: {
          code: 'TOO_MANY_SUBSCRIPTIONS',
          limit: { name: 'subscriptionsPerConnection', most: 2 },
        },
      },
    ]);
    await other.subscribe(CHANGES, { after: 0 }).count(1);
    const beyond = other.subscribe(CHANGES);
    await beyond.ended();
    expect(beyond.failed).toMatchObject([{ extensions: { limit: { name: 'subscriptions', most: 3 } } }]);
    expect(await figure('oretrace_live_subscriptions')).toBe(3);
    first.end();
    await expect.poll(() => figure('oretrace_live_subscriptions')).toBe(2);
    await other.subscribe(CHANGES, { after: 0 }).count(1);
    expect(await figure('oretrace_live_events_total')).toBe(4);
    await one.close();
    await expect.poll(() => figure('oretrace_live_subscriptions')).toBe(2);
  });

  test('what is not the protocol is closed with its code', async () => {
    await serving({}, { live: { initTime: 200, message: 1_000 } });
    expect(await closing(socket())).toBe(4408);
    const early = socket();
    await opening(early);
    early.send('{"type":"subscribe","id":"1","payload":{"query":"subscription { changes { revision } }"}}');
    expect(await closing(early)).toBe(4401);
    const broken = socket();
    await opening(broken);
    broken.send('{');
    expect(await closing(broken)).toBe(4400);
    for (const type of ['connection_ack', 'next', 'error']) {
      const reversed = socket();
      await opening(reversed);
      reversed.send(JSON.stringify({ type, id: '1', payload: type === 'error' ? [{ message: 'm' }] : {} }));
      expect(await closing(reversed), type).toBe(4400);
    }
    const large = socket();
    await opening(large);
    large.send('x'.repeat(2_000));
    expect(await closing(large)).toBe(1009);
  });

  test('an id may be used again as soon as its client has ended the first', async () => {
    await serving();
    const made = socket();
    await opening(made);
    const received: { type: string; id?: string; payload?: unknown }[] = [];
    made.on('message', (data) => received.push(JSON.parse(String(data))));
    const subscribe = JSON.stringify({ type: 'subscribe', id: '1', payload: { query: CHANGES } });
    const complete = JSON.stringify({ type: 'complete', id: '1' });
    // Those that are ended begin after it, the last one before.
    await record(1);
    made.send('{"type":"connection_init"}');
    // All within one packet.
    for (let again = 0; again < 5; again += 1) {
      made.send(subscribe);
      made.send(complete);
    }
    made.send(
      JSON.stringify({ type: 'subscribe', id: '1', payload: { query: CHANGES, variables: { after: 0 } } }),
    );
    await expect.poll(() => received.at(-1)?.type).toBe('next');
    expect(received.map(({ type }) => type)).toEqual(['connection_ack', 'next']);
    await expect.poll(() => figure('oretrace_live_subscriptions')).toBe(1);
    made.close();
    await expect.poll(() => figure('oretrace_live_subscriptions')).toBe(0);
  });

  test('a client that is gone without a word is found', async () => {
    await serving({}, { live: { pingInterval: 100 } });
    const gone = new WebSocket(`${api.server.url.replace('http', 'ws')}/graphql`, PROTOCOL, {
      autoPong: false,
    });
    sockets.push(gone);
    gone.on('error', () => {});
    expect(await closing(gone)).toBe(1006);
    expect(await figure('oretrace_live_connections')).toBe(0);
  });

  test('one that does not read is sent no more than fits on the way, and goes on from the log when it reads', async () => {
    await serving();
    let reads = 0;
    const changes: Store['changes'] = (after) => {
      reads += 1;
      return store.changes(after);
    };
    await api.server.stop();
    await serving({}, {}, (real) => replacing(real, 'changes', (after) => changes(after)));
    const large = 'x'.repeat(1_900);
    await store.apply({
      id: 'large',
      author: 'a',
      reason: 'r',
      operations: Array.from({ length: 400 }, (_, n) => put(sample.site(`s${n}`, { note: large }))),
    });
    for (let round = 0; round < ROUNDS; round += 1) {
      await store.apply({
        id: `round:${round}`,
        author: 'a',
        reason: 'r',
        operations: Array.from({ length: 200 }, (_, n) =>
          put(sample.site(`s${n}`, { note: `${round} ${large}` })),
        ),
      });
    }
    const slow = socket();
    await opening(slow);
    slow.send('{"type":"connection_init"}');
    await new Promise((resolve) => slow.once('message', resolve));
    slow.pause();
    slow.send(
      JSON.stringify({
        type: 'subscribe',
        id: '1',
        payload: {
          query:
            'subscription { changes(after: 0) { revision facts(first: 200) { nodes { properties { before after } } } } }',
        },
      }),
    );
    // Until the buffers of both sockets are full.
    let sent = -1;
    await expect
      .poll(
        async () => {
          const before = sent;
          sent = await figure('oretrace_live_events_total');
          return sent > 0 && sent === before;
        },
        { timeout: 60_000, interval: 1_500 },
      )
      .toBe(true);
    expect(sent).toBeLessThan(ROUNDS + 1);
    expect(reads).toBeLessThan(ROUNDS + 1);
    const revisions: number[] = [];
    const all = new Promise<void>((resolve) => {
      slow.on('message', (data) => {
        const { payload } = JSON.parse(String(data));
        revisions.push(payload.data.changes.revision);
        if (revisions.length === ROUNDS + 1) resolve();
      });
    });
    slow.resume();
    await all;
    expect(revisions).toEqual(Array.from({ length: ROUNDS + 1 }, (_, n) => n + 1));
  });

  test('one that asks and does not read what it is answered is cut off', async () => {
    await serving({}, { live: { unread: 10 } });
    const rude = socket();
    await opening(rude);
    rude.send('{"type":"connection_init"}');
    await new Promise((resolve) => rude.once('message', resolve));
    rude.pause();
    const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(100_000) } });
    const closed = closing(rude);
    const sending = setInterval(() => {
      if (rude.readyState === rude.OPEN && rude.bufferedAmount < 1_000_000) rude.send(ping);
    }, 5);
    await expect.poll(() => figure('oretrace_live_connections'), { timeout: 60_000 }).toBe(0);
    clearInterval(sending);
    rude.resume();
    expect(await closed).toBe(1006);
  });

  test('while the store cannot be reached it waits, and goes on without a gap; after a time it says so', async () => {
    let isDown = false;
    const unlessDown =
      <A extends unknown[], T>(call: (...args: A) => T) =>
      (...args: A): T => {
        if (!isDown) return call(...args);
        throw new OretraceError('STORE_UNAVAILABLE', { en: 'down', zh: '不可用' });
      };
    const failing = (real: Store) =>
      (['revision', 'changes', 'get'] as const).reduce(
        (some, method) =>
          replacing(some, method, unlessDown((real[method] as never as () => never).bind(real)) as never),
        real,
      );
    await serving({ livePatience: 1_000, liveInterval: 20 }, {}, failing);
    const following = client().subscribe(CHANGES, { after: 0 });
    await record(1);
    await following.count(1);
    isDown = true;
    await record(3, 2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    isDown = false;
    expect(await following.count(4)).toEqual([1, 2, 3, 4].map((revision) => ({ revision })));
    isDown = true;
    await following.ended();
    expect(following.failed).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE' } }]);
  });

  test('trusted documents are named; nothing else is answered where they alone are', async () => {
    const text = 'subscription Followed { changes(after: 0) { revision } }';
    const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    const manifests = join(folder, 'trusted');
    await mkdir(manifests, { recursive: true });
    await writeFile(join(manifests, 'documents.json'), JSON.stringify({ [id]: text }));
    await serving({ trustedDocuments: manifests, trustedDocumentsOnly: true });
    await record(1);
    await client().send({ query: '', documentId: id }).count(1);
    await client()
      .send({ query: '', extensions: { documentId: id } })
      .count(1);
    for (const [payload, code] of [
      [{ query: text }, 'TRUSTED_DOCUMENTS_ONLY'],
      [{ query: '', documentId: 'sha256:0' }, 'TRUSTED_DOCUMENT_NOT_FOUND'],
    ] as const) {
      const refused = client().send(payload);
      await refused.ended();
      expect(refused.failed).toMatchObject([{ extensions: { code } }]);
    }
  });

  test('what costs too much is refused', async () => {
    await serving({ maxCost: 10 });
    const costly = client().subscribe(
      'subscription { changes { facts(first: 100) { nodes { after { id } } } } }',
    );
    await costly.ended();
    expect(costly.failed).toMatchObject([{ extensions: { code: 'QUERY_TOO_COSTLY' } }]);
  });

  test('a ping that is nested too deeply to be answered with itself is no message', async () => {
    await serving();
    const deep = socket();
    await opening(deep);
    deep.send(`{"type":"ping","payload":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`);
    expect(await closing(deep)).toBe(4400);
  });

  test('variables that do not fit are refused as over HTTP, in both languages', async () => {
    await serving();
    const refused = client().subscribe(CHANGES, { after: '' });
    await refused.ended();
    expect(refused.failed).toMatchObject([
      {
        extensions: {
          code: 'BAD_USER_INPUT',
          messages: { en: expect.stringContaining('$after'), zh: expect.stringContaining('不是整数') },
        },
      },
    ]);
  });

  test('what may come to follow nothing is refused', async () => {
    await serving();
    for (const query of [
      'subscription { changes @include(if: false) { revision } }',
      'subscription ($if: Boolean = true) { changes @skip(if: $if) { revision } }',
      'subscription { ... @include(if: true) { changes { revision } } }',
      'subscription { ...F } fragment F on Subscription { changes @skip(if: true) { revision } }',
    ]) {
      const refused = client().subscribe(query);
      await refused.ended();
      expect(refused.failed, query).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
      expect((await api.refusal(query)).extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  test('a filter that lets nothing through tells how far it has looked, where that is asked for', async () => {
    await serving();
    const query =
      'subscription ($progress: Boolean) { changes(after: 0, authors: ["nobody"], progress: $progress) { revision matches } }';
    await record(3);
    const quiet = client().subscribe(query);
    const told = client().subscribe(query, { progress: true });
    expect(await told.count(1)).toEqual([{ revision: 3, matches: false }]);
    await record(1, 4);
    expect((await told.count(2)).at(-1)).toEqual({ revision: 4, matches: false });
    const all = client().subscribe('subscription { changes(after: 0, progress: true) { revision matches } }');
    expect(await all.count(4)).toEqual([1, 2, 3, 4].map((revision) => ({ revision, matches: true })));
    expect(quiet.events).toEqual([]);
  });

  test('a new day is told to those who follow exposures', async () => {
    let now = noonInShanghai('2024-06-01');
    await serving({}, { clock: () => now });
    const following = client().subscribe(
      'subscription { exposureChanges(after: 0) { revision asOf changed } }',
    );
    await record(1);
    await following.count(1);
    now = noonInShanghai('2024-06-02');
    expect(await following.count(2)).toEqual([
      { revision: 1, asOf: '2024-06-01', changed: false },
      { revision: 1, asOf: '2024-06-02', changed: false },
    ]);
  });

  test('when the server stops, connections end with 1001: subscriptions are not at their end', async () => {
    await serving();
    const one = client();
    const following = one.subscribe(CHANGES, { after: 0 });
    await record(1);
    await following.count(1);
    await api.server.stop();
    await following.ended();
    expect(one.closed).toEqual([1001]);
    expect(following.failed).not.toBeNull();
  });
});
