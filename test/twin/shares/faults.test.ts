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

/** The program with faults in its source; each of its modules is of a copy of its own. */
async function faulty(faults: readonly SourceFault[]): Promise<SharesProgram> {
  const from = <Module>(module: string) => importFaulty<Module>('trace/mixing', module, faults);
  const { chainSystem } = await from<Pick<SharesProgram, 'chainSystem'>>('chain-system.ts');
  const { poolsBehind } = await from<Pick<SharesProgram, 'poolsBehind'>>('pools-behind.ts');
  const grounds = await from<Pick<SharesProgram, 'groundsOf' | 'unknownOriginsOf'>>('share-grounds.ts');
  return { chainSystem, poolsBehind, ...grounds };
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
