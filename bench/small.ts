import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jServerError } from '../neo4j/server-error.ts';
import { type Neo4jServerProcess, startNeo4jServer } from '../neo4j/server-process.ts';
import { type Neo4jAddress, Neo4jExecutor } from '../src/store/neo4j/executor.ts';
import { dateOf } from '../src/trace/days.ts';
import { engine } from '../src/trace/engine/engine.ts';
import type { ChainGraph, NodeIndex } from '../src/trace/engine/types.ts';
import { chainGraph } from './chain/chain-graph.ts';
import { nodeId } from './chain/ids.ts';
import { Random } from './chain/random.ts';
import { type SyntheticChain, syntheticChain } from './chain/synthetic-chain.ts';
import { MINERALS } from './chain/tiers.ts';
import { farReachingMines, mineralSold, taintedAt, WINDOW } from './flags.ts';
import { MineralReach } from './mineral-reach.ts';
import { frontierStates, frontierTrace, stateTexts } from './neo4j/frontier.ts';
import { loadChain } from './neo4j/loading.ts';
import { fastestPattern, PATH_PATTERNS } from './neo4j/path-patterns.ts';
import type { Options } from './options.ts';
import { count, type Report, times, timing } from './report.ts';
import { newSamples, type Samples, sideBySide } from './samples.ts';

const FLAGS = 5;
const PORT = 7733;
const PASSWORD = 'oretrace-bench';

/** 100 k nodes, 500 k links: the engine and a real Neo4j, the same questions to both. */
export async function small(report: Report, { seed, scale }: Options): Promise<void> {
  const chain = syntheticChain({ nodes: 100_000 * scale, links: 500_000 * scale, seed });
  report.heading(`${count(chain.nodes)} nodes, ${count(chain.links)} links: beside Neo4j 5.26`);
  const dataDir = await mkdtemp(join(tmpdir(), 'oretrace-bench-'));
  let server: Neo4jServerProcess | undefined;
  try {
    server = await startNeo4jServer({
      dataDir,
      port: PORT,
      password: PASSWORD,
      heapMiB: 3072,
      pageCacheMiB: 1024,
    });
    const executor = new Neo4jExecutor(server);
    try {
      const start = performance.now();
      await loadChain(executor, chain);
      report.note(
        `Neo4j has 3 GiB of heap and 1 GiB of page cache for a graph that fits either; loaded in ` +
          `${((performance.now() - start) / 1000).toFixed(0)} s.`,
      );
      await compare(report, chain, chainGraph(chain), server, executor, new Random(seed));
    } finally {
      await executor.close();
    }
  } catch (error) {
    if (!(error instanceof Neo4jServerError)) throw error;
    report.skipped('everything beside Neo4j', error.message);
  } finally {
    await server?.kill('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function compare(
  report: Report,
  chain: SyntheticChain,
  graph: ChainGraph,
  address: Neo4jAddress,
  executor: Neo4jExecutor,
  random: Random,
): Promise<void> {
  const sold = (node: NodeIndex) => mineralSold(chain, graph, node);
  const questions = farReachingMines(chain, graph, FLAGS, random, sold).map((node) => ({
    node,
    id: nodeId(chain, node),
    mineral: sold(node),
  }));
  const [first] = questions;
  if (first === undefined) throw new Error('no flag on a mine reaches far');
  const byMineral = new MineralReach(graph);
  const fastest = await fastestPattern(
    report,
    address,
    { id: first.id, mineral: MINERALS[first.mineral] as string },
    random,
  );
  const pattern = PATH_PATTERNS[fastest] as string;

  const undated = newSamples({ plain: 0, full: 0, pattern: 0 });
  const dated = newSamples({ full: 0, frontier: 0 });
  for (const { node, id, mineral } of questions) {
    const code = MINERALS[mineral] as string;
    const tainted = taintedAt(graph, node, [mineral]);
    const full = () => engine.traceForward(graph, tainted, chain.asOf);
    const reach = () => byMineral.carrying(mineral, node);
    const reached = () => executor.read((statements) => statements.rows(pattern, { id, mineral: code }));
    const frontier = () => frontierTrace(executor, id, code, dateOf(chain.asOf));

    const ids = await executor.read((statements) =>
      statements.rows<{ ids: string[] }>(
        pattern.replace(/RETURN count\(.*/, 'RETURN collect(DISTINCT reached.id) AS ids'),
        { id, mineral: code },
      ),
    );
    report.same(`who is downstream of ${id} by ${code}, dates aside`, {
      columns: [...reach()].map((one) => nodeId(chain, one)).sort(),
      Neo4j: [...(ids[0]?.ids ?? [])].sort(),
    });
    report.same(`possible exposure by ${code} from ${id}, ${WINDOW.fromDate} to ${WINDOW.toDate}`, {
      engine: stateTexts(chain, full().states),
      frontier: frontierStates((await frontier()).states),
    });
    const rounds = { warmup: 3, random };
    await sideBySide({ plain: reach, full, pattern: reached }, { ...rounds, rounds: 20 }, undated);
    await sideBySide({ full, frontier }, { ...rounds, warmup: 1, rounds: 5 }, dated);
  }
  const row = (name: string, samples: Samples, ratio: string) => [name, ...timing(samples), ratio];
  report.table(
    ['side by side, dates aside', 'median', 'p95', 'samples', 'Neo4j takes'],
    [
      row(
        'who is downstream by the mineral, over the columns',
        undated.plain,
        times(undated.pattern.median / undated.plain.median),
      ),
      row(
        'full (a): days, window, conversions, fewest links',
        undated.full,
        times(undated.pattern.median / undated.full.median),
      ),
      row(`Neo4j, ${fastest}`, undated.pattern, ''),
    ],
  );
  report.table(
    ['side by side, the same dated question', 'median', 'p95', 'samples', 'Neo4j takes'],
    [
      row('full (a)', dated.full, times(dated.frontier.median / dated.full.median)),
      row('Neo4j, frontier by frontier', dated.frontier, ''),
    ],
  );
  const target = (what: string, slow: Samples, fast: Samples) => report.faster(what, 100, slow, fast);
  target('reach by mineral at least 100× as fast as the best path pattern', undated.pattern, undated.plain);
  target('full (a) at least 100× as fast as the frontier engine on Neo4j', dated.frontier, dated.full);
  target('full (a) 100× as fast as the undated path pattern (an aim)', undated.pattern, undated.full);
}
