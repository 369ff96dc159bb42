import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, describe, expect, test } from 'vitest';
import { newApiKey } from '../../../src/access/api-keys/api-key.ts';
import { changeKeys } from '../../../src/access/api-keys/key-file.ts';
import type { OidcConfig } from '../../../src/access/config.ts';
import type { Config } from '../../../src/config.ts';
import { ANSWER_CODES, type AnswerCode } from '../../../src/server/error-codes.ts';
import { buildHttp } from '../../../src/server/http.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import { type ErrorCode, OretraceError } from '../../../src/store/errors.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve } from '../../testkit/api.ts';
import { replacing } from '../../testkit/failing-store.ts';
import { rawPost, sendRaw } from '../../testkit/raw-http.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-codes-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What provokes a code: a request, what the server is set to, and what its store does. */
interface Provocation {
  readonly send?: Buffer | string;
  readonly settings?: Partial<Config>;
  readonly store?: (store: Store) => Store;
}

const query = (text: string, headers: Record<string, string> = {}) =>
  rawPost(JSON.stringify({ query: text }), headers);
const asking = (text: string): Provocation => ({ send: query(text) });
const variables = (json: string) => rawPost(`{"query":"{ __typename }","variables":${json}}`);
const get = (path: string, headers: readonly string[] = []) =>
  [`GET ${path} HTTP/1.1`, 'host: localhost', 'connection: close', ...headers, '\r\n'].join('\r\n');

/** A store that fails as one does that is not reached, or found damaged, while requests come. */
const failing = (code: ErrorCode): Provocation => ({
  send: query('{ mineSites { totalCount } }'),
  store: (store) =>
    replacing(store, 'count', async () => {
      throw new OretraceError(code, { en: 'the store fails', zh: '存储出错' });
    }),
});

const changeset = (input: string) =>
  `mutation { applyChangeset(input: { changesetId: "codes", reason: "r", ${input} }) { userErrors { __typename } } }`;

const apiKeys = join(folder, 'keys.json');
const viewer = newApiKey();
await changeKeys(apiKeys, () => [
  {
    id: viewer.id,
    name: 'a viewer',
    roles: ['VIEWER'],
    supplierId: null,
    hash: viewer.hash,
    createdAt: '2024-01-01T00:00:00.000Z',
    expiresAt: null,
    revokedAt: null,
  },
]);

const oidcAt = (keySet: string): OidcConfig => ({
  issuer: 'https://login.example',
  audience: ['oretrace'],
  keySet,
  algorithms: ['ES256'],
  nameClaim: 'sub',
  rolesClaim: 'roles',
  roleNames: null,
  supplierClaim: 'supplier',
});

const PROVOCATIONS: Readonly<
  Record<Exclude<AnswerCode, 'REQUEST_TIMEOUT' | 'TOO_MANY_SUBSCRIPTIONS' | 'SERVER_STOPPING'>, Provocation>
> = {
  BAD_USER_INPUT: asking('{ mineSites(first: 0) { totalCount } }'),
  NOT_FOUND: asking('{ affectedSuppliers(of: { nodeId: "mine-site:codes:none" }) { totalCount } }'),
  FORBIDDEN: {
    send: query('{ changes { nodes { author } } }', { authorization: `Bearer ${viewer.key}` }),
    settings: { access: { kind: 'required', oidc: null, apiKeys } },
  },
  UNAUTHENTICATED: {
    send: query('{ __typename }'),
    settings: { access: { kind: 'required', oidc: null, apiKeys } },
  },
  AUTHENTICATION_UNAVAILABLE: {
    send: query('{ __typename }', { authorization: `Bearer ${btoa('{"alg":"ES256"}')}.e30.AAAA` }),
    // Nobody listens there.
    settings: { access: { kind: 'required', oidc: oidcAt('http://127.0.0.1:1/keys'), apiKeys: null } },
  },
  CONFLICT: failing('CONFLICT'),
  PAGE_TOO_LARGE: asking('{ mineSites(first: 201) { totalCount } }'),
  LIMIT_EXCEEDED: failing('LIMIT_EXCEEDED'),
  DEADLINE_EXCEEDED: {
    send: query('{ mineSites { totalCount } }'),
    settings: { requestDeadline: 50 },
    store: (store) => replacing(store, 'count', () => new Promise(() => {})),
  },
  STORE_UNAVAILABLE: failing('STORE_UNAVAILABLE'),
  STORE_REFUSED_CREDENTIALS: failing('STORE_REFUSED_CREDENTIALS'),
  STORE_LOCKED: failing('STORE_LOCKED'),
  STORE_CORRUPT: failing('STORE_CORRUPT'),
  STORE_NEWER: failing('STORE_NEWER'),
  GRAPHQL_PARSE_FAILED: asking('{'),
  GRAPHQL_VALIDATION_FAILED: asking('{ nonsense }'),
  QUERY_TOO_LONG: asking(`{ ${'__typename '.repeat(20_001)} }`),
  QUERY_TOO_DEEP: asking(`{ ${'a { '.repeat(25)} b ${'} '.repeat(25)} }`),
  TOO_MANY_FIELDS: asking(`{ ${'__typename '.repeat(1_001)} }`),
  TOO_MANY_ROOT_FIELDS: asking(`{ ${'__typename '.repeat(51)} }`),
  TOO_MANY_ALIASES: asking(
    `{ revision { ${Array.from({ length: 201 }, (_, n) => `a${n}: number`).join(' ')} } }`,
  ),
  TOO_MANY_DIRECTIVES: asking(`{ __typename ${'@include(if: true) '.repeat(101)} }`),
  TOO_MANY_FRAGMENTS: asking(
    `{ __typename } ${Array.from({ length: 201 }, (_, n) => `fragment F${n} on Query { __typename }`).join(' ')}`,
  ),
  QUERY_TOO_COSTLY: {
    send: query('{ mineSites { nodes { suppliesTo { nodes { to { id } } } } } }'),
    settings: { maxCost: 100 },
  },
  VARIABLES_TOO_LARGE: { send: variables(`{"a":[${'0,'.repeat(500_000)}0]}`) },
  VARIABLES_TOO_DEEP: { send: variables(`{"a":${'['.repeat(40)}${']'.repeat(40)}}`) },
  TRUSTED_DOCUMENT_NOT_FOUND: { send: rawPost('{"documentId":"sha256:0"}') },
  TRUSTED_DOCUMENTS_ONLY: { send: query('{ __typename }'), settings: { trustedDocumentsOnly: true } },
  BAD_REQUEST: { send: rawPost('{}') },
  BATCH_NOT_ACCEPTED: { send: rawPost('[{"query":"{ __typename }"}]') },
  METHOD_NOT_ALLOWED: {
    send: get(`/graphql?query=${encodeURIComponent(changeset('operations: []'))}`, [
      'apollo-require-preflight: true',
    ]),
  },
  ORIGIN_NOT_ALLOWED: {
    send: get('/graphql', [
      'upgrade: websocket',
      'sec-websocket-version: 13',
      'sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==',
      'origin: https://elsewhere.example',
    ]).replace('connection: close', 'connection: upgrade'),
  },
  NOT_ACCEPTABLE: { send: query('{ __typename }', { accept: 'image/png' }) },
  REQUEST_TOO_LARGE: { send: rawPost('{}', { 'content-length': String(17 * 1024 * 1024) }) },
  UNSUPPORTED_MEDIA_TYPE: { send: rawPost('a', { 'content-type': 'application/xml' }) },
  HEADERS_TOO_LARGE: { send: get('/', [`x: ${'x'.repeat(20_000)}`]) },
  INTERNAL_SERVER_ERROR: {
    send: query('{ mineSites { totalCount } }'),
    store: (store) =>
      replacing(store, 'count', async () => {
        throw new Error('a secret of the inside');
      }),
  },
  READ_NOT_NOTED: {
    send: query('{ accesses { nodes { number } } }'),
    store: (store) =>
      replacing(store, 'noteAccess', async () => {
        throw new OretraceError('STORE_UNAVAILABLE', { en: 'the store fails', zh: '存储出错' });
      }),
  },
  OVERLOADED: { send: query('{ __typename }'), settings: { maxRequests: 0 } },
};

describe('every code of the table comes over HTTP, in the form of every other', () => {
  let opened = 0;

  test.each(Object.entries(PROVOCATIONS) as [AnswerCode, Provocation][])('%s', async (code, provocation) => {
    opened += 1;
    const store = await openEmbeddedStore({ file: join(folder, `${opened}.db`) });
    const api = await serve(provocation.store?.(store) ?? store, '2024-01-01', provocation.settings);
    try {
      const { status, body } = await sendRaw(api.server.url, [provocation.send ?? '']);
      expectAnswer(code, body);
      const { refuses, status: own } = ANSWER_CODES[code];
      expect(status).toBe(refuses === 'request' ? own : 200);
    } finally {
      await api.server.stop();
    }
  });

  test('REQUEST_TIMEOUT', async () => {
    const http = buildHttp(pino({ level: 'silent' }), {
      headers: 50,
      request: 100,
      keepAlive: 100,
      connection: 1_000,
    });
    const url = await http.listen({ host: '127.0.0.1', port: 0 });
    try {
      const { status, body } = await sendRaw(url, ['GET / HTTP/1.1\r\n']);
      expectAnswer('REQUEST_TIMEOUT', body);
      expect(status).toBe(408);
    } finally {
      await http.close();
    }
  });
});

function expectAnswer(code: AnswerCode, body: string): void {
  const { errors } = JSON.parse(body) as {
    errors: { message: string; extensions: { code: string; messages: { en: string; zh: string } } }[];
  };
  expect(errors).toHaveLength(1);
  const [error] = errors;
  expect(error?.extensions.code).toBe(code);
  expect(error?.message).toBe(error?.extensions.messages.en);
  expect(error?.extensions.messages.en).not.toMatch(/\p{Script=Han}/u);
  expect(error?.extensions.messages.zh).toMatch(/\p{Script=Han}/u);
  expect(body).not.toContain('secret');
}
