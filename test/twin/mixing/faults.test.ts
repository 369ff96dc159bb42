import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SolveShares } from '../../../src/trace/mixing/types.ts';
import { importFaulty, type SourceFault } from '../faults/faulty-source.ts';
import { EXACT_CASES, INTERVAL_CASES, LOOP_THAT_HOLDS } from './cases.ts';
import { difference } from './difference.ts';
import { FAULTS_IN_SOURCE } from './in-source.ts';
import { twinShares } from './twin.ts';

const CASES = [
  LOOP_THAT_HOLDS,
  ...fc.sample(EXACT_CASES, { numRuns: 150, seed: 11 }),
  ...fc.sample(INTERVAL_CASES, { numRuns: 1_200, seed: 11 }),
].map((pools) => ({ pools, twin: twinShares(pools) }));

async function differs(faults: readonly SourceFault[]): Promise<boolean> {
  const { solveShares } = await importFaulty<{ solveShares: SolveShares }>(
    'trace/mixing',
    'solve.ts',
    faults,
  );
  return CASES.some(({ pools, twin }) => {
    try {
      return difference(pools, solveShares, twin) !== null;
    } catch {
      // A solver that contradicts itself has been found out, too.
      return true;
    }
  });
}

describe('the comparison of the solver with its twin', () => {
  it('finds nothing wrong with a copy of the source without a fault', async () => {
    expect(await differs([])).toBe(false);
  });

  it.each(Object.entries(FAULTS_IN_SOURCE))('finds the fault made in the source: %s', async (_, faults) => {
    expect(await differs(faults)).toBe(true);
  });
});
