import { sharedColumn, sharedNumbers } from '../engine/columns.ts';
import type { Day, MineralIndex, NodeIndex } from '../engine/types.ts';

/** A conversion that stands at a node, its recovery above 0 and at most 1; NaN where it is unknown. */
export interface ConversionAtNode {
  readonly node: NodeIndex;
  readonly input: MineralIndex;
  /** May be the same: then it states the mineral's own recovery. */
  readonly output: MineralIndex;
  readonly recovery: number;
}

/** One mineral of a material source that stands at a node. */
export interface SourceAtNode {
  readonly node: NodeIndex;
  readonly mineral: MineralIndex;
  /** kg; 0 where no low end is stated. */
  readonly low: number;
  /** kg; Infinity where no high end is stated. */
  readonly high: number;
  /** Whether the low end itself is not attained: nothing is stated of it, the mass is more than 0. */
  readonly isOpen: boolean;
  /** The part that is clean, 0 to 1; the rest is unknown. */
  readonly clean: number;
  /** First day, or UNBOUNDED_START. */
  readonly from: Day;
  /** Last day, or UNBOUNDED_END. */
  readonly to: Day;
  /** Whether it says how much of the mineral a mine has mined. */
  readonly isMiningFigure: boolean;
  /** By which the source is known to whoever asks. */
  readonly number: number;
}

/**
 * What stands at nodes and decides shares, as of one revision; in shared memory, and never written again. Entries of
 * node n are `…Start[n] … …Start[n + 1]`.
 */
export interface NodeQuantities {
  readonly conversionStart: Int32Array;
  readonly conversionInput: Int32Array;
  readonly conversionOutput: Int32Array;
  /** NaN: unknown, more than 0 and at most 1. */
  readonly conversionRecovery: Float64Array;
  readonly sourceStart: Int32Array;
  readonly sourceMineral: Int32Array;
  readonly sourceLow: Float64Array;
  readonly sourceHigh: Float64Array;
  readonly sourceOpen: Uint8Array;
  readonly sourceClean: Float64Array;
  readonly sourceFrom: Int32Array;
  readonly sourceTo: Int32Array;
  readonly sourceIsMiningFigure: Uint8Array;
  readonly sourceNumber: Int32Array;
  /** By node, 1: it is a mine site. */
  readonly isMine: Uint8Array;
}

/**
 * @param nodeCount nodes there are; all others named are below it
 * @param conversions at most one for each node, input and output
 * @param sources in the order in which they are told of one node
 */
export function nodeQuantities(
  nodeCount: number,
  conversions: readonly ConversionAtNode[],
  sources: readonly SourceAtNode[],
  isMine: (node: NodeIndex) => boolean,
): NodeQuantities {
  const [conversionStart, conversionsInOrder] = byNode(nodeCount, conversions);
  const [sourceStart, sourcesInOrder] = byNode(nodeCount, sources);
  const mines = sharedBytes(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) mines[node] = isMine(node) ? 1 : 0;
  const whole = <T>(entries: readonly T[], read: (entry: T) => number): Int32Array =>
    filled(sharedColumn(entries.length), entries, read);
  const numbers = <T>(entries: readonly T[], read: (entry: T) => number): Float64Array =>
    filled(sharedNumbers(entries.length), entries, read);
  const marks = <T>(entries: readonly T[], read: (entry: T) => boolean): Uint8Array =>
    filled(sharedBytes(entries.length), entries, (entry) => (read(entry) ? 1 : 0));
  return {
    conversionStart,
    conversionInput: whole(conversionsInOrder, ({ input }) => input),
    conversionOutput: whole(conversionsInOrder, ({ output }) => output),
    conversionRecovery: numbers(conversionsInOrder, ({ recovery }) => recovery),
    sourceStart,
    sourceMineral: whole(sourcesInOrder, ({ mineral }) => mineral),
    sourceLow: numbers(sourcesInOrder, ({ low }) => low),
    sourceHigh: numbers(sourcesInOrder, ({ high }) => high),
    sourceOpen: marks(sourcesInOrder, ({ isOpen }) => isOpen),
    sourceClean: numbers(sourcesInOrder, ({ clean }) => clean),
    sourceFrom: whole(sourcesInOrder, ({ from }) => from),
    sourceTo: whole(sourcesInOrder, ({ to }) => to),
    sourceIsMiningFigure: marks(sourcesInOrder, ({ isMiningFigure }) => isMiningFigure),
    sourceNumber: whole(sourcesInOrder, ({ number }) => number),
    isMine: mines,
  };
}

/** Where each node's entries begin, one more for the end, and the entries in that order. */
function byNode<T extends { readonly node: NodeIndex }>(
  nodeCount: number,
  entries: readonly T[],
): readonly [Int32Array, readonly T[]] {
  const start = sharedColumn(nodeCount + 1);
  for (const { node } of entries) start[node + 1] = (start[node + 1] as number) + 1;
  for (let node = 0; node < nodeCount; node += 1) {
    start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  }
  return [start, [...entries].sort((a, b) => a.node - b.node)];
}

function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

function filled<C extends Int32Array | Float64Array | Uint8Array, T>(
  column: C,
  entries: readonly T[],
  read: (entry: T) => number,
): C {
  for (const [index, entry] of entries.entries()) column[index] = read(entry);
  return column;
}
