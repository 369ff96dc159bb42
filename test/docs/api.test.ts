import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schemaTexts } from '../../src/server/schema-text.ts';

const page = await readFile(fileURLToPath(new URL('../../docs/api.md', import.meta.url)), 'utf8');

test('every query on the page fits the schema', () => {
  const schema = buildSchema(schemaTexts().join('\n'));
  const queries = [...page.matchAll(/```graphql\n(.*?)```/gs)].map((match) => match[1] ?? '');
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) expect(validate(schema, parse(query))).toEqual([]);
});

test('the page says where codes, limits, settings and operation are described', () => {
  for (const other of ['errors.md', 'configuration.md', 'operating.md']) expect(page).toContain(`(${other})`);
});
