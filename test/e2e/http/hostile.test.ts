import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHttp } from '../../../src/server/http.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { rawPost, sendRaw } from '../../testkit/raw-http.ts';

const HAN = /\p{Script=Han}/u;

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oretrace-hostile-'));
  api = await serve(await openEmbeddedStore({ file: join(folder, 'hostile.db') }), '2024-01-01');
});
afterAll(async () => {
  // Whatever was sent, the server goes on.
  expect((await api.data('{ revision { number } }')).revision.number).toBe(0);
  await api.server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Sends, and expects one clear error. */
async function refused(url: string, parts: readonly (string | Buffer | number)[]) {
  const { status, head, body } = await sendRaw(url, parts);
  expect(head).toMatch(/content-type: application\/(graphql-response\+)?json/i);
  const { errors, data } = JSON.parse(body) as {
    errors: { message: string; extensions: { code: string; messages: { en: string; zh: string } } }[];
    data?: unknown;
  };
  expect(data ?? null).toBeNull();
  const { code, messages } = errors[0]?.extensions ?? { code: '', messages: { en: '', zh: '' } };
  expect(messages.en).not.toMatch(HAN);
  expect(messages.zh).toMatch(HAN);
  expect(code).not.toBe('INTERNAL_SERVER_ERROR');
  expect(body).not.toMatch(/node_modules|\.ts:|\bat [A-Za-z.]+ \(/);
  return { status, code, message: messages.en };
}

const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  refused(api.server.url, [rawPost(body, headers)]);
const SEARCH = 'query ($t: String!) { search(text: $t) { nodes { __typename } } }';
const nested = (levels: number, open: string, middle: string, close: string) =>
  open.repeat(levels) + middle + close.repeat(levels);

test.each([
  ['large', { text: 'y'.repeat(100_000) }],
  ['made to be looked through for long', { ['; Value "x" does not exist in "y'.repeat(1_000)]: 1 }],
])('what is given and wrong is not repeated in full: %s', async (_, given) => {
  const unknown = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`no${index}`, 1]));
  const answer = await fetch(`${api.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation ($input: RetractFactsInput!) { retractFacts(input: $input) { userErrors { __typename } } }',
      variables: { input: { reason: 'r', ids: [], ...unknown, ...given } },
    }),
  });
  const { errors } = (await answer.json()) as {
    errors: { extensions: { code: string; messages: { en: string; zh: string } } }[];
  };
  expect(errors.length).toBeGreaterThan(40);
  for (const { extensions } of errors) {
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(extensions.messages.en.length).toBeLessThan(1_100);
    expect(extensions.messages.zh.length).toBeLessThan(1_100);
    expect(extensions.messages.zh).toMatch(HAN);
  }
});

describe('what is no HTTP', () => {
  test.each([
    ['noise', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a header with a null byte', 'GET / HTTP/1.1\r\nhost: a\r\nx: \0\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
    [
      'a huge header',
      `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    [
      'a huge address',
      `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    [
      'an address that is none',
      'GET /%zz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
  ])('%s', async (_, request, status, code) => {
    expect(await refused(api.server.url, [request])).toMatchObject({ status, code });
  });
});

describe('who keeps the server waiting', () => {
  const PATIENCE = { headers: 150, request: 300, keepAlive: 200, connection: 1_000 };

  test.each([
    ['with the headers', ['POST /graphql HTTP/1.1\r\nhost: a\r\n', 100, 'x: y\r\n']],
    [
      'with the body',
      [
        'POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
        100,
        '"a"',
      ],
    ],
  ])('%s is told so and cut off; others are answered meanwhile', async (_, parts) => {
    const http = buildHttp(pino({ level: 'silent' }), PATIENCE);
    http.post('/', async () => ({ answered: true }));
    const url = await http.listen({ host: '127.0.0.1', port: 0 });
    try {
      const slow = refused(url, parts);
      const quick = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      expect(await quick.json()).toEqual({ answered: true });
      expect(await slow).toMatchObject({ status: 408, code: 'REQUEST_TIMEOUT' });
    } finally {
      await http.close();
    }
  });

  test('with nothing at all is cut off', async () => {
    const http = buildHttp(pino({ level: 'silent' }), PATIENCE);
    const url = await http.listen({ host: '127.0.0.1', port: 0 });
    try {
      const { hostname, port } = new URL(url);
      const socket = connect({ host: hostname, port: Number(port) });
      socket.resume();
      await new Promise((resolve) => socket.on('close', resolve));
    } finally {
      await http.close();
    }
  });
});

describe('bodies', () => {
  test.each([
    ['of no type', '{"query":"{ __typename }"}', { 'content-type': '' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['of another type', '<a/>', { 'content-type': 'application/xml' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['of a type that is none', '{}', { 'content-type': 'json' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['of plain text', '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }, 400, 'BAD_REQUEST'],
    ['that are empty', '', {}, 400, 'BAD_REQUEST'],
    ['that are null', 'null', {}, 400, 'BAD_REQUEST'],
    ['that are a number', '5', {}, 400, 'BAD_REQUEST'],
    ['that are no JSON', '{"query":', {}, 400, 'BAD_REQUEST'],
    ['with a null byte between', '{"query":"{ __typename }"\0}', {}, 400, 'BAD_REQUEST'],
    ['with __proto__', '{"query":"{ __typename }","__proto__":{"a":1}}', {}, 400, 'BAD_REQUEST'],
    [
      'with __proto__ in the variables',
      '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}',
      {},
      400,
      'BAD_REQUEST',
    ],
    [
      'with __proto__ in escapes',
      '{"query":"{ __typename }","variables":{"\\u005f_proto__":{"a":1}}}',
      {},
      400,
      'BAD_REQUEST',
    ],
    [
      'with the prototype of a constructor',
      '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"a":1}}}}',
      {},
      400,
      'BAD_REQUEST',
    ],
    ['that are a deep list', nested(100_000, '[', '', ']'), {}, 400, 'BATCH_NOT_ACCEPTED'],
    ['that are a text in JSON', '"{ __typename }"', {}, 400, 'BAD_REQUEST'],
  ])('%s', async (_, body, headers: Record<string, string>, status, code) => {
    expect(await post(body, headers)).toMatchObject({ status, code });
  });

  test('that are longer than they say are cut there', async () => {
    const { status } = await sendRaw(api.server.url, [
      rawPost('{"query":"{ __typename }"}', { 'content-length': '10' }),
    ]);
    expect(status).toBe(400);
  });

  test('with one key twice: the last counts, as in JSON', async () => {
    const { status, body } = await sendRaw(api.server.url, [
      rawPost('{"query":"{ nonsense }","query":"{ __typename }"}'),
    ]);
    expect([status, JSON.parse(body).data]).toEqual([200, { __typename: 'Query' }]);
  });

  test('that are not UTF-8 are read as far as they are', async () => {
    const { status } = await sendRaw(api.server.url, [
      rawPost(
        Buffer.concat([
          Buffer.from('{"query":"{ __typename }","operationName":"'),
          Buffer.from([0xff, 0xfe]),
          Buffer.from('"}'),
        ]),
      ),
    ]);
    expect(status).toBe(400);
  });
});

describe('variables', () => {
  const ask = (query: string, variables: string) =>
    post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);

  test.each([
    ['lists', `{"t":${nested(50_000, '[', '', ']')}}`],
    ['objects', `{"t":${nested(50_000, '{"a":', '1', '}')}}`],
    ['lists in what is not declared', `{"t":"x","other":${nested(33, '[', '', ']')}}`],
  ])('that are deep %s', async (_, variables) => {
    expect(await ask(SEARCH, variables)).toMatchObject({ status: 200, code: 'VARIABLES_TOO_DEEP' });
  });

  test('that are as deep as is accepted', async () => {
    expect(await ask(SEARCH, `{"t":${nested(32, '[', '', ']')}}`)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('of very many values', async () => {
    const many = `{"t":[${'0,'.repeat(500_000)}0]}`;
    expect(await ask(SEARCH, many)).toMatchObject({ code: 'VARIABLES_TOO_LARGE' });
  });

  test.each([
    ['toString', '{"t":"tin","toString":1}'],
    ['hasOwnProperty', '{"t":"tin","hasOwnProperty":1}'],
    ['constructor', '{"t":"tin","constructor":1}'],
  ])('named as members of every object: %s', async (_, variables) => {
    const { status } = await sendRaw(api.server.url, [
      rawPost(`{"query":${JSON.stringify(SEARCH)},"variables":${variables}}`),
    ]);
    expect(status).toBe(200);
  });
});

describe('queries', () => {
  const ask = (query: string) => post(JSON.stringify({ query }));

  test.each([
    ['fields', `{ ${nested(6_000, 'a {', 'a', '}')} }`, 'QUERY_TOO_DEEP'],
    ['fragments within', `{ ${nested(3_000, '... {', 'a', '}')} }`, 'QUERY_TOO_DEEP'],
    ['lists of a value', `{ node(id: ${nested(9_000, '[', '', ']')}) { id } }`, 'QUERY_TOO_DEEP'],
    ['objects of a value', `{ node(id: ${nested(4_000, '{a:', '1', '}')}) { id } }`, 'QUERY_TOO_DEEP'],
    ['lists of a type', `query ($a: ${nested(9_000, '[', 'Int', ']')}) { __typename }`, 'QUERY_TOO_DEEP'],
    ['the same field', `{ ${'revision { number } '.repeat(600)} }`, 'TOO_MANY_FIELDS'],
    [
      'fragments that double',
      `{ ...F0 } ${Array.from({ length: 150 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F150 on Query { revision { number } }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'a fragment of itself',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a null byte', '{ __type\0name }', 'GRAPHQL_PARSE_FAILED'],
    ['a lone surrogate', '{ __typename(a: "\ud800") }', 'GRAPHQL_PARSE_FAILED'],
    ['__proto__', '{ __proto__ }', 'GRAPHQL_VALIDATION_FAILED'],
    ['hasOwnProperty', '{ hasOwnProperty }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an alias __proto__', '{ __proto__: nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('of %s', async (_, query, code) => {
    expect(await ask(query)).toMatchObject({ status: 200, code });
  });

  test('with an alias that every object has', async () => {
    const { status, body } = await sendRaw(api.server.url, [
      rawPost(
        JSON.stringify({ query: '{ __proto__: __typename constructor: revision { toString: number } }' }),
      ),
    ]);
    expect(status).toBe(200);
    expect(body).toContain('"__proto__":"Query"');
  });
});
