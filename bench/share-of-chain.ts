import { type TaintedRow, UNBOUNDED_START } from '../src/trace/engine/types.ts';
import { chainSystem, type WantedPools } from '../src/trace/mixing/chain-system.ts';
import { nodeQuantities } from '../src/trace/mixing/node-quantities.ts';
import { solveShares } from '../src/trace/mixing/solve.ts';
import { chainGraph } from './chain/chain-graph.ts';
import { Random } from './chain/random.ts';
import type { SyntheticChain } from './chain/synthetic-chain.ts';
import { weighedGraph } from './chain/weighed-graph.ts';
import { count, type Report, times, timing } from './report.ts';
import { Samples } from './samples.ts';

const ROUNDS = 4;
/** Of the mines, those that are flagged. */
const FLAGGED = 0.05;
const YEAR = 365;

/** The shares of one mineral from the links of a chain: making a system of them beside solving it. */
export function shareOfChain(report: Report, chain: SyntheticChain, mineral: number, seed: number): void {
  const graph = weighedGraph(chainGraph(chain), mineral, seed);
  const [firstMine, endOfMines] = chain.nodesOf('mines');
  const quantities = nodeQuantities(
    chain.nodes,
    chain.conversions.map((conversion) => ({ ...conversion, recovery: 0.5 })),
    [],
    (node) => node >= firstMine && node < endOfMines,
  );
  const random = new Random(seed);
  const { outgoingStart } = graph.columns;
  const tainted: TaintedRow[] = [];
  for (let mine = firstMine; mine < endOfMines; mine += 1) {
    if (!random.chance(FLAGGED)) continue;
    for (let row = outgoingStart[mine] as number; row < (outgoingStart[mine + 1] as number); row += 1) {
      tainted.push({ row, from: UNBOUNDED_START, to: chain.asOf, minerals: null });
    }
  }
  const [firstSupplier, endOfSuppliers] = chain.nodesOf('suppliers');
  const suppliers = Int32Array.from(
    { length: endOfSuppliers - firstSupplier },
    (_, index) => firstSupplier + index,
  );
  const period = { from: chain.asOf - YEAR + 1, to: chain.asOf };
  const made = (node: Int32Array) => {
    const wanted: WantedPools = { node, mineral: new Int32Array(node.length).fill(mineral) };
    return chainSystem(graph, quantities, tainted, period, wanted).system;
  };
  const making = new Samples();
  const solving = new Samples();
  let system = made(suppliers);
  solveShares(system);
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    system = made(suppliers);
    const then = performance.now();
    solveShares(system);
    making.milliseconds.push(then - began);
    solving.milliseconds.push(performance.now() - then);
  }
  report.note(
    `From the links of the chain, over a year: ${count(system.pools)} pools, ${count(system.inflowFrom.length)} inflows; ` +
      'what conversions make of other minerals has no stated mass.',
  );
  const row = (name: string, one: Samples) => [name, ...timing(one), times(one.median / solving.median)];
  report.table(
    ['shares of one mineral, all suppliers', 'median', 'p95', 'samples', 'by solving'],
    [row('making the system of the chain’s links', making), row('solving it', solving)],
  );
}
