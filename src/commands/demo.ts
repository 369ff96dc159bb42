import { fileURLToPath } from 'node:url';
import { refuseOpenToOthers } from '../access/build-authenticator.ts';
import { type Config, readConfig } from '../config.ts';
import type { History } from '../exchange/bundle/read-history.ts';
import { readOverlay } from '../exchange/overlay-import.ts';
import { readHistory, restoreHistory } from '../exchange/restoring.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { type ExampleOrigin, instructiveFlag, showExample } from './example.ts';
import { importShown, readVisitsShown } from './import.ts';
import { printImport } from './import-printing.ts';
import { print } from './printing.ts';
import { runStep } from './progress.ts';
import { serveStore } from './serve.ts';

/** The seeds that are shipped with the program. */
const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** The flagged mine of the fictional demo chain. */
const DEMO_MINE: ExampleOrigin = { nodeId: 'mine-site:demo:kasholo' };

/**
 * `oretrace demo`: brings the fictional chain with its history into an empty store, serves it, and shows a query with
 * its answer. A store that holds anything is served as it is: nothing of the demo is mixed into it.
 */
export async function demo(): Promise<void> {
  const history = await readHistory(`${SEEDS}demo.jsonl`);
  let example: typeof instructiveFlag = async () => DEMO_MINE;
  await loadAndServe(
    async (store) => {
      const { number } = await store.revision();
      if (number === 0) await restoreShown(store, history);
      else if (await holds(store, history)) sayThatItIsThere(number - history.revision.number);
      else {
        sayThatAnythingElseIsThere(number);
        example = instructiveFlag;
      }
    },
    (store, url) => example(store, url),
  );
}

/** `oretrace demo ipis FILE`: loads real visits and the fictional continuation of their trade, then as above. */
export async function demoWithVisits(path: string, options: { readonly report?: string }): Promise<void> {
  const visits = await readVisitsShown(path);
  const overlay = await readOverlay(visits, SEEDS);
  await loadAndServe(async (store, config) => {
    await printImport(await importShown(store, config, visits), options.report);
    await printImport(await importShown(store, config, overlay));
  }, instructiveFlag);
}

async function restoreShown(store: Store, history: History): Promise<void> {
  const { number } = await runStep({ en: 'Loading the demo', zh: '载入示例' }, (advance) =>
    restoreHistory(store, history, advance),
  );
  print({
    en: `The fictional demo chain and its history are loaded: ${number} revisions`,
    zh: `已载入虚构的示例供应链及其变更历史：共 ${number} 次修订`,
  });
}

/** Whether the store began with this very history, whatever came after. */
async function holds(store: Store, { revision }: History): Promise<boolean> {
  if ((await store.revision()).number < revision.number) return false;
  for await (const { digest } of store.changes(revision.number - 1)) return digest === revision.digest;
  return false;
}

function sayThatItIsThere(since: number): void {
  print({
    en: `The demo chain is there already, with ${since} revisions recorded since; nothing was changed`,
    zh: `示例供应链已在库中，此后另有 ${since} 次修订；未作任何改动`,
  });
}

function sayThatAnythingElseIsThere(revision: number): void {
  print({
    en: `The store holds ${revision} revisions of something else: the demo was not loaded, and nothing was changed. For the demo, name an empty store (ORETRACE_DATA, or an empty Neo4j)`,
    zh: `库中已有其他内容（共 ${revision} 次修订）：未载入示例，未作任何改动。如需示例，请指定空的存储（ORETRACE_DATA，或空的 Neo4j）`,
  });
}

async function loadAndServe(
  load: (store: Store, config: Config) => Promise<void>,
  chooseExample: (store: Store, url: string) => Promise<ExampleOrigin | null>,
): Promise<void> {
  const config = readConfig(process.env);
  refuseOpenToOthers(config);
  const store = await openStore(config.store);
  try {
    await load(store, config);
  } catch (error) {
    await store.close();
    throw error;
  }
  const { url } = await serveStore(config, store);
  // Nobody is known here to ask it.
  if (config.access.kind === 'required') return;
  const example = await chooseExample(store, url);
  if (example !== null) await showExample(url, example);
}
