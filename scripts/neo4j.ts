import { Neo4jServerError } from '../neo4j/server-error.ts';
import { startNeo4jServer } from '../neo4j/server-process.ts';

/** Runs a real Neo4j on this machine without Docker, until Ctrl-C: `npm run neo4j`. */

const portText = process.env.NEO4J_PORT || '7687';
const dataDir = process.env.NEO4J_DATA || '.neo4j/data';
const password = process.env.NEO4J_PASSWORD || 'oretrace-local';

try {
  const server = await startNeo4jServer({
    dataDir,
    port: validPort(portText),
    password: validPassword(password),
    heapMiB: mebibytes('NEO4J_HEAP_MIB', 512),
    pageCacheMiB: mebibytes('NEO4J_PAGECACHE_MIB', 128),
    onFetch: () => {
      say(
        'Fetching Neo4j from Maven Central, about 125 MB, once …',
        '正在从 Maven Central 下载 Neo4j（约 125 MB，仅首次需要）……',
      );
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void server.kill('SIGTERM'));
  }
  say(
    `Neo4j answers at ${server.uri}; data in ${server.dataDir}. Ctrl-C stops it. For oretrace, set:`,
    `Neo4j 已启动：${server.uri}；数据目录：${server.dataDir}。按 Ctrl-C 停止。运行 oretrace 前请设置：`,
  );
  console.log(`
  export ORETRACE_STORE=neo4j
  export NEO4J_URI=${server.uri}
  export NEO4J_USER=${server.user}
  export NEO4J_PASSWORD=${process.env.NEO4J_PASSWORD ? '…' : password}
`);
  await server.ended;
} catch (error) {
  if (!(error instanceof Neo4jServerError)) throw error;
  console.error(error.messages.en);
  console.error(error.messages.zh);
  process.exitCode = 1;
}

function say(en: string, zh: string): void {
  console.log(en);
  console.log(zh);
}

function validPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Neo4jServerError({
    en: `NEO4J_PORT = ${JSON.stringify(text)} is no port; accepted: a whole number from 1 to 65535.`,
    zh: `NEO4J_PORT = ${JSON.stringify(text)} 不是有效端口；应为 1 至 65535 的整数。`,
  });
}

function validPassword(text: string): string {
  if (text.length >= 8) return text;
  throw new Neo4jServerError({
    en: `NEO4J_PASSWORD has ${text.length} characters; Neo4j accepts 8 or more.`,
    zh: `NEO4J_PASSWORD 只有 ${text.length} 个字符；Neo4j 要求至少 8 个。`,
  });
}

function mebibytes(name: string, otherwise: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return otherwise;
  if (/^\d+$/.test(text) && Number(text) >= 64) return Number(text);
  throw new Neo4jServerError({
    en: `${name} = ${JSON.stringify(text)} is no memory size; accepted: whole MiB, 64 or more.`,
    zh: `${name} = ${JSON.stringify(text)} 不是有效的内存大小；应为不小于 64 的整数，单位 MiB。`,
  });
}
