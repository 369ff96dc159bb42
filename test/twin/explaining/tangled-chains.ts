import fc from 'fast-check';
import type { TwinCase, TwinConversion, TwinLink } from '../case.ts';
import { recordedAtOnce } from '../changed-chains.ts';
import { type GradedCase, graded } from '../strength/graded-chains.ts';

/**
 * Chains in which what is hard about explanations is common, as it is not in random ones: links that several minerals
 * share on different walks, so that fewer walks lie apart than links are to be cut; and walks that come back to a link
 * with another mineral.
 */

const MINERALS = ['gold', 'tin', 'tungsten'];

const interval = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ start: null, end: null }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }).map((start) => ({ start, end: null })) },
  { weight: 1, arbitrary: fc.integer({ min: 4, max: 8 }).map((end) => ({ start: null, end })) },
  { weight: 1, arbitrary: fc.constant({ start: 3, end: 5 }) },
);

function linkBetween(from: string, to: string, minerals: fc.Arbitrary<string[]>): fc.Arbitrary<TwinLink> {
  return fc
    .record({ minerals, interval })
    .map((drawn) => ({ id: '', from, to, minerals: drawn.minerals, via: [], ...drawn.interval }));
}

const oneOrTwo = fc.subarray(MINERALS, { minLength: 1, maxLength: 2 });

/** Node after node in one line, with parallel links of one or two minerals each. */
const stages = fc.integer({ min: 3, max: 4 }).chain((count) => {
  const links = Array.from({ length: count }, (_, stage) =>
    fc.array(linkBetween(`n${stage}`, `n${stage + 1}`, oneOrTwo), { minLength: 2, maxLength: 3 }),
  );
  return fc.tuple(...links).map((drawn) => ({ links: drawn.flat(), conversions: [] as TwinConversion[] }));
});

/**
 * What leaves n2 for n3 is made at n1 of what is made at n2 of what comes to n1: the link from n1 to n2 is used twice.
 * Minerals in any order, and sometimes a link that makes it easier.
 */
const turns = fc
  .record({
    order: fc.shuffledSubarray(MINERALS, { minLength: 3, maxLength: 3 }),
    extra: fc.array(
      fc
        .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))
        .chain(([from, to]) => linkBetween(`n${from}`, `n${to}`, oneOrTwo)),
      { maxLength: 3 },
    ),
  })
  .chain(({ order, extra }) => {
    const [first, second, third] = order as [string, string, string];
    const carrying = (...minerals: string[]) => fc.constant(minerals);
    return fc
      .tuple(
        linkBetween('n0', 'n1', carrying(first)),
        linkBetween('n1', 'n2', carrying(first, third)),
        linkBetween('n2', 'n1', carrying(second)),
        linkBetween('n2', 'n3', carrying(third)),
      )
      .map((links) => ({
        links: [...links, ...extra],
        conversions: [
          { node: 'n2', input: first, output: second },
          { node: 'n1', input: second, output: third },
        ],
      }));
  });

export function tangledChains(): fc.Arbitrary<GradedCase> {
  const chains = fc
    .record({
      drawn: fc.oneof({ weight: 2, arbitrary: stages }, { weight: 1, arbitrary: turns }),
      ids: fc.shuffledSubarray(
        ['a', 'b', 'B', '1', '10', '2', '中', '\uff5e', '\u{20000}', 'c', 'd', 'é', '-', '0'],
        {
          minLength: 14,
          maxLength: 14,
        },
      ),
      shuffle: fc.nat(),
    })
    .map(({ drawn: { links, conversions }, ids, shuffle }) => {
      const chain: TwinCase = {
        nodes: [...new Set(links.flatMap(({ from, to }) => [from, to]))],
        places: [],
        actors: [],
        links: links.map((link, index) => ({ ...link, id: ids[index] as string })),
        conversions,
        relations: [],
        flags: [
          {
            id: 'f',
            on: 'node',
            subject: 'n0',
            minerals: null,
            perpetrator: null,
            reachesAffiliates: false,
            start: null,
            end: null,
          },
        ],
        asOf: 9,
      };
      return recordedAtOnce(chain, shuffle);
    });
  return fc.noBias(graded(chains));
}
