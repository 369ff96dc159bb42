import {
  CONVERSION,
  CONVERSION_ENDED,
  CONVERSION_RECORDED,
  COUNTS,
  ENDED,
  FIRST_DAY,
  type GraphColumns,
  INPUT,
  LAST_DAY,
  MINERAL_SET,
  NEXT_CONVERSION,
  OUTPUT,
  RECORDED,
  ROW,
} from './columns.ts';
import {
  type Day,
  type LinkIndex,
  type MineralIndex,
  type MineralSetIndex,
  NOT_ENDED,
  type NodeIndex,
  type RevisionNumber,
  type RowIndex,
} from './types.ts';

/** One version of a supply link. */
export interface LinkVersion {
  /** Upstream end. */
  readonly from: NodeIndex;
  /** Downstream end; may equal `from`. */
  readonly to: NodeIndex;
  /** First day, or UNBOUNDED_START. */
  readonly first: Day;
  /** Last day, or UNBOUNDED_END. One before the first is an interval without days. */
  readonly last: Day;
  readonly set: MineralSetIndex;
  readonly link: LinkIndex;
  /** List of places passed; 0: none. */
  readonly via: number;
  /** As of {@link GraphColumns.rowMasses}; 0: none stated. */
  readonly masses: number;
  /** As of {@link GraphColumns.rowEvidence}. */
  readonly evidence: number;
  readonly recorded: RevisionNumber;
}

/**
 * Appends a row beside readers of earlier revisions.
 *
 * @throws RangeError when there is no room: look at {@link roomLeft} first
 */
export function appendRow(columns: GraphColumns, version: LinkVersion): RowIndex {
  const { counts, rows, laidOut } = columns;
  const row = counts[COUNTS.rows] as number;
  if (ROW * row >= rows.length) throw new RangeError(`There is no room for row ${row}.`);
  const at = ROW * row;
  rows[at + FIRST_DAY] = version.first;
  rows[at + LAST_DAY] = version.last;
  rows[at + MINERAL_SET] = version.set;
  rows[at + ENDED] = NOT_ENDED;
  rows[at + RECORDED] = version.recorded;
  columns.rowFrom[row] = version.from;
  columns.rowTo[row] = version.to;
  columns.rowLink[row] = version.link;
  columns.rowVia[row] = version.via;
  columns.rowMasses[row] = version.masses;
  columns.rowEvidence[row] = version.evidence;
  columns.earlierOut[row - laidOut] = columns.lastAppendedOut[version.from] as number;
  columns.earlierIn[row - laidOut] = columns.lastAppendedIn[version.to] as number;
  // The row is whole before anyone can come upon it.
  Atomics.store(columns.lastAppendedOut, version.from, row);
  Atomics.store(columns.lastAppendedIn, version.to, row);
  counts[COUNTS.rows] = row + 1;
  return row;
}

/** Ends a row: readers at that revision and later do not see it. */
export function endRow({ rows }: GraphColumns, row: RowIndex, revision: RevisionNumber): void {
  rows[ROW * row + ENDED] = revision;
}

/** Appends a conversion at a node; as {@link appendRow}. */
export function appendConversion(
  columns: GraphColumns,
  node: NodeIndex,
  input: MineralIndex,
  output: MineralIndex,
  recorded: RevisionNumber,
): number {
  const { counts, conversions, lastConversion } = columns;
  const one = counts[COUNTS.conversions] as number;
  const at = CONVERSION * one;
  if (at >= conversions.length) throw new RangeError(`There is no room for conversion ${one}.`);
  conversions[at + INPUT] = input;
  conversions[at + OUTPUT] = output;
  conversions[at + CONVERSION_RECORDED] = recorded;
  conversions[at + CONVERSION_ENDED] = NOT_ENDED;
  conversions[at + NEXT_CONVERSION] = lastConversion[node] as number;
  Atomics.store(lastConversion, node, one);
  counts[COUNTS.conversions] = one + 1;
  return one;
}

/** Ends a conversion; as {@link endRow}. */
export function endConversion({ conversions }: GraphColumns, one: number, revision: RevisionNumber): void {
  conversions[CONVERSION * one + CONVERSION_ENDED] = revision;
}

/** Appends a set of minerals, which is not there yet. @throws RangeError when there is no room */
export function appendSet(columns: GraphColumns, minerals: Iterable<MineralIndex>): MineralSetIndex {
  const { counts, mineralSets, mineralWords } = columns;
  const set = counts[COUNTS.sets] as number;
  const at = mineralWords * set;
  if (at >= mineralSets.length) throw new RangeError(`There is no room for set ${set}.`);
  for (const mineral of minerals) {
    if (mineral >= 32 * mineralWords) throw new RangeError(`There is no room for mineral ${mineral}.`);
    const word = at + (mineral >>> 5);
    mineralSets[word] = (mineralSets[word] as number) | (1 << (mineral & 31));
  }
  counts[COUNTS.sets] = set + 1;
  return set;
}

/** What can still be appended without laying out anew. */
export function roomLeft(columns: GraphColumns): {
  readonly rows: number;
  readonly nodes: number;
  readonly minerals: number;
  readonly sets: number;
  readonly conversions: number;
  readonly masses: number;
  readonly documents: number;
} {
  const { counts } = columns;
  const used = (name: keyof typeof COUNTS): number => counts[COUNTS[name]] as number;
  return {
    rows: columns.rows.length / ROW - used('rows'),
    nodes: columns.lastAppendedOut.length - used('nodes'),
    minerals: 32 * columns.mineralWords - used('minerals'),
    sets: columns.mineralSets.length / columns.mineralWords - used('sets'),
    conversions: columns.conversions.length / CONVERSION - used('conversions'),
    masses: columns.masses.length - used('masses'),
    documents: columns.documents.length - used('documents'),
  };
}
