import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { compareFacts, satisfies } from '../../../test/contract/naive-reading.ts';
import { put } from '../../../test/testkit/operations.ts';
import { idOf, sample } from '../../../test/testkit/sample-facts.ts';
import type { Fact } from '../facts.ts';
import type { KindName } from '../kinds/index.ts';
import type { Filter } from '../port.ts';
import { readListQuery } from '../queries.ts';
import { type Connection, connect } from './driver.ts';
import type { TagFields } from './index-terms.ts';
import { prepareIndexes, readTagFields } from './indexing.ts';
import { countFacts, pageStatement } from './listing.ts';
import { migrate } from './migrating.ts';
import { MIGRATIONS } from './schema.ts';
import { writerCalls } from './writer.ts';

const MINERALS = ['cobalt', 'gold', 'tantalum', 'tin', 'tungsten'];
const DAYS = ['2019-12-31', '2020-01-01', '2020-06-15', '2021-01-01'];

/** Entry `index` of a list, round and round. */
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const sites = Array.from({ length: 120 }, (_, index) =>
  sample.site(`${index}`, {
    name: `${at(['Rubaya', 'Bisie', '金矿'], index)} ${at(['nord', 'sud'], index * 7)}`,
    minerals: [at(MINERALS, index), at(MINERALS, index * index)],
    ...(index % 3 === 0 ? {} : { country: at(['CD', 'RW', 'UG'], index >> 2) }),
  }),
);
const links = Array.from({ length: 160 }, (_, index) =>
  sample.link(`${index}`, at(sites, index * 3).id, at(sites, index * 5 + 1).id, {
    minerals: [at(MINERALS, index)],
    ...(index % 4 === 0 ? {} : { validFrom: at(DAYS, index >> 1) }),
    ...(index % 5 === 0
      ? {}
      : {
          validTo:
            at(DAYS, (index >> 1) + 1) < at(DAYS, index >> 1) ? '2022-01-01' : at(DAYS, (index >> 1) + 1),
        }),
  }),
);
/** What is stored, as it is stored: lists sorted and without repeats. */
const world: readonly Fact[] = [...sites, ...links].map((fact) => ({
  ...fact,
  properties: { ...fact.properties, minerals: [...new Set(fact.properties.minerals as string[])].sort() },
}));

let connection: Connection;
let fields: TagFields;

beforeAll(async () => {
  connection = connect(':memory:');
  migrate(connection, ':memory:', MIGRATIONS);
  prepareIndexes(connection);
  fields = readTagFields(connection);
  const changeset = { id: 'one', author: 'test', reason: 'test', operations: world.map(put) };
  await writerCalls(connection).apply(changeset, {}, 0);
});

const someOf = <T>(values: readonly T[], most = values.length) =>
  fc.subarray([...values], { minLength: 1, maxLength: most });
const day = fc.constantFrom(...DAYS, '2020-03-01');
const ids = sites.map(({ id }) => id);

const siteFilter = fc.oneof(
  someOf(['CD', 'RW', 'UG', 'ZM']).map((values): Filter => ({ field: 'country', in: values })),
  someOf(MINERALS).map((values): Filter => ({ field: 'minerals', in: values })),
  // More values than are looked up one by one.
  fc.constant<Filter>({ field: 'minerals', in: [...MINERALS.slice(1), 'a', 'b', 'c', 'd', 'e', 'f'] }),
  fc.constant<Filter>({ field: 'country', in: ['CD', 'AA', 'AB', 'AC', 'AD', 'AE', 'AF', 'AG', 'AH', 'AI'] }),
  fc.boolean().map((present): Filter => ({ field: 'country', present })),
  fc.constantFrom('rub', 'bisie sud', '金矿', 'nord x', 'n').map((text): Filter => ({ text })),
);
const linkFilter = fc.oneof(
  someOf(MINERALS).map((values): Filter => ({ field: 'minerals', in: values })),
  someOf(ids).map((values): Filter => ({ field: 'from', in: values })),
  someOf(ids, 3).map((values): Filter => ({ field: 'to', in: values })),
  fc
    .tuple(day, day)
    .map(([a, b]): Filter => ({ field: 'validFrom', from: a < b ? a : b, to: a < b ? b : a })),
  day.map((from): Filter => ({ field: 'validTo', from })),
  day.map((on): Filter => ({ interval: ['validFrom', 'validTo'], on })),
  fc.boolean().map((present): Filter => ({ field: 'validTo', present })),
);
const referredBy = fc
  .tuple(fc.constantFrom('from', 'to'), fc.array(linkFilter, { maxLength: 2 }))
  .map(([reference, filters]): Filter => ({ referredBy: { kind: 'SupplyLink', reference, filters } }));
const notReferredBy = fc
  .constantFrom('from', 'to')
  .map((reference): Filter => ({ notReferredBy: { kind: 'SupplyLink', reference } }));

const question = fc.oneof(
  fc.record({
    kind: fc.constant<KindName>('MineSite'),
    filters: fc.array(fc.oneof(siteFilter, siteFilter, referredBy, notReferredBy), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant<KindName>('SupplyLink'), filters: fc.array(linkFilter, { maxLength: 4 }) }),
);

test('whichever filter leads, the same facts are found, in the same order', () => {
  let found = 0;
  fc.assert(
    fc.property(
      question,
      fc.constantFrom('asc', 'desc'),
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ kind, filters }, order, limit, share) => {
        const expected = world
          .filter((fact) => fact.kind === kind && filters.every((filter) => satisfies(fact, filter, world)))
          .sort((a, b) => (order === 'asc' ? compareFacts(a, b) : compareFacts(b, a)));
        found += expected.length;
        expect(countFacts(connection, fields, readListQuery({ kind, filters, limit }))).toBe(expected.length);

        const skipped = Math.floor(share * expected.length);
        const last = expected[skipped - 1];
        const after = last && sortKeyIn(last.id);
        const query = readListQuery({ kind, filters, order, limit, ...(after ? { after } : {}) });
        for (const smallSet of [0, 20, 5_000]) {
          const { text, values } = pageStatement(connection, fields, query, smallSet);
          const page = connection
            .prepare(text)
            .all(...values)
            .map(([, rid]) => idAt(rid as number));
          expect(page).toEqual(expected.slice(skipped, skipped + limit + 1).map(({ id }) => id));
        }
      },
    ),
    { numRuns: 1_500 },
  );
  expect(found).toBeGreaterThan(5_000);
});

test('an id that nothing refers to', () => {
  const query = readListQuery({
    kind: 'SupplyLink',
    filters: [{ field: 'from', in: [idOf.site('none')] }],
    limit: 5,
  });
  const { text, values } = pageStatement(connection, fields, query);
  expect(connection.prepare(text).all(...values)).toEqual([]);
});

function sortKeyIn(id: string): string {
  return connection.prepare('SELECT sort_key FROM fact WHERE id = ?').get(id)?.[0] as string;
}

function idAt(rid: number): string {
  return connection.prepare('SELECT id FROM fact WHERE rid = ?').get(rid)?.[0] as string;
}
