import neo4j from 'neo4j-driver';
import { openStore } from '../../src/store/open.ts';
import type { Neo4jAddress } from '../testkit/neo4j-server.ts';
import type { StoreFactory } from './stores.ts';

/** The shared Neo4j, emptied for each store. */
export function neo4jStores({ uri, user, password }: Neo4jAddress): StoreFactory {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const empty = async () => {
    const session = driver.session({ database: 'neo4j' });
    try {
      await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    } finally {
      await session.close();
    }
  };
  const reopen = () => openStore({ kind: 'neo4j', uri, user, password });
  return {
    async open() {
      await empty();
      return reopen();
    },
    reopen,
    environment: () => ({
      ORETRACE_STORE: 'neo4j',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    }),
    async destroy() {
      await empty();
      await driver.close();
    },
  };
}
