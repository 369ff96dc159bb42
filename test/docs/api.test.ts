import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schemaTexts } from '../../src/server/schema-text.ts';

const page = await readFile(fileURLToPath(new URL('../../docs/api.md', import.meta.url)), 'utf8');
const config = await readFile(fileURLToPath(new URL('../../src/config.ts', import.meta.url)), 'utf8');

test('every query on the page fits the schema', () => {
  const schema = buildSchema(schemaTexts().join('\n'));
  const queries = [...page.matchAll(/```graphql\n(.*?)```/gs)].map((match) => match[1] ?? '');
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) expect(validate(schema, parse(query))).toEqual([]);
});

test('the page names every setting, and where codes and limits are listed', () => {
  const settings = [...config.matchAll(/^ {2}((?:ORETRACE|NEO4J)_[A-Z0-9_]+):/gm)].map((match) => match[1]);
  expect(settings.length).toBeGreaterThan(8);
  for (const setting of settings) expect(page).toContain(`\`${setting}\``);
  expect(page).toContain('(errors.md)');
});
