import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainSize } from '../chains.ts';
import { type GradedCase, gradedChains } from '../strength/graded-chains.ts';
import { Twin } from '../twin.ts';
import { explainedByTwin, wrongIn } from './difference.ts';
import { endsAsked } from './ends.ts';
import { explainingAnswers } from './explaining-answers.ts';
import { ExplainingTallies } from './explaining-tallies.ts';
import { tangledChains } from './tangled-chains.ts';
import { ExplainingTwin } from './twin.ts';

/** Chains to try; ORETRACE_FUZZ_RUNS asks for more, and then from another seed each time. */
const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED || 250;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_240_917;

/** Small enough for all walks to be written out. */
const TINY: ChainSize = { nodes: { min: 3, max: 5 }, links: { min: 6, max: 11 } };

const BOUNDS = { walks: 10, walkWork: 1_000_000, cutWork: 1_000_000 };

/** What the cases must show, each at least so often in a hundred ends explained. */
const RANDOM_SHARES: Record<string, number> = {
  'all walks written out': 95,
  'more walks than asked for': 8,
  'walks of several strengths': 10,
  'a longer walk is stronger': 3,
  'ties until the ids': 20,
  'a cut of two links': 10,
  'a cut of three links or more': 4,
  'something is taken for granted': 50,
};
const TANGLED_SHARES: Record<string, number> = {
  'the best walk uses a link twice': 2,
  'only walks that use a link twice': 1,
  'fewer walks apart than links to cut': 0.5,
  'a cut of two links': 20,
  'a cut proven irreducible alone': 0.1,
};

/** Asks for everything, in earnest and with next to no work allowed. */
function agree(graded: GradedCase, tallies: ExplainingTallies): void {
  const { chain, evidence, asked } = graded;
  for (const flag of chain.flags) {
    const explain = explainingAnswers(graded, flag);
    const renumbered = explainingAnswers(
      { ...graded, asked: { ...asked, shuffle: asked.shuffle + 1 } },
      flag,
    );
    const twin = new ExplainingTwin(graded, flag);
    for (const end of endsAsked(new Twin(chain, flag).states())) {
      const told = explain(end, BOUNDS);
      const of = explainedByTwin(twin, end);
      const about = { twin, end, chain, evidence };
      expect(wrongIn(told, BOUNDS.walks, of, about)).toBeNull();
      expect(told.cut?.kind).toBe('SMALLEST');
      expect(renumbered(end, BOUNDS)).toEqual(told);
      const hurried = explain(end, { walks: 10, walkWork: 20, cutWork: 0 });
      const isWhole = hurried.walksComplete;
      const first = { ...of, walks: isWhole ? of.walks : (of.walks?.slice(0, hurried.walks.length) ?? null) };
      expect(wrongIn({ ...hurried, walksComplete: true }, BOUNDS.walks, first, about)).toBeNull();
      tallies.add(told, hurried, of);
    }
  }
}

function expectShares(tallies: ExplainingTallies, least: Record<string, number>): void {
  for (const [feature, share] of Object.entries(least)) {
    const shown = (100 * (tallies.counts.get(feature) ?? 0)) / tallies.cases;
    const all = `${feature}: of ${tallies.cases}, ${JSON.stringify([...tallies.counts])}`;
    expect(shown, all).toBeGreaterThan(share);
  }
}

describe(`explanations and their brute-force twin (seed ${SEED})`, () => {
  it(
    `agree on ${RUNS} random small chains`,
    () => {
      const tallies = new ExplainingTallies();
      fc.assert(
        fc.property(gradedChains(TINY), (graded) => agree(graded, tallies)),
        { numRuns: RUNS, seed: SEED },
      );
      expectShares(tallies, RANDOM_SHARES);
    },
    120_000 + RUNS * 200,
  );

  it(
    `agree on ${RUNS} tangled chains`,
    () => {
      const tallies = new ExplainingTallies();
      fc.assert(
        fc.property(tangledChains(), (graded) => agree(graded, tallies)),
        { numRuns: RUNS, seed: SEED },
      );
      expectShares(tallies, TANGLED_SHARES);
    },
    120_000 + RUNS * 200,
  );
});
