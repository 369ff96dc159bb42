import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import type { Store } from '../../src/store/port.ts';
import { serve, type TestApi } from '../testkit/api.ts';
import { restoreDemo } from '../testkit/demo-chain.ts';
import { emptyNeo4j } from '../testkit/empty-neo4j.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const examples = Array.from(
  readme.matchAll(/### (\d\. .+?) · .+\n\n```graphql\n([\s\S]+?)```\n\n```json\n([\s\S]+?)```/g),
  ([, title = '', query = '', answer = '']) => ({ title, query, answer: JSON.parse(answer) as unknown }),
);

describe('README on the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oretrace-readme-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  answersAsWritten(() => openEmbeddedStore({ file: join(folder, 'oretrace.db') }));
});

await describeOnNeo4j('README on Neo4j', (address) => {
  answersAsWritten(async () => {
    await emptyNeo4j(address);
    return openNeo4jStore(address);
  });
});

function answersAsWritten(open: () => Promise<Store>): void {
  let api: TestApi;

  beforeAll(async () => {
    const store = await open();
    await restoreDemo(store);
    api = await serve(store, '2026-01-01');
  });

  afterAll(() => api?.server.stop());

  it('has five queries', () => expect(examples).toHaveLength(5));

  it.each(examples)('$title', async ({ query, answer }) => {
    expect(await api.data(query)).toEqual(answer);
  });
}
