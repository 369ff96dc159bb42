import { openNeo4jStore } from '../../../src/store/neo4j/index.ts';
import { emptyNeo4j } from '../../testkit/empty-neo4j.ts';
import { describeOnNeo4j } from '../../testkit/test-neo4j.ts';
import { describeApi } from './suite.ts';

await describeOnNeo4j('API on Neo4j', (address) => {
  describeApi({
    manyRows: 50,
    async open() {
      await emptyNeo4j(address);
      return openNeo4jStore(address);
    },
    destroy: () => emptyNeo4j(address),
  });
});
