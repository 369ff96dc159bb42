import { type KindName, kindOf } from '../../../src/store/kinds/index.ts';
import { openNeo4jStore } from '../../../src/store/neo4j/index.ts';
import { emptyNeo4j } from '../../testkit/empty-neo4j.ts';
import { describeOnNeo4j } from '../../testkit/test-neo4j.ts';
import { describeApi } from './suite.ts';

/** Merges are a family of their own. */
function oneOfEachFamily(kinds: readonly KindName[]): readonly KindName[] {
  const families = new Map(kinds.toReversed().map((kind) => [kindOf(kind).family, kind]));
  return [...families.values()];
}

await describeOnNeo4j('API on Neo4j', (address) => {
  describeApi({
    manyRows: 50,
    sample: oneOfEachFamily,
    async open(clock) {
      await emptyNeo4j(address);
      return openNeo4jStore({ ...address, ...(clock ? { clock } : {}) });
    },
    destroy: () => emptyNeo4j(address),
  });
});
