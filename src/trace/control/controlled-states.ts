import { followedBy, productsOf } from '../engine/products.ts';
import { MINERAL, NODE } from '../engine/search-space.ts';
import type { ChainGraph } from '../engine/types.ts';
import { type ControlSpace, ENDING } from './control-space.ts';
import type { ControlledStates } from './types.ts';

/** What arrived, and after it what conversions at the very nodes made of it: by the walks of all that it is made from. */
export function controlledStates(graph: ChainGraph, space: ControlSpace): ControlledStates {
  const { count } = space;
  const node = space.columnOf(NODE);
  const mineral = space.columnOf(MINERAL);
  const walks = Uint8Array.from(space.columnOf(ENDING));
  const products = productsOf(
    graph,
    { count, node, mineral },
    (state) => ({ walks: walks[state] as number }),
    (product, own) => {
      product.walks |= own.walks;
    },
  );
  const total = count + products.length;
  return {
    count: total,
    node: followedBy(node, products, (product) => product.node),
    mineral: followedBy(mineral, products, (product) => product.mineral),
    produced: new Uint8Array(total).fill(1, count),
    walks: followedBy(walks, products, (product) => product.walks),
  };
}
