import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveShares } from '../../../src/trace/mixing/solve.ts';
import { systemOf, type TwinCase, type TwinInflow, type TwinPool } from './case.ts';
import { EXACT_CASES, INTERVAL_CASES } from './cases.ts';
import { endsAt } from './difference.ts';

const PARAMETERS = { numRuns: 1_000, seed: 20_240_917 };

function solved(pools: TwinCase) {
  const shares = solveShares(systemOf(pools));
  return pools.map((_, pool) => endsAt(shares, pool));
}

type Solved = ReturnType<typeof solved>;

/** Every pair of ends of two answers, and whether the pool has a share in both. */
function eachEnd(
  one: Solved,
  other: Solved,
  visit: (one: number[], other: number[], part: string) => void,
): void {
  for (const [pool, parts] of one.entries()) {
    for (const part of ['tainted', 'clean', 'unknown'] as const) {
      const found = other[pool]?.[part] as number[];
      if (!Number.isNaN(parts[part][0]) && !Number.isNaN(found[0])) visit(parts[part], found, part);
    }
  }
}

function expectSame(one: Solved, other: Solved): void {
  expect(one.map(({ tainted }) => Number.isNaN(tainted[0]))).toEqual(
    other.map(({ tainted }) => Number.isNaN(tainted[0])),
  );
  eachEnd(one, other, (ends, found) => {
    expect(found[0]).toBeCloseTo(ends[0] as number, 8);
    expect(found[1]).toBeCloseTo(ends[1] as number, 8);
  });
}

function scaled(mass: TwinInflow['mass'] & {}): TwinInflow['mass'] & {} {
  return typeof mass === 'number' ? 8 * mass : [8 * mass[0], 8 * mass[1]];
}

const changed = (pools: TwinCase, change: (pool: TwinPool) => TwinPool): TwinCase => pools.map(change);

describe('shares', () => {
  it('of exact quantities add up to 1', () => {
    fc.assert(
      fc.property(EXACT_CASES, (pools) => {
        for (const { tainted, clean, unknown } of solved(pools)) {
          if (Number.isNaN(tainted[0])) continue;
          expect((tainted[0] as number) + (clean[0] as number) + (unknown[0] as number)).toBeCloseTo(1, 12);
        }
      }),
      PARAMETERS,
    );
  });

  it('do not change when all masses are eight times as much', () => {
    fc.assert(
      fc.property(INTERVAL_CASES, (pools) => {
        const more = changed(pools, ({ inflows, output, ...rest }) => ({
          ...rest,
          inflows: inflows.map(({ mass, ...one }) => ({
            ...one,
            ...(mass !== undefined && { mass: scaled(mass) }),
          })),
          ...(output !== undefined && { output: scaled(output) }),
        }));
        expectSame(solved(pools), solved(more));
      }),
      PARAMETERS,
    );
  });

  it('do not change when pools are numbered otherwise', () => {
    fc.assert(
      fc.property(INTERVAL_CASES, (pools) => {
        const last = pools.length - 1;
        const turned = changed([...pools].reverse(), ({ inflows, ...rest }) => ({
          ...rest,
          inflows: inflows.map(({ from, ...one }) => ({
            ...one,
            ...(from !== undefined && { from: last - from }),
          })),
        }));
        expectSame(solved(pools), solved(turned).reverse());
      }),
      PARAMETERS,
    );
  });

  it('do not change when an exact inflow comes as two halves', () => {
    fc.assert(
      fc.property(EXACT_CASES, (pools) => {
        const halved = changed(pools, (pool) => ({
          ...pool,
          inflows: pool.inflows.flatMap((one) => {
            const half = { ...one, mass: (one.mass as number) / 2 };
            return [half, half];
          }),
        }));
        expectSame(solved(pools), solved(halved));
      }),
      PARAMETERS,
    );
  });

  it('are tainted no more when a clean source is added', () => {
    fc.assert(
      fc.property(INTERVAL_CASES, (pools) => {
        const cleaner = changed(pools, (pool) => ({
          ...pool,
          inflows: [...pool.inflows, { mass: 3, clean: 1 }],
        }));
        eachEnd(solved(pools), solved(cleaner), (before, after, part) => {
          if (part !== 'tainted') return;
          expect(after[0]).toBeLessThanOrEqual((before[0] as number) + 1e-9);
          expect(after[1]).toBeLessThanOrEqual((before[1] as number) + 1e-9);
        });
      }),
      PARAMETERS,
    );
  });

  it('are told no more narrowly when intervals are wider', () => {
    fc.assert(
      fc.property(INTERVAL_CASES, (pools) => {
        const wider = changed(pools, (pool) => ({
          ...pool,
          inflows: pool.inflows.map((one) =>
            typeof one.mass === 'number' ? { ...one, mass: [one.mass / 2, 2 * one.mass] as const } : one,
          ),
        }));
        eachEnd(solved(pools), solved(wider), (before, after) => {
          expect(after[0]).toBeLessThanOrEqual((before[0] as number) + 1e-9);
          expect(after[1]).toBeGreaterThanOrEqual((before[1] as number) - 1e-9);
        });
      }),
      PARAMETERS,
    );
  });
});
