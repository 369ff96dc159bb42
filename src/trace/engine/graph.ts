import { appendConversion, appendSet, endConversion } from './appending.ts';
import { type Capacity, COUNTS, ENDED, FIRST_DAY, LAST_DAY, MINERAL_SET, RECORDED, ROW } from './columns.ts';
import { layOut } from './layout.ts';
import {
  type ChainGraph,
  type Day,
  type MineralIndex,
  NOT_ENDED,
  type NodeIndex,
  type RevisionNumber,
} from './types.ts';

/** One version of a supply link, as a whole graph is built from it. */
export interface LinkRecord {
  /** Upstream end, 0 … nodeCount − 1. */
  readonly from: NodeIndex;
  /** Downstream end, 0 … nodeCount − 1; may equal `from`. */
  readonly to: NodeIndex;
  /** First day, or UNBOUNDED_START. */
  readonly start: Day;
  /** Last day, or UNBOUNDED_END. An end before the start is an interval without days. */
  readonly end: Day;
  /** One mineral or more, each 0 … mineralCount − 1, in any order; repetition does not matter. */
  readonly minerals: readonly MineralIndex[];
  /** Number of the link of which this is a version; its place in the list unless stated. */
  readonly link?: number;
  /** Revision that recorded it; 1 unless stated. */
  readonly recorded?: RevisionNumber;
  /** Revision that ended it; NOT_ENDED unless stated. */
  readonly ended?: RevisionNumber;
}

/** A conversion, as a whole graph is built from it. */
export interface ConversionRecord {
  readonly node: NodeIndex;
  readonly input: MineralIndex;
  readonly output: MineralIndex;
  /** As of a {@link LinkRecord}. */
  readonly recorded?: RevisionNumber;
  readonly ended?: RevisionNumber;
}

/** What a graph is built from at once. Links and minerals are numbered in the order of their ids and codes. */
export interface ChainRecords {
  readonly nodeCount: number;
  readonly mineralCount: number;
  readonly links: readonly LinkRecord[];
  readonly conversions?: readonly ConversionRecord[];
  /** At which it is read; 1 unless stated. */
  readonly revision?: RevisionNumber;
  /** More room than is needed at once; none unless stated. */
  readonly room?: Partial<Capacity>;
}

/**
 * Builds a graph of records that are all there.
 *
 * @throws RangeError naming the link or conversion when a node or a mineral is not in the graph, a day is not a whole
 *   32-bit number, or no mineral is given
 */
export function buildChainGraph(records: ChainRecords): ChainGraph {
  const { nodeCount, mineralCount, links, conversions = [], revision = 1, room = {} } = records;
  const count = links.length;
  const rows = new Int32Array(ROW * count);
  const rowFrom = new Int32Array(count);
  const rowTo = new Int32Array(count);
  const rowLink = new Int32Array(count);
  const rowVia = new Int32Array(count);
  const sets = new Map<string, readonly number[]>();
  const setNumbers = new Map<string, number>();
  for (const [index, link] of links.entries()) {
    const which = `Link ${index}`;
    const at = ROW * index;
    rowFrom[index] = within(link.from, nodeCount, which, 'from');
    rowTo[index] = within(link.to, nodeCount, which, 'to');
    rows[at + FIRST_DAY] = wholeDay(link.start, which, 'start');
    rows[at + LAST_DAY] = wholeDay(link.end, which, 'end');
    rows[at + RECORDED] = link.recorded ?? 1;
    rows[at + ENDED] = link.ended ?? NOT_ENDED;
    rowLink[index] = link.link ?? index;
    if (link.minerals.length === 0)
      throw new RangeError(`${which}: minerals is empty: expected at least one.`);
    const minerals = [...new Set(link.minerals)].sort((a, b) => a - b);
    for (const mineral of minerals) within(mineral, mineralCount, which, 'minerals');
    const key = minerals.join(' ');
    const set = setNumbers.get(key) ?? setNumbers.size;
    setNumbers.set(key, set);
    sets.set(key, minerals);
    rows[at + MINERAL_SET] = set;
  }
  const rowMasses = new Int32Array(count);
  const rowEvidence = new Int32Array(count);
  const given = { count, rows, rowFrom, rowTo, rowLink, rowVia, rowMasses, rowEvidence };
  const columns = layOut(given, nodeCount, {
    rows: count + (room.rows ?? 0),
    nodes: nodeCount + (room.nodes ?? 0),
    minerals: mineralCount + (room.minerals ?? 0),
    sets: sets.size + (room.sets ?? 0),
    conversions: conversions.length + (room.conversions ?? 0),
    masses: room.masses ?? 0,
    documents: room.documents ?? 0,
  });
  for (const minerals of sets.values()) appendSet(columns, minerals);
  columns.counts[COUNTS.minerals] = mineralCount;
  for (const [index, { node, input, output, recorded = 1, ended = NOT_ENDED }] of conversions.entries()) {
    const which = `Conversion ${index}`;
    within(node, nodeCount, which, 'node');
    within(input, mineralCount, which, 'input');
    within(output, mineralCount, which, 'output');
    endConversion(columns, appendConversion(columns, node, input, output, recorded), ended);
  }
  const inOrder = (a: number, b: number): number => a - b;
  return { revision, columns, nodeCount, mineralCount, compareLinks: inOrder, compareMinerals: inOrder };
}

function within(value: number, count: number, which: string, field: string): number {
  if (Number.isInteger(value) && value >= 0 && value < count) return value;
  throw new RangeError(
    `${which}: ${field} is ${value}: expected ${count === 0 ? 'none, the list is empty' : `0 to ${count - 1}`}.`,
  );
}

function wholeDay(value: number, which: string, field: string): Day {
  // Int32Array would wrap or truncate in silence.
  if ((value | 0) === value) return value;
  throw new RangeError(`${which}: ${field} is ${value}: expected a whole day or an unbounded one.`);
}
