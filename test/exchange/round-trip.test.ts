import { afterAll, describe } from 'vitest';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { embeddedStores } from './embedded-stores.ts';
import { neo4jStores } from './neo4j-stores.ts';
import { describeRoundTrip } from './round-trip-suite.ts';

const stores = await embeddedStores();
afterAll(() => stores.destroy());

describe('from the embedded store to the embedded store', () =>
  describeRoundTrip(stores, stores, { runs: 4, seeds: ['demo.jsonl', 'ipis-overlay.jsonl'] }));
await describeOnNeo4j('from store to store', (address) => {
  const neo4j = neo4jStores(address);
  afterAll(() => neo4j.destroy());
  describe('from the embedded store to Neo4j and back', () =>
    describeRoundTrip(stores, neo4j, { runs: 1, seeds: ['demo.jsonl'] }));
  describe('from Neo4j to the embedded store and back', () =>
    describeRoundTrip(neo4j, stores, { runs: 1, seeds: ['ipis-overlay.jsonl'] }));
});
