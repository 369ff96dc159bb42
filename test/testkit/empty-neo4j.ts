import neo4j from 'neo4j-driver';
import { FIRST_DIGEST } from '../../src/store/log-digest.ts';
import { SCHEMA_VERSION } from '../../src/store/neo4j/schema.ts';
import type { Neo4jAddress } from './neo4j-server.ts';

/**
 * Deletes all that a Neo4j holds. What says that it is laid out for the store stays, as a new store has it: to lay it
 * out again takes longer than most tests. A store that is open on it must be opened again.
 */
export async function emptyNeo4j({ uri, user, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database: 'neo4j' });
  try {
    // All in one transaction would not fit in the memory of a small server.
    await session.run(
      `MATCH (n) WHERE NOT n:AccessHead AND (NOT n:Revision OR coalesce(n.schemaVersion, 0) <> $version)
       CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
      { version: SCHEMA_VERSION },
    );
    await session.run(
      `MATCH (r:Revision)
       SET r = {key: r.key, n: 0, digest: $digest, schemaVersion: r.schemaVersion, layout: r.layout}`,
      { digest: FIRST_DIGEST },
    );
    await session.run('MATCH (h:AccessHead) SET h = {key: h.key, n: 0, digest: $digest}', {
      digest: FIRST_DIGEST,
    });
  } finally {
    await driver.close();
  }
}
