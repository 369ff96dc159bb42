import type { ChainGraph, MineralIndex, MineralSetIndex, NodeIndex, RowIndex } from './types.ts';
import { NONE, NOT_ENDED } from './types.ts';

/** Numbers in a row of {@link GraphColumns.rows}. */
export const ROW = 5;
/** Offset in a row of the first day, or UNBOUNDED_START. */
export const FIRST_DAY = 0;
/** Offset in a row of the last day, or UNBOUNDED_END. */
export const LAST_DAY = 1;
/** Offset in a row of the set of minerals carried. */
export const MINERAL_SET = 2;
/** Offset in a row of the revision that recorded the version. */
export const RECORDED = 3;
/** Offset in a row of the revision that superseded or retracted the version, or NOT_ENDED. */
export const ENDED = 4;

/** Numbers in an entry of {@link GraphColumns.conversions}. */
export const CONVERSION = 5;
/** Offset in a conversion of the mineral that comes in. */
export const INPUT = 0;
/** Offset in a conversion of the mineral that it yields. */
export const OUTPUT = 1;
/** Offset in a conversion of the revision that recorded it. */
export const CONVERSION_RECORDED = 2;
/** Offset in a conversion of the revision that ended it, or NOT_ENDED. */
export const CONVERSION_ENDED = 3;
/** Offset in a conversion of the node's next one, or NONE. */
export const NEXT_CONVERSION = 4;

/**
 * The physical graph in shared memory: one row for each version of a supply link. One thread appends; any number read,
 * at revisions that they were given, meanwhile.
 *
 * The first `laidOut` rows are in the order of their upstream node: those of node n are
 * `outgoingStart[n] … outgoingStart[n + 1]`, and `incoming[incomingStart[n] … incomingStart[n + 1]]` names those that
 * come to it. Rows after them were appended since, and are chained by node: the newest at `lastAppendedOut[n]`, the one
 * before row r at `earlierOut[r - laidOut]`, to NONE; incoming ones likewise.
 *
 * A reader may come upon a row that is just being appended. It does not see it whatever has been written of it yet, for
 * the revisions of room not yet used are such that nobody does (`recorded` is NOT_ENDED), and that of a row being
 * written is later than the reader's own.
 */
export interface GraphColumns {
  /** Rows in order of upstream node; the others are appended. */
  readonly laidOut: number;
  /** {@link ROW} numbers a row: what decides whether it can be used. */
  readonly rows: Int32Array;
  /** Upstream end of each row. */
  readonly rowFrom: Int32Array;
  /** Downstream end of each row. Apart, so that who only asks where links lead reads four bytes a link. */
  readonly rowTo: Int32Array;
  /** Number of each row's link. */
  readonly rowLink: Int32Array;
  /** Each row's list of places passed; 0: none. */
  readonly rowVia: Int32Array;
  /** Where each row's masses begin in `masses`; 0: none is stated. See `masses.ts`. */
  readonly rowMasses: Int32Array;
  /** What each row rests on; 0: no document, and not of company scope. See `row-evidence.ts`. */
  readonly rowEvidence: Int32Array;
  /** One entry a node, and one more; nodes added since have an empty range. */
  readonly outgoingStart: Int32Array;
  readonly incomingStart: Int32Array;
  readonly incoming: Int32Array;
  readonly lastAppendedOut: Int32Array;
  readonly earlierOut: Int32Array;
  readonly lastAppendedIn: Int32Array;
  readonly earlierIn: Int32Array;
  /** {@link CONVERSION} numbers each. */
  readonly conversions: Int32Array;
  /** The node's newest conversion, or NONE. */
  readonly lastConversion: Int32Array;
  /** `mineralWords` words a set; bit m of them says whether the set holds mineral m. */
  readonly mineralSets: Int32Array;
  /** Words in a set: room for 32 minerals each. */
  readonly mineralWords: number;
  /** Lists of masses, see `masses.ts`. Position 0 is nobody's. */
  readonly masses: Float64Array;
  /** Lists of documents, see `row-evidence.ts`. Position 0 is nobody's. */
  readonly documents: Int32Array;
  /** What is used of the columns, see {@link COUNTS}. Written by the appending thread alone. */
  readonly counts: Int32Array;
}

/** Positions in {@link GraphColumns.counts}. */
export const COUNTS = {
  rows: 0,
  nodes: 1,
  minerals: 2,
  sets: 3,
  conversions: 4,
  masses: 5,
  documents: 6,
} as const;

/** Room to lay columns out with; each at least what is laid out at once. */
export interface Capacity {
  readonly rows: number;
  readonly nodes: number;
  readonly minerals: number;
  readonly sets: number;
  readonly conversions: number;
  /** Numbers in lists of masses, beside the first. */
  readonly masses: number;
  /** Likewise of documents. */
  readonly documents: number;
}

/** Whether a graph sees a row. */
export function sees({ columns, revision }: ChainGraph, row: RowIndex): boolean {
  const { rows } = columns;
  return (rows[ROW * row + RECORDED] as number) <= revision && (rows[ROW * row + ENDED] as number) > revision;
}

/** Whether a set of minerals holds one. */
export function holds(
  { mineralSets, mineralWords }: GraphColumns,
  set: MineralSetIndex,
  mineral: MineralIndex,
): boolean {
  return (((mineralSets[mineralWords * set + (mineral >>> 5)] as number) >>> (mineral & 31)) & 1) === 1;
}

/** The minerals of a set, ascending by number. */
export function mineralsOfSet({ mineralSets, mineralWords }: GraphColumns, set: MineralSetIndex): Int32Array {
  const minerals: number[] = [];
  for (let word = 0; word < mineralWords; word += 1) {
    const bits = mineralSets[mineralWords * set + word] as number;
    for (let bit = 0; bit < 32; bit += 1) {
      if (((bits >>> bit) & 1) === 1) minerals.push(32 * word + bit);
    }
  }
  return Int32Array.from(minerals);
}

/** What a mineral that arrives at a node can leave as besides itself, at the graph's revision; each once. */
export function yieldsAt(graph: ChainGraph, node: NodeIndex, mineral: MineralIndex): readonly MineralIndex[] {
  return conversionsOf(graph, node, INPUT, mineral, OUTPUT);
}

/** What a mineral that leaves a node can have arrived as besides itself, at the graph's revision; each once. */
export function madeFromAt(
  graph: ChainGraph,
  node: NodeIndex,
  mineral: MineralIndex,
): readonly MineralIndex[] {
  return conversionsOf(graph, node, OUTPUT, mineral, INPUT);
}

const NOTHING: readonly MineralIndex[] = [];

function conversionsOf(
  { columns, revision }: ChainGraph,
  node: NodeIndex,
  known: number,
  mineral: MineralIndex,
  wanted: number,
): readonly MineralIndex[] {
  const { conversions, lastConversion } = columns;
  let found: MineralIndex[] | undefined;
  for (let one = lastConversion[node] as number; one !== NONE; ) {
    const at = CONVERSION * one;
    const seen =
      (conversions[at + CONVERSION_RECORDED] as number) <= revision &&
      (conversions[at + CONVERSION_ENDED] as number) > revision;
    const other = conversions[at + wanted] as number;
    if (seen && conversions[at + known] === mineral && other !== mineral) {
      found ??= [];
      if (!found.includes(other)) found.push(other);
    }
    one = conversions[at + NEXT_CONVERSION] as number;
  }
  return found ?? NOTHING;
}

/** A shared column of 32-bit integers. */
export function sharedColumn(length: number, fill = 0): Int32Array {
  const column = new Int32Array(new SharedArrayBuffer(4 * length));
  return fill === 0 ? column : column.fill(fill);
}

/** A shared column of 64-bit numbers. */
export function sharedNumbers(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}

/** Bytes in shared memory that columns take, unused room included. */
export function bytesOf(columns: GraphColumns): number {
  return Object.values(columns).reduce(
    (sum: number, column: unknown) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0),
    0,
  );
}

/** Columns without any row, node or mineral, and room for so many. */
export function emptyColumns(capacity: Capacity): GraphColumns {
  return laidOutColumns(capacity, 0, new Int32Array(0), new Int32Array(0), sharedColumn(0));
}

/**
 * Columns with room for more, of which the first rows are laid out by the caller.
 *
 * @param laidOut rows that are laid out
 * @param outgoingStart per node of those laid out, and one more
 * @param incomingStart likewise
 * @param incoming shared
 */
export function laidOutColumns(
  capacity: Capacity,
  laidOut: number,
  outgoingStart: Int32Array,
  incomingStart: Int32Array,
  incoming: Int32Array,
): GraphColumns {
  const rows = sharedColumn(ROW * capacity.rows);
  for (let row = 0; row < capacity.rows; row += 1) rows[ROW * row + RECORDED] = NOT_ENDED;
  const mineralWords = Math.max(1, Math.ceil(capacity.minerals / 32));
  const starts = (given: Int32Array): Int32Array => {
    const column = sharedColumn(capacity.nodes + 1, laidOut);
    column.set(given);
    return column;
  };
  const columns: GraphColumns = {
    laidOut,
    rows,
    rowFrom: sharedColumn(capacity.rows),
    rowTo: sharedColumn(capacity.rows),
    rowLink: sharedColumn(capacity.rows),
    rowVia: sharedColumn(capacity.rows),
    rowMasses: sharedColumn(capacity.rows),
    rowEvidence: sharedColumn(capacity.rows),
    outgoingStart: starts(outgoingStart),
    incomingStart: starts(incomingStart),
    incoming,
    lastAppendedOut: sharedColumn(capacity.nodes, NONE),
    earlierOut: sharedColumn(capacity.rows - laidOut),
    lastAppendedIn: sharedColumn(capacity.nodes, NONE),
    earlierIn: sharedColumn(capacity.rows - laidOut),
    conversions: sharedColumn(CONVERSION * capacity.conversions),
    lastConversion: sharedColumn(capacity.nodes, NONE),
    mineralSets: sharedColumn(mineralWords * capacity.sets),
    mineralWords,
    masses: sharedNumbers(1 + capacity.masses),
    documents: sharedColumn(1 + capacity.documents),
    counts: sharedColumn(Object.keys(COUNTS).length),
  };
  columns.counts[COUNTS.masses] = columns.counts[COUNTS.documents] = 1;
  return columns;
}
