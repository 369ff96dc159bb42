import { type ExecFileOptions, execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { Neo4jServerError } from '../../neo4j/server-error.ts';
import { waitForNeo4j } from './neo4j-answers.ts';
import { type Neo4jAddress, startNeo4j } from './neo4j-server.ts';

const run = promisify(execFile);

const IMAGE = 'neo4j:5.26-community';

/** A Neo4j that suites of one run use, one after another. */
export interface SharedNeo4j {
  readonly address: Neo4jAddress;
  stop(): Promise<void>;
}

/**
 * A Neo4j from the first source that has one: the server that `NEO4J_URI` names, Docker, Java with Maven.
 *
 * @throws Neo4jServerError that says what each source lacks
 * @throws the driver's error if `NEO4J_URI` is set and does not answer: who names a server wants that one
 */
export async function openSharedNeo4j(environment = process.env): Promise<SharedNeo4j> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = environment;
  if (uri !== undefined && uri !== '') {
    const address = { uri, user: user ?? 'neo4j', password: password ?? '' };
    await waitForNeo4j(address, 30_000);
    return { address, stop: async () => {} };
  }
  const docker = await inDocker();
  if (typeof docker !== 'string') return docker;
  try {
    const server = await startNeo4j();
    return {
      address: { uri: server.uri, user: server.user, password: server.password },
      stop: server.stop,
    };
  } catch (error) {
    if (!(error instanceof Neo4jServerError)) throw error;
    throw new Neo4jServerError(
      {
        en: `NEO4J_URI is not set. ${docker} ${error.messages.en}`,
        zh: `未设置 NEO4J_URI。${docker} ${error.messages.zh}`,
      },
      error,
    );
  }
}

/** A Neo4j in a container, or the reason why there is none. */
async function inDocker(): Promise<SharedNeo4j | string> {
  try {
    await docker(['info'], { timeout: 10_000 });
  } catch {
    return 'Docker has no engine here.';
  }
  const password = randomUUID();
  let container: string;
  try {
    container = await docker([
      'run',
      '--detach',
      '--rm',
      '--publish=127.0.0.1::7687',
      `--env=NEO4J_AUTH=neo4j/${password}`,
      '--env=NEO4J_server_memory_heap_max__size=512m',
      '--env=NEO4J_server_memory_pagecache_size=128m',
      IMAGE,
    ]);
  } catch (error) {
    return `Docker could not run ${IMAGE}: ${error instanceof Error ? error.message : error}.`;
  }
  const stop = async () => {
    await docker(['rm', '--force', '--volumes', container]);
  };
  try {
    const published = await docker(['port', container, '7687/tcp']);
    const address = { uri: `bolt://${published.split('\n')[0]}`, user: 'neo4j', password };
    await waitForNeo4j(address);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function docker(command: readonly string[], options: ExecFileOptions = {}): Promise<string> {
  const { stdout } = await run('docker', command, { ...options, encoding: 'utf8' });
  return stdout.trim();
}
