import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { neo4jLibraries } from '../../neo4j/libraries.ts';
import { LentNeo4j } from './lent-neo4j.ts';
import { openSharedNeo4j } from './shared-neo4j.ts';
import type { TestLibraries, TestNeo4j } from './test-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * Address that lends Neo4j servers. GET `/server` answers with one line, a `TestNeo4j`, and lends that server until
     * the connection closes; GET `/libraries` fetches what own servers need and answers with a `TestLibraries`.
     */
    neo4jLender: string;
  }
}

/**
 * Global setup of vitest: lends a Neo4j to each suite that asks, and ends them with the run. A server starts when a
 * suite asks and none is free, so that a run without such suites does not wait for it; as children of this process,
 * none can outlive it. The one server that `NEO4J_URI` names goes from suite to suite.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = new LentNeo4j(
    process.env.NEO4J_URI ? 1 : project.vitest.config.maxWorkers,
    openSharedNeo4j,
  );

  const lend = async (response: ServerResponse) => {
    // The connection ends with the process of the suite, whatever ends that.
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    const answer = (said: TestNeo4j) => response.write(`${JSON.stringify(said)}\n`);
    try {
      const { address, giveBack } = await servers.borrow();
      answer({ available: true, ...address });
      await closed;
      giveBack();
    } catch (error) {
      answer(unavailable(error));
      response.end();
    }
  };
  // Here for all suites: two fetches at once would be in each other's way.
  const fetchLibraries = async (response: ServerResponse) => {
    const answer: TestLibraries = await neo4jLibraries().then(() => ({ available: true }), unavailable);
    response.end(`${JSON.stringify(answer)}\n`);
  };
  const lender = createServer((request, response) => {
    void (request.url === '/libraries' ? fetchLibraries(response) : lend(response));
  });
  await new Promise<void>((listening) => {
    lender.listen(0, '127.0.0.1', listening);
  });
  const { port } = lender.address() as AddressInfo;
  project.provide('neo4jLender', `http://127.0.0.1:${port}`);

  return async () => {
    lender.close();
    lender.closeAllConnections();
    await servers.stop();
  };
}

function unavailable(error: unknown) {
  return { available: false, reason: error instanceof Error ? error.message : String(error) } as const;
}
