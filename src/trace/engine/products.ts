import { COUNTS, yieldsAt } from './columns.ts';
import { StateNumbers } from './states.ts';
import { type ChainGraph, type MineralIndex, NONE, type NodeIndex } from './types.ts';

/** States by their columns, as far as what arrived where. */
interface ArrivedStates {
  readonly count: number;
  readonly node: Int32Array;
  readonly mineral: Int32Array;
}

/** A mineral that conversions at a node make of what arrived there. */
export interface Product {
  readonly node: NodeIndex;
  readonly mineral: MineralIndex;
}

/**
 * What conversions at the very nodes make of what arrived: one for each node and mineral made, in the order in which the
 * states lead to them.
 *
 * @param madeOf what a state says of a product that is made of it
 * @param unite takes in what another state says that it is made of, too
 */
export function productsOf<Said extends object>(
  graph: ChainGraph,
  { count, node, mineral }: ArrivedStates,
  madeOf: (state: number) => Said,
  unite: (product: Said, own: Said) => void,
): readonly (Product & Said)[] {
  const { counts, lastConversion } = graph.columns;
  const products: (Product & Said)[] = [];
  if (counts[COUNTS.conversions] === 0) return products;
  const numbers = new StateNumbers();
  for (let state = 0; state < count; state += 1) {
    const at = node[state] as number;
    if (lastConversion[at] === NONE) continue;
    const own = madeOf(state);
    for (const made of yieldsAt(graph, at, mineral[state] as number)) {
      const product = products[numbers.intern(at, made)];
      if (product === undefined) products.push({ node: at, mineral: made, ...own });
      else unite(product, own);
    }
  }
  return products;
}

/** A column of what arrived, and after it what it says of products; the column itself where there are none. */
export function followedBy<P>(
  column: Int32Array,
  products: readonly P[],
  said: (one: P) => number,
): Int32Array;
export function followedBy<P>(
  column: Uint8Array,
  products: readonly P[],
  said: (one: P) => number,
): Uint8Array;
export function followedBy<P>(
  column: Int32Array | Uint8Array,
  products: readonly P[],
  said: (one: P) => number,
): Int32Array | Uint8Array {
  if (products.length === 0) return column;
  const count = column.length + products.length;
  const longer = column instanceof Int32Array ? new Int32Array(count) : new Uint8Array(count);
  longer.set(column);
  longer.set(products.map(said), column.length);
  return longer;
}
