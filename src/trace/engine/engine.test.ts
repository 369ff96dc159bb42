import { describe, expect, it } from 'vitest';
import { SketchedChain } from '../../../test/testkit/sketched-chain.ts';
import { engine } from './engine.ts';
import { buildChainGraph } from './graph.ts';
import { TraceStopped } from './stopping.ts';
import { taintedRows } from './taint.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from './types.ts';

describe('reached states', () => {
  it('follow links whose days are in order, and wait at nodes as long as need be', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..5
      b: T -> S tin 20..30
      c: S -> C tin 2..25
      d: S -> X tin 2..19
    `);
    expect(chain.trace({ from: 'M' }, 40).states()).toEqual([
      'T tin: 1, 1, historic',
      'S tin: 20, 2, historic',
      'C tin: 20, 3, historic',
    ]);
  });

  it('are reached and left on one day', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 5..5
      b: T -> S tin 5..5
      c: S -> C tin 1..5
    `);
    expect(chain.trace({ from: 'M' }, 5).states()).toEqual([
      'T tin: 5, 1, current',
      'S tin: 5, 2, current',
      'C tin: 5, 3, current',
    ]);
  });

  it('hold the mineral they were brought: a node that has two does not pass one on as the other', () => {
    const chain = new SketchedChain(`
      a: M -> T tin ..
      b: T -> S gold ..
      c: N -> T gold ..
    `);
    expect(chain.trace({ from: 'M' }, 10).states()).toEqual(['T tin: , 1, current']);
  });

  it('count the earliest day and the fewest links over different walks', () => {
    const chain = new SketchedChain(`
      a: M -> S tin 9..12
      b: M -> T tin 1..2
      c: T -> S tin 3..4
    `);
    expect(chain.trace({ from: 'M' }, 20).states()).toEqual([
      'S tin: 3, 1, historic',
      'T tin: 1, 1, historic',
    ]);
  });

  it('are not reached by the way with fewer links when that comes too late for what follows', () => {
    const chain = new SketchedChain(`
      a: M -> S tin 9..12
      b: M -> T tin 1..2
      c: T -> S tin 3..4
      d: S -> C tin 1..5
    `);
    expect(chain.trace({ from: 'M' }, 20).states()).toContain('C tin: 3, 3, historic');
  });

  it('are bounded by the as-of day, which still counts itself', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 3..
      b: T -> S tin 7..
    `);
    expect(chain.trace({ from: 'M' }, 2).states()).toEqual([]);
    expect(chain.trace({ from: 'M' }, 3).states()).toEqual(['T tin: 3, 1, current']);
    expect(chain.trace({ from: 'M' }, 6).states()).toEqual(['T tin: 3, 1, current']);
    expect(chain.trace({ from: 'M' }, 7).states()).toEqual(['T tin: 3, 1, current', 'S tin: 7, 2, current']);
  });

  it('have no first day where nothing bounds it, and keep none through bounded ends', () => {
    const chain = new SketchedChain(`
      a: M -> T tin ..9
      b: T -> S tin ..
      c: S -> C tin 4..
      d: C -> D tin ..
    `);
    expect(chain.trace({ from: 'M' }, 20).states()).toEqual([
      'T tin: , 1, historic',
      'S tin: , 2, current',
      'C tin: 4, 3, current',
      'D tin: 4, 4, current',
    ]);
    expect(chain.trace({ from: 'M', window: '2..' }, 20).states()[0]).toBe('T tin: 2, 1, historic');
  });

  it('start inside the window, whichever of window and interval begins or ends first', () => {
    const chain = new SketchedChain('a: M -> T tin 10..20');
    const from = (window: string): string[] => chain.trace({ from: 'M', window }, 99).states();
    expect(from('5..9')).toEqual([]);
    expect(from('5..10')).toEqual(['T tin: 10, 1, historic']);
    expect(from('15..')).toEqual(['T tin: 15, 1, historic']);
    expect(from('20..30')).toEqual(['T tin: 20, 1, historic']);
    expect(from('21..30')).toEqual([]);
    expect(from('..')).toEqual(['T tin: 10, 1, historic']);
  });

  it('ask only the first link to lie in the window: what left stays tainted', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..
      b: T -> S tin 50..
    `);
    expect(chain.trace({ from: 'M', window: '1..3' }, 60).states()).toEqual([
      'T tin: 1, 1, historic',
      'S tin: 50, 2, current',
    ]);
  });

  it('take the window that fits when one link has several', () => {
    const chain = new SketchedChain(`
      a: M -> T tin,gold 10..20
      b: T -> S tin,gold ..12
    `);
    const windows = [
      { from: 'M', window: '1..5' },
      { from: 'M', window: '15..16' },
      { from: 'M', window: '11..11', minerals: ['gold'] },
    ];
    expect(chain.trace(windows, 99).states()).toEqual([
      'T tin: 15, 1, historic',
      'T gold: 11, 1, historic',
      'S gold: 11, 2, historic',
    ]);
  });

  it('are only those of the flag’s minerals, of what the first link carries', () => {
    const chain = new SketchedChain(`
      a: M -> T tin,gold ..
      b: T -> S tin,gold,cobalt ..
    `);
    expect(chain.trace({ from: 'M', minerals: ['gold', 'cobalt'] }, 0).states()).toEqual([
      'T gold: , 1, current',
      'S gold: , 2, current',
    ]);
  });

  it('include the flagged node only when material comes back to it', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..3
      b: T -> M tin 2..9
      c: X -> X tin 4..4
    `);
    expect(chain.trace({ from: 'M' }, 10).states()).toEqual([
      'M tin: 2, 2, historic',
      'T tin: 1, 1, historic',
    ]);
    expect(chain.trace({ from: 'X' }, 10).states()).toEqual(['X tin: 4, 1, historic']);
    expect(chain.trace({ from: 'T' }, 10).states()).toEqual([
      'M tin: 2, 1, historic',
      'T tin: 2, 2, historic',
    ]);
  });

  it('do not include the near end of a flagged link, and do not start at other links beside it', () => {
    const chain = new SketchedChain(`
      a: M -> T tin ..
      b: M -> T tin ..
      c: T -> S tin ..
      d: M -> X tin ..
    `);
    expect(chain.trace({ links: ['b'] }, 5).states()).toEqual(['T tin: , 1, current', 'S tin: , 2, current']);
  });

  it('go round cycles, and are not kept from what a second round brings', () => {
    const chain = new SketchedChain(`
      a: M -> A tin 5..5
      b: A -> B tin 1..9
      c: B -> A tin 6..6
      d: B -> C tin 6..7
    `);
    expect(chain.trace({ from: 'M' }, 99).states()).toEqual([
      'A tin: 5, 1, historic',
      'B tin: 5, 2, historic',
      'C tin: 6, 3, historic',
    ]);
  });

  it('never use an interval that ends before it starts', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 9..3
      b: M -> S tin 1..9
      c: S -> C tin 5..4
    `);
    expect(chain.trace({ from: 'M' }, 10).states()).toEqual(['S tin: 1, 1, historic']);
    expect(chain.trace({ from: 'M', window: '8..2' }, 10).states()).toEqual([]);
  });

  it('are current when a link in use on the as-of day can bring material, however early that came', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..2
      b: T -> S tin 3..10
      c: S -> C tin 3..9
      d: C -> D tin 11..
      e: C -> S tin 9..12
    `);
    const states = chain.trace({ from: 'M' }, 10).states();
    expect(states).toEqual(['T tin: 1, 1, historic', 'S tin: 3, 2, current', 'C tin: 3, 3, historic']);
  });

  it('are current by a first link only while the window lasts too', () => {
    const chain = new SketchedChain('a: M -> T tin 1..');
    expect(chain.trace({ from: 'M', window: '..9' }, 10).states()).toEqual(['T tin: 1, 1, historic']);
    expect(chain.trace({ from: 'M', window: '..10' }, 10).states()).toEqual(['T tin: 1, 1, current']);
  });

  it('are current by a link that adds nothing but that, even back to a node long reached', () => {
    const chain = new SketchedChain(`
      a: M -> T tin 1..2
      b: T -> S tin 1..2
      c: S -> C tin 1..2
      d: C -> T tin ..
    `);
    expect(chain.trace({ from: 'M' }, 30).states()).toEqual([
      'T tin: 1, 1, current',
      'S tin: 1, 2, historic',
      'C tin: 1, 3, historic',
    ]);
  });

  it('are none without taint, without links, without nodes', () => {
    const empty = buildChainGraph({ nodeCount: 0, mineralCount: 0, links: [] });
    expect(engine.traceForward(empty, [], 10)).toMatchObject({ states: { count: 0 }, complete: true });
    expect(engine.traceForward(empty, [], 10).walkedRows()).toEqual([]);
    const bare = buildChainGraph({ nodeCount: 3, mineralCount: 1, links: [] });
    expect(engine.traceForward(bare, [], 10).states.count).toBe(0);
    expect(engine.traceForward(bare, [], 10).shortestWalk({ node: 1 })).toBeNull();
    expect(new SketchedChain('a: M -> T tin ..').trace([], 10).states()).toEqual([]);
  });

  it('come without overflow from unbounded days on every side', () => {
    const graph = buildChainGraph({
      nodeCount: 2,
      mineralCount: 1,
      links: [{ from: 0, to: 1, start: UNBOUNDED_START, end: UNBOUNDED_END, minerals: [0] }],
    });
    const tainted = [{ row: 0, from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null }];
    const reach = engine.traceForward(graph, tainted, UNBOUNDED_END);
    expect(reach.states).toEqual({
      count: 1,
      node: Int32Array.of(1),
      mineral: Int32Array.of(0),
      produced: Uint8Array.of(0),
      firstPossibleOn: Int32Array.of(UNBOUNDED_START),
      hops: Int32Array.of(1),
      current: Uint8Array.of(1),
    });
    expect(reach.walkedRows([1])).toEqual([
      { row: 0, minerals: Int32Array.of(0), from: UNBOUNDED_START, to: UNBOUNDED_END, begins: true },
    ]);
  });
});

describe('a stop signal', () => {
  /** A chain of so many links, one after the other. */
  function line(length: number): string {
    return Array.from({ length }, (_, i) => `l${String(i).padStart(6, '0')}: n${i} -> n${i + 1} tin ..`).join(
      '\n',
    );
  }

  it('that is given from the start leaves nothing, and says so', () => {
    const reach = new SketchedChain(line(3)).trace({ from: 'n0' }, 1, { stopped: true });
    expect(reach.reach.complete).toBe(false);
    expect(reach.states()).toEqual([]);
    expect(reach.walkedRows()).toEqual([]);
    expect(reach.shortestWalk('n1')).toBeNull();
  });

  it('on the way leaves what is truly reached, and walks to it', () => {
    const nodeCount = 20_001;
    const graph = buildChainGraph({
      nodeCount,
      mineralCount: 1,
      links: Array.from({ length: nodeCount - 1 }, (_, i) => ({
        from: i,
        to: i + 1,
        start: i,
        end: i,
        minerals: [0],
      })),
    });
    let looks = 0;
    const stop = {
      get stopped() {
        looks += 1;
        return looks > 3;
      },
    };
    const tainted = [{ row: 0, from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null }];
    const reach = engine.traceForward(graph, tainted, nodeCount, stop);
    expect(reach.complete).toBe(false);
    const { states } = reach;
    expect(states.count).toBeGreaterThan(1_000);
    expect(states.count).toBeLessThan(nodeCount - 1);
    for (let at = 0; at < 10; at += 1) {
      const node = states.node[at] as number;
      expect([states.hops[at], states.firstPossibleOn[at]]).toEqual([node, node - 1]);
    }
    expect(reach.shortestWalk({ node: 5 })?.links).toEqual([0, 1, 2, 3, 4]);
    expect(reach.walkedRows().length).toBe(states.count);
  });

  it('ends walks that are asked for after a whole trace, and is then told as an error', () => {
    const length = 5_000;
    const stop = { stopped: false };
    const reach = new SketchedChain(line(length)).trace({ from: 'n0' }, 1, stop);
    expect(reach.reach.complete).toBe(true);
    stop.stopped = true;
    expect(() => reach.walkedRows()).toThrow(TraceStopped);
    expect(() => reach.walkedRows([`n${length - 1}`])).toThrow(TraceStopped);
    expect(() => reach.shortestWalk(`n${length - 1}`)).toThrow(TraceStopped);
    expect(reach.reach.walkedRows(undefined, { stopped: false }).length).toBe(length);
    stop.stopped = false;
    expect(reach.shortestWalk('n2')).toBe('l000000@ l000001@ tin');
    expect(reach.walkedRows().length).toBe(length);
  });

  it('that is never given changes nothing', () => {
    const chain = new SketchedChain(line(50));
    const reach = chain.trace({ from: 'n0' }, 1, { stopped: false });
    expect(reach.reach.complete).toBe(true);
    expect(reach.states()).toEqual(chain.trace({ from: 'n0' }, 1).states());
  });
});

describe('a graph in which days improve link by link', () => {
  /**
   * From the source straight to every node of a line, the nearer the later; along the line the other way, early. So
   * every node is reached with one link, and again and again earlier with more.
   */
  function wave(length: number): ReturnType<typeof buildChainGraph> {
    const links = [];
    for (let i = 1; i <= length; i += 1) {
      links.push({ from: 0, to: i, start: 10 * i, end: UNBOUNDED_END, minerals: [0] });
      if (i < length)
        links.push({ from: i, to: i + 1, start: UNBOUNDED_START, end: UNBOUNDED_END, minerals: [0] });
    }
    // Only what came by the whole line is early enough for the last link.
    links.push({ from: length, to: length + 1, start: UNBOUNDED_START, end: 10, minerals: [0] });
    return buildChainGraph({ nodeCount: length + 2, mineralCount: 1, links });
  }

  it('is settled by days, and by links where that still leads somewhere new', () => {
    const length = 400;
    const graph = wave(length);
    const always = { from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null };
    const tainted = taintedRows(graph, always, [{ node: 0 }]);
    const reach = engine.traceForward(graph, tainted, 10_000);
    const { states } = reach;
    expect(states.count).toBe(length + 1);
    for (let at = 0; at < states.count; at += 1) {
      expect(states.firstPossibleOn[at]).toBe(10);
      expect(states.hops[at]).toBe((states.node[at] as number) > length ? length + 1 : 1);
    }
    const walk = reach.shortestWalk({ node: length + 1 });
    expect(walk?.links.length).toBe(length + 1);
    expect(walk?.arrivals.every((day) => day === 10)).toBe(true);
    expect(reach.shortestWalk({ node: length })).toMatchObject({ arrivals: [10 * length] });
  });
});
