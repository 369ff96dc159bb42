import type { Arrivals } from './arrivals.ts';
import { followedBy, productsOf } from './products.ts';
import type { ChainGraph, ReachedStates } from './types.ts';

/** What arrived, and after it what conversions at the very nodes made of it: the best of all that it is made from there. */
export function reachedStates(graph: ChainGraph, arrivals: Arrivals): ReachedStates {
  const { count, node, mineral, earliest, hops, current } = arrivals;
  const products = productsOf(
    graph,
    arrivals,
    (state) => ({
      earliest: earliest[state] as number,
      hops: hops[state] as number,
      current: current[state] as number,
    }),
    (product, own) => {
      product.earliest = Math.min(product.earliest, own.earliest);
      product.hops = Math.min(product.hops, own.hops);
      product.current = Math.max(product.current, own.current);
    },
  );
  const total = count + products.length;
  return {
    count: total,
    node: followedBy(node, products, (product) => product.node),
    mineral: followedBy(mineral, products, (product) => product.mineral),
    produced: new Uint8Array(total).fill(1, count),
    firstPossibleOn: followedBy(earliest, products, (product) => product.earliest),
    hops: followedBy(hops, products, (product) => product.hops),
    current: followedBy(current, products, (product) => product.current),
  };
}
