import neo4j from 'neo4j-driver';
import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { describeHistories } from './histories.ts';

await describeOnNeo4j('Neo4j', ({ uri, user, password }) => {
  describeHistories({
    histories: 1,
    steps: 25,
    open: async () => {
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
      try {
        await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' });
      } finally {
        await driver.close();
      }
      return openNeo4jStore({ uri, user, password });
    },
  });
});
