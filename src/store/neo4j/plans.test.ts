import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyAll, collect } from '../../../test/contract/place.ts';
import { emptyNeo4j } from '../../../test/testkit/empty-neo4j.ts';
import { put } from '../../../test/testkit/operations.ts';
import { idOf, sample } from '../../../test/testkit/sample-facts.ts';
import { describeOnNeo4j } from '../../../test/testkit/test-neo4j.ts';
import { BY_REVISION, revisionText } from '../ordering.ts';
import type { Filter, ListQuery, Store } from '../port.ts';
import { readAggregateQuery, readCountQuery, readListQuery, readNeighbourQuery } from '../queries.ts';
import { Neo4jExecutor, type Statements } from './executor.ts';
import { openNeo4jStore } from './index.ts';
import {
  countFacts,
  countKinds,
  readChanges,
  readNeighbours,
  readPage,
  readRevisionAt,
  streamFacts,
} from './reading.ts';
import { tallyFacts } from './tallying.ts';

/** How many of each kind there are: enough for Neo4j to see that a scan or a sort would be dear. */
const MANY = 1_000;

/** Hands on the statements that read, and answers none of them. */
class Overheard extends Neo4jExecutor {
  readonly heard: { readonly cypher: string; readonly parameters: Record<string, unknown> }[] = [];

  override read<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return work({
      rows: async (cypher, parameters = {}) => {
        this.heard.push({ cypher, parameters });
        return [];
      },
    });
  }
}

await describeOnNeo4j('plans on Neo4j', (address) => {
  let store: Store;
  let driver: Driver;
  const executor = new Overheard(address);

  beforeAll(async () => {
    await emptyNeo4j(address);
    store = await openNeo4jStore(address);
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
    const day = (index: number) => new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10);
    const keys = Array.from({ length: MANY }, (_, index) => String(index));
    await applyAll(store, [
      put(sample.trader('hub')),
      ...keys.map((key) => put(sample.site(key, { country: 'CD' }))),
    ]);
    await applyAll(
      store,
      keys.flatMap((key, index) => [
        put(
          sample.link(key, idOf.site(key), idOf.trader('hub'), {
            validFrom: day(index),
            ...(index % 2 === 0 && { validTo: day(index + 30) }),
          }),
        ),
        put(sample.document(key, index % 2 === 0 ? { date: day(index) } : {})),
      ]),
    );
    for (const call of ['db.resampleOutdatedIndexes()', 'db.awaitIndexes(60)', 'db.clearQueryCaches()'])
      await driver.executeQuery(`CALL ${call}`);
  }, 120_000);
  afterAll(async () => {
    await executor.close();
    await driver.close();
    await store.close();
    await emptyNeo4j(address);
  });

  /** How Neo4j means to find the rows, a line a step. */
  const planOf = async (read: () => Promise<unknown>): Promise<string> => {
    executor.heard.length = 0;
    await read();
    expect(executor.heard.length).toBeGreaterThan(0);
    const steps: string[] = [];
    const walk = ({ operatorType, arguments: { Details = '' }, children }: Plan) => {
      steps.push(`${operatorType.replace('@neo4j', '')} ${Details}`);
      for (const child of children) walk(child);
    };
    for (const { cypher, parameters } of executor.heard) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters);
      if (summary.plan) walk(summary.plan);
    }
    return steps.join('\n');
  };
  const pagePlan = (query: ListQuery) => planOf(() => readPage(executor, readListQuery(query)));

  describe('a page is read as an index has it, and nothing is sorted', () => {
    const [site, link, paper] = [
      `n\u0001${idOf.site('n')}`,
      `2016-01-01\u0001${idOf.link('n')}`,
      `n\u0001${idOf.document('n')}`,
    ];
    const byName = { kind: 'MineSite', after: site } as const;
    const byRevision = {
      kind: 'MineSite',
      orderBy: BY_REVISION,
      after: `${revisionText(1)}\u0001${site}`,
    } as const;
    const byFirstDay = { kind: 'SupplyLink', after: link } as const;
    const byLastDay = { kind: 'SupplyLink', orderBy: 'validTo', after: `2016-01-01\u0001${link}` } as const;
    const byDate = { kind: 'Document', orderBy: 'date', after: `2016-01-01\u0001${paper}` } as const;
    const linksByRevision = {
      ...byFirstDay,
      orderBy: BY_REVISION,
      after: `${revisionText(1)}\u0001${link}`,
    } as const;

    const onDay: Filter = { interval: ['validFrom', 'validTo'], on: '2016-01-01' };
    const inMonth: Filter = { interval: ['validFrom', 'validTo'], from: '2016-01-01', to: '2016-01-31' };
    const everywhere: Filter = { field: 'country', in: ['CD'] };
    const flagged: Filter = {
      referredBy: {
        kind: 'RiskFlag',
        reference: 'subject',
        filters: [{ interval: ['from', 'to'], on: '2016-01-01' }],
      },
    };
    test.each<[string, Omit<ListQuery, 'limit'>, string]>([
      ['all of a kind', byName, 'MineSite(sortKey)'],
      ['by revision', byRevision, 'MineSite(recordedKey)'],
      ['by a date', byLastDay, 'SupplyLink(validToKey)'],
      ['by a date that most have not', byDate, 'Document(dateKey)'],
      ['a value that most have', { ...byName, filters: [everywhere] }, 'MineSite(sortKey)'],
      ['such a value, by revision', { ...byRevision, filters: [everywhere] }, 'MineSite(recordedKey)'],
      ['what stands on a day', { ...byFirstDay, filters: [onDay] }, 'SupplyLink(sortKey)'],
      ['what stands in a month', { ...byFirstDay, filters: [inMonth] }, 'SupplyLink(sortKey)'],
      [
        'what stands on a day, by revision',
        { ...linksByRevision, filters: [onDay] },
        'SupplyLink(recordedKey)',
      ],
      [
        'what stands in a month, by its last day',
        { ...byLastDay, filters: [inMonth] },
        'SupplyLink(validToKey)',
      ],
      [
        'what goes on',
        { ...byLastDay, filters: [{ field: 'validTo', present: false }] },
        'SupplyLink(validToKey)',
      ],
      [
        'what refers to what stands',
        { ...byLastDay, filters: [{ field: 'from', standing: true }] },
        'SupplyLink(validToKey)',
      ],
      [
        'what has changed, by revision',
        { ...byRevision, filters: [{ recordedAfter: 1 }] },
        'MineSite(recordedKey)',
      ],
      [
        'days of the date that orders',
        { ...byLastDay, filters: [{ field: 'validTo', from: '2015-06-01', to: '2016-06-01' }] },
        'SupplyLink(validToKey)',
      ],
      ['days until one', { ...byDate, filters: [{ field: 'date', to: '2016-06-01' }] }, 'Document(dateKey)'],
      ['what is referred to', { ...byRevision, filters: [flagged] }, 'MineSite(recordedKey)'],
      [
        'what nothing refers to',
        { ...byRevision, filters: [{ notReferredBy: { kind: 'Merge', reference: 'dropped' } }] },
        'MineSite(recordedKey)',
      ],
    ])('%s', async (_, { after, ...first }, index) => {
      for (const order of ['asc', 'desc'] as const) {
        for (const query of [first, { ...first, after: after ?? '' }]) {
          const plan = await pagePlan({ ...query, order, limit: 50 });
          expect(plan).toMatch(/^NodeIndex(Scan|SeekByRange) /m);
          expect(plan).toContain(`RANGE INDEX n:${index} `);
          expect(plan).not.toMatch(/^(NodeByLabelScan n:|AllNodesScan|Sort|Top|Partial|Union|Distinct)/m);
        }
      }
    });
  });

  test.each<[string, Filter, string]>([
    ['days', { field: 'validTo', from: '2016-01-01', to: '2016-02-01' }, 'SupplyLink(validTo)'],
    ['an end', { field: 'from', in: [idOf.site('1')] }, 'SupplyLink(from)'],
    ['kinds referred to', { field: 'from', ofKinds: ['MineSite'] }, 'SupplyLink(from)'],
    ['what has changed', { recordedAfter: 1 }, 'SupplyLink(recordedKey)'],
  ])(
    'the few that a filter leaves are found by its own index, listed and counted: %s',
    async (_, filter, index) => {
      const query = { kind: 'SupplyLink', filters: [filter] } as const;
      for (const plan of [
        await pagePlan({ ...query, limit: 50 }),
        await planOf(() => countFacts(executor, readCountQuery(query))),
        await planOf(() => tallyFacts(executor, readAggregateQuery({ ...query, by: 'custody' }))),
      ]) {
        expect(plan).toMatch(/^NodeIndexSeek/m);
        expect(plan).toContain(`RANGE INDEX n:${index} `);
        expect(plan).not.toMatch(/^(NodeByLabelScan|AllNodesScan|NodeIndexScan|Sort|Union)/m);
      }
    },
  );

  test('what stands on a day is counted in one walk', async () => {
    const filters: Filter[] = [{ interval: ['validFrom', 'validTo'], on: '2016-01-01' }];
    const plan = await planOf(() => countFacts(executor, readCountQuery({ kind: 'SupplyLink', filters })));
    expect(plan.match(/^Node/gm)).toHaveLength(1);
    expect(plan).not.toMatch(/^(Union|Distinct)/m);
  });

  test('all of a kind, and of every kind, are counted without a look at them', async () => {
    const one = await planOf(() => countFacts(executor, readCountQuery({ kind: 'SupplyLink' })));
    for (const plan of [one, await planOf(() => countKinds(executor))]) {
      expect(plan).toContain('NodeCountFromCountStore');
      expect(plan).not.toMatch(/^(NodeByLabelScan|AllNodesScan|NodeIndex)/m);
    }
  });

  test.each([null, BY_REVISION, 'validTo'])('neighbours by %s are met from the node', async (orderBy) => {
    const query = {
      kind: 'SupplyLink',
      reference: 'to',
      ids: [idOf.trader('hub')],
      filters: [{ interval: ['validFrom', 'validTo'], on: '2016-01-01' }, { recordedAfter: 1 }],
      limitPerId: 5,
      ...(orderBy !== null && { orderBy }),
    } as const;
    for (const order of ['asc', 'desc'] as const) {
      const plan = await planOf(() => readNeighbours(executor, readNeighbourQuery({ ...query, order })));
      expect(plan).toMatch(/^NodeUniqueIndexSeek UNIQUE t:Entity\(id\)/m);
      expect(plan).toMatch(/^Expand\(All\) \(t\)<-/m);
      expect(plan).not.toMatch(/Scan|n:SupplyLink\(/);
    }
  });

  test('an instant, the log and a stream are followed by their indexes', async () => {
    for (const [read, index] of [
      [() => readRevisionAt(executor, '2024-01-01T00:00:00.000Z'), 'c:Changeset(recordedAt)'],
      [() => collect(readChanges(executor, 1)), 'c:Changeset(revision)'],
      [() => collect(streamFacts(executor, ['MineSite'])), 'n:MineSite(id)'],
    ] as const) {
      const plan = await planOf(read);
      expect(plan).toMatch(/^Node(Unique)?IndexSeek/m);
      expect(plan).toContain(` ${index} `);
      expect(plan).not.toMatch(/^(NodeByLabelScan|AllNodesScan|Sort|Top)/m);
    }
  });
});
