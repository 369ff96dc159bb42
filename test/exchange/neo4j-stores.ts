import { openStore } from '../../src/store/open.ts';
import { emptyNeo4j } from '../testkit/empty-neo4j.ts';
import type { Neo4jAddress } from '../testkit/neo4j-server.ts';
import type { StoreFactory } from './stores.ts';

/** One Neo4j, emptied for each store. */
export function neo4jStores(address: Neo4jAddress): StoreFactory {
  const { uri, user, password } = address;
  const reopen = () => openStore({ kind: 'neo4j', uri, user, password });
  return {
    async open() {
      await emptyNeo4j(address);
      return reopen();
    },
    reopen,
    environment: () => ({
      ORETRACE_STORE: 'neo4j',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    }),
    destroy: () => emptyNeo4j(address),
  };
}
