import neo4j from 'neo4j-driver';
import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import type { StorePlace } from './place.ts';
import { describeStore } from './store-contract.ts';

await describeOnNeo4j('Neo4j', ({ uri, user, password }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run = async (cypher: string, parameters = {}) => {
    const session = driver.session({ database: 'neo4j' });
    try {
      await session.run(cypher, parameters);
    } finally {
      await session.close();
    }
  };
  const wipe = () => run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  const place: StorePlace = {
    casesPerHundred: 20,
    async open(options = {}) {
      await wipe();
      return openNeo4jStore({ uri, user, password, ...options });
    },
    reopen: (options = {}) => openNeo4jStore({ uri, user, password, ...options }),
    tamper: (revision, author) =>
      run('MATCH (c:Changeset {revision: $revision}) SET c.author = $author', {
        revision: neo4j.int(revision),
        author,
      }),
    async destroy() {
      await wipe();
      await driver.close();
    },
  };
  describeStore('store', place);
});
