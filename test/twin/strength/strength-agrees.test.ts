import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engine } from '../../../src/trace/engine/engine.ts';
import { traceStrength } from '../../../src/trace/strength/strength.ts';
import type { Strength } from '../../../src/trace/strength/types.ts';
import { SMALL, WIDE } from '../chains.ts';
import { taintedRowsOf } from '../engine-answers.ts';
import { graphOfHistory } from '../history-columns.ts';
import { gradedChains } from './graded-chains.ts';
import { rowEvidence, strengthAnswers } from './strength-answers.ts';
import { StrengthTallies } from './strength-tallies.ts';
import { twinStrengths } from './twin.ts';

/** Chains to try; ORETRACE_FUZZ_RUNS asks for more, and then from another seed each time. */
const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED || 500;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_240_917;

/** What the cases must show, each at least in this share of them. */
const LEAST_SHARES: Record<string, number> = {
  'two strengths or more': 0.18,
  'three strengths or more': 0.03,
  'traced and possible': 0.15,
  'the flag is the weakest': 0.15,
  'dates make it weaker': 0.08,
  'the strongest walk is not traced, another is': 0.03,
  'something produced': 0.25,
  'produced of two strengths': 0.01,
};

describe(`strength and its brute-force twin (seed ${SEED})`, () => {
  it(
    `agree on ${RUNS} random small chains`,
    () => {
      const tallies = new StrengthTallies();
      fc.assert(
        fc.property(gradedChains(SMALL), (graded) => {
          for (const flag of graded.chain.flags) {
            const told = twinStrengths(graded, graded.chain, flag);
            expect(strengthAnswers(graded, flag)).toEqual(told);
            tallies.add(graded, flag, told);
          }
        }),
        { numRuns: RUNS, seed: SEED },
      );
      for (const [feature, share] of Object.entries(LEAST_SHARES)) {
        const shown = (tallies.counts.get(feature) ?? 0) / tallies.cases;
        expect(shown, `${feature}: ${JSON.stringify([...tallies.counts])}`).toBeGreaterThan(share);
      }
    },
    120_000 + RUNS * 100,
  );

  it('agree on wide chains', () => {
    fc.assert(
      fc.property(gradedChains(WIDE), (graded) => {
        for (const flag of graded.chain.flags) {
          expect(strengthAnswers(graded, flag)).toEqual(twinStrengths(graded, graded.chain, flag));
        }
      }),
      { numRuns: Math.ceil(RUNS / 100), seed: SEED },
    );
  });

  it('gives its states in the order of the trace', () => {
    fc.assert(
      fc.property(gradedChains(SMALL), (graded) => {
        const { chain } = graded;
        const named = graphOfHistory(graded.asked);
        for (const flag of chain.flags) {
          const tainted = taintedRowsOf(named, chain, flag);
          const { states: reached } = engine.traceForward(named.graph, tainted, chain.asOf);
          const evidence = rowEvidence(graded, named);
          const flagStrength = graded.flagStrength as Strength;
          const { states } = traceStrength(named.graph, tainted, chain.asOf, evidence, flagStrength);
          const { node, mineral, produced } = reached;
          expect({ node: states.node, mineral: states.mineral, produced: states.produced }).toEqual({
            node,
            mineral,
            produced,
          });
        }
      }),
      { numRuns: 100, seed: SEED },
    );
  });
});
