import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from './neo4j-server.ts';

/**
 * Waits until the driver gets an answer.
 *
 * @param limit milliseconds
 * @throws the driver's error if the credentials are refused, or nothing answers within the limit
 */
export async function waitForNeo4j(address: Neo4jAddress, limit = 120_000): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const end = Date.now() + limit;
  try {
    for (;;) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        const refused =
          error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security');
        if (refused || Date.now() > end) throw error;
        await sleep(200);
      }
    }
  } finally {
    await driver.close();
  }
}
