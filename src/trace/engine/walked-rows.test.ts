import { describe, expect, it } from 'vitest';
import { SketchedChain } from '../../../test/testkit/sketched-chain.ts';

describe('walked rows', () => {
  it('are those between what can have come and what is still in time, on the days that both leave', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..30
      b: T -> S tin 5..20
      c: S -> C tin ..12
      d: T -> X tin 1..30
    `);
    const reach = chain.trace({ from: 'M' }, 25);
    expect(reach.walkedRows()).toEqual(['a tin 1..25', 'b tin 5..20', 'c tin 5..12', 'd tin 1..25']);
    expect(reach.walkedRows(['C'])).toEqual(['a tin 1..12', 'b tin 5..12', 'c tin 5..12']);
    expect(reach.walkedRows(['T'])).toEqual(['a tin 1..25']);
    expect(reach.walkedRows(['C', 'X'])).toEqual([
      'a tin 1..25',
      'b tin 5..12',
      'c tin 5..12',
      'd tin 1..25',
    ]);
    expect(reach.walkedRows(['M'])).toEqual([]);
    expect(reach.walkedRows([])).toEqual([]);
  });

  it('leave out links between reached nodes that no walk has time for', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 5..9
      b: M -> S tin 5..9
      c: T -> S tin 1..4
    `);
    expect(chain.trace({ from: 'M' }, 20).walkedRows()).toEqual(['a tin 5..9', 'b tin 5..9']);
  });

  it('name the minerals that can go on, of those that a link carries', () => {
    const chain = new SketchedChain(`
      a: M -> T tin,gold,cobalt 1..9
      b: T -> S gold,cobalt 2..9
      c: T -> X tin 3..4
    `);
    const reach = chain.trace({ from: 'M', minerals: ['tin', 'gold'] }, 20);
    expect(reach.walkedRows()).toEqual(['a tin,gold 1..9', 'b gold 2..9', 'c tin 3..4']);
    expect(reach.walkedRows(['S'])).toEqual(['a gold 1..9', 'b gold 2..9']);
    expect(reach.walkedRows(['X', 'S'])).toEqual(['a tin,gold 1..9', 'b gold 2..9', 'c tin 3..4']);
  });

  it('count a link both as the first, in the window, and as a later one, after it', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..30
      b: T -> M tin 10..12
    `);
    const alone = new SketchedChain('a: M -> T tin 1..30').trace({ from: 'M', window: '2..4' }, 40);
    expect(alone.walkedRows()).toEqual(['a tin 2..4']);
    const round = chain.trace({ from: 'M', window: '2..4' }, 40);
    expect(round.walkedRows()).toEqual(['a tin 2..30', 'b tin 10..12']);
    expect(round.walkedRows(['T'])).toEqual(['a tin 2..30', 'b tin 10..12']);
    expect(round.walkedRows(['M'])).toEqual(['a tin 2..12', 'b tin 10..12']);
  });

  it('go past a target and back to it', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..2
      b: T -> S tin 3..4
      c: S -> T tin 5..6
      d: S -> X tin 5..6
    `);
    expect(chain.trace({ from: 'M' }, 9).walkedRows(['T'])).toEqual([
      'a tin 1..2',
      'b tin 3..4',
      'c tin 5..6',
    ]);
  });

  it('have no first day where nothing bounds it, and never one after the as-of day', () => {
    const chain = new SketchedChain(`
      a: M -> T tin ..
      b: T -> S tin ..9
      c: S -> C tin 7..
    `);
    expect(chain.trace({ from: 'M' }, 8).walkedRows(['C'])).toEqual(['a tin ..8', 'b tin ..8', 'c tin 7..8']);
  });

  it('span several windows of a first link', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..30
      b: T -> S tin 1..15
    `);
    const reach = chain.trace(
      [
        { from: 'M', window: '3..4' },
        { from: 'M', window: '10..20' },
        { from: 'M', window: '18..25' },
      ],
      40,
    );
    expect(reach.walkedRows()).toEqual(['a tin 3..25', 'b tin 3..15']);
    expect(reach.walkedRows(['S'])).toEqual(['a tin 3..15', 'b tin 3..15']);
  });

  it('take one of several windows where only that is in time', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..30
      b: T -> S tin 1..9
    `);
    const reach = chain.trace(
      [
        { links: ['a'], window: '3..4' },
        { links: ['a'], window: '10..20' },
      ],
      40,
    );
    expect(reach.walkedRows(['S'])).toEqual(['a tin 3..4', 'b tin 3..9']);
  });
});
