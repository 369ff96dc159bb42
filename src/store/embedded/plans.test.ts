import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BY_REVISION, revisionText } from '../ordering.ts';
import type { Filter, ListQuery } from '../port.ts';
import { readAggregateQuery, readListQuery, readNeighbourQuery } from '../queries.ts';
import type { Fragment } from './conditions.ts';
import { type Connection, connect } from './driver.ts';
import type { TagFields } from './index-terms.ts';
import { prepareIndexes, readTagFields } from './indexing.ts';
import { KINDS_COUNTED, pageStatement } from './listing.ts';
import { migrate } from './migrating.ts';
import { neighboursStatement } from './neighbours.ts';
import { EARLIER_VERSIONS, REVISION_AT } from './reading.ts';
import { MIGRATIONS } from './schema.ts';
import { SEARCH } from './searching.ts';
import { lastVersionsStatement, SUPERSEDED } from './streaming.ts';
import { referringFacts } from './tallying.ts';

let connection: Connection;
let fields: TagFields;

beforeAll(() => {
  connection = connect(':memory:');
  migrate(connection, ':memory:', MIGRATIONS);
  prepareIndexes(connection);
  fields = readTagFields(connection);
});

afterAll(() => connection.close());

/** How SQLite means to find the rows, a line a step. */
function planOf({ text, values }: Fragment): string {
  const steps = connection.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values);
  return steps.map(([, , , step]) => step).join('\n');
}

const after = { MineSite: 'n\u0001mine-site:test:n', SupplyLink: '2020-01-01\u0001supply-link:test:n' };

function pagePlan(
  kind: keyof typeof after,
  filters: readonly Filter[],
  more: Partial<ListQuery> = {},
): string {
  const query = readListQuery({ kind, filters, after: after[kind], limit: 50, ...more });
  return planOf(pageStatement(connection, fields, query));
}

describe('a page in the middle of a list is reached by an index, and nothing is sorted', () => {
  const carriesTin: Filter = { field: 'minerals', in: ['tin'] };
  test.each<[string, keyof typeof after, readonly Filter[], Partial<ListQuery>]>([
    ['all of a kind', 'MineSite', [], {}],
    ['from the end', 'MineSite', [], { order: 'desc' }],
    ['one value', 'MineSite', [carriesTin], {}],
    ['several values', 'MineSite', [{ field: 'minerals', in: ['tin', 'gold', 'cobalt'] }], {}],
    ['several values from the end', 'MineSite', [{ field: 'country', in: ['CD', 'RW'] }], { order: 'desc' }],
    ['two filters', 'MineSite', [carriesTin, { field: 'country', in: ['CD', 'RW'] }], {}],
    ['a day', 'SupplyLink', [carriesTin, { interval: ['validFrom', 'validTo'], on: '2024-05-01' }], {}],
    ['presence', 'SupplyLink', [{ field: 'validTo', present: false }], {}],
    [
      'what refers to it',
      'MineSite',
      [
        {
          referredBy: {
            kind: 'RiskFlag',
            reference: 'subject',
            filters: [
              { field: 'category', in: ['NSAG_CONTROL'] },
              { interval: ['from', 'to'], on: '2024-05-01' },
            ],
          },
        },
      ],
      {},
    ],
    [
      'what nothing refers to',
      'MineSite',
      [{ notReferredBy: { kind: 'Merge', reference: 'dropped' } }, carriesTin],
      {},
    ],
  ])('%s', (_, kind, filters, more) => {
    const plan = pagePlan(kind, filters, more);
    expect(plan).toMatch(/sort_key[<>]\?/);
    expect(plan).not.toMatch(/\bSCAN (fact|tag|leading|referring|absent)/);
    expect(plan).not.toContain('TEMP B-TREE');
  });
});

describe('so it is in another order', () => {
  const inTin: Filter = { field: 'minerals', in: ['tin'] };
  const byRevision = { orderBy: BY_REVISION, after: `${revisionText(7)}\u0001${after.MineSite}` };
  const byLastDay = { orderBy: 'validTo', after: `2024-01-01\u0001${after.SupplyLink}` };
  test.each<[string, keyof typeof after, readonly Filter[], Partial<ListQuery>, RegExp]>([
    [
      'by revision',
      'MineSite',
      [],
      byRevision,
      /fact_recorded \(kind=\? AND \(recorded_revision,sort_key\)>/,
    ],
    ['by revision from the end', 'MineSite', [], { ...byRevision, order: 'desc' }, /sort_key\)</],
    ['by a date', 'SupplyLink', [], byLastDay, /PRIMARY KEY \(field=\? AND \(value,sort_key\)>/],
    ['by a date from the end', 'SupplyLink', [], { ...byLastDay, order: 'desc' }, /sort_key\)</],
    [
      'with filters',
      'SupplyLink',
      [
        { interval: ['validFrom', 'validTo'], from: '2024-05-01' },
        { field: 'from', standing: true },
        { notReferredBy: { kind: 'RiskFlag', reference: 'subject' } },
      ],
      byLastDay,
      /PRIMARY KEY \(field=\? AND \(value,sort_key\)>/,
    ],
  ])('%s', (_, kind, filters, more, expected) => {
    const plan = pagePlan(kind, filters, more);
    expect(plan).toMatch(expected);
    expect(plan).not.toMatch(/\bSCAN (fact|tag|leading|absent)/);
    expect(plan).not.toContain('TEMP B-TREE');
  });

  test('but the few that a filter leaves are sorted', () => {
    const plan = pagePlan('SupplyLink', [inTin], byLastDay);
    expect(plan).toMatch(/SEARCH tag USING PRIMARY KEY \(field=\? AND value=\?\)/);
    expect(plan).toContain('SEARCH fact USING INTEGER PRIMARY KEY');
    expect(plan).not.toMatch(/\bSCAN (fact|tag)/);
  });
});

test('facts are counted by value for an id as neighbours are met', () => {
  const { kind, filters, referringTo } = readAggregateQuery({
    kind: 'SupplyLink',
    filters: [{ field: 'minerals', in: ['tin'] }],
    by: 'custody',
    referringTo: { reference: 'from', ids: [] },
  });
  const { text, values } = referringFacts(fields, { kind, filters }, referringTo?.reference ?? '');
  const plan = planOf({ text, values: ['mine-site:test:1', ...values] });
  expect(plan).toMatch(/SEARCH leading USING PRIMARY KEY \(field=\? AND value=\?\)/);
  expect(plan).not.toMatch(/\bSCAN|TEMP B-TREE/);
});

describe('a filter that leaves few facts leads to them by its own index', () => {
  test.each<[string, keyof typeof after, readonly Filter[], RegExp]>([
    ['words', 'MineSite', [{ text: 'rubaya' }], /SCAN words VIRTUAL TABLE/],
    [
      'dates',
      'SupplyLink',
      [{ field: 'validFrom', from: '2024-01-01' }],
      /SEARCH tag USING PRIMARY KEY \(field=\? AND value>\?/,
    ],
    [
      'what has changed',
      'SupplyLink',
      [{ recordedAfter: 7 }],
      /SEARCH fact USING (COVERING )?INDEX fact_recorded \(kind=\? AND recorded_revision>\?/,
    ],
    [
      'kinds referred to',
      'SupplyLink',
      [{ field: 'from', ofKinds: ['MineSite'] }],
      /SEARCH tag USING PRIMARY KEY \(field=\? AND value>\? AND value<\?/,
    ],
    [
      'many values',
      'SupplyLink',
      [{ field: 'from', in: Array.from({ length: 20 }, (_, index) => `mine-site:test:${index}`) }],
      /SEARCH tag USING PRIMARY KEY \(field=\? AND value=\?/,
    ],
  ])('%s', (_, kind, filters, expected) => {
    const plan = pagePlan(kind, filters);
    expect(plan).toMatch(expected);
    expect(plan).toContain('SEARCH fact USING INTEGER PRIMARY KEY');
    expect(plan).not.toMatch(/\bSCAN (fact|tag)/);
  });
});

test('neighbours of an id are met in order, so that the limit ends the walk', () => {
  const query = readNeighbourQuery({
    kind: 'SupplyLink',
    reference: 'from',
    ids: [],
    filters: [
      { field: 'minerals', in: ['tin'] },
      { field: 'validTo', present: false },
    ],
    limitPerId: 10,
  });
  const { text, values } = neighboursStatement(fields, query);
  const plan = planOf({ text, values: ['mine-site:test:1', ...values] });
  expect(plan).toMatch(/SEARCH leading USING PRIMARY KEY \(field=\? AND value=\?\)/);
  expect(plan).not.toMatch(/\bSCAN|TEMP B-TREE/);
  const backwards = neighboursStatement(fields, { ...query, order: 'desc' });
  expect(planOf({ text: backwards.text, values: ['mine-site:test:1', ...backwards.values] })).toBe(plan);
});

test('the facts of every kind are counted in an index', () => {
  const plan = planOf({ text: KINDS_COUNTED, values: [] });
  expect(plan).toMatch(/SCAN fact USING (COVERING )?INDEX fact_standing/);
  expect(plan).not.toMatch(/TEMP B-TREE/);
});

test('a revision is found by its instant, and earlier versions by their facts', () => {
  const instant = planOf({ text: REVISION_AT, values: ['2024-01-01T00:00:00.000Z'] });
  expect(instant).toMatch(/SEARCH changelog USING COVERING INDEX changelog_instant \(recorded_at<\?\)/);
  const earlier = planOf({ text: EARLIER_VERSIONS, values: ['["mine-site:test:1"]', 1] });
  expect(earlier).toMatch(/SEARCH superseded USING PRIMARY KEY \(id=\?\)/);
});

test('a stream goes on from where it stopped', () => {
  for (const which of ['standing', 'retracted'] as const) {
    const plan = planOf({ text: lastVersionsStatement(which), values: ['MineSite', 5] });
    expect(plan).toMatch(new RegExp(`SEARCH fact USING INDEX fact_${which} \\(kind=\\? AND rowid>\\?\\)`));
    expect(plan).not.toContain('TEMP B-TREE');
  }
  const plan = planOf({ text: SUPERSEDED, values: ['mine-site:test:1', 2, 'mine-site;'] });
  expect(plan).toMatch(/SEARCH superseded USING PRIMARY KEY \(\(?id/);
  expect(plan).not.toContain('TEMP B-TREE');
});

test('search goes from words to facts', () => {
  const plan = planOf({ text: SEARCH, values: ['"a"', 'a', 'a', 'b', -1, '', '', 10] });
  expect(plan).toContain('SCAN words VIRTUAL TABLE');
  expect(plan).toMatch(/SEARCH name USING PRIMARY KEY \(folded>\? AND folded<\?\)/);
  expect(plan).not.toMatch(/\bSCAN (fact|name)/);
});

test('values never become part of a statement', () => {
  const nasty = '\'); DROP TABLE fact; -- " ` $where';
  const { text, values } = pageStatement(
    connection,
    fields,
    readListQuery({
      kind: 'MineSite',
      filters: [{ field: 'region', in: [nasty] }, { text: nasty }, { field: 'country', in: ['CD'] }],
      after: `${nasty}\u0001mine-site:test:${'x'}`,
      limit: 5,
    }),
  );
  expect(text).not.toMatch(/DROP|where\b.*\$/);
  expect(values).toContain(nasty);
  expect(connection.prepare(text).all(...values)).toEqual([]);
});
