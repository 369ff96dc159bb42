import { describe, expect, it } from 'vitest';
import { SketchedChain, type SketchedTaint } from '../../../test/testkit/sketched-chain.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from '../engine/types.ts';
import { firstCovered, firstUncovered } from './assured-days.ts';
import { traceControl, verdictOf } from './control-points.ts';
import { coveredBy, united } from './covering.ts';

/** The verdicts of the nodes that are reached from `mine`, with `smelter` assured on some days (for all minerals). */
function verdicts(
  drawing: string,
  assured: readonly (readonly [from: number, to: number])[],
  { asOf = 100, ...taint }: SketchedTaint & { asOf?: number } = {},
) {
  const chain = new SketchedChain(drawing);
  const node = chain.node('smelter');
  const assurances = coveredBy(assured.map(([from, to]) => ({ node, minerals: null, from, to })));
  const points = traceControl(chain.graph, chain.taintedRows({ from: 'mine', ...taint }), assurances, asOf);
  return Object.fromEntries(
    Array.from({ length: chain.graph.nodeCount }, (_, at) => at).flatMap((at) => {
      const verdict = points.verdict({ node: at });
      return verdict === null ? [] : [[chain.nodeName(at), verdict]];
    }),
  );
}

const LINE = 'a: mine -> smelter tin 10..20\nb: smelter -> maker tin 15..40';

describe('control points', () => {
  it('are strictly between two links: the smelter itself is not assured by its own assurance', () => {
    expect(verdicts(LINE, [[0, 50]])).toEqual({ smelter: 'UNASSURED', maker: 'ASSURED' });
    expect(verdicts(LINE, [])).toEqual({ smelter: 'UNASSURED', maker: 'UNASSURED' });
  });

  it.each([
    ['from the first day of arrival to the last in time', 10, 20, 'ASSURED'],
    ['a day late', 11, 20, 'PARTLY_ASSURED'],
    ['a day short', 10, 19, 'PARTLY_ASSURED'],
    ['on the last day alone', 20, 20, 'PARTLY_ASSURED'],
    ['the day after', 21, 40, 'UNASSURED'],
    ['the day before', 0, 9, 'UNASSURED'],
    ['without bounds', UNBOUNDED_START, UNBOUNDED_END, 'ASSURED'],
  ])('count the day of arrival: assured %s', (_, from, to, verdict) => {
    expect(verdicts(LINE, [[from, to]]).maker).toBe(verdict);
  });

  it('count the days that the flag and the as-of day leave', () => {
    expect(verdicts(LINE, [[15, 18]], { window: '15..18' }).maker).toBe('ASSURED');
    expect(verdicts(LINE, [[10, 15]], { asOf: 15 }).maker).toBe('ASSURED');
    expect(verdicts(LINE, [[10, 15]], { asOf: 16 }).maker).toBe('PARTLY_ASSURED');
  });

  it('tell a day that nothing bounds from all that somebody named', () => {
    const undated = 'a: mine -> smelter tin ..\nb: smelter -> maker tin ..';
    expect(verdicts(undated, [[0, UNBOUNDED_END]]).maker).toBe('PARTLY_ASSURED');
    expect(verdicts(undated, [[UNBOUNDED_START, 99]]).maker).toBe('PARTLY_ASSURED');
    expect(verdicts(undated, [[UNBOUNDED_START, 100]]).maker).toBe('ASSURED');
  });

  it('let no link go on that needs the material before it could arrive uncovered', () => {
    const soon = 'a: mine -> smelter tin 10..20\nb: smelter -> maker tin 5..12';
    expect(verdicts(soon, [[10, 12]]).maker).toBe('ASSURED');
    expect(verdicts(soon, [[10, 11]]).maker).toBe('PARTLY_ASSURED');
    expect(verdicts(soon, [[13, 20]]).maker).toBe('UNASSURED');
  });

  it('are passed on the way round, too', () => {
    const round = `${LINE}\nc: maker -> smelter tin 45..50\nd: smelter -> maker tin 60..70`;
    expect(verdicts(round, [[45, 50]])).toEqual({ smelter: 'UNASSURED', maker: 'PARTLY_ASSURED' });
    expect(verdicts(round, [[10, 20]])).toEqual({ smelter: 'PARTLY_ASSURED', maker: 'ASSURED' });
  });

  it('take what is made at a node as what it is made from, and a node as all that it holds', () => {
    const chain = new SketchedChain(`a: mine -> smelter copper,tin ..
      b: smelter -> maker copper,tin ..
      c: mine -> maker tin ..
      maker: copper => cobalt
      maker: tin => cobalt`);
    const [node, smelter] = [chain.node('maker'), chain.node('smelter')];
    const [copper, tin, cobalt] = ['copper', 'tin', 'cobalt'].map((code) => chain.mineral(code));
    const always = { node: smelter, from: UNBOUNDED_START, to: UNBOUNDED_END };
    const assurances = coveredBy([{ ...always, minerals: new Set([copper as number]) }]);
    const points = traceControl(chain.graph, chain.taintedRows({ from: 'mine' }), assurances, 100);
    const of = (...minerals: (number | undefined)[]) =>
      points.verdict({ node, minerals: new Set(minerals as number[]) });
    expect([of(copper), of(tin), of(cobalt)]).toEqual(['ASSURED', 'UNASSURED', 'PARTLY_ASSURED']);
    expect(points.verdict({ node, produced: true })).toBe('PARTLY_ASSURED');
    expect(points.verdict({ node })).toBe('PARTLY_ASSURED');
    expect(points.verdict({ node: chain.node('mine') })).toBeNull();
    expect(points.complete).toBe(true);
  });

  it('are cut short by a stop signal, and say so', () => {
    const length = 5_000;
    const links = Array.from({ length }, (_, at) => `l${at}: n${at} -> n${at + 1} tin ..`);
    const chain = new SketchedChain(links.join('\n'));
    const tainted = chain.taintedRows({ from: 'n0' });
    const none = coveredBy([]);
    expect(traceControl(chain.graph, tainted, none, 100, { stopped: true })).toMatchObject({
      complete: false,
      states: { count: 0 },
    });
    let looks = 0;
    const stop = {
      get stopped() {
        looks += 1;
        return looks > 1;
      },
    };
    const cut = traceControl(chain.graph, tainted, none, 100, stop);
    expect(cut.complete).toBe(false);
    expect(cut.states.count).toBeGreaterThan(0);
    expect(cut.states.count).toBeLessThan(length);
    expect(traceControl(chain.graph, tainted, none, 100, { stopped: false }).states.count).toBe(length);
  });

  it('have no verdict of no walk', () => {
    expect([0, 1, 2, 3].map(verdictOf)).toEqual([null, 'UNASSURED', 'ASSURED', 'PARTLY_ASSURED']);
  });
});

describe('assured days', () => {
  const days = (...pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([from, to]) => ({ from, to }));

  it('are united where they overlap or adjoin, and kept apart by one day between', () => {
    expect(united(days([8, 9], [1, 3], [2, 5], [6, 7], [11, 12], [4, 2]))).toEqual(days([1, 9], [11, 12]));
    expect(united(days([UNBOUNDED_START, 5], [3, UNBOUNDED_END]))).toEqual(
      days([UNBOUNDED_START, UNBOUNDED_END]),
    );
  });

  it('give the first day that is covered, or not, of those from one to another', () => {
    const covered = days([2, 4], [7, 8]);
    expect([1, 2, 4, 5, 8].map((first) => firstCovered(covered, first, 9))).toEqual([2, 2, 4, 7, 8]);
    expect([1, 2, 4, 5, 7].map((first) => firstUncovered(covered, first, 9))).toEqual([1, 5, 5, 5, 9]);
    expect(firstCovered(covered, 5, 6)).toBe(firstCovered(covered, 9, 20));
    expect(firstUncovered(covered, 7, 8)).toBe(firstCovered(covered, 5, 6));
  });
});
