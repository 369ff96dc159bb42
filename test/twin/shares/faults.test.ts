import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFaulty, type SourceFault } from '../faults/faulty-source.ts';
import { shareCases } from './chains.ts';
import { difference, PROGRAM, type SharesProgram } from './difference.ts';
import { FAULTS_IN_SOURCE } from './in-source.ts';
import { SharesTwin } from './twin.ts';

/** Far fewer than the comparison itself tries: what slips through here would still be likely to be found there. */
const CASES = fc
  .sample(shareCases(false), { numRuns: 400, seed: 11 })
  .map((asked) => ({ asked, twin: new SharesTwin(asked) }));

function isFoundOut(program: SharesProgram): boolean {
  return CASES.some(({ asked, twin }) => {
    try {
      return difference(asked, twin, program) !== null;
    } catch {
      // A program that contradicts itself has been found out, too.
      return true;
    }
  });
}

/** What of the program is of which module, apart from what makes the system. */
const OTHER_MODULES: readonly string[] = ['pools-behind.ts', 'share-grounds.ts'];

/** The program with faults in its source: a copy of the module that has them, or else of the one that makes systems. */
async function faulty(faults: readonly SourceFault[]): Promise<SharesProgram> {
  const module = faults.map(({ file }) => file).find((file) => OTHER_MODULES.includes(file));
  const copy = await importFaulty<Partial<SharesProgram>>(
    'trace/mixing',
    module ?? 'chain-system.ts',
    faults,
  );
  return { ...PROGRAM, ...copy };
}

describe('the comparison of systems of chains with their twin', () => {
  it('finds nothing wrong with the program as it is, nor with a copy without a fault', async () => {
    expect(isFoundOut(PROGRAM)).toBe(false);
    expect(isFoundOut(await faulty([]))).toBe(false);
  });

  it.each(Object.entries(FAULTS_IN_SOURCE))('finds the fault made in the source: %s', async (_, faults) => {
    expect(isFoundOut(await faulty(faults))).toBe(true);
  });
});
