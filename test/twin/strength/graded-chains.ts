import fc from 'fast-check';
import type { TwinCase } from '../case.ts';
import { type ChainSize, type HistoryCase, histories } from '../chains.ts';
import { asKnown } from '../history.ts';

/** What is known of one link. */
export interface TwinEvidence {
  /** 1 to 5. */
  strength: number;
  /** Whether it is a declaration of the company as a whole. */
  company: boolean;
}

/** A question about a history, and how well its links and flags are known. */
export interface GradedCase {
  asked: HistoryCase;
  /** The chain as it is known at the revision asked about. */
  chain: TwinCase;
  /** By id of each link. */
  evidence: ReadonlyMap<string, TwinEvidence>;
  /** Strength of every flag. */
  flagStrength: number;
}

/** Few strengths in one chain, so that walks tie; some walks of one strength, and many with a weak link. */
const palette = fc.subarray([1, 2, 3, 4, 5], { minLength: 1, maxLength: 4 });

/** Random chains, the one half as they come, the other with many conversions. */
export function gradedChains(size: ChainSize): fc.Arbitrary<GradedCase> {
  return graded(
    fc.tuple(histories(size), fc.boolean()).map(([asked, much]) => (much ? convertingMuch(asked) : asked)),
  );
}

/** Says how well everything in a history is known. */
export function graded(histories: fc.Arbitrary<HistoryCase>): fc.Arbitrary<GradedCase> {
  const drawn = fc
    .record({
      asked: histories,
      strengths: palette,
      companyShare: fc.constantFrom(0, 2, 2, 4, 6),
      flagStrength: fc.constantFrom(1, 2, 3, 4, 5, 5, 5),
    })
    .chain(({ asked, strengths, companyShare, flagStrength }) => {
      const { links } = asked.history;
      const grade = fc.record({
        strength: fc.constantFrom(...strengths),
        company: fc.nat({ max: 9 }).map((number) => number < companyShare),
      });
      return fc.array(grade, { minLength: links.length, maxLength: links.length, size: 'max' }).map(
        (grades): GradedCase => ({
          asked,
          chain: asKnown(asked.history, asked.revision),
          evidence: new Map(links.map(({ id }, index) => [id, grades[index] as TwinEvidence])),
          flagStrength,
        }),
      );
    });
  return fc.noBias(drawn);
}

/** One mineral made of either of two others at every second node: what is produced is then often of two strengths. */
function convertingMuch(asked: HistoryCase): HistoryCase {
  const { history } = asked;
  const added = history.nodes
    .filter((_, index) => index % 2 === 1)
    .flatMap((node) =>
      ['gold', 'tin'].map((input) => ({ node, input, output: 'tungsten', recorded: 1, ended: null })),
    );
  return { ...asked, history: { ...history, conversions: [...history.conversions, ...added] } };
}
