import { describe } from 'vitest';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { describeBackup, describeDamagedBackup } from './backup-suite.ts';
import { embeddedStores } from './embedded-stores.ts';
import { neo4jStores } from './neo4j-stores.ts';

const stores = await embeddedStores();
describe('of the embedded store', () => {
  describeDamagedBackup(stores);
  describeBackup(stores);
});
await describeOnNeo4j('of Neo4j', (address) => describeBackup(neo4jStores(address)));
