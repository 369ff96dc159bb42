import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WIDE } from '../chains.ts';
import { asKnown } from '../history.ts';
import { type AssuredCase, assuredChains } from './assured-chains.ts';
import { controlAnswers } from './control-answers.ts';
import { ControlTallies } from './control-tallies.ts';
import { difference } from './difference.ts';
import { ControlTwin } from './twin.ts';
import { verdictsWrittenOut } from './written-out.ts';

/** Small chains to try; ORETRACE_FUZZ_RUNS asks for more, and then from another seed each time. */
const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED || 1_000;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_261_123;

function agree({ asked, assurances, clauseOf }: AssuredCase, tallies?: ControlTallies): void {
  const chain = asKnown(asked.history, asked.revision);
  for (const flag of chain.flags) {
    const twin = new ControlTwin(chain, flag, clauseOf[flag.id] as string, assurances);
    expect(difference(chain, twin, controlAnswers({ asked, assurances, clauseOf }, flag))).toBeNull();
    tallies?.add(chain, flag, twin);
  }
}

/** What the questions must show, each at least in this share of them; otherwise agreement would mean little. */
const LEAST_SHARES: Record<string, number> = {
  'something reached': 0.5,
  'a state that is ASSURED': 0.15,
  'a state that is PARTLY_ASSURED': 0.15,
  'a state that is UNASSURED beyond the first link': 0.15,
  'all three verdicts': 0.05,
  'a node PARTLY_ASSURED by minerals that are not': 0.002,
  'the end is assured, its walks are not': 0.2,
  'the flagged node is assured, its material is not': 0.05,
  'the days alone part a state': 0.005,
  'something produced is ASSURED': 0.02,
};

describe(`control points and their brute-force twin (seed ${SEED})`, () => {
  it(
    `agree on ${RUNS} random small chains, day by day`,
    () => {
      const tallies = new ControlTallies();
      fc.assert(
        fc.property(assuredChains(), (asked) => agree(asked, tallies)),
        { numRuns: RUNS, seed: SEED },
      );
      if (ASKED) console.log(tallies.questions, tallies.all());
      expect(tallies.questions).toBeGreaterThan(RUNS);
      // Shares of a few hundred random cases say little.
      if (RUNS < 1_000) return;
      for (const [feature, share] of Object.entries(LEAST_SHARES)) {
        expect(tallies.share(feature), `${feature}: ${JSON.stringify(tallies.all())}`).toBeGreaterThan(share);
      }
    },
    120_000 + RUNS * 100,
  );

  const wideRuns = Math.ceil(RUNS / 200);
  it(
    `agree on ${wideRuns} wide chains`,
    () => {
      fc.assert(
        fc.property(assuredChains(WIDE), (asked) => agree(asked)),
        { numRuns: wideRuns, seed: SEED },
      );
    },
    60_000 + wideRuns * 2_000,
  );
});

describe('the twin', () => {
  it('says what every walk, written out with every choice of its days, says', () => {
    const tiny = assuredChains({ nodes: { min: 4, max: 4 }, links: { min: 8, max: 12 } });
    const found = new Set<string>();
    fc.assert(
      fc.property(tiny, ({ asked, assurances, clauseOf }) => {
        const whole = asKnown(asked.history, asked.revision);
        // Three links lead from the first of four nodes to the last, so long as none leads back.
        const links = whole.links.filter(
          ({ from, to }) => whole.nodes.indexOf(from) < whole.nodes.indexOf(to),
        );
        const chain = { ...whole, links };
        for (const flag of chain.flags) {
          const twin = new ControlTwin(chain, flag, clauseOf[flag.id] as string, assurances);
          const arrived = twin.states().filter(({ produced }) => !produced);
          const told = new Map(arrived.map(({ node, mineral, verdict }) => [`${node} ${mineral}`, verdict]));
          expect(told).toEqual(verdictsWrittenOut(chain, flag, twin));
          for (const verdict of told.values()) found.add(verdict);
        }
      }),
      { numRuns: 150, seed: SEED },
    );
    expect(found.size).toBe(3);
  });
});
