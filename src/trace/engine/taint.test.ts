import { describe, expect, it } from 'vitest';
import { buildChainGraph } from './graph.ts';
import { taintedLinks } from './taint.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from './types.ts';

const always = { from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null };
const graph = buildChainGraph({
  nodeCount: 3,
  mineralCount: 3,
  links: [
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 0],
  ].map(([from, to]) => ({
    from: from as number,
    to: to as number,
    start: UNBOUNDED_START,
    end: UNBOUNDED_END,
    minerals: [0, 1],
  })),
});

describe('taintedLinks', () => {
  it('takes every link that leaves a flagged node, and none that comes in', () => {
    expect(taintedLinks(graph, { ...always, from: 3, to: 8 }, [{ node: 0 }])).toEqual([
      { link: 0, from: 3, to: 8, minerals: null },
      { link: 2, from: 3, to: 8, minerals: null },
    ]);
  });

  it('takes the links given for a place or a link, ascending', () => {
    expect(taintedLinks(graph, always, [{ links: [3, 1] }]).map(({ link }) => link)).toEqual([1, 3]);
    expect(taintedLinks(graph, always, [{ links: new Set([2]) }]).map(({ link }) => link)).toEqual([2]);
    expect(taintedLinks(graph, always, [])).toEqual([]);
  });

  it('lists the minerals of the flag once each, ascending', () => {
    const [tainted] = taintedLinks(graph, { ...always, minerals: [2, 0, 2] }, [{ links: [1] }]);
    expect(tainted?.minerals).toEqual(Int32Array.of(0, 2));
  });

  it('narrows the window to the relation’s interval, and drops what is left without a day', () => {
    const flag = { from: 5, to: 20, minerals: null };
    const windows = (from: number, to: number): unknown =>
      taintedLinks(graph, flag, [{ links: [1], during: { from, to } }]).map((one) => [one.from, one.to]);
    expect(windows(UNBOUNDED_START, UNBOUNDED_END)).toEqual([[5, 20]]);
    expect(windows(UNBOUNDED_START, 7)).toEqual([[5, 7]]);
    expect(windows(7, UNBOUNDED_END)).toEqual([[7, 20]]);
    expect(windows(20, 30)).toEqual([[20, 20]]);
    expect(windows(21, 30)).toEqual([]);
    expect(windows(1, 4)).toEqual([]);
    expect(windows(9, 6)).toEqual([]);
  });

  it('unites the windows of one link that overlap, and keeps those apart that do not', () => {
    const tainted = taintedLinks(graph, always, [
      { node: 1, during: { from: 30, to: 40 } },
      { links: [1, 3], during: { from: 5, to: 9 } },
      { links: [1], during: { from: 1, to: 20 } },
      { node: 1, during: { from: 12, to: 22 } },
      { node: 1, during: { from: UNBOUNDED_START, to: 1 } },
    ]);
    expect(tainted).toEqual([
      { link: 1, from: UNBOUNDED_START, to: 22, minerals: null },
      { link: 1, from: 30, to: 40, minerals: null },
      { link: 3, from: 5, to: 9, minerals: null },
    ]);
  });
});
