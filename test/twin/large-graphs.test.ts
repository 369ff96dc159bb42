import { describe, expect, it } from 'vitest';
import { engine } from '../../src/trace/engine/engine.ts';
import { buildChainGraph, type LinkRecord } from '../../src/trace/engine/graph.ts';
import { taintedRows } from '../../src/trace/engine/taint.ts';
import { type ReachedStates, UNBOUNDED_END, UNBOUNDED_START } from '../../src/trace/engine/types.ts';

/**
 * Graphs too large for the day-by-day twin, against the plainest other way there is: every link is tried again and
 * again, one link more each time, until no day improves. What only shows in size shows here: tables that grow, days that
 * improve over and over, deep walks.
 */

type Interval = { start: number; end: number };

const LAST_DAY = 5_000;
const AS_OF = 4_000;
const SOURCES = [5, 500, 1_000, 1_500, 2_000, 2_500];

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const INTERVALS: Record<string, (below: (n: number) => number) => Interval> = {
  'open ends': (below) => ({ start: below(LAST_DAY), end: UNBOUNDED_END }),
  'no dates': () => ({ start: UNBOUNDED_START, end: UNBOUNDED_END }),
  'some years': (below) => {
    const start = below(LAST_DAY);
    return { start, end: start + 1_000 + below(2_500) };
  },
};

function randomLinks(
  nodeCount: number,
  linkCount: number,
  minerals: number,
  reach: number,
  interval: (below: (n: number) => number) => Interval,
): LinkRecord[] {
  const below = numbers(nodeCount + reach);
  return Array.from({ length: linkCount }, () => {
    const from = below(nodeCount);
    return {
      from,
      to: (from + below(reach)) % nodeCount,
      minerals: below(2) === 0 ? [below(minerals)] : [0, below(minerals)],
      ...interval(below),
    };
  });
}

interface Found {
  day: number;
  hops: number;
}

/** Per state its earliest day and fewest links, by trying every link until nothing changes (Bellman and Ford). */
function tryEveryLink(
  links: readonly LinkRecord[],
  sources: readonly number[],
  mineral: number,
): Map<number, Found> {
  const found = new Map<number, Found>();
  let days = new Map<number, number>();
  for (let hops = 1; ; hops += 1) {
    const longer = new Map(days);
    let changed = false;
    for (const link of links) {
      if (!link.minerals.includes(mineral)) continue;
      const since =
        hops === 1 ? (sources.includes(link.from) ? UNBOUNDED_START : undefined) : days.get(link.from);
      if (since === undefined) continue;
      const day = Math.max(since, link.start);
      if (day > link.end || day > AS_OF || day >= (longer.get(link.to) ?? Number.POSITIVE_INFINITY)) continue;
      longer.set(link.to, day);
      found.set(link.to, { day, hops: found.get(link.to)?.hops ?? hops });
      changed = true;
    }
    if (!changed) return found;
    days = longer;
  }
}

function statesOf({ count, node, mineral, firstPossibleOn, hops }: ReachedStates) {
  return Array.from({ length: count }, (_, at) => ({
    node: node[at] as number,
    mineral: mineral[at] as number,
    day: firstPossibleOn[at] as number,
    hops: hops[at] as number,
  }));
}

describe.each(Object.entries(INTERVALS))('a large graph, %s', (_, interval) => {
  it.each([
    ['links to anywhere', 3_000],
    ['links nearby, so that walks are long', 40],
  ])('%s: as by trying every link', (__, reach) => {
    const nodeCount = 3_000;
    const mineralCount = 200;
    const links = randomLinks(nodeCount, 18_000, mineralCount, reach, interval);
    const graph = buildChainGraph({ nodeCount, mineralCount, links });
    const tainted = taintedRows(
      graph,
      { from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null },
      SOURCES.map((node) => ({ node })),
    );
    const reached = engine.traceForward(graph, tainted, AS_OF);
    const told = statesOf(reached.states);
    let states = 0;
    for (let mineral = 0; mineral < mineralCount; mineral += 1) {
      const expected = tryEveryLink(links, SOURCES, mineral);
      const ofMineral = told.filter((state) => state.mineral === mineral);
      states += expected.size;
      expect(new Map(ofMineral.map(({ node, day, hops }) => [node, { day, hops }]))).toEqual(
        new Map([...expected].sort(([a], [b]) => a - b)),
      );
    }
    expect(states).toBe(told.length);
    expect(states).toBeGreaterThan(500);
    for (const { node, mineral, hops } of told.filter((__, index) => index % 50 === 0)) {
      const walk = reached.shortestWalk({ node, mineral });
      expect(walk?.links.length).toBe(hops);
      let at = links[walk?.links[0] ?? 0]?.from;
      expect(SOURCES).toContain(at);
      let day = UNBOUNDED_START;
      for (const [step, link] of walk?.links.entries() ?? []) {
        const used = links[link] as LinkRecord;
        day = Math.max(day, used.start);
        expect([used.from, used.minerals.includes(mineral), day <= used.end, walk?.arrivals[step]]).toEqual([
          at,
          true,
          true,
          day,
        ]);
        at = used.to;
      }
      expect(at).toBe(node);
    }
  });
});

describe('100,000 nodes and 500,000 links', () => {
  it.each(Object.entries(INTERVALS))('are traced whole, %s', (_, interval) => {
    const nodeCount = 100_000;
    const links = randomLinks(nodeCount, 500_000, 15, nodeCount, interval);
    const graph = buildChainGraph({ nodeCount, mineralCount: 15, links });
    const tainted = taintedRows(
      graph,
      { from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null },
      Array.from({ length: 20 }, (__, index) => ({ node: index * 17 })),
    );
    // A search whose cost is no longer about that of the graph would take minutes here, beyond any test's time.
    const reached = engine.traceForward(graph, tainted, AS_OF);
    expect(reached.complete).toBe(true);
    expect(reached.states.count).toBeGreaterThan(1_000);
    expect(reached.walkedRows([reached.states.node[reached.states.count - 1] ?? 0]).length).toBeGreaterThan(
      0,
    );
  });
});
