import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTS, ENDED, RECORDED, ROW } from '../engine/columns.ts';
import { NONE, NOT_ENDED, type RowIndex } from '../engine/types.ts';
import { type ChainLayout, type LayoutTask, layOutChain, rowsOfLink, rowsOfVia } from './chain-layout.ts';
import { GrowingChain } from './growing-chain.ts';
import { rowVersion } from './row-version.ts';

const LINKS = 12;
const NODES = 6;
const VIAS = 4;

type Step =
  | { readonly do: 'state'; readonly link: number; readonly via: number }
  | { readonly do: 'end'; readonly link: number }
  | { readonly do: 'read' | 'layAnew' | 'take' | 'leave' };

const link = fc.integer({ min: 0, max: LINKS - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('state' as const),
      link,
      via: fc.integer({ min: 0, max: VIAS - 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end' as const), link }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('read', 'read', 'layAnew', 'take', 'leave') }),
  },
);

interface Version {
  readonly link: number;
  readonly from: number;
  readonly to: number;
  readonly via: number;
  readonly recorded: number;
  ended: number;
}

/** What a snapshot takes of a chain; nodes may be added later. */
interface Reader {
  readonly layout: ChainLayout;
  readonly nodeCount: number;
  readonly revision: number;
}

function readerOf({ layout }: GrowingChain, revision: number): Reader {
  return { layout, nodeCount: layout.graph.counts[COUNTS.nodes] as number, revision };
}

/** Versions that a reader of a layout sees at a revision, found in every way that there is to find rows. */
function seenBy({ layout, nodeCount }: Reader, revision: number): Record<string, readonly string[]> {
  const { graph } = layout;
  const seen = (rows: Iterable<RowIndex>): readonly string[] =>
    [...rows]
      .filter((row) => {
        const [recorded, ended] = [graph.rows[ROW * row + RECORDED], graph.rows[ROW * row + ENDED]];
        return (recorded as number) <= revision && revision < (ended as number);
      })
      .map((row) => {
        const { link, from, to, via, recorded } = rowVersion(graph, row);
        return `${link} ${from} ${to} ${via} ${recorded}`;
      })
      .sort();
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  return {
    outgoing: seen(nodes.flatMap((node) => rowsAt(layout, node, 'out'))),
    incoming: seen(nodes.flatMap((node) => rowsAt(layout, node, 'in'))),
    byLink: seen(Array.from({ length: LINKS }, (_, one) => [...rowsOfLink(layout, one)]).flat()),
    byVia: seen(Array.from({ length: VIAS }, (_, one) => [...rowsOfVia(layout, one)]).flat()),
  };
}

function rowsAt({ graph }: ChainLayout, node: number, way: 'out' | 'in'): readonly RowIndex[] {
  const start = way === 'out' ? graph.outgoingStart : graph.incomingStart;
  const last = way === 'out' ? graph.lastAppendedOut : graph.lastAppendedIn;
  const earlier = way === 'out' ? graph.earlierOut : graph.earlierIn;
  const rows: RowIndex[] = [];
  for (let at = start[node] as number; at < (start[node + 1] as number); at += 1) {
    rows.push(way === 'out' ? at : (graph.incoming[at] as number));
  }
  for (let row = last[node] as number; row !== NONE; row = earlier[row - graph.laidOut] as number) {
    if (row >= graph.rows.length / ROW) throw new Error(`row ${row} has no room in this layout`);
    rows.push(row);
  }
  return rows;
}

function expected(versions: readonly Version[], revision: number) {
  const seen = versions.filter(({ recorded, ended }) => recorded <= revision && revision < ended);
  const told = (all: readonly Version[]) =>
    all.map(({ link, from, to, via, recorded }) => `${link} ${from} ${to} ${via} ${recorded}`).sort();
  const all = told(seen);
  return { outgoing: all, incoming: all, byLink: all, byVia: told(seen.filter(({ via }) => via > 0)) };
}

describe('a growing chain', () => {
  it('shows every reader what was there at its revision, through appending, enlarging and laying out anew', () => {
    const carried = { ended: 0, appended: 0 };
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 120 }), fc.boolean(), (steps, early) => {
        const chain = new GrowingChain();
        const versions: Version[] = [];
        const readers: Reader[] = [];
        let revision = 0;
        let task: LayoutTask | null = null;
        let laidOut: ChainLayout | null = null;
        let since = { ended: 0, appended: 0 };
        const end = (one: number): void => {
          const open = versions.find((version) => version.link === one && version.ended === NOT_ENDED);
          if (!open) return;
          open.ended = revision;
          chain.end(chain.openRowOf(one), revision);
          since.ended += 1;
        };
        for (const one of steps) {
          revision += 1;
          if (one.do === 'state') {
            end(one.link);
            const ends = { from: (one.link * 5) % NODES, to: (one.link * 7 + revision) % NODES };
            const version = {
              ...ends,
              link: one.link,
              via: one.via,
              masses: 0,
              evidence: 0,
              recorded: revision,
            };
            chain.append({ ...version, first: 0, last: 1, set: 0 });
            versions.push({ ...version, ended: NOT_ENDED });
            since.appended += 1;
          } else if (one.do === 'end') end(one.link);
          else if (one.do === 'read') readers.push(readerOf(chain, revision));
          else if (one.do === 'layAnew' && !task) {
            task = chain.layAnew(revision % 3);
            // The thread may read a row before or after it is ended.
            laidOut = early ? layOutChain(task) : null;
            since = { ended: 0, appended: 0 };
          } else if (one.do === 'take' && task) {
            chain.take(laidOut ?? layOutChain(task));
            task = null;
            carried.ended += since.ended;
            carried.appended += since.appended;
          } else if (one.do === 'leave' && task) {
            chain.leave();
            task = null;
          }
        }
        for (const reader of [...readers, readerOf(chain, revision)]) {
          for (const at of [0, reader.revision >> 1, reader.revision]) {
            expect(seenBy(reader, at)).toEqual(expected(versions, at));
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(carried.ended).toBeGreaterThan(50);
    expect(carried.appended).toBeGreaterThan(200);
  });

  it('keeps conversions and sets of minerals through enlarging and laying out anew', () => {
    const chain = new GrowingChain();
    const sets = Array.from({ length: 200 }, (_, mineral) => chain.addSet([mineral, mineral + 1]));
    const before = chain.layout.graph;
    for (let one = 0; one < 200; one += 1) chain.appendConversion(one % 5, one, one + 1, 1);
    const task = chain.layAnew(0);
    chain.endConversion(7, 2);
    chain.appendConversion(300, 1, 2, 2);
    chain.take(layOutChain(task));
    const open = [0, 1, 2, 3, 4].flatMap((node) => chain.openConversionsAt(node));
    expect(open.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, one) => one).filter((one) => one !== 7),
    );
    expect(chain.openConversionsAt(300).map((one) => chain.conversionAt(one))).toEqual([
      { input: 1, output: 2 },
    ]);
    expect(sets).toEqual(Array.from({ length: 200 }, (_, set) => set));
    const { mineralSets, mineralWords } = chain.layout.graph;
    for (const graph of [chain.layout.graph, before]) {
      expect(graph.mineralSets[graph.mineralWords * 150 + (150 >>> 5)]).toBe(
        mineralSets[mineralWords * 150 + (150 >>> 5)],
      );
    }
  });
});
