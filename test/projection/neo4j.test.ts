import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import { emptyNeo4j } from '../testkit/empty-neo4j.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { describeHistories } from './histories.ts';

await describeOnNeo4j('Neo4j', (address) => {
  describeHistories({
    histories: 1,
    steps: 25,
    open: async () => {
      await emptyNeo4j(address);
      return openNeo4jStore(address);
    },
  });
});
