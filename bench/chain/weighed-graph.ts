import { COUNTS, holds, MINERAL_SET, ROW, sharedNumbers } from '../../src/trace/engine/columns.ts';
import { appendMasses } from '../../src/trace/engine/masses.ts';
import type { ChainGraph, MineralIndex } from '../../src/trace/engine/types.ts';
import { Random } from './random.ts';

/** The same graph with an exact mass of one mineral, 1 to 1000 kg, on every link that carries it. */
export function weighedGraph(graph: ChainGraph, mineral: MineralIndex, seed: number): ChainGraph {
  const random = new Random(seed);
  const count = graph.columns.counts[COUNTS.rows] as number;
  const columns = {
    ...graph.columns,
    masses: sharedNumbers(1 + 2 * count),
    rowMasses: new Int32Array(count),
    counts: graph.columns.counts.slice(),
  };
  for (let row = 0; row < count; row += 1) {
    if (!holds(columns, columns.rows[ROW * row + MINERAL_SET] as number, mineral)) continue;
    const kg = 1 + random.below(1_000);
    columns.rowMasses[row] = appendMasses(columns, [{ mineral, low: kg, high: kg }]);
  }
  return { ...graph, columns };
}
