import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Neo4jServerProcess, startNeo4jServer } from '../../neo4j/server-process.ts';
import { waitForNeo4j } from './neo4j-answers.ts';

const PASSWORD = 'oretrace-tests';

/** Where a Neo4j answers, and who may ask. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A Neo4j of a test's own. */
export interface OwnNeo4j extends Neo4jAddress {
  readonly pid: number;
  /** Port of `uri`. */
  readonly port: number;
  readonly dataDir: string;
  /** Sends the signal and waits until the server has ended; its data stays. @returns the signal that ended it, if any */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<NodeJS.Signals | null>;
  /** Ends the server if it runs, and removes the data folder if it was made for it. */
  stop(): Promise<void>;
}

export interface OwnNeo4jOptions {
  /** Default: any free one. A restart that clients should survive takes the port of before. */
  readonly port?: number;
  /** Default: a new folder, removed by `stop()`. */
  readonly dataDir?: string;
  readonly password?: string;
}

/**
 * Starts a real Neo4j for one test, to be killed and started again on the same data. It needs Java and Maven:
 * `describeWithOwnNeo4j` sees to that. The server ends with this process, whatever happens.
 */
export async function startNeo4j(options: OwnNeo4jOptions = {}): Promise<OwnNeo4j> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'oretrace-neo4j-')));
  const removeOwnData = async () => {
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
  };
  let server: Neo4jServerProcess | undefined;
  try {
    server = await startNeo4jServer({
      dataDir,
      port: options.port ?? 0,
      password: options.password ?? PASSWORD,
      shortLived: true,
    });
    await waitForNeo4j(server);
  } catch (error) {
    await server?.kill('SIGKILL');
    await removeOwnData();
    throw error;
  }
  const { kill } = server;
  return {
    uri: server.uri,
    user: server.user,
    password: server.password,
    pid: server.pid,
    port: Number(new URL(server.uri).port),
    dataDir,
    kill,
    async stop() {
      await kill('SIGTERM');
      await removeOwnData();
    },
  };
}
