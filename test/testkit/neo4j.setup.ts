import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { openSharedNeo4j, type SharedNeo4j } from './shared-neo4j.ts';
import type { TestNeo4j } from './test-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Asked with POST, starts the run's Neo4j if it does not run yet, and answers with a `TestNeo4j`. */
    neo4jStarter: string;
  }
}

/**
 * Global setup of vitest: offers one Neo4j to all suites of the run, and ends it with the run. It starts when the first
 * suite asks, so that a run without such suites does not wait for it; as a child of this process, it cannot outlive it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let shared: Promise<SharedNeo4j> | undefined;
  const starter = createServer(async (_request, response) => {
    shared ??= openSharedNeo4j();
    const answer: TestNeo4j = await shared.then(
      ({ address }) => ({ available: true, ...address }),
      (error: unknown) => ({
        available: false,
        reason: error instanceof Error ? error.message : String(error),
      }),
    );
    response.setHeader('connection', 'close');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => {
    starter.listen(0, '127.0.0.1', listening);
  });
  const { port } = starter.address() as AddressInfo;
  project.provide('neo4jStarter', `http://127.0.0.1:${port}`);

  return async () => {
    starter.close();
    const opened = await shared?.catch(() => undefined);
    await opened?.stop();
  };
}
