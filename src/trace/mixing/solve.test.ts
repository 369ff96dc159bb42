import { describe, expect, it } from 'vitest';
import { systemOf, type TwinCase, type TwinInflow } from '../../../test/twin/mixing/case.ts';
import { endsAt } from '../../../test/twin/mixing/difference.ts';
import { solveShares } from './solve.ts';
import { MASS } from './types.ts';

/** Ends of the parts of every pool, to nine places. */
function solved(pools: TwinCase) {
  const shares = solveShares(systemOf(pools));
  expect(shares.complete).toBe(true);
  return pools.map((_, pool) => endsAt(shares, pool));
}

function expectEnds(found: readonly number[] | undefined, low: number, high: number): void {
  expect(found?.[0]).toBeCloseTo(low, 9);
  expect(found?.[1]).toBeCloseTo(high, 9);
}

const CLEAN = { clean: 1 };
const TAINTED = { tainted: 1 };

describe('the worked example', () => {
  /** T, S, C. M's own mix is unknown, but all that leaves it is tainted; N and R give clean material. */
  const example = (fromMine: TwinInflow['mass'] & {}): TwinCase => [
    {
      inflows: [{ mass: fromMine, ...TAINTED }, { mass: 50, ...CLEAN }, { mass: 20 }],
      output: 80,
    },
    {
      inflows: [
        { from: 0, mass: 80 },
        { mass: 100, ...CLEAN },
        { from: 3, mass: 20 },
      ],
      output: 200,
    },
    { inflows: [{ from: 1, mass: 200 }], output: 20 },
    { inflows: [{ from: 2, mass: 20 }], output: 20 },
  ];

  it('has the shares that semantics.md gives it', () => {
    const [trader, smelter, company, recycler] = solved(example(30));
    expectEnds(trader?.tainted, 3 / 10, 3 / 10);
    expectEnds(trader?.unknown, 1 / 5, 1 / 5);
    for (const one of [smelter, company, recycler]) {
      expectEnds(one?.tainted, 2 / 15, 2 / 15);
      expectEnds(one?.unknown, 4 / 45, 4 / 45);
      expectEnds(one?.clean, 7 / 9, 7 / 9);
    }
  });

  it('has ends that are attained where a quantity is known as an interval', () => {
    const [, , company] = solved(example([10, 60]));
    expectEnds(company?.tainted, 1 / 18, 8 / 39);
  });
});

describe('exact quantities', () => {
  it('are all unknown in a loop that nothing enters, and no less downstream of it', () => {
    const [first, second, customer] = solved([
      { inflows: [{ from: 1, mass: 5 }], output: 5 },
      { inflows: [{ from: 0, mass: 5 }], output: 5 },
      {
        inflows: [
          { from: 0, mass: 1 },
          { mass: 3, ...CLEAN },
        ],
      },
    ]);
    for (const one of [first, second])
      expect(one).toEqual({ tainted: [0, 0], clean: [0, 0], unknown: [1, 1] });
    expectEnds(customer?.unknown, 1 / 4, 1 / 4);
  });

  it('stay right where a loop is hardly ever left', () => {
    const [first, second] = solved([
      {
        inflows: [
          { from: 1, mass: 1e14 },
          { mass: 1, ...TAINTED },
        ],
      },
      {
        inflows: [
          { from: 0, mass: 1e14 },
          { mass: 3, ...CLEAN },
        ],
      },
    ]);
    for (const one of [first, second]) expectEnds(one?.tainted, 1 / 4, 1 / 4);
  });

  it('leave what outputs exceed unknown, or clean where it was mined', () => {
    const [trader, mine, heap] = solved([
      { inflows: [{ mass: 3, ...TAINTED }], output: 4 },
      { inflows: [{ mass: 3, ...TAINTED }], output: 4, excessClean: true },
      { inflows: [], output: 4, excessClean: true },
    ]);
    expectEnds(trader?.unknown, 1 / 4, 1 / 4);
    expectEnds(mine?.clean, 1 / 4, 1 / 4);
    expectEnds(heap?.clean, 1, 1);
  });

  it('have no share without a mass, and are unknown to whoever is supplied all the same', () => {
    const system = systemOf([
      { inflows: [] },
      {
        inflows: [
          { from: 0, mass: 1 },
          { mass: 1, ...TAINTED },
        ],
      },
    ]);
    const shares = solveShares(system);
    expect([...shares.mass]).toEqual([MASS.none, MASS.some]);
    expect(endsAt(shares, 0).tainted).toEqual([Number.NaN, Number.NaN]);
    expect(endsAt(shares, 1)).toEqual({ tainted: [0.5, 0.5], clean: [0, 0], unknown: [0.5, 0.5] });
  });

  it('say how much of an output is not covered, rounding aside', () => {
    const { excessLow, excessHigh } = solveShares(
      systemOf([
        { inflows: [{ mass: [1, 3] }], output: [2, 5] },
        { inflows: [0.1, 0.2, 0.3].map((mass) => ({ mass })), output: 0.6 + 1e-16 },
        { inflows: [{ mass: [1, 3] }], output: 4 },
      ]),
    );
    expect([...excessLow]).toEqual([0, 0, 1]);
    expect([...excessHigh]).toEqual([4, 0, 3]);
  });
});

describe('uncertain quantities', () => {
  it('of which nothing is known leave everything possible', () => {
    const [pool] = solved([{ inflows: [TAINTED, CLEAN] }]);
    expect(pool).toEqual({ tainted: [0, 1], clean: [0, 1], unknown: [0, 0] });
  });

  it('have their maximum where supply equals output, inside an interval', () => {
    const [pool] = solved([
      {
        inflows: [
          { mass: 2, clean: 0, ...TAINTED },
          { mass: [0, 10], tainted: 0.25, clean: 1 },
        ],
        output: 6,
      },
    ]);
    // 2 + 4/4 of 6; all ten would give 4.5 of 12, none 2 of 6.
    expectEnds(pool?.tainted, 2 / 6, 3 / 6);
  });

  it('have an interval on the output itself', () => {
    const [pool] = solved([{ inflows: [{ mass: [1, 4], ...TAINTED }], output: [2, 8] }]);
    expectEnds(pool?.tainted, 1 / 8, 1);
    expectEnds(pool?.unknown, 0, 7 / 8);
  });

  it('never cut a loop off from a source of which something is known to come', () => {
    const [trader, other] = solved([
      { inflows: [{ from: 1 }, TAINTED] },
      { inflows: [{ from: 0, mass: [1, Number.POSITIVE_INFINITY] }] },
    ]);
    for (const one of [trader, other]) expect(one?.tainted).toEqual([1, 1]);
  });

  it('cut a loop off where nothing may come', () => {
    const [trader, other] = solved([
      {
        inflows: [
          { from: 1, mass: 5 },
          { mass: [0, 2], ...TAINTED },
        ],
        output: 5,
      },
      { inflows: [{ from: 0, mass: 5 }], output: 5 },
    ]);
    for (const one of [trader, other])
      expect(one).toEqual({ tainted: [0, 1], clean: [0, 0], unknown: [0, 1] });
  });

  it('may leave a pool without mass: what then leaves it is unknown, but that is no share of its own', () => {
    const pools: TwinCase = [
      { inflows: [{ mass: [0, 5], ...TAINTED }] },
      { inflows: [{ from: 0, mass: 1 }] },
    ];
    expect(solveShares(systemOf(pools)).mass[0]).toBe(MASS.perhaps);
    const [trader, customer] = solved(pools);
    expect(trader).toEqual({ tainted: [1, 1], clean: [0, 0], unknown: [0, 0] });
    expect(customer).toEqual({ tainted: [0, 1], clean: [0, 0], unknown: [0, 1] });
  });

  it('leave a pool its own share where its loop would be unknown without it', () => {
    const [first, second] = solved([
      { inflows: [{ from: 1, mass: [0, 5] }] },
      {
        inflows: [
          { from: 0, mass: 1 },
          { mass: 1, ...TAINTED },
        ],
      },
    ]);
    expectEnds(first?.tainted, 1, 1);
    expectEnds(second?.tainted, 1 / 2, 1);
  });

  it('of one link in two pools are chosen for each by itself, which encloses what is consistent', () => {
    // 0 to 4 kg of copper of which a quarter is cobalt: two pools of one smelter.
    const [copper, cobalt] = solved([
      {
        inflows: [
          { mass: [0, 4], ...TAINTED },
          { mass: 4, ...CLEAN },
        ],
      },
      {
        inflows: [
          { mass: [0, 1], ...TAINTED },
          { mass: 1, ...CLEAN },
        ],
      },
    ]);
    for (const one of [copper, cobalt]) expectEnds(one?.tainted, 0, 1 / 2);
  });
});

describe('a stop signal', () => {
  const chain = (masses: TwinInflow['mass'] & {}): TwinCase =>
    Array.from({ length: 12_000 }, (_, pool) => ({
      inflows: [
        { mass: masses, ...TAINTED },
        { mass: 2, ...CLEAN },
        ...(pool > 0 ? [{ from: pool - 1, mass: 1 }] : []),
      ],
    }));

  it.each([['exact', 1] as const, ['uncertain', [1, 2] as const] as const])(
    'leaves intervals that enclose the right ones: %s',
    (_, masses) => {
      const system = systemOf(chain(masses));
      const whole = solveShares(system);
      let isCutWithin = false;
      for (const looks of [0, 1, 2, 3, 4, 6, 8, 12]) {
        let left = looks;
        const stop = {
          get stopped() {
            left -= 1;
            return left < 0;
          },
        };
        const cut = solveShares(system, stop);
        if (cut.complete) expect([...cut.taintedLow]).toEqual([...whole.taintedLow]);
        let known = 0;
        let narrower = 0;
        for (let pool = 0; pool < system.pools; pool += 1) {
          const found = endsAt(cut, pool);
          const right = endsAt(whole, pool);
          for (const part of ['tainted', 'clean', 'unknown'] as const) {
            const [[low, high], [least, greatest]] = [found[part], right[part]] as [number[], number[]];
            if (!((low as number) <= (least as number) && (high as number) >= (greatest as number)))
              narrower += 1;
          }
          if ((found.tainted[1] as number) < 1) known += 1;
        }
        expect(narrower).toBe(0);
        if (looks === 0) expect(known).toBe(0);
        if (!cut.complete && known > 0) isCutWithin = true;
      }
      expect(isCutWithin).toBe(true);
    },
  );
});
