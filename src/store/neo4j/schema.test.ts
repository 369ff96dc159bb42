import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { allPages } from '../../../test/contract/listed-world.ts';
import { apply, collect, logOf } from '../../../test/contract/place.ts';
import { emptyNeo4j } from '../../../test/testkit/empty-neo4j.ts';
import { put, reinstate, retract } from '../../../test/testkit/operations.ts';
import { idOf, sample } from '../../../test/testkit/sample-facts.ts';
import { describeOnNeo4j } from '../../../test/testkit/test-neo4j.ts';
import { verifyAccesses } from '../access-log.ts';
import type { Operation } from '../changesets.ts';
import { KIND_NAMES } from '../kinds/index.ts';
import { verifyLog } from '../log-digest.ts';
import { BY_REVISION, orderFieldsOf } from '../ordering.ts';
import type { Filter, Store } from '../port.ts';
import { openNeo4jStore } from './index.ts';
import { SCHEMA_VERSION } from './schema.ts';

const [rubaya, bisie, walikale, trader] = [
  idOf.site('rubaya'),
  idOf.site('bisie'),
  idOf.site('walikale'),
  idOf.trader('t'),
];

/** More than nine revisions, dates that are there and are not, and facts in every state. */
const STORY: readonly (readonly Operation[])[] = [
  [
    put(sample.document('dated', { date: '2021-05-01' })),
    put(sample.document('undated')),
    put(sample.site('rubaya', { name: 'Rubaya', country: 'CD' })),
    put(sample.site('bisie', { name: 'Bisie', country: 'CD' })),
    put(sample.site('walikale', { name: '瓦利卡莱', country: 'CD' })),
    put(sample.trader('t', { name: 'Comptoir' })),
    put(sample.link('1', rubaya, trader, { validFrom: '2020-01-01', validTo: '2023-12-31' })),
    put(sample.link('2', bisie, trader, { validFrom: '2020-01-01', validTo: '2021-12-31' })),
    put(sample.link('3', walikale, trader)),
    put(sample.flag('f', rubaya, { from: '2022-01-01', to: '2022-06-30' })),
    put(sample.flag('g', bisie)),
  ],
  ...Array.from({ length: 9 }, (_, index) => [
    put(sample.site(index % 2 === 0 ? 'bisie' : 'later', { name: 'Bisie', note: `visit ${index}` })),
  ]),
  [retract(rubaya)],
  [retract(walikale)],
  [reinstate(walikale)],
  [put(sample.document('dated', { date: '2024-02-29' }))],
];

const FILTERS: readonly Filter[] = [{ recordedAfter: 0 }, { recordedAfter: 9 }, { recordedAfter: 10 }];

await describeOnNeo4j('a database of layout 2', (address) => {
  let driver: Driver;
  let before: Awaited<ReturnType<typeof everythingIn>>;

  const run = async (cypher: string, parameters = {}): Promise<Record<string, unknown>[]> =>
    (await driver.executeQuery(cypher, parameters)).records.map((record) => record.toObject());

  const laidOut = async () => ({
    entities: await run('MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS said ORDER BY n.id'),
    indexes: await run(
      `SHOW INDEXES YIELD name, type, labelsOrTypes, properties
       WHERE type <> 'LOOKUP' RETURN name, type, labelsOrTypes, properties ORDER BY name`,
    ),
    head: await run("MATCH (r:Revision {key: 'head'}) RETURN r.schemaVersion AS version, r.layout AS layout"),
  });

  /** Everything that a store tells of its facts. */
  const everythingIn = async (store: Store) => {
    const lists: Record<string, readonly string[]> = {};
    const counts: Record<string, number> = {};
    for (const kind of ['MineSite', 'Document', 'SupplyLink', 'RiskFlag', 'Trader'] as const) {
      for (const orderBy of [undefined, ...orderFieldsOf(kind)]) {
        for (const order of ['asc', 'desc'] as const) {
          for (const [index, filter] of FILTERS.entries()) {
            lists[`${kind} by ${orderBy} ${order} ${index}`] = await allPages(store, {
              kind,
              order,
              ...(orderBy !== undefined && { orderBy }),
              filters: [filter],
              limit: 2,
            });
          }
        }
      }
      for (const [index, filter] of FILTERS.entries())
        counts[`${kind} ${index}`] = await store.count({ kind, filters: [filter] });
    }
    const near = { kind: 'SupplyLink', reference: 'to', ids: [trader], limitPerId: 10 } as const;
    return {
      lists,
      counts,
      totals: await store.totals(),
      neighbours: [
        await store.neighbours({ ...near, orderBy: 'validTo' }),
        await store.neighbours({ ...near, orderBy: BY_REVISION, order: 'desc' }),
      ],
      found: await store.search({ text: 'bisie', limit: 10 }),
      versions: (await collect(store.streamVersions(KIND_NAMES))).sort((a, b) =>
        `${a.id} ${a.version}` < `${b.id} ${b.version}` ? -1 : 1,
      ),
      log: await logOf(store),
      revision: await store.revision(),
    };
  };

  /** Takes away what layout 3 brought: the keys of the orders, their indexes, and what says that they are there. */
  const takeBack = async (only: string) => {
    const added = (await run('SHOW RANGE INDEXES YIELD name, properties')).filter(({ properties }) =>
      (properties as readonly string[] | null)?.some(isOrderKey),
    );
    expect(added.length).toBeGreaterThan(KIND_NAMES.length);
    for (const { name } of added) await run(`DROP INDEX ${name}`);
    const entities = await run(`MATCH (n:Entity) WHERE ${only} RETURN n.id AS id, keys(n) AS keys`);
    expect(entities.length).toBeGreaterThan(0);
    for (const { id, keys } of entities) {
      const dropped = (keys as readonly string[]).filter(isOrderKey);
      expect(dropped).toContain('recordedKey');
      await run(`MATCH (n:Entity {id: $id}) REMOVE ${dropped.map((key) => `n.${key}`).join(', ')}`, { id });
    }
    await run("MATCH (r:Revision {key: 'head'}) SET r.schemaVersion = 2, r.layout = 'of layout 2'");
  };

  beforeAll(() => {
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
    });
  });
  beforeEach(async () => {
    await emptyNeo4j(address);
    const store = await openNeo4jStore(address);
    for (const operations of STORY) await apply(store, operations);
    before = await everythingIn(store);
    await store.close();
  });
  afterAll(async () => {
    await emptyNeo4j(address);
    await driver.close();
  });

  test.each([
    ['is brought to the present one with all that it holds', 'true'],
    ['whose upgrade was cut short is, too', "n.kind > 'MineSite'"],
  ])('%s', async (_, only) => {
    const whole = await laidOut();
    expect(whole.head[0]?.version).toBe(SCHEMA_VERSION);
    await takeBack(only);
    expect((await laidOut()).indexes.length).toBeLessThan(whole.indexes.length);

    // Two processes may be started anew at the same time.
    const [store, other] = await Promise.all([openNeo4jStore(address), openNeo4jStore(address)]);
    try {
      expect(await laidOut()).toEqual(whole);
      expect(await everythingIn(store)).toEqual(before);
      expect(await everythingIn(other)).toEqual(before);
      const { revision } = before;
      expect(await verifyLog(store.changes(0))).toEqual({
        verified: STORY.length,
        digest: revision.digest,
        broken: null,
      });

      await apply(store, [reinstate(rubaya), put(sample.document('undated', { date: '2022-01-01' }))]);
      await apply(other, [put(sample.site('new', { name: 'New' })), retract(idOf.link('2'))]);
      const latest = { orderBy: BY_REVISION, order: 'desc', limit: 10 } as const;
      expect((await allPages(other, { kind: 'MineSite', ...latest })).slice(0, 3)).toEqual([
        idOf.site('new'),
        rubaya,
        walikale,
      ]);
      expect(await allPages(store, { kind: 'Document', orderBy: 'date', limit: 1 })).toEqual([
        idOf.document('undated'),
        idOf.document('dated'),
      ]);
      expect(await verifyLog(store.changes(0))).toMatchObject({ verified: STORY.length + 2, broken: null });
    } finally {
      await Promise.all([store.close(), other.close()]);
    }
  });
});

await describeOnNeo4j('a database of layout 3', (address) => {
  test('is brought to the present one, in which reads are noted', async () => {
    await emptyNeo4j(address);
    const first = await openNeo4jStore(address);
    for (const operations of STORY) await apply(first, operations);
    const { digest } = await first.revision();
    await first.close();
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
    });
    const run = async (cypher: string) =>
      (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
    // What layout 4 brought.
    for (const name of ['access_head_key', 'access_number']) await run(`DROP CONSTRAINT ${name}`);
    for (const name of ['access_at', 'access_who']) await run(`DROP INDEX ${name}`);
    await run('MATCH (h:AccessHead) DELETE h');
    await run("MATCH (r:Revision {key: 'head'}) SET r.schemaVersion = 3, r.layout = 'of layout 3'");

    const [store, other] = await Promise.all([openNeo4jStore(address), openNeo4jStore(address)]);
    try {
      expect(await run('MATCH (h:AccessHead) RETURN count(h) AS heads')).toEqual([{ heads: 1 }]);
      expect(await run('MATCH (r:Revision) RETURN r.schemaVersion AS version')).toEqual([
        { version: SCHEMA_VERSION },
      ]);
      const note = { who: 'a', what: 'Person.name', about: [], requestId: '1', operation: null };
      await Promise.all([store.noteAccess([note, note]), other.noteAccess([note])]);
      expect(await verifyAccesses(store)).toMatchObject({ verified: 3, broken: null });
      expect(await verifyLog(store.changes(0))).toEqual({ verified: STORY.length, digest, broken: null });
    } finally {
      await Promise.all([store.close(), other.close()]);
      await emptyNeo4j(address);
      await driver.close();
    }
  });
});

await describeOnNeo4j('a new database', (address) => {
  test('is laid out by several at once', async () => {
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
    try {
      await emptyNeo4j(address);
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
      for (const [rule, rules] of [
        ['CONSTRAINT', 'CONSTRAINTS'],
        ['INDEX', 'INDEXES'],
      ]) {
        const { records } = await driver.executeQuery(
          `SHOW ${rules} YIELD name, type WHERE type <> 'LOOKUP'`,
        );
        for (const record of records) await driver.executeQuery(`DROP ${rule} ${record.get('name')}`);
      }
    } finally {
      await driver.close();
    }
    const stores = await Promise.all([1, 2, 3].map(() => openNeo4jStore(address)));
    try {
      for (const [index, store] of stores.entries()) await apply(store, [put(sample.site(String(index)))]);
      for (const store of stores) {
        expect((await store.revision()).number).toBe(stores.length);
        expect(await store.count({ kind: 'MineSite' })).toBe(stores.length);
      }
    } finally {
      await Promise.all(stores.map((store) => store.close()));
      await emptyNeo4j(address);
    }
  });
});

function isOrderKey(property: string): boolean {
  return property.endsWith('Key') && property !== 'sortKey' && property !== 'sourceKey';
}
