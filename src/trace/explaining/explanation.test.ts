import { describe, expect, it } from 'vitest';
import { engine } from '../engine/engine.ts';
import { buildChainGraph } from '../engine/graph.ts';
import { taintedRows } from '../engine/taint.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from '../engine/types.ts';
import type { Strength } from '../strength/types.ts';
import { explainExposure, USUAL_BOUNDS } from './explanation.ts';
import type { Exposure } from './types.ts';

const AS_OF = 100;
const COPPER = 0;

/** Node 0 is flagged; two short walks with weak evidence lead to node 3, and a long one with strong evidence. */
function exposure(): Exposure {
  const link = (from: number, to: number) => ({ from, to, start: 1, end: 50, minerals: [COPPER] });
  const graph = buildChainGraph({
    nodeCount: 4,
    mineralCount: 1,
    links: [link(0, 3), link(0, 1), link(1, 2), link(2, 3), { ...link(0, 3), start: UNBOUNDED_START }],
  });
  const strengths: Strength[] = [2, 5, 4, 5, 2];
  const tainted = taintedRows(graph, { from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null }, [
    { node: 0 },
  ]);
  const linkOf = (row: number) => graph.columns.rowLink[row] as number;
  return {
    graph,
    tainted,
    asOf: AS_OF,
    ends: [{ node: 3 }],
    walked: engine.traceForward(graph, tainted, AS_OF).walkedRows([3]),
    evidence: {
      strengthOf: (row) => strengths[linkOf(row)] as Strength,
      isCompanyScope: (row) => linkOf(row) === 2,
    },
    flag: 5,
  };
}

describe('why an exposure is one', () => {
  it('is told by the strongest walk first, however long, then by the earliest of the shortest', () => {
    const { bestWalk, walks, walksComplete } = explainExposure(exposure());
    expect(bestWalk).toMatchObject({ links: [1, 2, 3], strength: 4, traced: false, arrivals: [1, 1, 1] });
    expect(walks.map(({ links }) => links)).toEqual([[1, 2, 3], [4], [0]]);
    expect(walksComplete).toBe(true);
  });

  it('is told with what would clear it, and what was taken for granted', () => {
    const { cut, assumptions } = explainExposure(exposure());
    expect(cut).toMatchObject({ kind: 'SMALLEST' });
    expect(cut?.links).toHaveLength(3);
    expect(cut?.links).toEqual(expect.arrayContaining([0, 4]));
    expect(assumptions.map(({ row: _, ...one }) => one)).toEqual([
      { link: 2, begun: false, notEnded: false, companyScope: true },
      { link: 4, begun: true, notEnded: false, companyScope: false },
    ]);
  });

  it('is told of walks that end with any of several things, each as the first of these that fits', () => {
    const graph = buildChainGraph({
      nodeCount: 2,
      mineralCount: 3,
      links: [{ from: 0, to: 1, start: 1, end: 50, minerals: [COPPER] }],
      conversions: [
        { node: 1, input: COPPER, output: 2 },
        { node: 1, input: COPPER, output: 1 },
      ],
    });
    const tainted = taintedRows(graph, { from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null }, [
      { node: 0 },
    ]);
    const walked = engine.traceForward(graph, tainted, AS_OF).walkedRows([1]);
    const endOf = (...ends: Exposure['ends']) => {
      const { bestWalk } = explainExposure({ ...exposure(), graph, tainted, walked, ends });
      return bestWalk && [bestWalk.mineral, bestWalk.produced];
    };
    const produced = (mineral: number) => ({ node: 1, mineral, produced: true });
    expect(endOf(produced(2), produced(1))).toEqual([1, true]);
    expect(endOf(produced(1), { node: 1, mineral: COPPER })).toEqual([COPPER, false]);
    expect(endOf({ node: 1, mineral: 2, produced: false }, produced(2))).toEqual([2, true]);
  });

  it('looks for no cut where none is asked for', () => {
    expect(explainExposure(exposure(), { ...USUAL_BOUNDS, cutWork: null })).toMatchObject({
      cut: null,
      stopped: false,
    });
  });

  it('gives as many walks as are asked for, and says so', () => {
    const { walks, walksComplete } = explainExposure(exposure(), { ...USUAL_BOUNDS, walks: 1 });
    expect(walks).toHaveLength(1);
    expect(walksComplete).toBe(true);
    expect(explainExposure(exposure(), { ...USUAL_BOUNDS, walks: 0 })).toMatchObject({
      walks: [],
      walksComplete: true,
    });
  });

  it('says that the bound on its work left walks out', () => {
    const { bestWalk, walks, walksComplete } = explainExposure(exposure(), { ...USUAL_BOUNDS, walkWork: 0 });
    expect(bestWalk).not.toBeNull();
    expect(walks.length).toBeLessThan(3);
    expect(walksComplete).toBe(false);
  });

  it('is nothing where there is no walk', () => {
    expect(explainExposure({ ...exposure(), walked: [] })).toEqual({
      bestWalk: null,
      walks: [],
      walksComplete: true,
      cut: null,
      assumptions: [],
      stopped: false,
    });
  });

  it('says that it was stopped', () => {
    expect(explainExposure(exposure(), USUAL_BOUNDS, { stopped: true })).toEqual({
      bestWalk: null,
      walks: [],
      walksComplete: false,
      cut: null,
      assumptions: [],
      stopped: true,
    });
  });
});
