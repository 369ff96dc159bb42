import { describe } from 'vitest';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { embeddedStores } from './embedded-stores.ts';
import { describeImporting } from './importing-suite.ts';
import { neo4jStores } from './neo4j-stores.ts';

const stores = await embeddedStores();
describe('importing into the embedded store', () => describeImporting(stores));
await describeOnNeo4j('importing into Neo4j', (address) => describeImporting(neo4jStores(address)));
