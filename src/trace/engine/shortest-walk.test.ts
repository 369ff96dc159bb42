import { describe, expect, it } from 'vitest';
import { SketchedChain } from '../../../test/testkit/sketched-chain.ts';

describe('the shortest walk', () => {
  it('has the fewest links, not the earliest arrival', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..2
      b: T -> S tin 3..4
      c: M -> S tin 9..12
    `);
    const reach = chain.trace({ from: 'M' }, 20);
    expect(reach.states()).toContain('S tin: 3, 1, historic');
    expect(reach.shortestWalk('S')).toBe('c@9 tin');
  });

  it('arrives earliest among those with the fewest links, whatever their ids', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..9
      b: T -> S tin 5..9
      x: M -> U tin 2..9
      y: U -> S tin 3..9
    `);
    expect(chain.trace({ from: 'M' }, 20).shortestWalk('S')).toBe('x@2 y@3 tin');
  });

  it('has the least link ids, compared from the first link', () => {
    const chain = new SketchedChain(`
      a: M -> U tin 1..9
      b: M -> T tin 1..9
      c: T -> S tin 5..9
      d: U -> S tin 5..9
    `);
    expect(chain.trace({ from: 'M' }, 20).shortestWalk('S')).toBe('a@1 d@5 tin');
  });

  it('chooses among parallel links by day, then by id', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 3..9
      b: M -> T tin 1..9
      c: M -> T tin 1..2
    `);
    expect(chain.trace({ from: 'M' }, 20).shortestWalk('T')).toBe('b@1 tin');
  });

  it('may pass a node later than it could be there, as long as it ends no later', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 6..9
      b: M -> T tin 1..9
      c: T -> S tin 7..9
    `);
    expect(chain.trace({ from: 'M' }, 20).shortestWalk('S')).toBe('a@6 c@7 tin');
  });

  it('leaves the lower id where that would be too late for the next link, or end later', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 6..9
      b: M -> T tin 1..9
      c: T -> S tin 5..5
      d: T -> U tin 1..9
    `);
    const reach = chain.trace({ from: 'M' }, 20);
    expect(reach.shortestWalk('S')).toBe('b@1 c@5 tin');
    expect(reach.shortestWalk('U')).toBe('b@1 d@1 tin');
  });

  it('may pass a node with more links than that node needs', () => {
    const chain = new SketchedChain(`
      a: M -> S tin 9..12
      b: M -> T tin 1..2
      c: T -> S tin 3..4
      d: S -> C tin 1..5
    `);
    const reach = chain.trace({ from: 'M' }, 20);
    expect(reach.shortestWalk('S')).toBe('a@9 tin');
    expect(reach.shortestWalk('C')).toBe('b@1 c@3 d@3 tin');
  });

  it('does not take a node at fewer links for the same node at more', () => {
    // S is there with one link on day 9 and with three on day 3; C needs S by day 5, so with three.
    const chain = new SketchedChain(`
      a: M -> S tin 9..12
      b: M -> T tin 1..2
      c: T -> U tin 2..4
      d: U -> S tin 3..4
      e: S -> C tin 1..5
      f: S -> D tin 1..12
    `);
    const reach = chain.trace({ from: 'M' }, 20);
    expect(reach.shortestWalk('C')).toBe('b@1 c@2 d@3 e@3 tin');
    expect(reach.shortestWalk('D')).toBe('a@9 f@9 tin');
  });

  it('keeps one mineral all along, and to the one asked for', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..9
      b: M -> T gold 4..9
      c: T -> S tin,gold 2..9
      d: M -> S gold 8..9
    `);
    const reach = chain.trace({ from: 'M' }, 20);
    expect(reach.shortestWalk('S')).toBe('d@8 gold');
    expect(reach.shortestWalk('S', { mineral: 'tin' })).toBe('a@1 c@2 tin');
    expect(reach.shortestWalk('S', { mineral: 'gold', produced: false })).toBe('d@8 gold');
    expect(reach.shortestWalk('S', { produced: true })).toBeNull();
    expect(reach.shortestWalk('M')).toBeNull();
  });

  it('takes the mineral that arrives earlier, whichever comes first', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..9
      b: M -> T gold 4..9
      c: M -> S gold 1..9
      d: M -> S tin 4..9
    `);
    const reach = chain.trace({ from: 'M' }, 20);
    expect(reach.shortestWalk('T')).toBe('a@1 tin');
    expect(reach.shortestWalk('S')).toBe('c@1 gold');
  });

  it('names the first mineral where the same links carry several, on the same days', () => {
    const chain = new SketchedChain(`
      a: M -> T tin,gold 1..9
      b: T -> S gold,tin 3..9
    `);
    expect(chain.trace({ from: 'M' }, 20).shortestWalk('S')).toBe('a@1 b@3 tin');
  });

  it('takes the earlier of two minerals over the same links, and of two windows', () => {
    const chain = new SketchedChain('a: M -> T tin,gold 1..9');
    const windows = [
      { from: 'M', window: '7..9', minerals: ['tin'] },
      { from: 'M', window: '5..5', minerals: ['gold'] },
      { from: 'M', window: '4..4', minerals: ['gold'] },
    ];
    const reach = chain.trace(windows, 20);
    expect(reach.shortestWalk('T')).toBe('a@4 gold');
    expect(reach.shortestWalk('T', { mineral: 'tin' })).toBe('a@7 tin');
  });

  it('goes round a cycle, and through self loops, back to the flagged node', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..9
      b: T -> M tin 3..9
      c: M -> M tin 5..9
    `);
    expect(chain.trace({ from: 'M' }, 20).shortestWalk('M')).toBe('c@5 tin');
    expect(chain.trace({ links: ['a'] }, 20).shortestWalk('M')).toBe('a@1 b@3 tin');
  });

  it('is asked for again and again without one answer leaking into the next', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 6..9
      b: M -> T tin 1..9
      c: T -> S tin 7..9
      d: T -> U tin 2..9
    `);
    const reach = chain.trace({ from: 'M' }, 20);
    const walks = ['S', 'U', 'T', 'U', 'S'].map((node) => reach.shortestWalk(node));
    expect(walks).toEqual(['a@6 c@7 tin', 'b@1 d@2 tin', 'b@1 tin', 'b@1 d@2 tin', 'a@6 c@7 tin']);
  });

  it('has no day where nothing bounds it', () => {
    const chain = new SketchedChain(`
      a: M -> T tin ..
      b: T -> S tin ..4
      c: S -> C tin 2..
    `);
    expect(chain.trace({ from: 'M' }, 20).shortestWalk('C')).toBe('a@ b@ c@2 tin');
  });
});
