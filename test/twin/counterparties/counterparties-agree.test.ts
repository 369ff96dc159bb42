import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterpartyAnswers, flagsOf, inOrder, twinOf } from './counterparty-answers.ts';
import { suppliedChains } from './supplied-chains.ts';

/** Small chains to try; ORETRACE_FUZZ_RUNS asks for more, and then from another seed each time. */
const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED || 600;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_261_123;

describe(`counterparties and their brute-force twin (seed ${SEED})`, () => {
  it(
    `agree on ${RUNS} random small chains`,
    () => {
      const told = { itself: 0, others: 0, far: 0, current: 0, historic: 0 };
      fc.assert(
        fc.property(suppliedChains(), (supplied) => {
          for (const flag of flagsOf(supplied)) {
            const wanted = twinOf(supplied, flag);
            expect(inOrder(counterpartyAnswers(supplied, flag))).toEqual(inOrder(wanted));
            for (const { node, counterparty, current, links } of wanted) {
              told[node === counterparty ? 'itself' : 'others'] += 1;
              told[current ? 'current' : 'historic'] += 1;
              if (links > 2) told.far += 1;
            }
          }
        }),
        { numRuns: RUNS, seed: SEED },
      );
      // Agreement would mean little if some of it never came up.
      expect(Math.min(...Object.values(told))).toBeGreaterThan(RUNS / 10);
    },
    120_000 + RUNS * 100,
  );
});
