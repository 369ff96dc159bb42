import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { rawPost, sendRaw } from '../../testkit/raw-http.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-cors-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
let api: TestApi;
afterEach(() => api.server.stop());
let opened = 0;
async function serving(corsOrigins: readonly string[]): Promise<void> {
  opened += 1;
  const store = await openEmbeddedStore({ file: join(folder, `${opened}.db`) });
  api = await serve(store, '2024-01-01', { corsOrigins });
}

/** Headers about other origins; a browser would send `origin` by itself, and keep a program from setting it. */
async function told(request: string | Buffer): Promise<Record<string, string>> {
  const { status, head } = await sendRaw(api.server.url, [request]);
  const headers = [...head.matchAll(/^(access-control-[a-z-]+|vary|allow): (.*?)\r?$/gim)];
  return {
    status: String(status),
    ...Object.fromEntries(headers.map(([, name = '', value = '']) => [name.toLowerCase(), value])),
  };
}

const QUERY = JSON.stringify({ query: '{ __typename }' });
const preflight = (origin: string) =>
  [
    'OPTIONS /graphql HTTP/1.1',
    'host: localhost',
    `origin: ${origin}`,
    'access-control-request-method: POST',
    'access-control-request-headers: content-type',
    'connection: close',
    '\r\n',
  ].join('\r\n');

test('no other origin is let in unless it is named', async () => {
  await serving([]);
  expect(await told(rawPost(QUERY, { origin: 'https://maps.example' }))).toEqual({
    status: '200',
    vary: 'accept-language, accept',
  });
  expect(await told(preflight('https://maps.example'))).toMatchObject({ status: '405', allow: 'GET, POST' });
});

test('a page of a named origin may ask, without credentials; one of another may not', async () => {
  await serving(['https://maps.example', 'http://localhost:5173']);
  for (const origin of ['https://maps.example', 'http://localhost:5173']) {
    const answer = await told(preflight(origin));
    expect(answer).toMatchObject({
      status: '204',
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-max-age': '600',
    });
    expect(answer['access-control-allow-headers']?.split(', ')).toEqual(
      expect.arrayContaining(['content-type', 'authorization']),
    );
    expect(answer['access-control-allow-credentials']).toBeUndefined();
    const asked = await told(rawPost(QUERY, { origin }));
    expect(asked).toMatchObject({
      status: '200',
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'retry-after, www-authenticate, x-request-id',
    });
    expect(asked.vary?.toLowerCase().split(', ').sort()).toEqual(['accept', 'accept-language', 'origin']);
    expect(asked['access-control-allow-credentials']).toBeUndefined();
  }
  for (const origin of [
    'https://other.example',
    'https://maps.example.other.example',
    'http://maps.example',
    'null',
  ]) {
    expect((await told(preflight(origin)))['access-control-allow-origin']).toBeUndefined();
    expect((await told(rawPost(QUERY, { origin })))['access-control-allow-origin']).toBeUndefined();
  }
});
