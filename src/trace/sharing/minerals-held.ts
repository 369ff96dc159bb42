import { rowsArriving, rowsLeaving } from '../engine/adjacent-rows.ts';
import { MINERAL_SET, mineralsOfSet, ROW } from '../engine/columns.ts';
import type { ChainGraph, MineralIndex, NodeIndex, RowIndex } from '../engine/types.ts';
import type { Snapshot } from '../projection/types.ts';

/** Minerals that come to a node, leave it, are made there or are there of other sources; each once, whenever it was. */
export function mineralsHeld(snapshot: Snapshot, node: NodeIndex): readonly MineralIndex[] {
  const { graph, flows } = snapshot;
  const arriving = mineralsOf(graph, rowsArriving(graph, node));
  const held = mineralsOf(graph, rowsLeaving(graph, node));
  for (const mineral of arriving) held.add(mineral);
  const { conversionStart, conversionInput, conversionOutput, sourceStart, sourceMineral } = flows.quantities;
  for (let one = conversionStart[node] as number; one < (conversionStart[node + 1] as number); one += 1) {
    if (arriving.has(conversionInput[one] as number)) held.add(conversionOutput[one] as number);
  }
  for (let one = sourceStart[node] as number; one < (sourceStart[node + 1] as number); one += 1) {
    held.add(sourceMineral[one] as number);
  }
  return [...held];
}

function mineralsOf(graph: ChainGraph, rows: readonly RowIndex[]): Set<MineralIndex> {
  const { columns } = graph;
  const sets = new Set(rows.map((row) => columns.rows[ROW * row + MINERAL_SET] as number));
  return new Set([...sets].flatMap((set) => [...mineralsOfSet(columns, set)]));
}
