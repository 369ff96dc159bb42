import { buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { checkDocument, documentCost } from './check-document.ts';
import { MAX_FRAGMENTS } from './limits.ts';

const schema = buildSchema(`
  type Query { site: Site sites(first: Int, last: Int): Sites! all: [Site!]! nodes(ids: [ID!]!): [Site]! few(first: Int = 3): Sites! }
  type Mutation { record: Site }
  type Sites { totalCount: Int! nodes: [Site!]! }
  type Site implements Named { name: String! tags: [String!]! sites(first: Int): Sites! parts: [Site!] exposures(first: Int): ExposureConnection! }
  interface Named { name: String! sites(first: Int): Sites! }
  type ExposureConnection { nodes: [Site!]! }
`);

const cost = (text: string, variables = {}, name?: string) =>
  documentCost(schema, parse(text), variables, name);

describe('cost', () => {
  test.each([
    ['{ site { name tags } }', 1],
    ['{ __typename __schema { types { fields { name } } } }', 0],
    ['{ sites { totalCount } }', 1],
    ['{ sites { nodes { name } } }', 1 + 50],
    ['{ sites(first: 10) { nodes { name } } }', 1 + 10],
    ['{ sites(last: 7) { nodes { name } } }', 1 + 7],
    ['{ few { nodes { name } } }', 1 + 3],
    ['{ sites(first: 10) { nodes { sites(first: 5) { nodes { name } } } } }', 1 + 10 * (1 + 1 + 5)],
    ['{ all { name parts { name } } }', 5 * (1 + 5)],
    ['{ nodes(ids: ["a", "b"]) { parts { name } } }', 2 * (1 + 5)],
    ['{ sites(first: 10) { nodes { exposures(first: 2) { nodes { name } } } } }', 1 + 10 * (1 + 20 + 2)],
    ['mutation { record { sites(first: 2) { nodes { name } } } }', 20 + 1 + 2],
    ['{ a: site { name } b: site { name } }', 2],
    ['{ site { ... on Named { sites(first: 4) { nodes { name } } } } }', 1 + 1 + 4],
    ['{ sites(first: 3) { ...Page } } fragment Page on Sites { nodes { name } }', 1 + 3],
    [
      '{ a: sites(first: 3) { ...P } b: sites(first: 4) { ...P } } fragment P on Sites { nodes { name } }',
      4 + 5,
    ],
    // What is no page size is refused by the field, not for its cost.
    ['{ sites(first: 1000000) { nodes { name } } }', 1 + 200],
    ['{ sites(first: -5) { nodes { name } } }', 1 + 1],
  ])('%s: %i', (text, expected) => expect(cost(text)).toBe(expected));

  test('pages are sized by variables, their defaults, and neither', () => {
    const text =
      'query ($n: Int = 9, $m: Int) { sites(first: $n) { nodes { name } } few(first: $m) { nodes { name } } }';
    expect(cost(text, { n: 20, m: 30 })).toBe(21 + 31);
    expect(cost(text)).toBe(10 + 4);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', { ids: ['a', 'b', 'c'] })).toBe(3);
  });

  test('only the operation that is asked for counts', () => {
    const text = 'query A { site { name } } query B { sites { nodes { name } } }';
    expect([cost(text, {}, 'A'), cost(text, {}, 'B'), cost(text), cost(text, {}, 'C')]).toEqual([
      1, 51, 0, 0,
    ]);
  });

  test('fragments that double are worked out once each; one within itself counts once', () => {
    const doubling = Array.from(
      { length: 100 },
      (_, n) => `fragment F${n} on Site { a: parts { ...F${n + 1} } b: parts { ...F${n + 1} } }`,
    );
    expect(cost(`{ site { ...F0 } } ${doubling.join(' ')} fragment F100 on Site { name }`)).toBeGreaterThan(
      1e90,
    );
    expect(cost('{ site { ...A } } fragment A on Site { parts { ...A } }')).toBe(1 + 5);
  });

  test('is told with the limit, in both languages', () => {
    const check = (most: number) =>
      checkDocument(schema, parse('{ sites { nodes { name } } }'), {}, { cost: most });
    expect(check(51)).toEqual([]);
    expect(check(50)).toMatchObject([
      {
        message: expect.stringContaining('costs 51; at most 50'),
        extensions: {
          code: 'QUERY_TOO_COSTLY',
          messages: { zh: expect.stringContaining('51') },
          limit: { name: 'cost', most: 50, given: 51 },
        },
      },
    ]);
  });
});

describe('a document is held against', () => {
  const codes = (text: string, variables = {}) =>
    checkDocument(schema, parse(text), variables, { cost: Number.MAX_VALUE }).map(({ code, limit }) => [
      code,
      limit?.given,
    ]);

  test('its depth, through fragments; what asks about the schema is left alone', () => {
    const deep = (levels: number) =>
      `{ site ${'{ parts '.repeat(levels - 2)} { name } ${'}'.repeat(levels - 2)} }`;
    expect(codes(deep(24))).toEqual([]);
    expect(codes(deep(25))).toEqual([['QUERY_TOO_DEEP', 25]]);
    expect(codes(`{ site { ...A } } fragment A on Site ${deep(24).replace('site', 'parts')}`)).toEqual([
      ['QUERY_TOO_DEEP', 25],
    ]);
    expect(codes(`{ __schema { types ${'{ ofType '.repeat(30)} { name } ${'}'.repeat(30)} } }`)).toEqual([]);
  });

  test('its root fields, through fragments', () => {
    const fields = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ');
    expect(codes(`{ ${fields(50)} }`)).toEqual([]);
    expect(codes(`{ site { name } ...R } fragment R on Query { ${fields(50)} }`)).toEqual([
      ['TOO_MANY_ROOT_FIELDS', 51],
    ]);
  });

  test('its fragments, and the size of its variables', () => {
    const fragments = Array.from(
      { length: MAX_FRAGMENTS + 1 },
      (_, n) => `fragment F${n} on Site { name }`,
    ).join(' ');
    expect(codes(`{ site { name } } ${fragments}`)).toEqual([['TOO_MANY_FRAGMENTS', MAX_FRAGMENTS + 1]]);
    expect(codes('{ site { name } }', { a: JSON.parse(`${'['.repeat(33)}${']'.repeat(33)}`) })).toEqual([
      ['VARIABLES_TOO_DEEP', null],
    ]);
  });
});
