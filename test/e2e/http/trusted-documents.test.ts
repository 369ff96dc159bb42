import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Config } from '../../../src/config.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import { serve, type TestApi } from '../../testkit/api.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-trusted-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

let api: TestApi | null = null;
afterEach(async () => {
  await api?.server.stop();
  api = null;
});

const NODE = 'query Known($id: ID!) { node(id: $id) { id } }';
const RECORD = `mutation Record { applyChangeset(input: { changesetId: "trusted", reason: "r",
  operations: [{ mineSite: { id: "mine-site:trusted:a", name: "A" } }] }) { userErrors { __typename } } }`;
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const idOf = (text: string) => `sha256:${digest(text)}`;

let made = 0;
async function serving(settings: Partial<Config>): Promise<TestApi> {
  made += 1;
  const store = await openEmbeddedStore({ file: join(folder, `${made}.db`) });
  try {
    api = await serve(store, '2024-01-01', settings);
  } catch (error) {
    await store.close();
    throw error;
  }
  return api;
}

async function manifest(content: unknown): Promise<string> {
  made += 1;
  const file = join(folder, `manifest ${made}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function post(body: object): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${api?.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

async function get(parameters: Record<string, string>) {
  const response = await fetch(`${api?.server.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  return { status: response.status, answer: await response.json() };
}

const refused = (code: string) => ({ errors: [{ extensions: { code } }] });
const VARIABLES = { id: 'mine-site:trusted:a' };

test('a document is answered by its id, by POST and by GET; others by their text as before', async () => {
  await serving({ trustedDocuments: await manifest({ [idOf(NODE)]: NODE, [digest(RECORD)]: RECORD }) });
  expect(await post({ documentId: idOf(NODE), variables: VARIABLES })).toMatchObject({
    status: 200,
    answer: { data: { node: null } },
  });
  const byGet = await get({ documentId: idOf(NODE), variables: JSON.stringify(VARIABLES) });
  expect(byGet.answer).toMatchObject({ data: { node: null } });
  expect(await get({ documentId: idOf(RECORD) })).toMatchObject({
    status: 405,
    answer: refused('METHOD_NOT_ALLOWED'),
  });
  expect(await post({ documentId: idOf(RECORD), operationName: 'Record' })).toMatchObject({
    answer: { data: { applyChangeset: { userErrors: [] } } },
  });
  expect(await post({ query: NODE, variables: VARIABLES })).toMatchObject({
    answer: { data: { node: { id: VARIABLES.id } } },
  });
});

test.each([
  ['an unknown id', { documentId: idOf('{ a }') }, 404, 'TRUSTED_DOCUMENT_NOT_FOUND'],
  ['an id that is a name of every object', { documentId: 'constructor' }, 404, 'TRUSTED_DOCUMENT_NOT_FOUND'],
  ['an id without its prefix', { documentId: digest(NODE) }, 404, 'TRUSTED_DOCUMENT_NOT_FOUND'],
  ['an id that is no text', { documentId: 5 }, 400, 'BAD_REQUEST'],
  ['an id and a text', { documentId: idOf(NODE), query: NODE }, 400, 'BAD_REQUEST'],
  [
    'an automatically persisted query',
    { query: NODE, extensions: { persistedQuery: { version: 1, sha256Hash: digest(NODE) } } },
    400,
    'BAD_REQUEST',
  ],
])('%s is refused', async (_, body, status, code) => {
  await serving({ trustedDocuments: await manifest({ [idOf(NODE)]: NODE }) });
  expect(await post(body)).toMatchObject({ status, answer: refused(code) });
});

test('where they alone are answered, every text is refused, by POST and by GET', async () => {
  const documents = join(folder, 'documents');
  await mkdir(documents);
  await writeFile(join(documents, 'one.json'), JSON.stringify({ [idOf(NODE)]: NODE }));
  await writeFile(join(documents, 'two.json'), JSON.stringify({ [idOf(RECORD)]: RECORD }));
  await serving({ trustedDocuments: documents, trustedDocumentsOnly: true });
  for (const { status, answer } of [
    await post({ query: '{ __typename }' }),
    await post({ query: NODE, variables: VARIABLES }),
    await post({ query: '' }),
  ]) {
    expect(status).toBe(403);
    expect(answer).toMatchObject(refused('TRUSTED_DOCUMENTS_ONLY'));
  }
  expect((await get({ query: '{ __typename }' })).answer).toMatchObject(refused('TRUSTED_DOCUMENTS_ONLY'));
  for (const text of [NODE, RECORD]) {
    expect((await post({ documentId: idOf(text), variables: VARIABLES })).status).toBe(200);
  }
});

test.each([
  ['a field that is not in the schema', { [idOf('{ nonsense }')]: '{ nonsense }' }, /nonsense/],
  ['another text than its digest says', { [idOf(NODE)]: `${NODE} ` }, /is the text of sha256:/],
  ['what is no GraphQL', { [idOf('{')]: '{' }, /Syntax Error/],
  ['what is no text', { [idOf(NODE)]: 5 }, /is no text/],
  ['no object', [], /holds no object/],
  ['no JSON', '{', /is not JSON/],
])('a manifest with %s stops the start', async (_, content, why) => {
  const trustedDocuments = await manifest(content);
  const start = serving({ trustedDocuments });
  await expect(start).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    issues: [{ field: 'ORETRACE_TRUSTED_DOCUMENTS', value: expect.stringContaining(trustedDocuments) }],
  });
  await expect(start).rejects.toThrow(why);
  await expect(start).rejects.toMatchObject({
    messages: { zh: expect.stringMatching(/\p{Script=Han}/u) },
  });
});

test('a manifest that is not there, and a folder without any', async () => {
  const missing = serving({ trustedDocuments: join(folder, 'nowhere.json') });
  await expect(missing).rejects.toThrow(/ORETRACE_TRUSTED_DOCUMENTS.*ENOENT/);
  await mkdir(join(folder, 'empty'));
  await expect(serving({ trustedDocuments: join(folder, 'empty') })).rejects.toThrow(/holds no \.json file/);
});
