import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareCases } from './chains.ts';
import { difference } from './difference.ts';
import { SharesTwin } from './twin.ts';

/** Small chains to try; ORETRACE_FUZZ_RUNS asks for more, and then from another seed each time. */
const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED || 600;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_261_123;
const TIME = 60_000 + RUNS * 50;

/** Counts of what the cases show. */
class Shown {
  readonly counts: Record<string, number> = {};

  add(what: string, isSo = true): void {
    this.counts[what] = (this.counts[what] ?? 0) + (isSo ? 1 : 0);
  }
}

describe(`systems of chains and their brute-force twin (seed ${SEED})`, () => {
  it(
    `agree on ${RUNS} random chains, pool by pool`,
    () => {
      const shown = new Shown();
      fc.assert(
        fc.property(shareCases(false), (asked) => {
          const twin = new SharesTwin(asked);
          expect(difference(asked, twin)).toBeNull();
          const { grounds, unknownOrigins } = twin.groundsOf([...twin.pools.keys()]);
          for (const kind of new Set(grounds.map((one) => one.split(' ')[0] as string))) shown.add(kind);
          const inflows = [...twin.pools.values()].flatMap((pool) => pool.inflows);
          const parts = inflows.map(({ tainted }) => tainted.number);
          shown.add('something of unknown origin', unknownOrigins.length > 0);
          shown.add('more than two pools', twin.pools.size > 2);
          shown.add(
            'tainted in part',
            parts.some((part) => part > 0 && part < 1),
          );
        }),
        { numRuns: RUNS, seed: SEED },
      );
      if (ASKED) console.log(shown.counts);
      for (const [what, times] of Object.entries(shown.counts)) {
        expect(times, what).toBeGreaterThan(RUNS / 50);
      }
      expect(Object.keys(shown.counts)).toHaveLength(10);
    },
    TIME,
  );

  it(
    `agree on the shares of ${RUNS} random chains of exact masses`,
    () => {
      const shown = new Shown();
      fc.assert(
        fc.property(shareCases(true), (asked) => {
          const twin = new SharesTwin(asked);
          if (!twin.isExact) return;
          expect(difference(asked, twin)).toBeNull();
          const mixes = [...twin.mixes().values()];
          shown.add('exact');
          shown.add(
            'mixed',
            mixes.some((mix) => mix !== null && mix.tainted.number > 0 && mix.tainted.number < 1),
          );
          shown.add(
            'of all three',
            mixes.some(
              (mix) => mix && [mix.tainted, mix.clean, mix.unknown].every((part) => part.number > 0.01),
            ),
          );
        }),
        { numRuns: RUNS, seed: SEED },
      );
      if (ASKED) console.log(shown.counts);
      for (const [what, times] of Object.entries(shown.counts)) {
        expect(times, what).toBeGreaterThan(RUNS / 50);
      }
    },
    TIME,
  );
});
