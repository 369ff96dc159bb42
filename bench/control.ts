import { traceControl } from '../src/trace/control/control-points.ts';
import { coveredBy, type InForce } from '../src/trace/control/covering.ts';
import { dayOf } from '../src/trace/days.ts';
import { engine } from '../src/trace/engine/engine.ts';
import { chainGraph } from './chain/chain-graph.ts';
import { Random } from './chain/random.ts';
import { type SyntheticChain, syntheticChain } from './chain/synthetic-chain.ts';
import { farReachingMines, taintedAt } from './flags.ts';
import type { Options } from './options.ts';
import { count, type Report, times, timing } from './report.ts';
import { newSamples, sideBySide } from './samples.ts';

const FLAGS = 8;
/** Of smelters and refiners. */
const ASSURED = 0.1;

/** 1 M nodes, 5 M links: which exposures pass a control point, beside the trace that finds them. */
export async function control(report: Report, { seed, scale }: Options): Promise<void> {
  const chain = syntheticChain({ nodes: 1_000_000 * scale, links: 5_000_000 * scale, seed });
  const graph = chainGraph(chain);
  report.heading(`${count(chain.nodes)} nodes, ${count(chain.links)} links: control points beside full (a)`);
  const random = new Random(seed);
  const inForce = someAssured(chain, random);
  const assurances = coveredBy(inForce);
  const samples = newSamples({ full: 0, control: 0 });
  const verdicts = [0, 0, 0, 0];
  for (const node of farReachingMines(chain, graph, FLAGS, random, () => null)) {
    const tainted = taintedAt(graph, node, null);
    const full = () => engine.traceForward(graph, tainted, chain.asOf);
    const controlled = () => traceControl(graph, tainted, assurances, chain.asOf);
    const { states } = controlled();
    report.same(`how much is exposed by a flag on node ${node}`, {
      'full (a)': full().states.count,
      'control points': states.count,
    });
    for (const walks of states.walks) verdicts[walks] = (verdicts[walks] as number) + 1;
    await sideBySide({ full, control: controlled }, { rounds: 10, warmup: 2, random }, samples);
  }
  const [, unassured = 0, assured = 0, partly = 0] = verdicts;
  report.note(
    `${FLAGS} flags on mines, all minerals; ${count(inForce.length)} smelters and refiners assured for two to six years. ` +
      `Of what is exposed ${count(assured)} assured, ${count(partly)} partly, ${count(unassured)} not.`,
  );
  const ratio = samples.control.median / samples.full.median;
  report.table(
    ['one flag', 'median', 'p95', 'samples', 'by full (a)'],
    [
      ['full (a)', ...timing(samples.full), times(1)],
      ['control points', ...timing(samples.control), times(ratio)],
    ],
  );
  report.target('control points within 2× of full (a)', ratio <= 2, times(ratio));
}

function someAssured(chain: SyntheticChain, random: Random): readonly InForce[] {
  const earliest = dayOf('2015-01-01');
  return ['smelters', 'refiners'].flatMap((tier) => {
    const [first, end] = chain.nodesOf(tier);
    const nodes = Array.from({ length: end - first }, (_, index) => first + index);
    return nodes
      .filter(() => random.chance(ASSURED))
      .map((node) => {
        const from = earliest + random.below(2_000);
        return { node, minerals: null, from, to: from + 730 + random.below(1_460) };
      });
  });
}
