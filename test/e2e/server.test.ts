import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
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

describe('metrics', () => {
  /** Samples as Prometheus reads them, by name and labels. */
  async function samples(): Promise<ReadonlyMap<string, number>> {
    const { status, headers, body } = await get(`${api?.server.url}/metrics`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
    return new Map(
      lines.map((line) => {
        const [, name, value] = /^([a-z][a-z\d_]+(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
        // Where nothing was measured yet there is no number.
        if (value !== 'NaN') expect(Number(value), line).not.toBeNaN();
        return [name as string, Number(value)];
      }),
    );
  }

  const figures = (all: ReadonlyMap<string, number>, prefix: string) =>
    Object.fromEntries(
      [...all].flatMap(([name, value]) =>
        name.startsWith(prefix) && !name.includes('_bucket') ? [[name.slice(prefix.length), value]] : [],
      ),
    );

  const apply = (changesetId: string, operations: readonly object[]) =>
    api?.data(
      'mutation ($input: ApplyChangesetInput!) { applyChangeset(input: $input) { userErrors { ... on UserError { code } } } }',
      {
        input: { changesetId, reason: 'to be measured', operations },
      },
    );
  const link = (key: string, from: string, to: string) => ({
    supplyLink: { id: `supply-link:metrics:${key}`, from, to, minerals: ['tin'] },
  });
  const [site, trader, supplier] = ['mine-site:metrics:s', 'trader:metrics:t', 'supplier:metrics:u'];
  const trace = () => api?.data(`{ node(id: "${site}") { ... on MineSite { downstream { complete } } } }`);

  test('tell of the process, of the projection, of traces and of catching up', async () => {
    api = await serve(await open(), '2024-01-01');
    const before = await samples();
    expect(before.get('process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(figures(before, 'oretrace_projection_')).toMatchObject({
      revision: 0,
      used_column_bytes: 0,
      reserved_column_bytes: 0,
      build_seconds_count: 0,
    });
    expect(figures(before, 'oretrace_trace_')).toMatchObject({ threads: 0, questions_waiting: 0 });

    await apply('first', [
      { mineSite: { id: site, name: 'S' } },
      { trader: { id: trader, name: 'T' } },
      { supplier: { id: supplier, name: 'U' } },
      link('st', site, trader),
    ]);
    await trace();
    const traced = await samples();
    expect(figures(traced, 'oretrace_projection_')).toMatchObject({
      revision: 1,
      nodes: 3,
      links: 1,
      rows_laid_out: 1,
      rows_appended: 0,
      compactions_total: 1,
      build_seconds_count: 1,
    });
    const memory = (of: string) => traced.get(`oretrace_projection_${of}`) as number;
    expect(memory('used_column_bytes')).toBeGreaterThan(0);
    expect(memory('reserved_column_bytes')).toBeGreaterThan(memory('used_column_bytes'));
    expect(memory('used_bytes_per_link')).toBe(memory('used_column_bytes'));
    expect(memory('reserved_bytes_per_link')).toBe(memory('reserved_column_bytes'));
    expect(traced.get('oretrace_projection_id_bytes')).toBeGreaterThan(0);
    expect(traced.get('oretrace_traces_total{direction="forward",outcome="complete"}')).toBe(1);
    expect(traced.get('oretrace_trace_seconds_count{direction="forward"}')).toBe(1);
    expect(traced.get('oretrace_trace_seconds_sum{direction="forward"}')).toBeGreaterThan(0);
    expect(traced.get('oretrace_trace_threads')).toBe(1);
    expect(traced.get('oretrace_catch_up_seconds_count')).toBe(0);

    await apply('second', [link('tu', trader, supplier)]);
    await Promise.all([trace(), trace()]);
    const caughtUp = await samples();
    expect(caughtUp.get('oretrace_projection_revision')).toBe(2);
    expect(caughtUp.get('oretrace_projection_links')).toBe(2);
    expect(caughtUp.get('oretrace_catch_up_seconds_count')).toBe(1);
    expect(caughtUp.get('oretrace_catch_up_seconds_sum')).toBeGreaterThan(0);
    expect(caughtUp.get('oretrace_projection_build_seconds_count')).toBe(1);
  });

  test('count a trace that ran out of time', async () => {
    api = await serve(await open(), '2024-01-01', { traceDeadline: 0 });
    await apply('first', [
      { mineSite: { id: site, name: 'S' } },
      { trader: { id: trader, name: 'T' } },
      link('st', site, trader),
    ]);
    await trace();
    const all = await samples();
    expect(all.get('oretrace_traces_total{direction="forward",outcome="cancelled"}')).toBe(1);
    expect(all.get('oretrace_traces_total{direction="forward",outcome="complete"}')).toBe(0);
  });

  test('of our own are described in both languages, and documented', async () => {
    api = await serve(await open(), '2024-01-01');
    const { body } = await get(`${api.server.url}/metrics`);
    const documentation = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8');
    const described = [...body.matchAll(/^# HELP (oretrace_\S+) (.*)$/gm)];
    expect(described.length).toBeGreaterThan(12);
    for (const [, name = '', description = ''] of described) {
      expect(description).toMatch(/^[A-Z][^·]* · .*\p{Script=Han}/u);
      expect(documentation).toContain(`\`${name}\``);
    }
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
      errors: [{ extensions: { code: 'REQUEST_TOO_LARGE', limit: { name: 'body', most: 16_777_216 } } }],
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

describe('headers by which browsers are kept from harm', () => {
  test('stand on every answer; pages may run their own scripts, nothing may be framed', async () => {
    api = await serve(await open(), '2024-01-01');
    for (const path of [
      '/',
      '/graphiql/',
      '/graphiql/nowhere.js',
      '/health/live',
      '/metrics',
      '/nowhere',
      '/graphql',
    ]) {
      const { headers } = await get(`${api.server.url}${path}`);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      const policy = headers.get('content-security-policy');
      expect(policy, path).toContain("frame-ancestors 'none'");
      const isPage = path === '/' || path.startsWith('/graphiql/');
      expect(policy, path).toContain(isPage ? "script-src 'self'" : "default-src 'none'");
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
      changeset { revision } userErrors { ... on UserError { message } } } }`,
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
