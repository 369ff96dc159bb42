import { FIRST_DAY, LAST_DAY, madeFromAt, ROW, yieldsAt } from '../engine/columns.ts';
import { type FirstUse, firstUses } from '../engine/first-uses.ts';
import { type StateIndex, StateNumbers } from '../engine/states.ts';
import {
  type ChainGraph,
  type Day,
  type MineralIndex,
  NONE,
  type NodeIndex,
  type RowIndex,
  type WalkEnd,
} from '../engine/types.ts';
import type { Strength } from '../strength/types.ts';
import type { Exposure } from './types.ts';

/** Position of a link among those on valid walks, in the order of their ids: comparing positions compares ids. */
export type LinkPlace = number;

/** Material that is brought to a state by a first link. */
export interface Start {
  readonly place: LinkPlace;
  readonly state: StateIndex;
  /** Earliest day of that. */
  readonly day: Day;
}

/** Edges grouped by a state at one of their ends: those of state s are `start[s] … start[s + 1]`. */
export interface Edges {
  readonly start: Int32Array;
  readonly place: Int32Array;
  /** The state at the other end. */
  readonly other: Int32Array;
}

/**
 * What lies on valid walks to one end, and no more: states, and the edges between them, small enough to be searched many
 * times. Everything is numbered by the order of ids and codes, so that what is found does not depend on how a store
 * numbers things.
 */
export interface WalkGraph {
  readonly exposure: Exposure;
  readonly uses: readonly FirstUse[];
  /** Per place, the row of the whole graph. */
  readonly rows: Int32Array;
  /** Per place, first and last day of the link; the first is not after the as-of day. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Per place {@link Strength}, at most the flag's. */
  readonly strength: Uint8Array;
  /** Per place, 1 when it is of company scope. */
  readonly companyScope: Uint8Array;
  readonly stateCount: number;
  /** Per state, the mineral as it arrived. */
  readonly mineral: Int32Array;
  /** Per state, 1 when it is what the walks are to end with. */
  readonly isEnd: Uint8Array;
  readonly starts: readonly Start[];
  /** By the state that material leaves, then by place. */
  readonly leaving: Edges;
  /** By the state that it comes to, then by place. */
  readonly arriving: Edges;
}

export function walkGraph(exposure: Exposure): WalkGraph {
  const { graph, tainted, asOf, ends, evidence, flag } = exposure;
  const { columns } = graph;
  const { rowTo, rowFrom, rowLink } = columns;
  const walked = [...exposure.walked].sort((a, b) =>
    graph.compareLinks(rowLink[a.row] as number, rowLink[b.row] as number),
  );
  const rows = Int32Array.from(walked, ({ row }) => row);
  const numbers = new StateNumbers();
  const mineral: MineralIndex[] = [];
  const node: NodeIndex[] = [];
  for (const one of walked) {
    const far = rowTo[one.row] as number;
    for (const arrived of [...one.minerals].sort((a, b) => graph.compareMinerals(a, b))) {
      if (numbers.intern(far, arrived) < node.length) continue;
      node.push(far);
      mineral.push(arrived);
    }
  }
  const edges: [from: StateIndex, place: LinkPlace, to: StateIndex][] = [];
  for (const [place, { row, minerals }] of walked.entries()) {
    const near = rowFrom[row] as number;
    for (const carried of minerals) {
      const to = numbers.find(rowTo[row] as number, carried);
      for (const arrived of [carried, ...madeFromAt(graph, near, carried)]) {
        const from = numbers.find(near, arrived);
        if (from !== NONE) edges.push([from, place, to]);
      }
    }
  }
  const placeOf = new Map<RowIndex, LinkPlace>(walked.map(({ row }, place) => [row, place]));
  const uses = firstUses(graph, tainted, asOf).filter(({ row }) => placeOf.has(row));
  const starts = uses.flatMap((use): Start[] => {
    const state = numbers.find(rowTo[use.row] as number, use.mineral);
    return state === NONE ? [] : [{ place: placeOf.get(use.row) as number, state, day: use.from }];
  });
  const isEnd = Uint8Array.from(node, (at, state) =>
    Number(ends.some((end) => at === end.node && fits(graph, end, mineral[state] as number))),
  );
  return {
    exposure,
    uses,
    rows,
    first: rows.map((row) => columns.rows[ROW * row + FIRST_DAY] as number),
    last: rows.map((row) => columns.rows[ROW * row + LAST_DAY] as number),
    strength: Uint8Array.from(rows, (row) => Math.min(evidence.strengthOf(row), flag)),
    companyScope: Uint8Array.from(rows, (row) => Number(evidence.isCompanyScope(row))),
    stateCount: node.length,
    mineral: Int32Array.from(mineral),
    isEnd,
    starts: starts.sort((a, b) => a.place - b.place || a.state - b.state || a.day - b.day),
    leaving: grouped(edges, node.length, 0, 2),
    arriving: grouped(edges, node.length, 2, 0),
  };
}

/** Whether what arrives at an end as a mineral is what is asked for there, or becomes it. */
export function fits(
  graph: ChainGraph,
  { node, mineral, produced }: WalkEnd,
  arrived: MineralIndex,
): boolean {
  if (produced !== true && (mineral === undefined || mineral === arrived)) return true;
  if (produced === false) return false;
  const products = yieldsAt(graph, node, arrived);
  return mineral === undefined ? products.length > 0 : products.includes(mineral);
}

/** Edges of one state stay in the order of places, in which they are given. */
function grouped(
  edges: readonly (readonly [number, number, number])[],
  states: number,
  by: 0 | 2,
  otherEnd: 0 | 2,
): Edges {
  const start = new Int32Array(states + 1);
  for (const edge of edges) start[edge[by] + 1] = (start[edge[by] + 1] as number) + 1;
  for (let state = 0; state < states; state += 1) {
    start[state + 1] = (start[state + 1] as number) + (start[state] as number);
  }
  const next = start.slice();
  const place = new Int32Array(edges.length);
  const other = new Int32Array(edges.length);
  for (const edge of edges) {
    const at = next[edge[by]] as number;
    next[edge[by]] = at + 1;
    place[at] = edge[1];
    other[at] = edge[otherEnd];
  }
  return { start, place, other };
}

/** The strength of what lies on walks of these places: of the weakest, or the flag. */
export function strengthAlong({ strength, exposure }: WalkGraph, places: readonly LinkPlace[]): Strength {
  return places.reduce(
    (least, place) => Math.min(least, strength[place] as number),
    exposure.flag,
  ) as Strength;
}
