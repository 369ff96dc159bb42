import { COUNTS, yieldsAt } from '../engine/columns.ts';
import { MINERAL, NODE } from '../engine/search-space.ts';
import { StateNumbers } from '../engine/states.ts';
import { type ChainGraph, type MineralIndex, NONE, type NodeIndex } from '../engine/types.ts';
import { type ControlSpace, ENDING } from './control-space.ts';
import type { ControlledStates } from './types.ts';

/** What arrived, and after it what conversions at the very nodes made of it: by the walks of all that it is made from. */
export function controlledStates(graph: ChainGraph, space: ControlSpace): ControlledStates {
  const node = space.columnOf(NODE);
  const mineral = space.columnOf(MINERAL);
  const walks = Uint8Array.from(space.columnOf(ENDING));
  const products = productsOf(graph, { count: space.count, node, mineral, walks });
  const count = space.count + products.length;
  const produced = new Uint8Array(count).fill(1, space.count);
  if (products.length === 0) return { count, node, mineral, produced, walks };
  return {
    count,
    node: Int32Array.from([...node, ...products.map((product) => product.node)]),
    mineral: Int32Array.from([...mineral, ...products.map((product) => product.mineral)]),
    produced,
    walks: Uint8Array.from([...walks, ...products.map((product) => product.walks)]),
  };
}

/** A mineral made at a node. */
interface Product {
  readonly node: NodeIndex;
  readonly mineral: MineralIndex;
  walks: number;
}

function productsOf(graph: ChainGraph, arrived: Omit<ControlledStates, 'produced'>): readonly Product[] {
  const { counts, lastConversion } = graph.columns;
  const products: Product[] = [];
  if (counts[COUNTS.conversions] === 0) return products;
  const numbers = new StateNumbers();
  for (let state = 0; state < arrived.count; state += 1) {
    const node = arrived.node[state] as number;
    if (lastConversion[node] === NONE) continue;
    const walks = arrived.walks[state] as number;
    for (const mineral of yieldsAt(graph, node, arrived.mineral[state] as number)) {
      const product = products[numbers.intern(node, mineral)];
      if (product === undefined) products.push({ node, mineral, walks });
      else product.walks |= walks;
    }
  }
  return products;
}
