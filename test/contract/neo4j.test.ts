import neo4j from 'neo4j-driver';
import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import type { StorePlace } from './place.ts';
import { describeStore } from './store-contract.ts';

await describeOnNeo4j('Neo4j', ({ uri, user, password }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const run = async (cypher: string, parameters = {}) => {
    const session = driver.session({ database: 'neo4j' });
    try {
      return (await session.run(cypher, parameters)).records;
    } finally {
      await session.close();
    }
  };
  /** The one node of a store that is new: to put it back is to be spared laying out the database every time. */
  let newHead: unknown = null;
  const wipe = async () => {
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    if (newHead !== null) await run('CREATE (r:Revision) SET r = $newHead', { newHead });
  };
  const place: StorePlace = {
    casesPerHundred: 20,
    async open(options = {}) {
      await wipe();
      const store = await openNeo4jStore({ uri, user, password, ...options });
      const [head] = await run('MATCH (r:Revision) RETURN properties(r) AS properties');
      newHead = head?.get('properties');
      return store;
    },
    reopen: (options = {}) => openNeo4jStore({ uri, user, password, ...options }),
    async tamper(revision, author) {
      await run('MATCH (c:Changeset {revision: $revision}) SET c.author = $author', {
        revision: neo4j.int(revision),
        author,
      });
    },
    async destroy() {
      newHead = null;
      await wipe();
      await driver.close();
    },
  };
  describeStore('store', place);
});
