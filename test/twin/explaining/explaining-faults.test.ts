import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StopSignal } from '../../../src/trace/engine/types.ts';
import { importFaulty } from '../faults/faulty-source.ts';
import { gradedChains } from '../strength/graded-chains.ts';
import { Twin } from '../twin.ts';
import { explainedByTwin, wrongIn } from './difference.ts';
import { endsAsked } from './ends.ts';
import { explainingAnswers } from './explaining-answers.ts';
import { FAULTS_IN_EXPLAINING_SOURCE } from './faults-in-source.ts';
import { tangledChains } from './tangled-chains.ts';
import { ExplainingTwin } from './twin.ts';

type Source = typeof import('../../../src/trace/explaining/explanation.ts');

const BOUNDS = { walks: 10, walkWork: 100_000, cutWork: 100_000 };
const TINY = { nodes: { min: 3, max: 5 }, links: { min: 6, max: 11 } };

/** Fewer cases than the comparison itself tries: what slips through here would still be likely to be found there. */
const CHAINS = [
  ...fc.sample(gradedChains(TINY), { numRuns: 90, seed: 7 }),
  ...fc.sample(tangledChains(), { numRuns: 150, seed: 7 }),
];
const CASES = CHAINS.flatMap((graded) => {
  const [flag] = graded.chain.flags;
  if (flag === undefined) return [];
  const twin = new ExplainingTwin(graded, flag);
  const about = { twin, chain: graded.chain, evidence: graded.evidence };
  const ends = endsAsked(new Twin(graded.chain, flag).states()).slice(-3);
  return [
    {
      graded,
      flag,
      ends: ends.map((end) => ({ end, of: explainedByTwin(twin, end), about: { ...about, end } })),
    },
  ];
});

/** Stops when it has been looked at so often. */
function stopAfter(looks: number): StopSignal {
  let left = looks;
  return {
    get stopped() {
      left -= 1;
      return left < 0;
    },
  };
}

/** Bounded work, so that a fault that has no end is found out, too. */
async function findsFault(faults: Parameters<typeof importFaulty>[2]): Promise<boolean> {
  const { explainExposure } = await importFaulty<Source>('trace/explaining', 'explanation.ts', faults);
  return CASES.some(({ graded, flag, ends }) => {
    try {
      const explain = explainingAnswers(graded, flag, explainExposure);
      return ends.some(({ end, of, about }) => {
        const told = explain(end, BOUNDS, stopAfter(20));
        if (wrongIn(told, BOUNDS.walks, of, about) !== null || told.cut?.kind !== 'SMALLEST') return true;
        // Without a proof the cut must still be irreducible.
        const hurried = explain(end, { ...BOUNDS, cutWork: 0 }, stopAfter(20));
        return wrongIn(hurried, BOUNDS.walks, of, about) !== null;
      });
    } catch {
      // An explanation that contradicts itself has been found out, too.
      return true;
    }
  });
}

describe('the comparison of explanations with their twin', () => {
  it('finds nothing wrong with a copy of the source without a fault', async () => {
    expect(await findsFault([])).toBe(false);
  });

  it.each(Object.entries(FAULTS_IN_EXPLAINING_SOURCE))(
    'finds the fault made in the source: %s',
    async (_, faults) => {
      expect(await findsFault(faults)).toBe(true);
    },
  );
});
