import neo4j from 'neo4j-driver';
import { openNeo4jStore } from '../../../src/store/neo4j/index.ts';
import { describeOnNeo4j } from '../../testkit/test-neo4j.ts';
import { describeApi } from './suite.ts';

await describeOnNeo4j('API on Neo4j', (address) => {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const wipe = async () => {
    const session = driver.session({ database: 'neo4j' });
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await session.close();
  };
  describeApi({
    async open() {
      await wipe();
      return openNeo4jStore(address);
    },
    async destroy() {
      await wipe();
      await driver.close();
    },
  });
});
