import { COUNTS, type GraphColumns, sharedColumn } from '../engine/columns.ts';
import { layOut, type UnorderedRows } from '../engine/layout.ts';
import { type LinkIndex, NONE, type RowIndex } from '../engine/types.ts';

/** Rows by link and by list of places, chained in no promised order; beside the columns that traces read. */
export interface RowChains {
  /** A row of each link, or NONE. */
  readonly ofLink: Int32Array;
  /** For each row the next one of the same link, or NONE. */
  readonly nextOfLink: Int32Array;
  /** Likewise for each list of places passed; that of none is not kept. */
  readonly ofVia: Int32Array;
  readonly nextOfVia: Int32Array;
}

/** All that is numbered by row: made anew as one, and never mixed with another layout's. In shared memory. */
export interface ChainLayout {
  readonly graph: GraphColumns;
  readonly chains: RowChains;
}

/** What is to be laid out. */
export interface LayoutTask {
  readonly rows: UnorderedRows;
  readonly nodeCount: number;
  /** Room to leave, for so many in all. */
  readonly capacity: ChainCapacity;
}

export interface ChainCapacity {
  readonly rows: number;
  readonly nodes: number;
  readonly links: number;
  readonly vias: number;
}

/** Lays rows out: a graph without minerals, sets, conversions, masses and documents as yet, and the chains of its rows. */
export function layOutChain({ rows, nodeCount, capacity }: LayoutTask): ChainLayout {
  const nothing = { minerals: 0, sets: 0, conversions: 0, masses: 0, documents: 0 };
  const graph = layOut(rows, nodeCount, { ...nothing, rows: capacity.rows, nodes: capacity.nodes });
  const chains: RowChains = {
    ofLink: sharedColumn(capacity.links, NONE),
    nextOfLink: sharedColumn(capacity.rows),
    ofVia: sharedColumn(capacity.vias, NONE),
    nextOfVia: sharedColumn(capacity.rows),
  };
  for (let row = 0; row < rows.count; row += 1) {
    chainRow(chains, row, graph.rowLink[row] as number, graph.rowVia[row] as number);
  }
  return { graph, chains };
}

/** Puts a row into the chains of its link and its list of places; there must be room. */
export function chainRow(chains: RowChains, row: RowIndex, link: LinkIndex, via: number): void {
  chains.nextOfLink[row] = chains.ofLink[link] as number;
  chains.ofLink[link] = row;
  if (via === 0) return;
  chains.nextOfVia[row] = chains.ofVia[via] as number;
  chains.ofVia[via] = row;
}

/** Rows of a link, all its versions. */
export function* rowsOfLink({ chains }: ChainLayout, link: LinkIndex): Iterable<RowIndex> {
  const first = link < chains.ofLink.length ? (chains.ofLink[link] as number) : NONE;
  for (let row = first; row !== NONE; row = chains.nextOfLink[row] as number) yield row;
}

/** Rows that pass a list of places, all versions. */
export function* rowsOfVia({ chains }: ChainLayout, via: number): Iterable<RowIndex> {
  const first = via < chains.ofVia.length ? (chains.ofVia[via] as number) : NONE;
  for (let row = first; row !== NONE; row = chains.nextOfVia[row] as number) yield row;
}

/** Rows laid out, and appended since. */
export function rowCounts({ graph }: ChainLayout): { readonly laidOut: number; readonly appended: number } {
  return { laidOut: graph.laidOut, appended: (graph.counts[COUNTS.rows] as number) - graph.laidOut };
}
