import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from '../config.ts';
import { readBundle } from '../exchange/bundle/read.ts';
import { readIpis } from '../exchange/ipis/read-ipis.ts';
import { readOverlay } from '../exchange/overlay-import.ts';
import { OretraceError } from '../store/errors.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { compactJson } from './compact-json.ts';
import { importShown, readShown } from './import.ts';
import { printImport } from './import-printing.ts';
import { both, print } from './printing.ts';
import { serveStore } from './serve.ts';

/** The seeds that are shipped with the program. */
export const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** The flagged mine of the fictional demo chain. */
const DEMO_MINE = 'mine-site:demo:kasholo';

/** `oretrace demo`: loads the fictional chain, serves it, and shows a query with its answer. */
export async function demo(): Promise<void> {
  const chain = await readShown((advance) => readBundle(`${SEEDS}demo.jsonl`, advance));
  await loadAndServe(async (store, config) => {
    await printImport(await importShown(store, config, chain, { strict: true }));
    return DEMO_MINE;
  });
}

/** `oretrace demo ipis FILE`: loads real visits and the fictional continuation of their trade, then as above. */
export async function demoWithVisits(path: string, options: { readonly report?: string }): Promise<void> {
  const visits = await readShown((advance) => readIpis(path, advance));
  const overlay = await readOverlay(visits, SEEDS);
  await loadAndServe(async (store, config) => {
    await printImport(await importShown(store, config, visits), options.report);
    await printImport(await importShown(store, config, overlay));
    return flaggedMine(store);
  });
}

async function loadAndServe(load: (store: Store, config: Config) => Promise<string>): Promise<void> {
  const config = readConfig(process.env);
  const store = await openStore(config.store);
  let mine: string;
  try {
    mine = await load(store, config);
  } catch (error) {
    await store.close();
    throw error;
  }
  const { url } = await serveStore(config, store);
  await showExample(url, mine);
}

/** A mine that an armed group is said to control or tax, the first by name. */
async function flaggedMine(store: Store): Promise<string> {
  const { facts } = await store.list({
    kind: 'MineSite',
    filters: [
      {
        referredBy: {
          kind: 'RiskFlag',
          reference: 'subject',
          filters: [{ field: 'category', in: ['NSAG_CONTROL', 'NSAG_SITE_ROUTE_EXTORTION'] }],
        },
      },
    ],
    limit: 1,
  });
  const [mine] = facts;
  if (!mine) {
    throw new OretraceError('NOT_FOUND', {
      en: 'the file holds no mine that an armed group is said to control or tax',
      zh: '文件中没有被武装团体控制或征税的矿址',
    });
  }
  return mine.id;
}

/** Which suppliers a mine reaches, since when, by which road and smelter, on what evidence. */
export function exampleQuery(mine: string): string {
  return `{
  affectedSuppliers(of: { nodeId: ${JSON.stringify(mine)} }) {
    totalCount
    nodes {
      supplier { name nameZh }
      firstPossibleOn
      hops
      status
      exposures {
        flag { name nameZh }
        clause { id }
        shortestWalk {
          steps {
            to { name }
            arrivesOn
            places { name }
            documents { name reliability credibility }
          }
        }
      }
    }
    companies { company { name nameZh } firstPossibleOn status }
  }
}`;
}

/** Asks the running API, as anyone would, and prints question and answer. */
async function showExample(url: string, mine: string): Promise<void> {
  const query = exampleQuery(mine);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer: unknown = await response.json();
  print({
    en: '\nWhich suppliers does this mine reach, since when, by which road, on what evidence?',
    zh: '该矿址波及哪些供应商、自何时起、经由何路、依据何在？',
  });
  process.stdout.write(`\n${query}\n\n${both({ en: 'Answer', zh: '答复' })}\n\n${compactJson(answer)}\n`);
}
