import fc from 'fast-check';
import { type HistoryCase, histories, SMALL } from '../chains.ts';
import { asKnown } from '../history.ts';

/** A chain, which of its nodes are mine sites, and which minerals are asked for; null: all. */
export interface MinedCase {
  asked: HistoryCase;
  mineSites: string[];
  minerals: string[] | null;
}

export function minedChains(): fc.Arbitrary<MinedCase> {
  const drawn = histories(SMALL).chain((asked) =>
    fc
      .record({
        mineSites: fc.subarray(asKnown(asked.history, asked.revision).nodes.slice(0, 3)),
        minerals: fc.option(fc.subarray(['gold', 'tin', 'tungsten'], { minLength: 1 }), { freq: 2 }),
      })
      .map((rest) => ({ asked, ...rest })),
  );
  return fc.noBias(drawn);
}
