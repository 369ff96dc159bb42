import { refuseOpenToOthers } from '../access/build-authenticator.ts';
import { type Config, readConfig } from '../config.ts';
import { unfinishedImports } from '../exchange/import-runs.ts';
import { stopOnSignals } from '../server/signals.ts';
import { type RunningServer, startServer } from '../server/start.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { print } from './printing.ts';

/** `oretrace serve`: serves the configured store until it is told to stop. */
export async function serve(): Promise<void> {
  const config = readConfig(process.env);
  refuseOpenToOthers(config);
  await serveStore(config, await openStore(config.store));
}

/** Serves an open store until SIGTERM or SIGINT, and says where. A store that cannot be served is closed. */
export async function serveStore(config: Config, store: Store): Promise<RunningServer> {
  try {
    await warnOfUnfinishedImports(store);
    const server = await startServer(config, store);
    stopOnSignals(server, config.shutdownDeadline);
    printAddresses(server.url);
    return server;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Names the imports that were begun and not finished: what they brought is not the whole. */
async function warnOfUnfinishedImports(store: Store): Promise<void> {
  for (const name of await unfinishedImports(store)) {
    print({
      en: `Unfinished import: ${name}. Import the file again to finish it.`,
      zh: `未完成的导入：${name}。重新导入该文件即可完成。`,
    });
  }
}

/** Where the API answers, and where it can be tried out. */
function printAddresses(url: string): void {
  print({
    en: `API: ${url}/graphql\nTry it out: ${url}/graphiql`,
    zh: `接口：${url}/graphql\n在线试用：${url}/graphiql`,
  });
}
