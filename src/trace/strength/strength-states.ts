import { followedBy, productsOf } from '../engine/products.ts';
import { MINERAL, NODE, type SearchSpace } from '../engine/search-space.ts';
import type { ChainGraph } from '../engine/types.ts';
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
  const products = productsOf(
    graph,
    { count, node, mineral },
    (state) => ({ strength: strength[state] as number, traced: traced[state] as number }),
    (product, own) => {
      product.strength = Math.max(product.strength, own.strength);
      product.traced = Math.max(product.traced, own.traced);
    },
  );
  const total = count + products.length;
  return {
    count: total,
    node: followedBy(node, products, (product) => product.node),
    mineral: followedBy(mineral, products, (product) => product.mineral),
    produced: new Uint8Array(total).fill(1, count),
    strength: followedBy(strength, products, (product) => product.strength),
    traced: followedBy(traced, products, (product) => product.traced),
  };
}
