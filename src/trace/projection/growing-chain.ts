import {
  appendConversion,
  appendRow,
  appendSet,
  endConversion,
  endRow,
  type LinkVersion,
  roomLeft,
} from '../engine/appending.ts';
import {
  CONVERSION,
  CONVERSION_ENDED,
  COUNTS,
  ENDED,
  emptyColumns,
  INPUT,
  NEXT_CONVERSION,
  OUTPUT,
  RECORDED,
  ROW,
  sharedColumn,
} from '../engine/columns.ts';
import { copied, copiedNumbers, longer, withRoom } from '../engine/enlarging.ts';
import { appendMasses, numbersOf, type StatedMass } from '../engine/masses.ts';
import { appendDocuments } from '../engine/row-evidence.ts';
import {
  type LinkIndex,
  type MineralIndex,
  type MineralSetIndex,
  NONE,
  NOT_ENDED,
  type NodeIndex,
  type RevisionNumber,
  type RowIndex,
} from '../engine/types.ts';
import { type ChainLayout, chainRow, type LayoutTask, rowsOfLink } from './chain-layout.ts';
import { rowVersion } from './row-version.ts';

/** A conversion as it stands in the columns. */
export interface ConversionEntry {
  readonly input: MineralIndex;
  readonly output: MineralIndex;
}

/**
 * The rows of a chain, to which versions are appended; where room runs out it is made. What readers hold of it stays
 * right: nothing that they see at their revision is ever written again.
 */
export class GrowingChain {
  #layout: ChainLayout = {
    graph: emptyColumns({ rows: 0, nodes: 0, minerals: 0, sets: 0, conversions: 0, masses: 0, documents: 0 }),
    chains: {
      ofLink: sharedColumn(0),
      nextOfLink: sharedColumn(0),
      ofVia: sharedColumn(0),
      nextOfVia: sharedColumn(0),
    },
  };
  /** While rows are laid out anew: those of them that were ended since, and when. */
  #endedSince: { readonly row: RowIndex; readonly revision: RevisionNumber }[] | null = null;

  /** Whether the columns are another chain's, to be copied before anything is written. */
  #borrowed = false;

  /**
   * A chain with the same rows, in columns of its own as soon as something is written to it. Until then its readers
   * must read at revisions that the other chain has followed.
   */
  fork(): GrowingChain {
    const fork = new GrowingChain();
    fork.#layout = this.#layout;
    fork.#borrowed = true;
    return fork;
  }

  /** Whether nothing was written since it was forked. */
  get isBorrowed(): boolean {
    return this.#borrowed;
  }

  /** As it is now. Later appending may put a larger one in its place. */
  get layout(): ChainLayout {
    return this.#layout;
  }

  /** Rows that can be appended before more room must be made. */
  get rowsLeft(): number {
    return roomLeft(this.#layout.graph).rows;
  }

  append(version: LinkVersion): RowIndex {
    this.#own();
    this.#makeRoomForRow(version);
    const row = appendRow(this.#layout.graph, version);
    chainRow(this.#layout.chains, row, version.link, version.via);
    return row;
  }

  end(row: RowIndex, revision: RevisionNumber): void {
    this.#own();
    endRow(this.#layout.graph, row, revision);
    this.#endedSince?.push({ row, revision });
  }

  /** Rows of a link, ended ones too, in no promised order. */
  rowsOf(link: LinkIndex): readonly RowIndex[] {
    return [...rowsOfLink(this.#layout, link)];
  }

  /** The row of a link that is not ended; NONE when there is none. */
  openRowOf(link: LinkIndex): RowIndex {
    const { rows } = this.#layout.graph;
    return this.rowsOf(link).find((row) => rows[ROW * row + ENDED] === NOT_ENDED) ?? NONE;
  }

  /** Rows that leave or reach a node and are not ended, each once. */
  openRowsAt(node: NodeIndex): readonly RowIndex[] {
    const { laidOut, rows, ...columns } = this.#layout.graph;
    const found: RowIndex[] = [];
    if (node >= columns.lastAppendedOut.length) return found;
    const isOpen = (row: RowIndex): boolean => rows[ROW * row + ENDED] === NOT_ENDED;
    const take = (row: RowIndex): void => {
      if (isOpen(row)) found.push(row);
    };
    // One that also leaves the node was found before.
    const takeIncoming = (row: RowIndex): void => {
      if (columns.rowFrom[row] !== node) take(row);
    };
    for (
      let row = columns.outgoingStart[node] as number;
      row < (columns.outgoingStart[node + 1] as number);
    ) {
      take(row);
      row += 1;
    }
    for (let at = columns.incomingStart[node] as number; at < (columns.incomingStart[node + 1] as number); ) {
      takeIncoming(columns.incoming[at] as number);
      at += 1;
    }
    for (let row = columns.lastAppendedOut[node] as number; row !== NONE; ) {
      take(row);
      row = columns.earlierOut[row - laidOut] as number;
    }
    for (let row = columns.lastAppendedIn[node] as number; row !== NONE; ) {
      takeIncoming(row);
      row = columns.earlierIn[row - laidOut] as number;
    }
    return found;
  }

  /** The two ends of a row, upstream first. */
  endsOf(row: RowIndex): readonly [NodeIndex, NodeIndex] {
    const { rowFrom, rowTo } = this.#layout.graph;
    return [rowFrom[row] as number, rowTo[row] as number];
  }

  /** The version that a row holds, as one to append. */
  versionOf(row: RowIndex): LinkVersion {
    return rowVersion(this.#layout.graph, row);
  }

  /** Makes room for a node, whether or not it has rows. */
  noteNode(node: NodeIndex): void {
    if (node < (this.#layout.graph.counts[COUNTS.nodes] as number)) return;
    this.#own();
    if (node >= this.#layout.graph.lastAppendedOut.length) this.#enlarge({ nodes: grown(node + 1) });
    this.#layout.graph.counts[COUNTS.nodes] = node + 1;
  }

  /** Makes room for a mineral. */
  noteMineral(mineral: MineralIndex): void {
    if (mineral < (this.#layout.graph.counts[COUNTS.minerals] as number)) return;
    this.#own();
    if (mineral >= 32 * this.#layout.graph.mineralWords) this.#enlarge({ minerals: mineral + 1 });
    this.#layout.graph.counts[COUNTS.minerals] = mineral + 1;
  }

  /** Gives a number to a set of minerals, which has none yet. */
  addSet(minerals: readonly MineralIndex[]): MineralSetIndex {
    this.#own();
    for (const mineral of minerals) this.noteMineral(mineral);
    const { counts } = this.#layout.graph;
    if (roomLeft(this.#layout.graph).sets === 0) {
      this.#enlarge({ sets: grown((counts[COUNTS.sets] as number) + 1) });
    }
    return appendSet(this.#layout.graph, minerals);
  }

  /**
   * Keeps masses for a row to come; their minerals need be noted before.
   *
   * @returns what the row is to name them by; 0: nothing is stated
   */
  addMasses(masses: readonly StatedMass[]): number {
    const needed = numbersOf(masses);
    if (needed === 0) return 0;
    this.#own();
    const { counts } = this.#layout.graph;
    if (roomLeft(this.#layout.graph).masses < needed) {
      this.#enlarge({ masses: grown((counts[COUNTS.masses] as number) + needed) });
    }
    return appendMasses(this.#layout.graph, masses);
  }

  /** Keeps, for a row to come, what it rests on; what the row is to name it by. */
  addEvidence(documents: readonly number[], isCompanyScope: boolean): number {
    if (documents.length > 0) {
      this.#own();
      const { counts } = this.#layout.graph;
      if (roomLeft(this.#layout.graph).documents < documents.length) {
        this.#enlarge({ documents: grown((counts[COUNTS.documents] as number) + documents.length) });
      }
    }
    return appendDocuments(this.#layout.graph, documents, isCompanyScope);
  }

  appendConversion(
    node: NodeIndex,
    input: MineralIndex,
    output: MineralIndex,
    recorded: RevisionNumber,
  ): number {
    this.#own();
    this.noteMineral(input);
    this.noteMineral(output);
    this.noteNode(node);
    const { counts } = this.#layout.graph;
    if (roomLeft(this.#layout.graph).conversions === 0) {
      this.#enlarge({ conversions: grown((counts[COUNTS.conversions] as number) + 1) });
    }
    return appendConversion(this.#layout.graph, node, input, output, recorded);
  }

  endConversion(one: number, revision: RevisionNumber): void {
    this.#own();
    endConversion(this.#layout.graph, one, revision);
  }

  /** Conversions at a node that are not ended. */
  openConversionsAt(node: NodeIndex): readonly number[] {
    const { conversions, lastConversion } = this.#layout.graph;
    const found: number[] = [];
    if (node >= lastConversion.length) return found;
    for (let one = lastConversion[node] as number; one !== NONE; ) {
      if (conversions[CONVERSION * one + CONVERSION_ENDED] === NOT_ENDED) found.push(one);
      one = conversions[CONVERSION * one + NEXT_CONVERSION] as number;
    }
    return found;
  }

  conversionAt(one: number): ConversionEntry {
    const { conversions } = this.#layout.graph;
    return {
      input: conversions[CONVERSION * one + INPUT] as number,
      output: conversions[CONVERSION * one + OUTPUT] as number,
    };
  }

  /**
   * Begins to lay all rows out anew. Appending may go on meanwhile; {@link take} is to follow, or {@link leave}.
   *
   * @param room rows to leave room for
   */
  layAnew(room: number): LayoutTask {
    const { graph, chains } = this.#layout;
    const count = graph.counts[COUNTS.rows] as number;
    const nodeCount = graph.counts[COUNTS.nodes] as number;
    const links = countBefore(chains.ofLink);
    const vias = countBefore(chains.ofVia);
    this.#endedSince = [];
    return {
      rows: { count, ...graph },
      nodeCount,
      capacity: {
        rows: count + room,
        nodes: nodeCount + roomBeside(nodeCount),
        links: links + room,
        vias: vias + roomBeside(vias),
      },
    };
  }

  /** Puts what was laid out in place of what was there, with all that was appended and ended meanwhile. */
  take(laidOut: ChainLayout): void {
    const before = this.#layout;
    const { conversions, lastConversion, mineralSets, mineralWords, masses, documents, counts } =
      before.graph;
    for (const name of ['minerals', 'sets', 'conversions', 'masses', 'documents'] as const) {
      laidOut.graph.counts[COUNTS[name]] = counts[COUNTS[name]] as number;
    }
    const roomy = withRoom(laidOut.graph, { nodes: counts[COUNTS.nodes] as number });
    const graph = { ...roomy, conversions, mineralSets, mineralWords, masses, documents };
    graph.lastConversion.set(lastConversion.subarray(0, graph.lastConversion.length));
    this.#layout = { graph, chains: laidOut.chains };
    this.#carryOver(before);
  }

  /** Gives up laying out anew. */
  leave(): void {
    this.#endedSince = null;
  }

  #carryOver(before: ChainLayout): void {
    const { laidOut } = this.#layout.graph;
    const { rows: rowsBefore, counts } = before.graph;
    const ended = this.#endedSince ?? [];
    this.#endedSince = null;
    for (const { row, revision } of ended) {
      // Those appended since are carried over as they are by now.
      if (row >= laidOut) continue;
      const { link, recorded } = rowVersion(before.graph, row);
      const { rows } = this.#layout.graph;
      for (const one of rowsOfLink(this.#layout, link)) {
        if (rows[ROW * one + RECORDED] === recorded) this.end(one, revision);
      }
    }
    for (let row = laidOut; row < (counts[COUNTS.rows] as number); row += 1) {
      const appended = this.append(rowVersion(before.graph, row));
      const end = rowsBefore[ROW * row + ENDED] as number;
      if (end !== NOT_ENDED) this.end(appended, end);
    }
    this.noteNode((counts[COUNTS.nodes] as number) - 1);
  }

  #makeRoomForRow({ from, to, link, via }: LinkVersion): void {
    this.noteNode(Math.max(from, to));
    const { graph, chains } = this.#layout;
    const count = graph.counts[COUNTS.rows] as number;
    if (ROW * count >= graph.rows.length) this.#enlarge({ rows: grown(count + 1) });
    const rows = this.#layout.graph.rows.length / ROW;
    const tooFew = rows > chains.nextOfLink.length;
    if (!tooFew && link < chains.ofLink.length && via < chains.ofVia.length) return;
    // Readers of the chains given must not be led to rows for which those have no room.
    const heads = (column: Int32Array, index: number): Int32Array =>
      index < column.length ? (tooFew ? copied(column) : column) : longer(column, grown(index + 1), NONE);
    this.#layout = {
      graph: this.#layout.graph,
      chains: {
        ofLink: heads(chains.ofLink, link),
        nextOfLink: longer(chains.nextOfLink, rows),
        ofVia: heads(chains.ofVia, via),
        nextOfVia: longer(chains.nextOfVia, rows),
      },
    };
  }

  /** Copies what is written to in place; the rest is never written again. */
  #own(): void {
    if (!this.#borrowed) return;
    this.#borrowed = false;
    const { graph, chains } = this.#layout;
    this.#layout = {
      graph: {
        ...graph,
        rows: copied(graph.rows),
        rowFrom: copied(graph.rowFrom),
        rowTo: copied(graph.rowTo),
        rowLink: copied(graph.rowLink),
        rowVia: copied(graph.rowVia),
        rowMasses: copied(graph.rowMasses),
        rowEvidence: copied(graph.rowEvidence),
        lastAppendedOut: copied(graph.lastAppendedOut),
        earlierOut: copied(graph.earlierOut),
        lastAppendedIn: copied(graph.lastAppendedIn),
        earlierIn: copied(graph.earlierIn),
        conversions: copied(graph.conversions),
        lastConversion: copied(graph.lastConversion),
        mineralSets: copied(graph.mineralSets),
        masses: copiedNumbers(graph.masses),
        documents: copied(graph.documents),
        counts: copied(graph.counts),
      },
      chains: {
        ofLink: copied(chains.ofLink),
        nextOfLink: copied(chains.nextOfLink),
        ofVia: copied(chains.ofVia),
        nextOfVia: copied(chains.nextOfVia),
      },
    };
  }

  #enlarge(capacity: Parameters<typeof withRoom>[1]): void {
    this.#layout = { ...this.#layout, graph: withRoom(this.#layout.graph, capacity) };
  }
}

/** By halves, so that what is copied for the sake of room is a small part of what is written. */
function grown(needed: number): number {
  return 64 + Math.ceil(1.5 * needed);
}

/** Room for more nodes and lists of places beside so many. */
function roomBeside(count: number): number {
  return 256 + (count >>> 4);
}

/** One more than the last entry that is used. */
function countBefore(column: Int32Array): number {
  let count = column.length;
  while (count > 0 && column[count - 1] === NONE) count -= 1;
  return count;
}
