import { describe } from 'vitest';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { embeddedStores } from './embedded-stores.ts';
import { describeKilledImport } from './killed-import-suite.ts';
import { neo4jStores } from './neo4j-stores.ts';

const stores = await embeddedStores();
describe('on the embedded store', () => describeKilledImport(stores));
await describeOnNeo4j('on Neo4j', (address) => describeKilledImport(neo4jStores(address)));
