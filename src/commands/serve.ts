import { readKeys } from '../access/api-keys/key-file.ts';
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
    await sayHowToBeKnown(config.access);
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

/** That a key or token is wanted, and how to make the first key. */
async function sayHowToBeKnown(access: Config['access']): Promise<void> {
  if (access.kind === 'open') return;
  print({
    en: 'Whoever asks shows a token or key: docs/security.md',
    zh: '访问须出示令牌或密钥，见 docs/security.md',
  });
  if (access.apiKeys === null || (await readKeys(access.apiKeys)).length > 0) return;
  print({
    en: 'There is no key yet. Make one: oretrace access key add --name NAME --role ROLE',
    zh: '尚无密钥。创建：oretrace access key add --name 名称 --role 角色',
  });
}

/** Where the API answers, and where it can be tried out. */
function printAddresses(url: string): void {
  print({
    en: `API: ${url}/graphql\nTry it out: ${url}/graphiql`,
    zh: `接口：${url}/graphql\n在线试用：${url}/graphiql`,
  });
}
