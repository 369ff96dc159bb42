import fc from 'fast-check';
import { type HistoryCase, histories, SMALL } from '../chains.ts';
import { asKnown } from '../history.ts';

/** A chain, which of its nodes are focal companies, and of what nodes hold it is asked about. */
export interface SuppliedCase {
  asked: HistoryCase;
  focal: string[];
  /** Only of these minerals; null: all. */
  minerals: string[] | null;
  /** Only what was made at the node, or what arrived; null: both. */
  produced: boolean | null;
}

export function suppliedChains(): fc.Arbitrary<SuppliedCase> {
  const drawn = histories(SMALL).chain((asked) => {
    const { nodes } = asKnown(asked.history, asked.revision);
    return fc
      .record({
        focal: fc.subarray(nodes, {
          minLength: Math.min(1, nodes.length),
          maxLength: Math.min(2, nodes.length),
        }),
        minerals: fc.option(fc.subarray(['gold', 'tin', 'tungsten'], { minLength: 1 }), { freq: 2 }),
        produced: fc.constantFrom(null, null, false, true),
      })
      .map((rest) => ({ asked, ...rest }));
  });
  return fc.noBias(drawn);
}
