import type { ChainGraph, LinkIndex, MineralIndex } from './types.ts';

/** Whether a link carries a mineral. */
export function carries(graph: ChainGraph, link: LinkIndex, mineral: MineralIndex): boolean {
  return holds(graph.mineralSets[graph.linkMinerals[link] as number] as Int32Array, mineral);
}

/** Whether a set holds a mineral. Sets are short and ascending, so a scan beats anything cleverer. */
export function holds(set: Int32Array, mineral: MineralIndex): boolean {
  for (let i = 0; i < set.length; i += 1) {
    const held = set[i] as number;
    if (held >= mineral) return held === mineral;
  }
  return false;
}
