import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveShares } from '../../../src/trace/mixing/solve.ts';
import { endsOf, systemOf, type TwinCase } from './case.ts';
import { EXACT_CASES, INTERVAL_CASES, LOOP_THAT_HOLDS } from './cases.ts';
import { difference, endsAt } from './difference.ts';
import { Fraction } from './fraction.ts';
import { type Choice, mixesOf, twinShares } from './twin.ts';

/** Cases to try; ORETRACE_FUZZ_RUNS asks for more, and then from another seed each time. */
const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED || 750;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_240_917;
const TIME = 60_000 + RUNS * 50;

describe(`the solver and its rational twin (seed ${SEED})`, () => {
  it(
    `agree on ${RUNS} systems of exact quantities`,
    () => {
      let loops = 0;
      fc.assert(
        fc.property(EXACT_CASES, (pools) => {
          const twin = twinShares(pools);
          expect(difference(pools, solveShares, twin)).toBeNull();
          const mixed = twin.filter(({ ends }) => ends && ends.tainted[0] > 0 && ends.tainted[0] < 1);
          if (mixed.length > 1) loops += 1;
        }),
        { numRuns: RUNS, seed: SEED },
      );
      expect(loops).toBeGreaterThan(RUNS / 4);
    },
    TIME,
  );

  it(
    `agree on ${RUNS} systems with intervals, whose every corner the twin tries`,
    () => {
      const shown: Record<string, number> = { wide: 0, partly: 0, perhaps: 0, unbounded: 0, loops: 0 };
      fc.assert(
        fc.property(INTERVAL_CASES, (pools) => {
          const twin = twinShares(pools);
          expect(difference(pools, solveShares, twin)).toBeNull();
          const show = (what: string, isSo: boolean) => {
            if (isSo) shown[what] = (shown[what] as number) + 1;
          };
          const tainted = twin.flatMap(({ ends }) => (ends === undefined ? [] : [ends.tainted]));
          show(
            'wide',
            tainted.some(([low, high]) => high - low > 0.01),
          );
          show(
            'partly',
            tainted.some(([low, high]) => high - low > 0.01 && low > 0.01 && high < 0.99),
          );
          show(
            'perhaps',
            twin.some(({ mass }) => mass === 'perhaps'),
          );
          show(
            'unbounded',
            pools.some(({ inflows }) => inflows.some(({ mass }) => mass === undefined)),
          );
          show(
            'loops',
            pools.some(({ inflows }, pool) => inflows.some(({ from = -1 }) => from >= pool)),
          );
        }),
        { numRuns: RUNS, seed: SEED, examples: [[LOOP_THAT_HOLDS]] },
      );
      for (const [what, times] of Object.entries(shown)) expect(times, what).toBeGreaterThan(RUNS / 40);
    },
    TIME,
  );

  it(
    'enclose whatever quantities are drawn from the intervals',
    () => {
      const drawn = fc.tuple(
        INTERVAL_CASES,
        fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 16, maxLength: 16 }),
      );
      fc.assert(
        fc.property(drawn, ([pools, places]) => {
          const shares = solveShares(systemOf(pools));
          for (const [pool, mix] of mixesOf(pools, draw(pools, places)).entries()) {
            if (mix === null) continue;
            const ends = endsAt(shares, pool);
            for (const part of ['tainted', 'clean', 'unknown'] as const) {
              expect(ends[part][0]).toBeLessThanOrEqual(mix[part].number + 1e-9);
              expect(ends[part][1]).toBeGreaterThanOrEqual(mix[part].number - 1e-9);
            }
          }
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    TIME,
  );
});

/** Quantities at the places given, in sixteenths of their intervals; of unbounded ones, many times as much for each. */
function draw(pools: TwinCase, places: readonly number[]): readonly Choice[] {
  let used = 0;
  const between = (low: number, high: number, isOpen: boolean) => {
    const place = places[used % places.length] as number;
    used += 1;
    if (high !== Number.POSITIVE_INFINITY) return Fraction.of(low + ((high - low) * place) / 16);
    return Fraction.of(low + 2 ** (2 * place - 16) - (isOpen ? 0 : 2 ** -16));
  };
  return pools.map(({ inflows, output }) => ({
    masses: inflows.map(({ mass }) =>
      between(...endsOf(mass, [0, Number.POSITIVE_INFINITY]), mass === undefined),
    ),
    output: between(...endsOf(output, [0, 0]), false),
  }));
}
