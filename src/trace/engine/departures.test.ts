import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsLeaving } from './adjacent-rows.ts';
import { traceDepartures } from './departures.ts';
import { engine } from './engine.ts';
import { buildChainGraph } from './graph.ts';
import { type ChainGraph, type Day, type OriginStates, UNBOUNDED_END, UNBOUNDED_START } from './types.ts';

const NODES = 6;
const MINERALS = 3;
const DAYS = 12;

const mineral = fc.integer({ min: 0, max: MINERALS - 1 });
const node = fc.integer({ min: 0, max: NODES - 1 });
const day = fc.integer({ min: 0, max: DAYS });
const interval = fc.tuple(day, day).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const link = fc.record({
  from: node,
  to: node,
  days: fc.oneof(
    { weight: 4, arbitrary: interval },
    { weight: 1, arbitrary: fc.constant({ start: UNBOUNDED_START, end: UNBOUNDED_END }) },
  ),
  minerals: fc.uniqueArray(mineral, { minLength: 1, maxLength: 2 }),
});
const chain = fc
  .record({
    links: fc.array(link, { minLength: 1, maxLength: 14 }),
    conversions: fc.array(fc.record({ node, input: mineral, output: mineral }), { maxLength: 4 }),
  })
  .map(({ links, conversions }) =>
    buildChainGraph({
      nodeCount: NODES,
      mineralCount: MINERALS,
      links: links.map(({ days, ...rest }) => ({ ...rest, ...days })),
      conversions,
    }),
  );
const destination = fc.record({
  node,
  minerals: fc.option(fc.uniqueArray(mineral, { minLength: 1 }).map((codes) => Int32Array.from(codes))),
});

function inWords({ count, ...states }: OriginStates): readonly string[] {
  return Array.from({ length: count }, (_, at) =>
    [states.node, states.mineral, states.lastPossibleOn, states.hops].map((column) => column[at]).join(' '),
  ).sort();
}

/** Each node and mineral by forward traces of what leaves it in the window; its last day, by what leaves on that alone. */
function byForwardTraces(
  graph: ChainGraph,
  { node: end, minerals }: { node: number; minerals: Int32Array | null },
  asOf: Day,
  window: { from: Day; to: Day },
): readonly string[] {
  const hopsOf = (from: number, leaving: number, days: { from: Day; to: Day }): number => {
    const tainted = rowsLeaving(graph, from).map((row) => ({
      row,
      ...days,
      minerals: Int32Array.of(leaving),
    }));
    const { states } = engine.traceForward(graph, tainted, asOf);
    const hops = Array.from({ length: states.count }, (_, at) => at)
      .filter((at) => states.node[at] === end && (minerals?.includes(states.mineral[at] as number) ?? true))
      .map((at) => states.hops[at] as number);
    return Math.min(Number.POSITIVE_INFINITY, ...hops);
  };
  const found: string[] = [];
  for (let from = 0; from < NODES; from += 1) {
    for (let leaving = 0; leaving < MINERALS; leaving += 1) {
      const hops = hopsOf(from, leaving, window);
      if (hops === Number.POSITIVE_INFINITY) continue;
      let last = Math.min(asOf, window.to);
      while (hopsOf(from, leaving, { from: last, to: last }) === Number.POSITIVE_INFINITY) last -= 1;
      found.push(`${from} ${leaving} ${last} ${hops}`);
    }
  }
  return found.sort();
}

describe('a trace backward of what left within a window', () => {
  it('agrees with forward traces of that', () => {
    let withStates = 0;
    let narrowed = 0;
    fc.assert(
      fc.property(chain, destination, day, interval, (graph, wanted, asOf, { start, end }) => {
        const { states, complete } = traceDepartures(graph, wanted, asOf, { from: start, to: end });
        expect(complete).toBe(true);
        expect(inWords(states)).toEqual(byForwardTraces(graph, wanted, asOf, { from: start, to: end }));
        const { states: whenever } = engine.traceBackward(graph, wanted, asOf);
        if (states.count > 0) withStates += 1;
        if (states.count > 0 && inWords(states).join() !== inWords(whenever).join()) narrowed += 1;
      }),
      { numRuns: 600 },
    );
    expect(withStates).toBeGreaterThan(100);
    expect(narrowed).toBeGreaterThan(50);
  });

  it('is the whole trace backward where nothing bounds the window', () => {
    fc.assert(
      fc.property(chain, destination, day, (graph, wanted, asOf) => {
        const always = { from: UNBOUNDED_START, to: UNBOUNDED_END };
        const { states } = traceDepartures(graph, wanted, asOf, always);
        expect(inWords(states)).toEqual(inWords(engine.traceBackward(graph, wanted, asOf).states));
      }),
      { numRuns: 300 },
    );
  });

  it('ends when it is stopped, with what it found', () => {
    const links = Array.from({ length: 20_000 }, (_, from) => ({
      from,
      to: from + 1,
      start: 1,
      end: 9,
      minerals: [0],
    }));
    const graph = buildChainGraph({ nodeCount: 20_001, mineralCount: 1, links });
    let looks = 0;
    const stop = {
      get stopped() {
        looks += 1;
        return looks > 2;
      },
    };
    const end = { node: 20_000, minerals: null };
    const { states, complete } = traceDepartures(graph, end, 9, { from: 1, to: 9 }, stop);
    expect(complete).toBe(false);
    expect(states.count).toBeGreaterThan(0);
    expect(states.count).toBeLessThan(20_000);
  });
});
