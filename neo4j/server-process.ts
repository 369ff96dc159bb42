import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { JAVA_TOOLS } from './java-tools.ts';
import { neo4jLibraries } from './libraries.ts';
import { Neo4jServerError } from './server-error.ts';

/** How long a server may take until it answers, in milliseconds; some 7,000 is usual. */
const START_LIMIT = 180_000;
/** How long a server may take to close its files after SIGTERM, in milliseconds; some 500 is usual. */
const STOP_LIMIT = 30_000;

/**
 * Room from the start: a tenth of the work of a server that only just grows is collecting its garbage; and one compiled
 * lightly has 48 MiB for compiled code, which planning fills: from then on it compiles nothing, or anew what it removed.
 */
const SHORT_LIVED = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-Xmn192m',
  '-XX:MetaspaceSize=256m',
  '-XX:ReservedCodeCacheSize=240m',
  // Libraries that compilers wrote are not verified at each start, which is a seventh of its work.
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:-BytecodeVerificationRemote',
];

export interface Neo4jServerOptions {
  /** Folder of databases and logs; made if it is not there. One server at a time may use it. */
  readonly dataDir: string;
  /** Port on 127.0.0.1; 0, the default, takes any free one. */
  readonly port?: number;
  /** Password of user `neo4j`, at least 8 characters. A used data folder takes it as its new one. */
  readonly password: string;
  /** Largest heap, MiB; default 512. */
  readonly heapMiB?: number;
  /** Page cache, MiB; default 128. */
  readonly pageCacheMiB?: number;
  /** Compile lightly: starts faster and with half the work, but queries stay slower. */
  readonly shortLived?: boolean;
  /** Called if Neo4j's libraries have to be fetched first. */
  readonly onFetch?: () => void;
}

export interface Neo4jServerProcess {
  /** Such as `bolt://127.0.0.1:7687`. */
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly pid: number;
  readonly dataDir: string;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  /** Sends the signal and waits until the process has ended. @returns the signal that ended it; null: it exited */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<NodeJS.Signals | null>;
}

/**
 * Starts a Neo4j Community server on this machine's loopback address. It ends when this process ends, however that is.
 *
 * @throws Neo4jServerError if Java or Maven is missing, the port is taken, the data folder is in use, or the server
 *   does not come up
 */
export async function startNeo4jServer(options: Neo4jServerOptions): Promise<Neo4jServerProcess> {
  const libraries = await neo4jLibraries(options.onFetch);
  const dataDir = resolve(options.dataDir);
  const child = spawn(JAVA_TOOLS.java, javaArguments(libraries, dataDir, options), {
    // The open pipe tells the server that we are still there.
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NEO4J_PASSWORD: options.password,
      NEO4J_PAGECACHE_MIB: String(options.pageCacheMiB ?? 128),
    },
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const address = await readyAddress(child, ended, options);
  const pid = child.pid;
  if (pid === undefined) throw new Error('a server that answers has a process');

  return {
    uri: `bolt://${address}`,
    user: 'neo4j',
    password: options.password,
    pid,
    dataDir,
    ended,
    async kill(signal) {
      child.kill(signal);
      const hung = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
      await ended;
      clearTimeout(hung);
      return child.signalCode;
    },
  };
}

function javaArguments(libraries: string, dataDir: string, options: Neo4jServerOptions): string[] {
  return [
    '-Xms128m',
    `-Xmx${options.heapMiB ?? 512}m`,
    ...(options.shortLived ? SHORT_LIVED : []),
    // What Neo4j's own start script opens to itself.
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-cp',
    [libraries, join(libraries, '*')].join(delimiter),
    'Neo4jServer',
    dataDir,
    String(options.port ?? 0),
    '--end-with-input',
  ];
}

/** Waits for the line that says where the server listens. */
async function readyAddress(
  child: ChildProcess,
  ended: Promise<void>,
  options: Neo4jServerOptions,
): Promise<string> {
  const said: string[] = [];
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('the server was started without pipes');
  createInterface({ input: stderr }).on('line', (line) => said.push(line));

  const ready = new Promise<string>((found) => {
    createInterface({ input: stdout }).on('line', (line) => {
      if (line.startsWith('READY ')) found(line.slice('READY '.length));
      else said.push(line);
    });
  });
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((reached) => {
    limit = setTimeout(() => reached(undefined), START_LIMIT);
  });
  const address = await Promise.race([ready, ended.then(() => undefined), late]);
  clearTimeout(limit);
  if (address !== undefined) return address;
  child.kill('SIGKILL');
  throw startFailure(said.join('\n'), options);
}

function startFailure(said: string, { port, dataDir }: Neo4jServerOptions): Neo4jServerError {
  if (said.includes('Address already in use')) {
    return new Neo4jServerError({
      en: `Port ${port} is taken by another program. Stop it, or choose another port with NEO4J_PORT.`,
      zh: `端口 ${port} 已被其他程序占用。请先停止该程序，或用 NEO4J_PORT 指定其他端口。`,
    });
  }
  if (said.includes('FileLockException') || said.includes('Lock file has been locked')) {
    return new Neo4jServerError({
      en: `Another Neo4j server uses the data folder ${dataDir}. Stop it, or choose another folder with NEO4J_DATA.`,
      zh: `数据目录 ${dataDir} 正被另一个 Neo4j 服务使用。请先停止该服务，或用 NEO4J_DATA 指定其他目录。`,
    });
  }
  const reason = said === '' ? `no answer within ${START_LIMIT / 1000} s` : said.slice(0, 2_000);
  return new Neo4jServerError({
    en: `Neo4j did not start: ${reason}. Its log is in ${join(dataDir, 'logs')}.`,
    zh: `Neo4j 未能启动：${reason}。日志位于 ${join(dataDir, 'logs')}。`,
  });
}
