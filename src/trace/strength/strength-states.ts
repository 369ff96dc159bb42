import { COUNTS, yieldsAt } from '../engine/columns.ts';
import { MINERAL, NODE, type SearchSpace } from '../engine/search-space.ts';
import { StateNumbers } from '../engine/states.ts';
import { type ChainGraph, NONE } from '../engine/types.ts';
import type { StrengthStates } from './types.ts';

export const NO_STATES: StrengthStates = {
  count: 0,
  node: new Int32Array(0),
  mineral: new Int32Array(0),
  produced: new Uint8Array(0),
  strength: new Uint8Array(0),
  traced: new Uint8Array(0),
};

/** What arrived, and after it what conversions at the very nodes made of it: as strong as the strongest it is made from. */
export function strengthStates(
  graph: ChainGraph,
  space: SearchSpace,
  strength: Uint8Array,
  traced: Uint8Array,
): StrengthStates {
  const { count } = space;
  const node = space.columnOf(NODE);
  const mineral = space.columnOf(MINERAL);
  if (graph.columns.counts[COUNTS.conversions] === 0) {
    return { count, node, mineral, produced: new Uint8Array(count), strength, traced };
  }
  const numbers = new StateNumbers();
  const products: { node: number; mineral: number; strength: number; traced: number }[] = [];
  for (let state = 0; state < count; state += 1) {
    const at = node[state] as number;
    if (graph.columns.lastConversion[at] === NONE) continue;
    const own = { strength: strength[state] as number, traced: traced[state] as number };
    for (const yielded of yieldsAt(graph, at, mineral[state] as number)) {
      const product = products[numbers.intern(at, yielded)];
      if (product === undefined) {
        products.push({ node: at, mineral: yielded, ...own });
        continue;
      }
      product.strength = Math.max(product.strength, own.strength);
      product.traced = Math.max(product.traced, own.traced);
    }
  }
  const states = {
    count: count + products.length,
    node: new Int32Array(count + products.length),
    mineral: new Int32Array(count + products.length),
    produced: new Uint8Array(count + products.length).fill(1, count),
    strength: new Uint8Array(count + products.length),
    traced: new Uint8Array(count + products.length),
  };
  const columns = { node, mineral, strength, traced };
  for (const name of ['node', 'mineral', 'strength', 'traced'] as const) {
    states[name].set(columns[name]);
    states[name].set(
      products.map((product) => product[name]),
      count,
    );
  }
  return states;
}
