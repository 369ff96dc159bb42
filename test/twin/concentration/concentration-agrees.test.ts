import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationAnswers, inOrder, twinOf } from './concentration-answers.ts';
import { minedChains } from './mined-chains.ts';

/** Small chains to try; ORETRACE_FUZZ_RUNS asks for more, and then from another seed each time. */
const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED || 600;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_261_123;

describe(`concentration and its brute-force twin (seed ${SEED})`, () => {
  it(
    `agree on ${RUNS} random small chains`,
    () => {
      let singles = 0;
      let others = 0;
      fc.assert(
        fc.property(minedChains(), (asked) => {
          const told = twinOf(asked);
          expect(inOrder(concentrationAnswers(asked))).toEqual(inOrder(told));
          for (const { single } of told) {
            if (single) singles += 1;
            else others += 1;
          }
        }),
        { numRuns: RUNS, seed: SEED },
      );
      // Agreement would mean little if only one of the two came up.
      expect(singles).toBeGreaterThan(RUNS);
      expect(others).toBeGreaterThan(RUNS);
    },
    120_000 + RUNS * 100,
  );
});
