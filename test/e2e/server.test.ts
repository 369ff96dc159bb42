import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startServer } from '../../src/server/start.ts';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { OretraceError } from '../../src/store/errors.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { askAt, serve, type TestApi } from '../testkit/api.ts';
import { startProgram } from '../testkit/process.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-server-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
let opened = 0;
function open(): Promise<Store> {
  opened += 1;
  return openEmbeddedStore({ file: join(folder, `${opened}.db`) });
}

let api: TestApi | null = null;
afterEach(async () => {
  await api?.server.stop();
  api = null;
});

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers, redirect: 'manual' });
  const body = await response.text();
  return { status: response.status, headers: response.headers, body };
}

describe('health', () => {
  test('live and ready, naming the store', async () => {
    api = await serve(await open(), '2024-01-01');
    expect(await get(`${api.server.url}/health/live`)).toMatchObject({
      status: 200,
      body: '{"status":"live"}',
    });
    const ready = await get(`${api.server.url}/health/ready`);
    expect([ready.status, JSON.parse(ready.body)]).toEqual([200, { status: 'ready', store: 'embedded' }]);
  });

  test('live but not ready when the store does not answer; requests say so with its code', async () => {
    const store = await open();
    api = await serve(store, '2024-01-01');
    await store.close();
    expect((await get(`${api.server.url}/health/live`)).status).toBe(200);
    const ready = await get(`${api.server.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.body)).toMatchObject({ status: 'not ready', code: 'STORE_UNAVAILABLE' });
    const { extensions } = await api.refusal('{ revision { number } }');
    expect(extensions.code).toBe('STORE_UNAVAILABLE');
    expect(extensions.messages.zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('outside GraphQL', () => {
  test('an unknown path is told where the API is, in the language asked for', async () => {
    api = await serve(await open(), '2024-01-01');
    const { status, body } = await get(`${api.server.url}/api?token=secret`, { 'accept-language': 'zh' });
    expect(status).toBe(404);
    expect(JSON.parse(body).errors[0]).toMatchObject({
      message: expect.stringContaining('POST /graphql'),
      extensions: { code: 'NOT_FOUND' },
    });
    expect(JSON.parse(body).errors[0].message).toMatch(/\p{Script=Han}/u);
    expect(body).not.toContain('secret');
  });

  test('a body that is no JSON, of another type, or too large', async () => {
    api = await serve(await open(), '2024-01-01');
    const post = async (body: string, type = 'application/json') => {
      const response = await fetch(`${api?.server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      return {
        status: response.status,
        ...((await response.json()) as { errors: { extensions: object }[] }),
      };
    };
    expect(await post('{ mineSites')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    expect((await post('query=1', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect(await post(`{"query":"${'x'.repeat(17 * 1024 * 1024)}"}`)).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
    expect((await api.data('{ revision { number } }')).revision.number).toBe(0);
  });

  test('a browser is led to the page', async () => {
    api = await serve(await open(), '2024-01-01');
    for (const path of ['/', '/graphiql', '/graphql']) {
      const { status, headers } = await get(`${api.server.url}${path}`, { accept: 'text/html,*/*' });
      expect([status, headers.get('location')]).toEqual([302, '/graphiql/']);
    }
  });
});

describe('an address that cannot be had', () => {
  test('names the variable and what would be accepted; the store stays open', async () => {
    api = await serve(await open(), '2024-01-01');
    const port = new URL(api.server.url).port;
    const store = await open();
    try {
      const taken = startServer(readConfig({ ORETRACE_PORT: port, ORETRACE_LOG_LEVEL: 'silent' }), store);
      await expect(taken).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        issues: [{ field: 'ORETRACE_PORT', value: port }],
      });
      const elsewhere = startServer(
        readConfig({ ORETRACE_PORT: '0', ORETRACE_HOST: '203.0.113.7', ORETRACE_LOG_LEVEL: 'silent' }),
        store,
      );
      await expect(elsewhere).rejects.toMatchObject({ issues: [{ field: 'ORETRACE_HOST' }] });
      expect((await store.revision()).number).toBe(0);
    } finally {
      await store.close();
    }
  });
});

describe('opening a store', () => {
  test('a data folder that is a file', async () => {
    const file = join(folder, '1.db');
    const refused = openStore({ kind: 'embedded', dataFolder: file });
    await expect(refused).rejects.toBeInstanceOf(OretraceError);
    await expect(refused).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(refused).rejects.toThrow('ORETRACE_DATA');
  });
});

describe('SIGTERM', () => {
  const CHANGESET = JSON.stringify({
    query: `mutation ($input: ApplyChangesetInput!) { applyChangeset(input: $input) {
      changeset { revision } userErrors { message } } }`,
    variables: {
      input: {
        changesetId: 'in hand',
        reason: 'under way when the signal came',
        operations: Array.from({ length: 500 }, (_, index) => ({
          mineSite: { id: `mine-site:drain:${index}`, name: `Site ${index}` },
        })),
      },
    },
  });

  test('a request in hand is answered, no new one is taken, and the process ends with 0', async () => {
    const environment = { ORETRACE_DATA: join(folder, 'drained'), ORETRACE_LOG_LEVEL: 'warn' };
    const program = await startProgram(['serve'], environment);
    const { hostname, port } = new URL(program.url);
    const inHand = request({
      hostname,
      port,
      path: '/graphql',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(CHANGESET),
        expect: '100-continue',
      },
    });
    const answered = once(inHand, 'response') as Promise<[IncomingMessage]>;
    inHand.flushHeaders();
    // The server has the head of the request: it is in hand.
    await once(inHand, 'continue');
    inHand.write(CHANGESET.slice(0, 100));
    program.process.kill('SIGTERM');
    await refused(program.url);
    inHand.end(CHANGESET.slice(100));
    const [response] = await answered;
    expect(response.statusCode).toBe(200);
    const answer = JSON.parse(await text(response));
    expect(answer.data.applyChangeset).toEqual({ changeset: { revision: 1 }, userErrors: [] });
    expect(await program.ended()).toBe(0);

    const again = await startProgram(['serve'], environment);
    const { data } = await askAt(again.url, '{ mineSites(first: 1) { totalCount } }');
    expect(data.mineSites.totalCount).toBe(500);
    again.process.kill('SIGINT');
    expect(await again.ended()).toBe(0);
  });

  /** Waits until no new connection is taken. */
  async function refused(url: string): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const taken = await fetch(`${url}/health/live`).then(
        (response) => response.status < 500,
        () => false,
      );
      if (!taken) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('it still takes connections');
  }
});
