import { NONE } from '../../src/trace/engine/types.ts';
import type { MixSystem } from '../../src/trace/mixing/types.ts';
import { Random } from './random.ts';
import type { SyntheticChain } from './synthetic-chain.ts';

/** Of the mines, those that are flagged. */
const FLAGGED = 0.05;

export interface ChainMixing {
  readonly system: MixSystem;
  /** Pools of the suppliers. */
  readonly suppliers: readonly number[];
}

/**
 * The shares of one mineral in a made-up chain: a pool for every node that a link with the mineral meets, an exact mass
 * of 1 to 1000 kg on every such link, all of which leaves its near end. Mines have no inflow: what leaves them was
 * mined there; one in twenty is flagged.
 */
export function chainMixing(chain: SyntheticChain, mineral: number, seed: number): ChainMixing {
  const random = new Random(seed);
  const bit = 1 << mineral;
  const poolOf = new Int32Array(chain.nodes).fill(NONE);
  let pools = 0;
  for (let link = 0; link < chain.links; link += 1) {
    if (((chain.minerals[link] as number) & bit) === 0) continue;
    for (const node of [chain.from[link] as number, chain.to[link] as number]) {
      if (poolOf[node] !== NONE) continue;
      poolOf[node] = 0;
      pools += 1;
    }
  }
  // In the order of the nodes, as a graph has them.
  let numbered = 0;
  for (let node = 0; node < chain.nodes; node += 1) {
    if (poolOf[node] === NONE) continue;
    poolOf[node] = numbered;
    numbered += 1;
  }
  const inflowStart = new Int32Array(pools + 1);
  const eachLink = (visit: (from: number, to: number) => void) => {
    for (let link = 0; link < chain.links; link += 1) {
      if (((chain.minerals[link] as number) & bit) === 0) continue;
      visit(chain.from[link] as number, chain.to[link] as number);
    }
  };
  eachLink((_, to) => {
    const next = 1 + (poolOf[to] as number);
    inflowStart[next] = (inflowStart[next] as number) + 1;
  });
  for (let pool = 0; pool < pools; pool += 1) {
    inflowStart[pool + 1] = (inflowStart[pool + 1] as number) + (inflowStart[pool] as number);
  }
  const inflows = inflowStart[pools] as number;
  const inflowFrom = new Int32Array(inflows);
  const mass = new Float64Array(inflows);
  const inflowTainted = new Float64Array(inflows);
  const output = new Float64Array(pools);
  const excessClean = new Uint8Array(pools);
  const [firstMine, endOfMines] = chain.nodesOf('mines');
  const flagged = Uint8Array.from({ length: endOfMines }, () => Number(random.chance(FLAGGED)));
  const next = inflowStart.slice();
  eachLink((from, to) => {
    const seller = poolOf[from] as number;
    const inflow = next[poolOf[to] as number] as number;
    next[poolOf[to] as number] = inflow + 1;
    inflowFrom[inflow] = seller;
    mass[inflow] = 1 + random.below(1_000);
    output[seller] = (output[seller] as number) + (mass[inflow] as number);
    if (from < firstMine || from >= endOfMines) return;
    excessClean[seller] = 1;
    inflowTainted[inflow] = flagged[from] as number;
  });
  const [firstSupplier, endOfSuppliers] = chain.nodesOf('suppliers');
  return {
    system: {
      pools,
      inflowStart,
      inflowFrom,
      inflowLow: mass,
      inflowHigh: mass,
      inflowOpen: new Uint8Array(inflows),
      inflowTainted,
      inflowClean: new Float64Array(inflows),
      outputLow: output,
      outputHigh: output,
      excessClean,
    },
    suppliers: [...poolOf.subarray(firstSupplier, endOfSuppliers)].filter((pool) => pool !== NONE),
  };
}
