import { appendConversion, appendSet } from '../../src/trace/engine/appending.ts';
import {
  COUNTS,
  ENDED,
  FIRST_DAY,
  LAST_DAY,
  MINERAL_SET,
  RECORDED,
  ROW,
} from '../../src/trace/engine/columns.ts';
import { layOut } from '../../src/trace/engine/layout.ts';
import { type ChainGraph, NOT_ENDED } from '../../src/trace/engine/types.ts';
import { mineralsIn } from './minerals.ts';
import type { SyntheticChain } from './synthetic-chain.ts';
import { MINERALS } from './tiers.ts';

/** The made-up chain as the engine's columns, all of it recorded by revision 1, without room for more. */
export function chainGraph(chain: SyntheticChain): ChainGraph {
  const rows = new Int32Array(ROW * chain.links);
  const rowLink = Int32Array.from({ length: chain.links }, (_, link) => link);
  const sets = new Map<number, number>();
  for (let link = 0; link < chain.links; link += 1) {
    const at = ROW * link;
    const minerals = chain.minerals[link] as number;
    const set = sets.get(minerals) ?? sets.size;
    sets.set(minerals, set);
    rows[at + FIRST_DAY] = chain.first[link] as number;
    rows[at + LAST_DAY] = chain.last[link] as number;
    rows[at + MINERAL_SET] = set;
    rows[at + RECORDED] = 1;
    rows[at + ENDED] = NOT_ENDED;
  }
  const columns = layOut(
    {
      count: chain.links,
      rows,
      rowFrom: chain.from,
      rowTo: chain.to,
      rowLink,
      rowVia: chain.via,
      rowMasses: new Int32Array(chain.links),
      rowEvidence: new Int32Array(chain.links),
    },
    chain.nodes,
    {
      rows: chain.links,
      nodes: chain.nodes,
      minerals: MINERALS.length,
      sets: sets.size,
      conversions: chain.conversions.length,
      masses: 0,
      documents: 0,
    },
  );
  for (const bits of sets.keys()) appendSet(columns, mineralsIn(bits));
  columns.counts[COUNTS.minerals] = MINERALS.length;
  for (const { node, input, output } of chain.conversions) appendConversion(columns, node, input, output, 1);
  const byNumber = (a: number, b: number): number => a - b;
  return {
    revision: 1,
    columns,
    nodeCount: chain.nodes,
    mineralCount: MINERALS.length,
    compareLinks: byNumber,
    compareMinerals: byNumber,
  };
}
