import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import { serve, type TestApi } from '../../testkit/api.ts';

/** By GET, a browser can be made to ask: queries by GET need a header that it would not send unasked. */
const PREFLIGHT = { 'apollo-require-preflight': 'true' };

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oretrace-audits-'));
  api = await serve(await openEmbeddedStore({ file: join(folder, 'audits.db') }), '2024-01-01');
});
afterAll(async () => {
  await api.server.stop();
  await rm(folder, { recursive: true, force: true });
});

const get = (query: string, headers: Record<string, string>) =>
  fetch(`${api.server.url}/graphql?${new URLSearchParams({ query })}`, { headers });

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${api.server.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, init.method === 'POST' ? init : { ...init, headers: { ...PREFLIGHT, ...init.headers } }),
  });

  test('there are audits', () => expect(audits.length).toBeGreaterThan(50));

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_, __, audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });

  test('without that header, nothing that is asked for by GET is executed, nor by a plain form', async () => {
    const plain = await get('{ revision { number } }', {});
    expect(plain.status).toBe(400);
    expect(await plain.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const form = await fetch(`${api.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', 'accept-language': 'zh' },
      body: JSON.stringify({ query: '{ revision { number } }' }),
    });
    expect(form.status).toBe(400);
    const { errors } = (await form.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain('跨站请求伪造');
  });

  test('by GET nothing is recorded', async () => {
    const mutation = `mutation { applyChangeset(input: { changesetId: "by get", reason: "r",
      operations: [{ mineSite: { id: "mine-site:get:a", name: "A" } }] }) { userErrors { __typename } } }`;
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const response = await get(mutation, { ...PREFLIGHT, accept });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }],
      });
    }
    expect((await api.data('{ revision { number } }')).revision.number).toBe(0);
  });

  test.each([
    ['application/graphql-response+json', 400, 'application/graphql-response+json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      400,
      'application/graphql-response+json; charset=utf-8',
    ],
    ['application/json, application/graphql-response+json;q=0.5', 200, 'application/json; charset=utf-8'],
    ['*/*', 200, 'application/json; charset=utf-8'],
  ])('a query beyond a limit, to a client that accepts %s: %i', async (accept, status, type) => {
    for (const query of ['{ nonsense }', `{ ${'__typename '.repeat(1_001)} }`]) {
      const response = await fetch(`${api.server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query }),
      });
      expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
      expect(response.headers.get('vary')?.split(', ').sort()).toEqual(['accept', 'accept-language']);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('each answer says what its query could cost', async () => {
    const response = await fetch(`${api.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'query ($n: Int) { mineSites(first: $n) { nodes { name exposures(first: 2) { totalCount } } } }',
        variables: { n: 10 },
      }),
    });
    expect(await response.json()).toEqual({
      data: { mineSites: { nodes: [] } },
      extensions: { cost: { given: 1 + 10 * (1 + 20), most: 500_000 } },
    });
  });

  test('a client that accepts nothing there is has nothing executed', async () => {
    const response = await fetch(`${api.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/xml, application/json;q=0' },
      body: JSON.stringify({
        query: `mutation { applyChangeset(input: { changesetId: "unread", reason: "r",
          operations: [{ mineSite: { id: "mine-site:unread:a", name: "A" } }] }) { userErrors { __typename } } }`,
      }),
    });
    expect(response.status).toBe(406);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_ACCEPTABLE' } }] });
    expect((await api.data('{ revision { number } }')).revision.number).toBe(0);
  });
});
