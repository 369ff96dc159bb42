import type { GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type TestApi } from '../../testkit/api.ts';
import type { ApiPlace } from './place.ts';
import { TODAY, twoRoads } from './two-roads.ts';

const HAN = /\p{Script=Han}/u;

const ODD_VALUES: readonly unknown[] = [
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  '\u202e',
  '\uffff',
  '🏃',
  '',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
  1e300,
  -0,
  {},
  [],
  [null],
  null,
  true,
];

export function describeRefusals(place: ApiPlace): void {
  describe('refusals', () => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await place.open();
      await twoRoads().into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    test.each([
      ['{ mineSites(first: -1) { totalCount } }', 'first', '-1'],
      ['{ mineSites(first: 0) { totalCount } }', 'first', '0'],
      ['{ mineSites(first: 1000000) { totalCount } }', 'first', '1000000', 'PAGE_TOO_LARGE'],
      ['{ mineSites(last: 201) { totalCount } }', 'last', '201', 'PAGE_TOO_LARGE'],
      ['{ mineSites(first: 1, last: 1) { totalCount } }', 'first', '1'],
      ['{ suppliers { nodes { exposures(first: 201) { totalCount } } } }', 'first', '201', 'PAGE_TOO_LARGE'],
      ['{ mineSites(countries: ["congo"]) { totalCount } }', 'countries[0]', '"congo"'],
      ['{ mineSites(minerals: ["Tin"]) { totalCount } }', 'minerals[0]', '"Tin"'],
      ['{ mineSites(text: "   ") { totalCount } }', 'text', '"   "'],
      [`{ search(text: "${'a'.repeat(201)}") { pageInfo { hasNextPage } } }`, 'text', 'aaa'],
      ['{ node(id: "nonsense") { id } }', 'id', '"nonsense"'],
      ['{ node(id: "unheard-of:test:x") { id } }', 'id', '"unheard-of:test:x"'],
      ['{ nodes(ids: ["mine-site:test:a", "no id"]) { id } }', 'ids[1]', '"no id"'],
      ['{ supplyLinks(from: "person:test:x") { totalCount } }', 'from', '"person:test:x"'],
      ['{ riskFlags(clauses: ["9"]) { totalCount } }', 'clauses[0]', '"9"'],
      ['{ suppliers { nodes { exposures(asOf: "2023-02-29") { totalCount } } } }', 'asOf', '"2023-02-29"'],
      ['{ suppliers { nodes { exposures(asOf: "today") { totalCount } } } }', 'asOf', '"today"'],
      ['{ suppliers { nodes { exposures(asOf: 5) { totalCount } } } }', 'asOf', '5'],
    ])('%s names %s and its value', async (query, field, value, code = 'BAD_USER_INPUT') => {
      const { errors } = await api.ask(query);
      const error = errors?.[0];
      expect(error?.extensions).toMatchObject({ code, issues: [{ field }] });
      for (const message of [error?.extensions.messages.en, error?.extensions.messages.zh]) {
        expect(message).toContain(field);
        expect(message).toContain(value);
      }
      expect(error?.extensions.messages.zh).toMatch(HAN);
    });

    test('a day in a variable that does not exist', async () => {
      const error = await api.refusal('query ($day: Date) { riskFlags(validOn: $day) { totalCount } }', {
        day: '2021-04-31',
      });
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ value: '"2021-04-31"' }] });
      expect(error.message).toContain('YYYY-MM-DD');
    });

    test.each([
      ['{ riskFlags(categories: [ARMED]) { totalCount } }', {}],
      ['query ($c: [RiskCategory!]) { riskFlags(categories: $c) { totalCount } }', { c: ['ARMED'] }],
    ])('a wrong enum value is told the right ones: %s', async (query, variables) => {
      const { extensions } = await api.refusal(query, variables);
      for (const message of [extensions.messages.en, extensions.messages.zh]) {
        expect(message).toContain('ARMED');
        expect(message).toContain('NSAG_CONTROL');
      }
      expect(extensions.messages.zh).toMatch(HAN);
    });

    test('more wrong values in the variables than are listed', async () => {
      const { status, data, errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: 60 }, () => ({})),
      });
      expect([status, data]).toEqual([200, undefined]);
      expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
      expect(errors?.at(-1)?.extensions.messages.zh).toMatch(/^变量中的错误过多/);
    });

    test('more than 1,000 ids', async () => {
      const { extensions } = await api.refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: 1_001 }, (_, index) => `mine-site:test:${index}`),
      });
      expect(extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        issues: [{ field: 'ids', value: '(1001)' }],
      });
    });

    test.each([
      ['GRAPHQL_PARSE_FAILED', '{ mineSites'],
      ['GRAPHQL_VALIDATION_FAILED', '{ mineSite { name } }'],
      ['GRAPHQL_VALIDATION_FAILED', '{ mineSites(colour: "red") { totalCount } }'],
      ['GRAPHQL_VALIDATION_FAILED', '{ node { id } }'],
    ])('%s in both languages, and in the one asked for', async (code, query) => {
      const english = await api.refusal(query);
      expect(english.extensions.code).toBe(code);
      expect(english.message).not.toMatch(HAN);
      const chinese = await api.refusal(query, {}, { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' });
      expect(chinese.message).toMatch(HAN);
      expect(chinese.extensions.messages).toEqual(english.extensions.messages);
    });

    test('a query that nests too deeply, one with too many words, and one that costs too much', async () => {
      let deep = 'name';
      for (let level = 0; level < 12; level += 1) deep = `suppliesTo { nodes { to { ${deep} } } }`;
      const { extensions } = await api.refusal(`{ mineSites { nodes { ${deep} } } }`);
      expect(extensions).toMatchObject({
        code: 'QUERY_TOO_DEEP',
        limit: { name: 'depth', most: 24, given: 39 },
      });
      expect(extensions.messages.en).toContain('at most 24');
      expect(extensions.messages.zh).toContain('最多接受 24 层');
      const long = await api.refusal(`{ ${Array.from({ length: 21_000 }, () => '__typename').join(' ')} }`);
      expect(long.extensions.code).toBe('QUERY_TOO_LONG');
      const costly = await api.refusal(
        '{ smelters(first: 200) { nodes { suppliesTo(first: 200) { nodes { to { suppliesTo(first: 200) { nodes { id } } } } } } } }',
      );
      expect(costly.extensions).toMatchObject({
        code: 'QUERY_TOO_COSTLY',
        limit: { name: 'cost', most: 500_000, given: 8_120_401 },
      });
    });

    test('a query that nests deeper than can be read', async () => {
      const { extensions } = await api.refusal(`{ ${'a {'.repeat(9_000)} a ${'}'.repeat(9_000)} }`);
      expect(extensions.code).toBe('QUERY_TOO_DEEP');
      expect(extensions.messages.en).toContain('at most 24');
      expect(extensions.messages.zh).toContain('最多接受 24 层');
    });

    test.each([
      ['no such operation', { query: '{ revision { number } }', operationName: 'other' }],
      ['several operations and none named', { query: 'query A { __typename } query B { __typename }' }],
      ['several requests at once', [{ query: '{ __typename }' }], 'BATCH_NOT_ACCEPTED'],
      ['no query', {}],
      ['a query that is no text', { query: 5 }],
      ['an empty query', { query: '' }],
      ['variables that are no object', { query: '{ __typename }', variables: 'x' }],
    ])(
      '%s is no request, which is said in Chinese without English',
      async (_, body, code = 'BAD_REQUEST') => {
        const response = await fetch(`${api.server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-language': 'zh' },
          body: JSON.stringify(body),
        });
        const [error] = ((await response.json()) as { errors: GraphQLFormattedError[] }).errors;
        expect(response.status).toBe(400);
        expect(error?.extensions?.code).toBe(code);
        expect(error?.message).toMatch(HAN);
        expect(error?.message).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/i);
      },
    );

    test.each([
      ['a text, searched for', 'query ($t: String!) { search(text: $t) { nodes { __typename } } }'],
      ['an id', 'query ($t: ID!) { node(id: $t) { id } }'],
      ['a cursor', 'query ($t: String!) { mineSites(after: $t) { totalCount } }'],
      ['a filter', 'query ($t: String!) { mineSites(text: $t) { totalCount } }'],
      ['a code', 'query ($t: String!) { mineSites(minerals: [$t]) { totalCount } }'],
      ['a country', 'query ($t: String!) { mineSites(countries: [$t]) { totalCount } }'],
      ['a day', 'query ($t: Date!) { riskFlags(validOn: $t) { totalCount } }'],
      ['an end', 'query ($t: ID!) { supplyLinks(from: $t) { totalCount } }'],
      ['an enum', 'query ($t: RiskCategory!) { riskFlags(categories: [$t]) { totalCount } }'],
      ['a page size', 'query ($t: Int!) { mineSites(first: $t) { totalCount } }'],
      [
        'the reason of a changeset',
        `mutation ($t: String!) { applyChangeset(input: { changesetId: "odd", reason: $t, operations: [] }) {
          userErrors { __typename } } }`,
      ],
    ])('odd values as %s never end in an error of ours', async (_, query) => {
      for (const odd of ODD_VALUES) {
        const { status, errors = [] } = await api.ask(query, { t: odd });
        expect(status, JSON.stringify(odd)).toBe(200);
        for (const { extensions } of errors) {
          expect(['BAD_USER_INPUT', 'PAGE_TOO_LARGE', 'NOT_FOUND'], JSON.stringify(odd)).toContain(
            extensions.code,
          );
          expect(extensions.messages.zh).toMatch(HAN);
        }
      }
    });

    test('nothing of the inside leaks', async () => {
      const { errors } = await api.ask('{ mineSites(first: -1) { totalCount } }');
      expect(JSON.stringify(errors)).not.toMatch(/stack|\.ts\b|node_modules|\/src\//);
    });
  });
}
