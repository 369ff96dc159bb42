import { engine } from '../src/trace/engine/engine.ts';
import type { NodeIndex, Reach, TaintedRow } from '../src/trace/engine/types.ts';
import { explainExposure, USUAL_BOUNDS } from '../src/trace/explaining/explanation.ts';
import type { Explanation } from '../src/trace/explaining/types.ts';
import { traceStrength } from '../src/trace/strength/strength.ts';
import type { RowEvidence, Strength } from '../src/trace/strength/types.ts';
import { chainGraph } from './chain/chain-graph.ts';
import { Random } from './chain/random.ts';
import { type SyntheticChain, syntheticChain } from './chain/synthetic-chain.ts';
import { farReachingMines, nodesReached, taintedAt } from './flags.ts';
import type { Options } from './options.ts';
import { count, milliseconds, type Report, times, timing } from './report.ts';
import { newSamples, quantile, sideBySide } from './samples.ts';

const FLAGS = 8;
/** Exposures explained of each flag. */
const EXPLAINED = 5;
/** How many links in a hundred have evidence of strength 1, 2, 3, 4 and 5. */
const GRADES = [10, 25, 30, 25, 10];
/** Of links, known by a declaration of the whole company alone. */
const COMPANY_SCOPE = 0.3;

/** 1 M nodes, 5 M links: how strong each exposure is, beside the trace that finds them, and why some of them are. */
export async function strength(report: Report, { seed, scale }: Options): Promise<void> {
  const chain = syntheticChain({ nodes: 1_000_000 * scale, links: 5_000_000 * scale, seed });
  const graph = chainGraph(chain);
  report.heading(`${count(chain.nodes)} nodes, ${count(chain.links)} links: strength, and why`);
  const random = new Random(seed);
  const evidence = someEvidence(chain, random);
  const samples = newSamples({ full: 0, strength: 0 });
  const found = [0, 0, 0, 0, 0, 0];
  let traced = 0;
  const explained: Explained[] = [];
  for (const node of farReachingMines(chain, graph, FLAGS, random, () => null)) {
    const tainted = taintedAt(graph, node, null);
    const full = () => engine.traceForward(graph, tainted, chain.asOf);
    const graded = () => traceStrength(graph, tainted, chain.asOf, evidence, 5);
    const reach = full();
    const { states } = graded();
    report.same(`how much is exposed by a flag on node ${node}`, {
      'full (a)': reach.states.count,
      strength: states.count,
    });
    for (let state = 0; state < states.count; state += 1) {
      const of = states.strength[state] as number;
      found[of] = (found[of] as number) + 1;
      traced += states.traced[state] as number;
    }
    await sideBySide({ full, strength: graded }, { rounds: 10, warmup: 2, random }, samples);
    for (const end of someSuppliers(chain, reach, random)) {
      explained.push(explain({ graph, tainted, asOf: chain.asOf, evidence, flag: 5 }, reach, end));
    }
  }
  const all = found.reduce((sum, one) => sum + one, 0);
  report.note(
    `${FLAGS} flags on mines, all minerals. Of ${count(all)} exposures ${count(traced)} are traced; of strength 1 to 5: ` +
      `${found.slice(1).map(count).join(', ')}.`,
  );
  const ratio = samples.strength.median / samples.full.median;
  report.table(
    ['one flag', 'median', 'p95', 'samples', 'by full (a)'],
    [
      ['full (a)', ...timing(samples.full), times(1)],
      ['strength', ...timing(samples.strength), times(ratio)],
    ],
  );
  report.target('strength within 2× of full (a)', ratio <= 2, times(ratio));
  reportExplained(report, explained);
}

interface Explained {
  readonly links: number;
  readonly walkedMs: number;
  readonly explainedMs: number;
  readonly explanation: Explanation;
}

function explain(
  about: {
    readonly graph: ReturnType<typeof chainGraph>;
    readonly tainted: readonly TaintedRow[];
    readonly asOf: number;
    readonly evidence: RowEvidence;
    readonly flag: Strength;
  },
  reach: Reach,
  node: NodeIndex,
): Explained {
  const began = performance.now();
  const walked = reach.walkedRows([node]);
  const found = performance.now();
  const explanation = explainExposure({ ...about, ends: [{ node }], walked }, USUAL_BOUNDS);
  return {
    links: walked.length,
    walkedMs: found - began,
    explainedMs: performance.now() - found,
    explanation,
  };
}

function reportExplained(report: Report, explained: readonly Explained[]): void {
  const row = (name: string, of: (one: Explained) => number, told: (value: number) => string) => {
    const values = explained.map(of);
    return [name, ...[0.5, 0.95, 1].map((part) => told(quantile(values, part)))];
  };
  const smallest = explained.filter(({ explanation }) => explanation.cut?.kind === 'SMALLEST').length;
  report.table(
    ['why one supplier is exposed', 'median', 'p95', 'most'],
    [
      row('links on its walks', ({ links }) => links, count),
      row('finding those', ({ walkedMs }) => walkedMs, milliseconds),
      row('10 walks and the cut', ({ explainedMs }) => explainedMs, milliseconds),
      row('links to cut', ({ explanation }) => explanation.cut?.links.length ?? 0, count),
    ],
  );
  report.note(`${count(smallest)} of ${count(explained.length)} cuts were proven the smallest.`);
  const median = quantile(
    explained.map(({ walkedMs, explainedMs }) => walkedMs + explainedMs),
    0.5,
  );
  report.target('10 walks and the cut of an exposure within 1 s', median <= 1_000, milliseconds(median));
}

function someSuppliers(chain: SyntheticChain, reach: Reach, random: Random): readonly NodeIndex[] {
  const [first, end] = chain.nodesOf('suppliers');
  const reached = [...nodesReached(reach.states)].filter((node) => node >= first && node < end);
  return random.shuffled(reached).slice(0, EXPLAINED);
}

/** By row, which is how the columns of a chain without later versions are numbered. */
function someEvidence(chain: SyntheticChain, random: Random): RowEvidence {
  const strengths = new Uint8Array(chain.links);
  const company = new Uint8Array(chain.links);
  for (let row = 0; row < chain.links; row += 1) {
    let drawn = random.below(100);
    let graded = 0;
    while (drawn >= (GRADES[graded] as number)) {
      drawn -= GRADES[graded] as number;
      graded += 1;
    }
    strengths[row] = graded + 1;
    company[row] = Number(random.chance(COMPANY_SCOPE));
  }
  return {
    strengthOf: (row) => strengths[row] as Strength,
    isCompanyScope: (row) => company[row] === 1,
  };
}
