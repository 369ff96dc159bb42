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
