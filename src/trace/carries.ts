import type { ChainGraph, LinkIndex, MineralIndex } from './types.ts';

/** Whether a link carries a mineral. Sets are short and ascending, so a scan beats anything cleverer. */
export function carries(graph: ChainGraph, link: LinkIndex, mineral: MineralIndex): boolean {
  const set = graph.mineralSets[graph.linkMinerals[link] as number] as Int32Array;
  for (let i = 0; i < set.length; i += 1) {
    const carried = set[i] as number;
    if (carried >= mineral) return carried === mineral;
  }
  return false;
}
