import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaTexts } from '../../../src/server/schema-text.ts';
import { fact } from '../../../src/store/facts.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { type CountedStore, counting } from '../../testkit/counting-store.ts';
import { put } from '../../testkit/operations.ts';
import { manyMines } from './batching.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

const schema = buildSchema(schemaTexts().join('\n'));

/** Pages that hold what `aggregate` counts are pages of recorded facts. */
function rowsOf(type: GraphQLOutputType): GraphQLObjectType | null {
  const named = getNamedType(type);
  if (!isObjectType(named) || !named.getFields().aggregate) return null;
  return getNamedType(named.getFields().nodes?.type ?? named) as GraphQLObjectType;
}

/** What is selected of a field of a row: its ids, its pages with both kinds of counts. Null for plain values. */
function selectionOf(type: GraphQLOutputType): string | null {
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named)) return null;
  if (!isObjectType(named)) return '{ __typename ... on Node { id } }';
  const fields = named.getFields();
  if (fields.aggregate) return `{ totalCount nodes { id } ${aggregateOf(named)} }`;
  if (fields.nodes) return `{ ${fields.totalCount ? 'totalCount ' : ''}nodes { __typename } }`;
  return '{ __typename }';
}

function aggregateOf(connection: GraphQLObjectType): string {
  const type = connection.getFields().aggregate?.type;
  const counts = type && getNamedType(type);
  if (!isObjectType(counts)) return '';
  return `aggregate { ${Object.keys(counts.getFields())
    .map((field) => `${field} { count }`)
    .join(' ')} }`;
}

/** Every list of facts, with each field of its rows that has rows or facts of its own. */
const QUERIES = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
  const row = rowsOf(type);
  if (row === null) return [];
  const given = args.some(({ name: argument }) => argument === 'type') ? 'type: OPERATES, ' : '';
  const list = (selection: string) => `query ($n: Int) { ${name}(${given}first: $n) ${selection} }`;
  const own = [
    `${name}`,
    list(`{ totalCount nodes { id } ${aggregateOf(getNamedType(type) as GraphQLObjectType)} }`),
  ];
  const fields = Object.values(row.getFields()).flatMap((field) => {
    const selection = field.args.some(isRequiredArgument) ? null : selectionOf(field.type);
    return selection === null
      ? []
      : [[`${name}.${field.name}`, list(`{ nodes { ${field.name} ${selection} } }`)]];
  });
  return [own, ...fields] as [string, string][];
});

/** Pages of the log and of what came of one fact, newest first and oldest first, with all that their rows show. */
const ENTRIES = `pageInfo { hasNextPage } nodes { revision author outcomes factCount
  facts(first: 3) { totalCount nodes { kind properties { property } before { __typename id }
    after { __typename ... on MineSite { name flags { totalCount nodes { evidence { name } } } } } } } }`;
const LOG_QUERIES: Readonly<Record<string, string>> = {
  'changes, oldest first': `query ($n: Int) { changes(first: $n) { ${ENTRIES} } }`,
  'changes, newest first': `query ($n: Int) { changes(first: $n, order: DESC) { ${ENTRIES} } }`,
  'changes of some kinds': `query ($n: Int) { changes(first: $n, order: DESC, kinds: ["MineSite"]) { ${ENTRIES} } }`,
  history: `query ($n: Int) { history(id: "mine-site:log:amended", first: $n) { totalCount nodes {
    version recorded { author reason } superseded { author } retraction { because }
    properties { property } fact { id } } } }`,
};

export function describeStoreCalls(place: ApiPlace): void {
  describe('the store calls of every list, and of every field of its rows', () => {
    let api: TestApi;
    let counted: CountedStore;
    beforeAll(async () => {
      const store = await place.open();
      await manyMines(place.manyRows).into(store);
      counted = counting(store);
      api = await serve(counted.store, TODAY, {
        maxCost: Number.MAX_SAFE_INTEGER,
      });
      await api.data('{ suppliers(first: 1) { nodes { exposures { totalCount } } } }');
    });
    afterAll(() => api.server.stop());

    const callsOf = async (query: string, rows: number) => {
      counted.taken();
      await api.data(query, { n: rows });
      return Object.values(counted.taken()).reduce((sum, count) => sum + count, 0);
    };

    describe('of the log', () => {
      beforeAll(async () => {
        for (let index = 0; index < place.manyRows + 30; index += 1) {
          await counted.store.apply({
            id: `log ${index}`,
            author: 'author',
            reason: 'reason',
            operations: [put(fact('MineSite', 'mine-site:log:amended', { name: `Name ${index}` }))],
          });
        }
      }, 120_000);

      test.each(Object.entries(LOG_QUERIES))('%s: no more for many rows than for a few', async (_, query) => {
        const few = Math.max(await callsOf(query, 1), await callsOf(query, 3));
        expect(few).toBeGreaterThan(0);
        expect(await callsOf(query, place.manyRows)).toBeLessThanOrEqual(few);
      });
    });

    test('are asked of what there is', () => {
      expect(QUERIES.length).toBeGreaterThan(150);
    });

    test.each(QUERIES)('%s: no more for many rows than for a few', async (_, query) => {
      // One row may have nothing that is to be read; among a few of these some have.
      const few = Math.max(await callsOf(query, 1), await callsOf(query, 3));
      expect(few).toBeGreaterThan(0);
      expect(await callsOf(query, place.manyRows)).toBeLessThanOrEqual(few);
    });
  });
}
