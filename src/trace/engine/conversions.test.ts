import { describe, expect, it } from 'vitest';
import { SketchedChain } from '../../../test/testkit/sketched-chain.ts';

describe('conversions', () => {
  it('let what arrived leave as it is and as what it converts to, which the node also holds as made', () => {
    const chain = new SketchedChain(`
      a: M -> S copper 1..5
      b: S -> C copper 2..9
      c: S -> C cobalt 3..9
      d: S -> X gold 3..9
      S: copper => cobalt
    `);
    expect(chain.trace({ from: 'M' }, 9).states()).toEqual([
      'S copper: 1, 1, historic',
      'S cobalt made: 1, 1, historic',
      'C copper: 2, 2, current',
      'C cobalt: 3, 2, current',
    ]);
  });

  it('are not chained at one node, but follow one another from node to node', () => {
    const chain = new SketchedChain(`
      a: M -> S copper 1..5
      b: S -> C cobalt 1..9
      c: S -> C nickel 1..9
      d: C -> D nickel 1..9
      S: copper => cobalt
      S: cobalt => nickel
      C: cobalt => nickel
    `);
    expect(chain.trace({ from: 'M' }, 9).states()).toEqual([
      'S copper: 1, 1, historic',
      'S cobalt made: 1, 1, historic',
      'C cobalt: 1, 2, current',
      'C nickel made: 1, 2, current',
      'D nickel: 1, 3, current',
    ]);
  });

  it('of the flagged node do not convert what the flag taints there', () => {
    const chain = new SketchedChain(`
      a: M -> S copper,cobalt 1..5
      M: copper => cobalt
    `);
    expect(chain.trace({ from: 'M', minerals: ['copper'] }, 9).states()).toEqual([
      'S copper: 1, 1, historic',
    ]);
  });

  it('make a mineral of the best of several that they can make it from', () => {
    const chain = new SketchedChain(`
      a: M -> S copper 9..9
      b: M -> T nickel 1..2
      c: T -> S nickel 3..4
      S: copper => cobalt
      S: nickel => cobalt
      S: copper => copper
    `);
    expect(chain.trace({ from: 'M' }, 9).states()).toEqual([
      'S copper: 9, 1, current',
      'S nickel: 3, 2, historic',
      'S cobalt made: 3, 1, current',
      'T nickel: 1, 1, historic',
    ]);
  });

  it('are those of the revision that is read', () => {
    const drawing = `
      a: M -> S copper 1..5
      b: S -> C cobalt 2..9
      S: copper => cobalt @3..5
    `;
    const reached = (revision: number) =>
      new SketchedChain(drawing, { revision }).trace({ from: 'M' }, 9).states().length;
    expect([2, 3, 4, 5].map(reached)).toEqual([1, 3, 3, 1]);
  });

  it('go into the shortest walk, which names the mineral on each link', () => {
    const chain = new SketchedChain(`
      a: M -> S copper 1..5
      b: S -> C cobalt 2..9
      S: copper => cobalt
      C: cobalt => nickel
    `);
    const reach = chain.trace({ from: 'M' }, 9);
    expect(reach.shortestWalk('C')).toBe('a@1 b@2 copper→cobalt');
    expect(reach.shortestWalk('C', { produced: true })).toBe('a@1 b@2 copper→cobalt→nickel made');
    expect(reach.shortestWalk('C', { mineral: 'nickel' })).toBe('a@1 b@2 copper→cobalt→nickel made');
    expect(reach.shortestWalk('C', { mineral: 'nickel', produced: false })).toBeNull();
    expect(reach.shortestWalk('C', { mineral: 'copper' })).toBeNull();
  });

  it('leave the choice of the shortest walk to days, ids, then minerals link by link, then arrived before made', () => {
    const chain = new SketchedChain(`
      a: M -> S copper,nickel 1..5
      b: S -> C copper,nickel 2..9
      S: nickel => copper
      C: nickel => copper
    `);
    const reach = chain.trace({ from: 'M' }, 9);
    expect(reach.shortestWalk('C')).toBe('a@1 b@2 copper');
    expect(reach.shortestWalk('C', { mineral: 'copper' })).toBe('a@1 b@2 copper');
    expect(reach.shortestWalk('C', { produced: true })).toBe('a@1 b@2 nickel→copper made');
    const nickel = chain.trace({ from: 'M', minerals: ['nickel'] }, 9);
    // Copper on the second link, made at S, is before nickel, made to copper at C.
    expect(nickel.shortestWalk('C', { mineral: 'copper' })).toBe('a@1 b@2 nickel→copper');
  });

  it('keep rows walked that only a conversion joins', () => {
    const chain = new SketchedChain(`
      a: M -> S copper,nickel 1..5
      b: S -> C cobalt,gold ..4
      c: S -> D nickel 1..9
      S: copper => cobalt
    `);
    const reach = chain.trace({ from: 'M' }, 9);
    expect(reach.walkedRows()).toEqual(['a copper,nickel 1..5', 'b cobalt 1..4', 'c nickel 1..9']);
    expect(reach.walkedRows(['C'])).toEqual(['a copper 1..4', 'b cobalt 1..4']);
  });
});
