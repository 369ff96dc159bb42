import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chains } from './chains.ts';
import { difference } from './difference.ts';
import { engineAnswers } from './engine-answers.ts';
import { FAULTS } from './faults.ts';
import { Twin } from './twin.ts';

/** Far fewer cases than the comparison itself tries: what slips through here would still be likely to be found there. */
const CASES = fc
  .sample(chains(), { numRuns: 200, seed: 7 })
  .flatMap((chain) => chain.flags.map((flag) => ({ chain, flag, twin: new Twin(chain, flag) })));

describe('the comparison with the twin', () => {
  it('finds nothing wrong with the engine as it is', () => {
    for (const { chain, flag, twin } of CASES) {
      expect(difference(chain, twin, engineAnswers(chain, flag))).toBeNull();
    }
  });

  it.each(Object.entries(FAULTS))('finds the fault: %s', (_, fault) => {
    const found = CASES.some(
      ({ chain, flag, twin }) => difference(chain, twin, fault(chain, flag, twin)) !== null,
    );
    expect(found).toBe(true);
  });
});
