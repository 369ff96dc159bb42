import { describe, expect, it } from 'vitest';
import { SketchedChain } from '../../../test/testkit/sketched-chain.ts';

/** Versions of links moved, redated and retracted over the revisions; all are traced at each revision. */
const DRAWING = `
  a: M -> T tin,gold 1..9 @1..4
  b: T -> S tin 2..9
  c: S -> C tin 3..9 @2..5
  d: T -> C gold 4..9 @3..
  a: M -> T tin 5..9 @4..
  e: M -> S tin 1..1 @4..
  c: S -> D tin 6..9 @5..
  f: C -> M gold,tin 1..9 @2..
`;
const LINES = 8;

describe('a graph of versions', () => {
  const statesAt = (revision: number): string[] =>
    new SketchedChain(DRAWING, { revision }).trace({ from: 'M' }, 9).states();

  it('is that of the revision it is read at', () => {
    expect(statesAt(0)).toEqual([]);
    expect(statesAt(1)).toEqual(['T tin: 1, 1, current', 'T gold: 1, 1, current', 'S tin: 2, 2, current']);
    expect(statesAt(4)).toEqual([
      'M tin: 3, 3, current',
      'T tin: 5, 1, current',
      'S tin: 1, 1, current',
      'C tin: 3, 2, current',
    ]);
    expect(statesAt(9)).toEqual(['T tin: 5, 1, current', 'S tin: 1, 1, current', 'D tin: 6, 2, current']);
  });

  it.each([0, 1, 3, 5, LINES])(
    'answers alike with %i versions laid out and the others appended',
    (laidOut) => {
      for (let revision = 0; revision < 7; revision += 1) {
        const whole = new SketchedChain(DRAWING, { revision });
        const chain = new SketchedChain(DRAWING, { revision, laidOut });
        const [expected, answer] = [whole, chain].map((one) => {
          const reach = one.trace({ from: 'M' }, 9);
          const back = one.traceBack('C', 9);
          return {
            states: reach.states(),
            walks: ['M', 'T', 'S', 'C', 'D'].map((node) => reach.shortestWalk(node)),
            walked: reach.walkedRows(),
            walkedToC: reach.walkedRows(['C']),
            origins: back.states(),
            admitted: back.admits({ from: 'M' }).length,
          };
        });
        expect(answer).toEqual(expected);
      }
    },
  );

  it('is walked, forward and backward, by the versions that are seen', () => {
    const chain = new SketchedChain(DRAWING, { revision: 4, laidOut: 3 });
    const reach = chain.trace({ from: 'M' }, 9);
    expect(reach.shortestWalk('S')).toBe('e@1 tin');
    expect(reach.shortestWalk('C')).toBe('e@1 c@3 tin');
    expect(reach.walkedRows(['C'])).toEqual([
      'a tin 5..9',
      'b tin 5..9',
      'c tin 3..9',
      'e tin 1..1',
      'f tin 3..9',
    ]);
    expect(chain.traceBack('C', 9).states()).toContain('M tin: 9, 2');
  });
});
