import { expect, test } from 'vitest';
import { buildChainGraph, type LinkRecord } from '../engine/graph.ts';
import { chainSystem } from '../mixing/chain-system.ts';
import { nodeQuantities } from '../mixing/node-quantities.ts';
import { solveShares } from '../mixing/solve.ts';
import { gapsBehind } from './gaps.ts';

const [FLAGGED, OTHER, TRADER, FIRST_SUPPLIER] = [0, 1, 2, 3] as const;
const YEAR = { from: 1, to: 365 };

/** Two mines sell, unweighed, to one trader, who sells to so many suppliers. */
function suppliedBy(suppliers: number) {
  const link = (from: number, to: number): LinkRecord => ({ from, to, start: 1, end: 365, minerals: [0] });
  const places = Array.from({ length: suppliers }, (_, at) => FIRST_SUPPLIER + at);
  const nodeCount = FIRST_SUPPLIER + suppliers;
  const links = [link(FLAGGED, TRADER), link(OTHER, TRADER), ...places.map((one) => link(TRADER, one))];
  const graph = buildChainGraph({ nodeCount, mineralCount: 1, links });
  const wanted = { node: Int32Array.from(places), mineral: new Int32Array(suppliers) };
  const tainted = [{ row: 0, ...YEAR, minerals: null }];
  const quantities = nodeQuantities(nodeCount, [], [], (node) => node <= OTHER);
  const chain = chainSystem(graph, quantities, tainted, YEAR, wanted);
  return { chain, targets: places.map((one) => chain.poolOf(one, 0)) };
}

test('more shares than are looked at at once are counted all, and the first of them named', () => {
  const { chain, targets } = suppliedBy(75);
  const { shares, open, count, gaps } = gapsBehind(chain, solveShares(chain.system), targets, 10);
  expect({ shares, open, count }).toEqual({ shares: 75, open: 75, count: 2 });
  // What the suppliers bought matters to none of them: each has it from one trader.
  expect(gaps.map(({ kind, settles, weight }) => ({ kind, settles, weight }))).toEqual([
    { kind: 'LINK_MASS', settles: 75, weight: 75 },
    { kind: 'LINK_MASS', settles: 75, weight: 75 },
  ]);
  for (const { targets: named } of gaps) expect(named).toEqual(Array.from({ length: 20 }, (_, at) => at));
});

test('no more are told than are asked for, and of nothing open there are none', () => {
  const { chain, targets } = suppliedBy(3);
  const solved = solveShares(chain.system);
  expect(gapsBehind(chain, solved, targets, 1)).toMatchObject({ count: 2, gaps: [{ kind: 'LINK_MASS' }] });
  const none = new Float64Array(chain.system.pools);
  const settled = { ...solved, taintedLow: none, taintedHigh: none, unknownHigh: none };
  expect(gapsBehind(chain, settled, targets, 10)).toEqual({ shares: 3, open: 0, count: 0, gaps: [] });
});

test('of a share that is known exactly nothing is open, however much of it is tainted', () => {
  const { chain, targets } = suppliedBy(3);
  const solved = solveShares(chain.system);
  const quarter = new Float64Array(chain.system.pools).fill(0.25);
  const none = new Float64Array(chain.system.pools);
  const exact = { ...solved, taintedLow: quarter, taintedHigh: quarter, unknownHigh: none };
  expect(gapsBehind(chain, exact, targets, 10)).toEqual({ shares: 3, open: 0, count: 0, gaps: [] });
});

test('a stop signal ends it', () => {
  const { chain, targets } = suppliedBy(5_000);
  const shares = solveShares(chain.system);
  expect(() => gapsBehind(chain, shares, targets, 10, { stopped: true })).toThrow('stopped');
});
