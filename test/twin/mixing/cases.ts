import fc from 'fast-check';
import type { TwinCase, TwinInflow, TwinPool } from './case.ts';
import { choicesOf } from './twin.ts';

/** Combinations of choices of one case up to which the twin tries them all. */
const MOST_COMBINATIONS = 256;

const PARTS = [0, 0, 0, 1, 0.5, 0.25];

function inflows(pools: number, isExact: boolean): fc.Arbitrary<TwinInflow> {
  const exact = fc.integer({ min: 1, max: 6 });
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 5 }))
    .map(([low, width]) => [low, low + width] as const);
  const boundless = fc.integer({ min: 0, max: 2 }).map((low) => [low, Number.POSITIVE_INFINITY] as const);
  const mass = isExact
    ? exact
    : fc.oneof(
        { weight: 5, arbitrary: exact },
        { weight: 4, arbitrary: interval },
        { weight: 2, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: boundless },
      );
  return fc
    .record({
      from: fc.option(fc.integer({ min: 0, max: pools - 1 }), { nil: undefined, freq: 3 }),
      mass,
      tainted: fc.constantFrom(...PARTS),
      clean: fc.constantFrom(0, 1, 0.5),
    })
    .map(({ from, mass: kg, ...parts }) => ({
      ...parts,
      ...(from !== undefined && { from }),
      ...(kg !== undefined && { mass: kg }),
    }));
}

function poolsWith(pools: number, isExact: boolean): fc.Arbitrary<TwinPool> {
  const amount = fc.integer({ min: 0, max: 9 });
  const interval = fc
    .tuple(amount, fc.integer({ min: 1, max: 6 }))
    .map(([low, width]) => [low, low + width] as const);
  const output = isExact
    ? fc.oneof(fc.constant(0), amount)
    : fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 2, arbitrary: amount },
        { weight: 1, arbitrary: interval },
      );
  return fc.record({
    inflows: fc.array(inflows(pools, isExact), { maxLength: 3 }),
    output,
    excessClean: fc.boolean(),
  });
}

/** Pools that flow into one another as chance will have it, loops and self loops included. */
export const INTERVAL_CASES: fc.Arbitrary<TwinCase> = fc
  .integer({ min: 1, max: 4 })
  .chain((pools) => fc.array(poolsWith(pools, false), { minLength: pools, maxLength: pools }))
  .map(withFewCombinations);

export const EXACT_CASES: fc.Arbitrary<TwinCase> = fc
  .integer({ min: 1, max: 8 })
  .chain((pools) => fc.array(poolsWith(pools, true), { minLength: pools, maxLength: pools }));

/** The same with fewer quantities uncertain, the last first, where there are too many combinations. */
function withFewCombinations(pools: TwinCase): TwinCase {
  let combinations = 1;
  return pools.map((pool) => {
    let few = pool;
    while (combinations * choicesOf(few).length > MOST_COMBINATIONS) few = withOneExact(few);
    combinations *= choicesOf(few).length;
    return few;
  });
}

function withOneExact(pool: TwinPool): TwinPool {
  if (Array.isArray(pool.output)) return { ...pool, output: pool.output[0] };
  const at = pool.inflows.findLastIndex(({ mass }) => typeof mass !== 'number');
  const inflow = pool.inflows[at] as TwinInflow;
  return { ...pool, inflows: pool.inflows.with(at, { ...inflow, mass: 2 }) };
}

/** A loop that seems closed as long as only it is looked at, beside one that loses to it: rare among random cases. */
export const LOOP_THAT_HOLDS: TwinCase = [
  { inflows: [{ from: 0, mass: [0, 1] }, { from: 1 }] },
  { inflows: [{ from: 2, mass: 1, tainted: 0.5 }] },
  { inflows: [{ from: 0, mass: [1, 2] }], output: 2 },
];
