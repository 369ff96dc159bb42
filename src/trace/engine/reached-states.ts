import type { Arrivals } from './arrivals.ts';
import { COUNTS, yieldsAt } from './columns.ts';
import { StateNumbers } from './states.ts';
import { type ChainGraph, NONE, type ReachedStates } from './types.ts';

/** What arrived, and after it what conversions at the very nodes made of it. */
export function reachedStates(graph: ChainGraph, arrivals: Arrivals): ReachedStates {
  const { count } = arrivals;
  const products = productsOf(graph, arrivals);
  if (products.length === 0) {
    return {
      count,
      node: arrivals.node,
      mineral: arrivals.mineral,
      produced: new Uint8Array(count),
      firstPossibleOn: arrivals.earliest,
      hops: arrivals.hops,
      current: arrivals.current,
    };
  }
  const total = count + products.length;
  const followed = <Column extends Int32Array | Uint8Array>(column: Column, longer: Column): Column => {
    longer.set(column);
    return longer;
  };
  const states = {
    count: total,
    node: followed(arrivals.node, new Int32Array(total)),
    mineral: followed(arrivals.mineral, new Int32Array(total)),
    produced: new Uint8Array(total).fill(1, count),
    firstPossibleOn: followed(arrivals.earliest, new Int32Array(total)),
    hops: followed(arrivals.hops, new Int32Array(total)),
    current: followed(arrivals.current, new Uint8Array(total)),
  };
  for (const [index, product] of products.entries()) {
    states.node[count + index] = product.node;
    states.mineral[count + index] = product.mineral;
    states.firstPossibleOn[count + index] = product.earliest;
    states.hops[count + index] = product.hops;
    states.current[count + index] = product.current;
  }
  return states;
}

/** A mineral made at a node: the best of all that it is made from there. */
interface Product {
  readonly node: number;
  readonly mineral: number;
  earliest: number;
  hops: number;
  current: number;
}

function productsOf(graph: ChainGraph, arrivals: Arrivals): Product[] {
  const { counts, lastConversion } = graph.columns;
  const products: Product[] = [];
  if (counts[COUNTS.conversions] === 0) return products;
  const { count, node, mineral, earliest, hops, current } = arrivals;
  const numbers = new StateNumbers();
  for (let state = 0; state < count; state += 1) {
    const at = node[state] as number;
    if (lastConversion[at] === NONE) continue;
    const own = {
      earliest: earliest[state] as number,
      hops: hops[state] as number,
      current: current[state] as number,
    };
    for (const yielded of yieldsAt(graph, at, mineral[state] as number)) {
      const number = numbers.intern(at, yielded);
      const product = products[number];
      if (product === undefined) {
        products.push({ node: at, mineral: yielded, ...own });
        continue;
      }
      product.earliest = Math.min(product.earliest, own.earliest);
      product.hops = Math.min(product.hops, own.hops);
      product.current = Math.max(product.current, own.current);
    }
  }
  return products;
}
