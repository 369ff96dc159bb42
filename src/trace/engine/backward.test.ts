import { describe, expect, it } from 'vitest';
import { SketchedChain } from '../../../test/testkit/sketched-chain.ts';

describe('a trace backward', () => {
  it('tells how late a mineral can leave each node, and by how few links', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..30
      b: T -> S tin 5..20
      c: S -> C tin ..12
      d: M -> C tin 1..3
      e: C -> D tin ..
    `);
    expect(chain.traceBack('C', 25).states()).toEqual(['M tin: 12, 1', 'T tin: 12, 2', 'S tin: 12, 1']);
    expect(chain.traceBack('C', 4).states()).toEqual(['M tin: 3, 1', 'S tin: 4, 1']);
    expect(chain.traceBack('M', 25).states()).toEqual([]);
  });

  it('counts the links over walks that are in time, which may take more than the fewest', () => {
    // By S directly what leaves T is too early for the only link that comes to S.
    const chain = new SketchedChain(`
      a: M -> T tin 6..9
      b: T -> S tin 1..4
      c: S -> C tin 1..9
      d: T -> U tin 6..9
      e: U -> V tin 6..9
      f: V -> S tin 6..9
    `);
    expect(chain.traceBack('C', 9).states()).toEqual([
      'M tin: 9, 5',
      'T tin: 9, 2',
      'S tin: 9, 1',
      'U tin: 9, 3',
      'V tin: 9, 2',
    ]);
  });

  it('names the mineral that leaves, which conversions may change on the way', () => {
    const chain = new SketchedChain(`
      a: M -> S copper 1..5
      b: S -> C cobalt,tin 2..9
      c: N -> S tin 1..4
      S: copper => cobalt
      C: tin => nickel
    `);
    expect(chain.traceBack('C', 9).states()).toEqual([
      'M copper: 5, 2',
      'S cobalt: 9, 1',
      'S tin: 9, 1',
      'N tin: 4, 2',
    ]);
    expect(chain.traceBack('C', 9, ['cobalt']).states()).toEqual(['M copper: 5, 2', 'S cobalt: 9, 1']);
    expect(chain.traceBack('C', 9, ['nickel']).states()).toEqual(['S tin: 9, 1', 'N tin: 4, 2']);
    expect(chain.traceBack('C', 9, ['gold', 'copper']).states()).toEqual([]);
  });

  it('has the node itself where material can go round to it', () => {
    const chain = new SketchedChain(`
      a: C -> D tin 1..5
      b: D -> C tin 3..9
      c: C -> C tin 2..2
    `);
    expect(chain.traceBack('C', 20).states()).toEqual(['C tin: 5, 1', 'D tin: 9, 1']);
  });

  it('has an unbounded end no later than the as-of day', () => {
    expect(new SketchedChain('a: M -> T tin ..').traceBack('T', 7).states()).toEqual(['M tin: 7, 1']);
    expect(new SketchedChain('a: M -> T tin 8..').traceBack('T', 7).states()).toEqual([]);
  });

  it('admits a taint that can leave in its window and arrive in time', () => {
    const chain = new SketchedChain(`
      a: M -> T tin,gold 1..30
      b: T -> C tin ..12
    `);
    const origins = chain.traceBack('C', 25);
    const admits = (window: string, minerals?: string[]) =>
      origins.admits({ links: ['a'], window, ...(minerals && { minerals }) });
    expect(admits('..')).toEqual([true]);
    expect(admits('12..20')).toEqual([true]);
    expect(admits('13..20')).toEqual([false]);
    expect(admits('..0')).toEqual([false]);
    expect(admits('..', ['gold'])).toEqual([false]);
    expect(admits('..', ['gold', 'tin'])).toEqual([true]);
    // What comes straight to the node is bounded by the as-of day alone.
    expect(origins.admits({ links: ['b'], window: '12..' })).toEqual([true]);
    expect(chain.traceBack('T', 25).admits({ links: ['a'], window: '26..' })).toEqual([false]);
    expect(chain.traceBack('T', 25).admits({ links: ['a'], window: '25..' })).toEqual([true]);
    expect(chain.traceBack('T', 25, ['tin']).admits({ links: ['a'], minerals: ['gold'] })).toEqual([false]);
  });

  it('admits what a conversion at the far end, or at the node itself, makes what is asked for', () => {
    const chain = new SketchedChain(`
      a: M -> S copper 1..5
      b: S -> C cobalt 2..9
      c: N -> C tin 1..9
      S: copper => cobalt
      C: tin => nickel
    `);
    expect(chain.traceBack('C', 9).admits({ links: ['a'], window: '5..' })).toEqual([true]);
    expect(chain.traceBack('C', 9, ['nickel']).admits({ links: ['a'] })).toEqual([false]);
    expect(chain.traceBack('C', 9, ['nickel']).admits({ links: ['c'] })).toEqual([true]);
  });

  it('that is stopped from the start has nothing, and says so', () => {
    const chain = new SketchedChain('a: M -> T tin ..');
    const { origins } = chain.traceBack('T', 7, undefined, { stopped: true });
    expect([origins.complete, origins.states.count]).toEqual([false, 0]);
    expect(chain.traceBack('T', 7).origins.complete).toBe(true);
  });
});
