import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TwinCase } from './case.ts';
import { chains, SMALL } from './chains.ts';
import { difference } from './difference.ts';
import { flagId, TracedCase } from './service-answers.ts';
import { Twin, type TwinState } from './twin.ts';

const RUNS = 300;
const SEED = 20_250_131;

/** The questions about walked links that `difference` asks. */
function targetsAsked({ nodes }: TwinCase): string[][] {
  return [...nodes.slice(0, 8).map((node) => [node]), nodes.filter((_, index) => index % 2 === 0), []];
}

it(`traced answers agree with the twin on ${RUNS} random chains: by flag, by node, and drawn (seed ${SEED})`, async () => {
  let reached = 0;
  await fc.assert(
    fc.asyncProperty(chains(SMALL), async (chain) => {
      const traced = new TracedCase(chain);
      const byNode = new Map<string, Map<string, TwinState[]>>(chain.nodes.map((node) => [node, new Map()]));
      for (const flag of chain.flags) {
        const twin = new Twin(chain, flag);
        expect(difference(chain, twin, await traced.answers(flag, targetsAsked(chain)))).toBeNull();
        for (const state of twin.states()) {
          const flags = byNode.get(state.node);
          flags?.set(flagId(flag), [...(flags.get(flagId(flag)) ?? []), state]);
          reached += 1;
        }
      }
      for (const [node, flags] of byNode) {
        expect(new Map(await traced.flagsAt(node))).toEqual(flags);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(reached).toBeGreaterThan(RUNS);
}, 120_000);
