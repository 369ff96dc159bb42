import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apply, collect } from '../../../test/contract/place.ts';
import { emptyNeo4j } from '../../../test/testkit/empty-neo4j.ts';
import { put, retract } from '../../../test/testkit/operations.ts';
import { idOf, sample } from '../../../test/testkit/sample-facts.ts';
import { describeOnNeo4j } from '../../../test/testkit/test-neo4j.ts';
import type { Store } from '../port.ts';
import { Neo4jExecutor, type Statements } from './executor.ts';
import { openNeo4jStore } from './index.ts';
import { streamVersions } from './reading.ts';

/** Has something done after each statement that reads. */
class Interrupted extends Neo4jExecutor {
  between: () => Promise<unknown> = async () => {};

  override read<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return super.read((statements) =>
      work({
        rows: async (cypher, parameters) => {
          const rows = await statements.rows(cypher, parameters);
          await this.between();
          return rows as never;
        },
      }),
    );
  }
}

await describeOnNeo4j('a stream of every version on Neo4j', (address) => {
  const executor = new Interrupted(address);
  let store: Store;

  beforeAll(async () => {
    await emptyNeo4j(address);
    store = await openNeo4jStore(address);
  });
  afterAll(async () => {
    await executor.close();
    await store.close();
    await emptyNeo4j(address);
  });

  test('whose facts change between any two of its statements misses nothing, and shows nothing half', async () => {
    const keys = ['1', '2', '3'];
    const stated = (key: string, round: number) =>
      put(sample.site(key, { note: `round ${round}`, minerals: ['tin'] }));
    let round = 1;
    await apply(
      store,
      keys.map((key) => stated(key, round)),
    );
    const revision = await store.revision();
    executor.between = () => {
      round += 1;
      return apply(store, [
        stated('1', round),
        stated('2', round),
        ...(round === 3 ? [retract(idOf.site('3'))] : []),
      ]);
    };
    const seen = await collect(streamVersions(executor, ['MineSite'], revision));
    expect(round).toBeGreaterThan(2);
    expect(seen.map(({ id, version, properties }) => [id, version, properties.note]).sort()).toEqual(
      keys.map((key) => [idOf.site(key), 1, 'round 1']),
    );
  });
});

await describeOnNeo4j('a fact that a commit is just retracting', (address) => {
  let store: Store;

  beforeAll(async () => {
    await emptyNeo4j(address);
    store = await openNeo4jStore(address);
  });
  afterAll(async () => {
    await store.close();
    await emptyNeo4j(address);
  });

  test('is not told as one that stands by whoever still meets it under its labels', async () => {
    const [first, second] = [sample.site('first'), sample.site('second')];
    const hub = sample.trader('hub');
    const links = [sample.link('1', first.id, hub.id), sample.link('2', second.id, hub.id)];
    await apply(store, [first, second, hub, ...links].map(put));
    // What a statement sees that found it through an index before the commit and reads its properties after.
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
    await driver.executeQuery('MATCH (n:Entity) WHERE n.id IN $ids SET n.retractedRevision = 1', {
      ids: [first.id, idOf.link('1')],
    });
    await driver.close();

    const { facts, hasMore } = await store.list({ kind: 'MineSite', limit: 1 });
    expect(facts).toEqual([]);
    expect(hasMore).toBe(true);
    expect((await store.list({ kind: 'MineSite', limit: 2 })).facts.map(({ id }) => id)).toEqual([second.id]);
    const near = await store.neighbours({
      kind: 'SupplyLink',
      reference: 'to',
      ids: [hub.id],
      limitPerId: 5,
    });
    expect(near.get(hub.id)?.map(({ id }) => id)).toEqual([idOf.link('2')]);
    const found = await store.search({ text: 'first', kinds: ['MineSite'], limit: 5 });
    expect(found.hits).toEqual([]);
    expect((await collect(store.stream(['MineSite', 'SupplyLink']))).map(({ id }) => id)).toEqual([
      second.id,
      idOf.link('2'),
    ]);
  });
});
