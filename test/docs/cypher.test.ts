import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import { restoreDemo } from '../testkit/demo-chain.ts';
import { emptyNeo4j } from '../testkit/empty-neo4j.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';

const guide = readFileSync(new URL('../../docs/data-model.md', import.meta.url), 'utf8');

/** A query of the guide and the table under it. */
interface Example {
  readonly title: string;
  readonly cypher: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const examples = Array.from(
  guide.matchAll(/### (.+)\n[^#]*?```cypher\n([\s\S]+?)```\n\n((?:\|.*\n?)+)/g),
  ([, title = '', cypher = '', table = '']): Example => {
    const [columns = [], , ...rows] = table.trim().split('\n').map(cellsOf);
    return { title, cypher, columns, rows };
  },
);

await describeOnNeo4j('the Cypher of docs/data-model.md', (address) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
    });
    await emptyNeo4j(address);
    const store = await openNeo4jStore(address);
    try {
      await restoreDemo(store);
    } finally {
      await store.close();
    }
  });

  afterAll(async () => {
    await emptyNeo4j(address);
    await driver.close();
  });

  it('shows five queries', () => {
    expect(examples).toHaveLength(5);
    expect(examples.every(({ rows }) => rows.length > 0)).toBe(true);
  });

  it.each(examples)('$title', async ({ cypher, columns, rows }) => {
    const { keys, records } = await driver.executeQuery(cypher);
    expect(keys).toEqual(columns);
    expect(records.map((record) => keys.map((key) => shownInTable(record.get(key))))).toEqual(rows);
  });
});

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function shownInTable(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
