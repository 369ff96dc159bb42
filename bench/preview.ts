import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { startServer } from '../src/server/start.ts';
import type { Operation } from '../src/store/changesets.ts';
import { openEmbeddedStore } from '../src/store/embedded/index.ts';
import { chainGraph } from './chain/chain-graph.ts';
import { linkId, linkProperties, nodeId } from './chain/ids.ts';
import { Random } from './chain/random.ts';
import { type SyntheticChain, syntheticChain } from './chain/synthetic-chain.ts';
import { sellers } from './flags.ts';
import type { Options } from './options.ts';
import { count, milliseconds, type Report, timing } from './report.ts';
import { Samples } from './samples.ts';
import { makeChainFile } from './store/chain-file.ts';

/** Live flags on mines. */
const FLAGS = 20;
/** Previews of each sort. */
const PREVIEWS = 12;

const QUERY = `query ($input: ApplyChangesetInput!, $traced: Boolean!) {
  previewChangeset(input: $input) {
    userErrors { ... on UserError { code message } }
    preview { factCount facts { change } exposures(first: 50) @include(if: $traced) { nodes { change } } } } }`;

/** Dry runs of small changesets over HTTP, on a chain of 100 k nodes and 500 k links with {@link FLAGS} live flags. */
export async function previewBench(report: Report, { seed, scale }: Options): Promise<void> {
  const chain = syntheticChain({ nodes: 100_000 * scale, links: 500_000 * scale, seed });
  report.heading(
    `Dry runs on ${count(chain.nodes)} nodes and ${count(chain.links)} links with ${FLAGS} live flags, embedded store`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'oretrace-bench-'));
  try {
    const file = join(folder, 'chain.db');
    await makeChainFile(file, chain);
    const store = await openEmbeddedStore({ file });
    const random = new Random(seed);
    const mines = sellers(chain, chainGraph(chain), 'mines', FLAGS, random);
    const operations = mines.map((mine, index) => flagOn(nodeId(chain, mine), index));
    await store.apply({ id: 'flags', author: 'bench', reason: 'to be traced', operations });
    const config = {
      ...readConfig({}),
      port: 0,
      logLevel: 'silent' as const,
      traceDeadline: 60_000,
      requestDeadline: 120_000,
    };
    const server = await startServer(config, store);
    try {
      const ask = async (operation: object, traced: boolean) => {
        const input = { reason: 'bench', operations: [operation] };
        const start = performance.now();
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: QUERY, variables: { input, traced } }),
        });
        const answer = await response.text();
        if (!answer.includes('"factCount"')) throw new Error(answer.slice(0, 1_000));
        return performance.now() - start;
      };
      const sorts = sortsOf(chain, mines, random);
      const first = await ask(sorts['a link is retracted'](), true);
      const rows: string[][] = [];
      for (const [name, operation] of Object.entries(sorts)) {
        for (const traced of [false, true]) {
          const samples = new Samples();
          for (let run = 0; run < PREVIEWS; run += 1)
            samples.milliseconds.push(await ask(operation(), traced));
          rows.push([`${name}${traced ? ', with the exposures that would change' : ''}`, ...timing(samples)]);
        }
      }
      report.note(`The first of all, which reads the chain and traces every flag: ${milliseconds(first)}.`);
      report.table(['dry run', 'median', 'p95', 'samples'], rows);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One operation of each sort, as `applyChangeset` takes it; another link or mine each time. */
function sortsOf(chain: SyntheticChain, mines: readonly number[], random: Random) {
  const any = () => random.below(chain.links);
  return {
    'a link is retracted': () => ({ retract: linkId(any()) }),
    'a link is amended': () => ({ amendSupplyLink: { id: linkId(any()), validTo: '2030-01-01' } }),
    'a link is added': () => {
      const link = any();
      const { minerals } = linkProperties(chain, link);
      const [from, to] = [chain.from[link] as number, chain.to[link] as number];
      const id = `supply-link:bench:${random.below(1_000_000_000)}`;
      return { supplyLink: { id, from: nodeId(chain, from), to: nodeId(chain, to), minerals } };
    },
    'a flag is found unfounded': () => ({
      amendRiskFlag: { id: flagId(random.below(mines.length)), status: 'UNFOUNDED' },
    }),
  };
}

const flagId = (index: number) => `risk-flag:bench:${index}`;

function flagOn(subject: string, index: number): Operation {
  const properties = { name: `Flag ${index}`, category: 'NSAG_CONTROL', subject, status: 'SIGNAL' };
  return { op: 'put', fact: { kind: 'RiskFlag', id: flagId(index), properties } };
}
