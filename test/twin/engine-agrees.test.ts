import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HistoryCase, histories, SMALL, WIDE } from './chains.ts';
import { difference, differenceInOrigins } from './difference.ts';
import { engineAnswers } from './engine-answers.ts';
import { asKnown } from './history.ts';
import type { TwinDays } from './material.ts';
import { TwinOrigins } from './origins.ts';
import { Tallies } from './tallies.ts';
import { Twin } from './twin.ts';

/** Small chains to try; ORETRACE_FUZZ_RUNS asks for more, and then from another seed each time. */
const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED || 1_000;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_240_917;

function agree(asked: HistoryCase, days: TwinDays, farthest?: number, tallies?: Tallies): void {
  const chain = asKnown(asked.history, asked.revision);
  for (const [index, flag] of chain.flags.entries()) {
    const twin = new Twin(chain, flag, days);
    const engine = engineAnswers(asked, flag);
    expect(difference(chain, twin, engine, farthest)).toBeNull();
    if (index === 0) expect(differenceInOrigins(chain, new TwinOrigins(chain, days), engine)).toBeNull();
    tallies?.add(asked, chain, flag, twin);
  }
}

/** What the cases must show, each at least in this share of them; otherwise agreement would mean little. */
const LEAST_SHARES: Record<string, number> = {
  'something reached': 0.55,
  'two nodes beyond the first link': 0.3,
  'three links or more': 0.2,
  'not every node reached': 0.2,
  'flagged node reached again': 0.1,
  'a day unbounded': 0.1,
  'current and historic': 0.25,
  'minerals reach different nodes': 0.2,
  'fewest links is not earliest': 0.15,
  'late on the way of a shortest walk': 0.08,
  'shortest walks tie until the ids': 0.15,
  'flag of some minerals only': 0.4,
  'flag on node': 0.2,
  'flag on place': 0.1,
  'flag on link': 0.1,
  'flag on actor': 0.1,
  'something produced': 0.25,
  'produced what also arrived': 0.15,
  'converted on the way': 0.1,
  'a produced mineral could be converted again there': 0.05,
  'nodes are merged': 0.2,
  'a merge is undone': 0.015,
  'the flagged node is merged': 0.05,
  'a walk over a merged node': 0.1,
  'a walk over an amended link': 0.2,
  'later revisions': 0.3,
  'rows appended before': 0.3,
  'rows of later revisions laid out': 0.1,
  'another answer at the last revision': 0.3,
};

describe(`the engine and its brute-force twin (seed ${SEED})`, () => {
  it(
    `agree on ${RUNS} random small chains, day by day`,
    () => {
      const tallies = new Tallies();
      fc.assert(
        fc.property(histories(SMALL), (asked) => agree(asked, 'every', undefined, tallies)),
        {
          numRuns: RUNS,
          seed: SEED,
          interruptAfterTimeLimit: 60_000 + RUNS * 100,
          markInterruptAsFailure: true,
        },
      );
      if (ASKED) console.log(tallies.cases, tallies.all());
      expect(tallies.cases).toBeGreaterThanOrEqual(RUNS);
      // Shares of a few hundred random cases say little.
      if (RUNS < 1_000) return;
      for (const [feature, share] of Object.entries(LEAST_SHARES)) {
        expect(tallies.share(feature), `${feature}: ${JSON.stringify(tallies.all())}`).toBeGreaterThan(share);
      }
    },
    120_000 + RUNS * 100,
  );

  const wideRuns = Math.ceil(RUNS / 100);
  it(
    `agree on ${wideRuns} wide chains`,
    () => {
      fc.assert(
        fc.property(histories(WIDE), (asked) => agree(asked, 'turning', 3)),
        { numRuns: wideRuns, seed: SEED },
      );
    },
    60_000 + wideRuns * 2_000,
  );
});

describe('the twin', () => {
  it('says the same whether it walks every day or only those on which something turns', () => {
    fc.assert(
      fc.property(histories(SMALL), ({ history, revision }) => {
        const chain = asKnown(history, revision);
        const [everyOrigin, turningOrigin] = [
          new TwinOrigins(chain, 'every'),
          new TwinOrigins(chain, 'turning'),
        ];
        for (const node of chain.nodes) {
          expect(turningOrigin.of(node, null)).toEqual(everyOrigin.of(node, null));
        }
        for (const flag of chain.flags) {
          const every = new Twin(chain, flag, 'every');
          const turning = new Twin(chain, flag, 'turning');
          expect(turning.states()).toEqual(every.states());
          expect(turning.walkedLinks()).toEqual(every.walkedLinks());
          for (const node of chain.nodes)
            expect(turning.shortestWalk({ node })).toEqual(every.shortestWalk({ node }));
        }
      }),
      { numRuns: 200, seed: SEED },
    );
  });
});
