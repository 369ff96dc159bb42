import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { newApiKey } from '../../../src/access/api-keys/api-key.ts';
import { changeKeys } from '../../../src/access/api-keys/key-file.ts';
import type { AccessConfig } from '../../../src/access/config.ts';
import { LEEWAY } from '../../../src/access/oidc/verifier.ts';
import type { Role } from '../../../src/access/roles.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { IdentityProvider } from '../../testkit/identity-provider.ts';
import { LiveClient } from '../../testkit/live-client.ts';
import { put } from '../../testkit/operations.ts';
import { sample } from '../../testkit/sample-facts.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-live-access-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const CHANGES = 'subscription { changes(after: 0) { revision author } }';

describe('over a WebSocket', () => {
  let opened = 0;
  let api: TestApi;
  let store: Store;
  let keys: string;
  let provider: IdentityProvider;
  const clients: LiveClient[] = [];
  const sockets: WebSocket[] = [];
  beforeAll(async () => {
    provider = await IdentityProvider.start();
  });
  afterAll(() => provider.stop());
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
    for (const socket of sockets.splice(0)) socket.terminate();
    await api.server.stop();
    provider.answers = 'keys';
  });

  async function serving(access?: AccessConfig): Promise<void> {
    opened += 1;
    keys = join(folder, `keys-${opened}.json`);
    store = await openEmbeddedStore({ file: join(folder, `${opened}.db`) });
    api = await serve(
      store,
      '2024-01-01',
      { access: access ?? { kind: 'required', oidc: provider.config(), apiKeys: keys } },
      { live: { identityInterval: 50 }, keySet: { cooldown: 0, timeout: 500 } },
    );
    await record(1);
  }

  const record = (number: number) =>
    store.apply({
      id: `n:${number}`,
      author: 'a',
      reason: 'r',
      operations: [put(sample.site(`n${number}`))],
    });

  function client(options: ConstructorParameters<typeof LiveClient>[1]): LiveClient {
    const made = new LiveClient(api.server.url, options);
    clients.push(made);
    return made;
  }

  const saying = (authorization: string) => client({ connectionParams: { authorization } });
  const bringing = (authorization: string) => client({ headers: { authorization } });

  /** The code and reason with which a connection is closed that says this when it is initialised. */
  async function closedFor(payload?: Record<string, unknown>): Promise<string> {
    const socket = new WebSocket(`${api.server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    sockets.push(socket);
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload })));
    return new Promise((resolve) =>
      socket.on('close', (code, reason) => resolve(`${code} ${String(reason)}`)),
    );
  }

  /** The status with which an upgrade is refused. */
  const refusedUpgrade = (headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const url = `${api.server.url.replace('http', 'ws')}/graphql`;
      const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
      sockets.push(socket);
      socket.on('error', () => {});
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
      socket.on('open', () => reject(new Error('it was taken')));
    });

  async function addKey(roles: readonly Role[] = ['AUDITOR']): Promise<string> {
    const { id, key, hash } = newApiKey();
    await changeKeys(keys, (all) => [
      ...all,
      {
        id,
        name: 'a key',
        roles: [...roles],
        supplierId: null,
        hash,
        createdAt: '2024-01-01T00:00:00.000Z',
        expiresAt: null,
        revokedAt: null,
      },
    ]);
    return key;
  }

  test('whoever is known is let in, by what they say first or by the header', async () => {
    await serving();
    const token = await provider.token({ roles: ['AUDITOR'] });
    const events = [{ revision: 1, author: 'a' }];
    expect(await saying(`Bearer ${token}`).subscribe(CHANGES).count(1)).toEqual(events);
    expect(
      await saying(`Bearer ${await addKey()}`)
        .subscribe(CHANGES)
        .count(1),
    ).toEqual(events);
    expect(await bringing(`Bearer ${token}`).subscribe(CHANGES).count(1)).toEqual(events);
    const named = client({ connectionParams: { Authorization: `Bearer ${token}` } });
    expect(await named.subscribe(CHANGES).count(1)).toEqual(events);
  });

  test('whoever is not is closed out with 4403, and told why', async () => {
    await serving();
    const bearer = async (claims: Record<string, unknown>) => ({
      authorization: `Bearer ${await provider.token(claims)}`,
    });
    const expired = await bearer({ exp: Math.floor(Date.now() / 1_000) - LEEWAY - 2 });
    expect(await closedFor()).toMatch(/^4403 show who you are/);
    expect(await closedFor({ authorization: null })).toMatch(/^4403 show who you are/);
    expect(await closedFor({ authorization: { a: 1 } })).toMatch(/^4403 `Authorization` must be/);
    expect(await closedFor({ authorization: 'Bearer x' })).toBe('4403 this is no token');
    expect(await closedFor({ authorization: `Bearer ${'x'.repeat(9_000)}` })).toContain(
      '4403 the token has more',
    );
    expect(await closedFor({ ...expired, Authorization: 'Bearer x' })).toMatch(/^4403 there are several/);
    expect(await closedFor(expired)).toBe('4403 the token has expired');
    expect(await closedFor(await bearer({ aud: 'another' }))).toBe('4403 the token is for another audience');
    expect(await closedFor({ 'x-oretrace-as': 'the boss' })).toMatch(/^4403 x-oretrace-as is taken/);
    expect(await refusedUpgrade(expired)).toBe(401);
    provider.answers = 'error';
    await provider.rotate();
    expect(await closedFor(await bearer({}))).toMatch(
      /^1013 the keys of the identity provider cannot be had/,
    );
    expect(await refusedUpgrade(await bearer({}))).toBe(503);
  });

  test('what may not be had is refused', async () => {
    await serving();
    const changes = saying(`Bearer ${await addKey(['VIEWER'])}`).subscribe(CHANGES);
    await changes.ended();
    expect(changes.failed).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const events = saying(`Bearer ${await addKey(['VIEWER'])}`);
    const [event] = await events
      .subscribe('subscription { exposureChanges(after: 0) { revision } }')
      .count(1);
    expect(event).toEqual({ revision: 1 });
  });

  test('a connection ends when its token expires', async () => {
    await serving();
    const exp = Math.floor(Date.now() / 1_000) - LEEWAY + 2;
    const short = saying(`Bearer ${await provider.token({ roles: ['AUDITOR'], exp })}`);
    const told = short.subscribe(CHANGES);
    await told.count(1);
    await told.ended();
    expect(short.closed).toEqual([4403]);
    expect(Date.now() / 1_000).toBeGreaterThanOrEqual(exp + LEEWAY);
  });

  test('a connection ends soon after its key is revoked; others go on', async () => {
    await serving();
    const [key, other] = [await addKey(), await addKey()];
    const revoked = saying(`Bearer ${key}`);
    const told = revoked.subscribe(CHANGES);
    const toldOn = saying(`Bearer ${other}`).subscribe(CHANGES);
    await Promise.all([told.count(1), toldOn.count(1)]);
    await changeKeys(keys, (all) =>
      all.map((one) => (key.includes(one.id) ? { ...one, revokedAt: '2024-01-02T00:00:00.000Z' } : one)),
    );
    await told.ended();
    expect(revoked.closed).toEqual([4403]);
    await record(2);
    expect((await toldOn.count(2)).map((event) => event.revision)).toEqual([1, 2]);
  });

  test('an open server knows its author; a name that is said is taken', async () => {
    await serving({ kind: 'open' });
    const name = encodeURIComponent('审批人乙');
    expect(await client({}).subscribe(CHANGES).count(1)).toHaveLength(1);
    const other = client({ connectionParams: { 'x-oretrace-as': name } });
    expect(await other.subscribe(CHANGES).count(1)).toHaveLength(1);
    expect(await closedFor({ 'x-oretrace-as': '' })).toMatch(/^4403 x-oretrace-as names one person/);
    expect(await refusedUpgrade({ host: 'attacker.example' })).toBe(403);
  });
});
