import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from '../config.ts';
import { readBundle } from '../exchange/bundle/read.ts';
import { readOverlay } from '../exchange/overlay-import.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { type ExampleOrigin, instructiveFlag, showExample } from './example.ts';
import { importShown, readShown, readVisitsShown } from './import.ts';
import { printImport } from './import-printing.ts';
import { serveStore } from './serve.ts';

/** The seeds that are shipped with the program. */
const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** The flagged mine of the fictional demo chain. */
const DEMO_MINE: ExampleOrigin = { nodeId: 'mine-site:demo:kasholo' };

/** `oretrace demo`: loads the fictional chain, serves it, and shows a query with its answer. */
export async function demo(): Promise<void> {
  const chain = await readShown((advance) => readBundle(`${SEEDS}demo.jsonl`, advance));
  await loadAndServe(
    async (store, config) => printImport(await importShown(store, config, chain, { strict: true })),
    async () => DEMO_MINE,
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

async function loadAndServe(
  load: (store: Store, config: Config) => Promise<void>,
  chooseExample: (store: Store, url: string) => Promise<ExampleOrigin | null>,
): Promise<void> {
  const config = readConfig(process.env);
  const store = await openStore(config.store);
  try {
    await load(store, config);
  } catch (error) {
    await store.close();
    throw error;
  }
  const { url } = await serveStore(config, store);
  const example = await chooseExample(store, url);
  if (example !== null) await showExample(url, example);
}
