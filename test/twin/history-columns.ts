import {
  appendConversion,
  appendRow,
  appendSet,
  endConversion,
  endRow,
  type LinkVersion,
} from '../../src/trace/engine/appending.ts';
import { COUNTS, emptyColumns, type GraphColumns } from '../../src/trace/engine/columns.ts';
import { layOut } from '../../src/trace/engine/layout.ts';
import {
  type ChainGraph,
  type RowIndex,
  UNBOUNDED_END,
  UNBOUNDED_START,
} from '../../src/trace/engine/types.ts';
import { byCodePoint, type TwinConversion } from './case.ts';
import type { HistoryCase } from './chains.ts';
import { isKnown, type Known, knownAs, type TwinHistory, type TwinLinkVersion } from './history.ts';

/** A graph as the engine is given it, and the names of its numbers. */
export interface NamedGraph {
  graph: ChainGraph;
  nodes: string[];
  links: string[];
  minerals: string[];
  /** The row that the graph sees of a link. */
  rowOf(link: string): RowIndex | undefined;
}

/**
 * Lays out what was recorded first, and appends the rest revision by revision, those after the one that is asked about
 * when the graph is already open. Numbers and orders are shuffled, as they tell nothing.
 */
export function graphOfHistory({ history, revision, laidOutTo, shuffle }: HistoryCase): NamedGraph {
  const recording = new RecordedColumns(history, laidOutTo, randomNumbers(shuffle));
  for (let at = laidOutTo + 1; at <= revision; at += 1) recording.record(at);
  const { nodes, minerals, links } = recording;
  const graph: ChainGraph = {
    revision,
    columns: recording.columns,
    nodeCount: nodes.countAt(revision),
    mineralCount: minerals.countAt(revision),
    compareLinks: (a, b) => byCodePoint(links[a] as string, links[b] as string),
    compareMinerals: (a, b) => byCodePoint(minerals.names[a] as string, minerals.names[b] as string),
  };
  for (let at = Math.max(laidOutTo, revision) + 1; at <= history.revisions; at += 1) recording.record(at);
  return {
    graph,
    nodes: nodes.names,
    links,
    minerals: minerals.names,
    rowOf: (link) => recording.rowOf(link, revision),
  };
}

/** The columns of a history, written as far as it was recorded. */
class RecordedColumns {
  readonly columns: GraphColumns;
  readonly nodes: Numbering;
  readonly minerals: Numbering;
  readonly links: string[];
  private readonly rows: readonly Row[];
  private readonly conversions: readonly ConversionSpell[];
  private readonly rowNumbers = new Map<Row, RowIndex>();
  private readonly conversionNumbers = new Map<ConversionSpell, number>();
  private readonly setNumbers = new Map<string, number>();

  constructor(history: TwinHistory, laidOutTo: number, random: (below: number) => number) {
    this.rows = shuffled(rowsOf(history), random);
    this.conversions = shuffled(conversionsOf(history), random);
    this.links = shuffled(
      history.links.map(({ id }) => id),
      random,
    );
    this.nodes = new Numbering(
      history.nodes,
      [
        ...this.uses(
          (row) => [row.from, row.to],
          (one) => [one.node],
        ),
      ],
      random,
    );
    const flagged = history.flags.flatMap((flag) => flag.minerals ?? []);
    // More than one word of bits in half of the cases.
    const unused = random(2) === 0 ? Array.from({ length: 31 }, (_, index) => `unused ${index}`) : [];
    this.minerals = new Numbering(
      [...flagged, ...unused],
      [
        ...this.uses(
          (row) => row.version.minerals,
          (one) => [one.input, one.output],
        ),
      ],
      random,
    );
    this.columns = this.laidOut(laidOutTo, history.revisions);
  }

  rowOf(link: string, revision: number): RowIndex | undefined {
    const seen = this.rows.find((row) => row.link === link && isKnown(row, revision));
    return seen && this.rowNumbers.get(seen);
  }

  /** Writes what changed at a revision, after all that changed before it. */
  record(at: number): void {
    const { columns } = this;
    for (const row of this.rows)
      if (row.ended === at) endRow(columns, this.rowNumbers.get(row) as number, at);
    for (const row of this.rows) {
      if (row.recorded === at) this.rowNumbers.set(row, appendRow(columns, this.numbersOf(row)));
    }
    for (const one of this.conversions) {
      if (one.ended === at) endConversion(columns, this.conversionNumbers.get(one) as number, at);
    }
    for (const one of this.conversions) if (one.recorded === at) this.appendConversion(one);
    columns.counts[COUNTS.nodes] = this.nodes.countAt(at);
    columns.counts[COUNTS.minerals] = this.minerals.countAt(at);
  }

  private *uses(
    ofRow: (row: Row) => string[],
    ofConversion: (one: ConversionSpell) => string[],
  ): Generator<{ id: string; recorded: number }> {
    for (const row of this.rows) for (const id of ofRow(row)) yield { id, recorded: row.recorded };
    for (const one of this.conversions)
      for (const id of ofConversion(one)) yield { id, recorded: one.recorded };
  }

  private laidOut(laidOutTo: number, revisions: number): GraphColumns {
    const first = this.rows.filter(({ recorded }) => recorded <= laidOutTo);
    const { nodes, minerals } = this;
    // Sets are numbered before there are columns to add them to.
    const given = emptyColumns({
      rows: first.length,
      nodes: nodes.names.length,
      minerals: minerals.names.length,
      sets: this.rows.length,
      conversions: 0,
      masses: 0,
      documents: 0,
    });
    for (const row of first) {
      const number = appendRow(given, this.numbersOf(row, given));
      if (row.ended !== null && row.ended <= laidOutTo) endRow(given, number, row.ended);
    }
    const columns = layOut({ ...given, count: first.length }, nodes.countAt(laidOutTo), {
      rows: this.rows.length,
      nodes: nodes.countAt(revisions),
      minerals: minerals.names.length,
      sets: this.rows.length,
      conversions: this.conversions.length,
      masses: 0,
      documents: 0,
    });
    for (const members of this.setNumbers.keys()) appendSet(columns, members.split(' ').map(Number));
    columns.counts[COUNTS.minerals] = minerals.countAt(laidOutTo);
    const next = columns.outgoingStart.slice();
    for (const row of first) {
      const node = nodes.of(row.from);
      const number = next[node] as number;
      this.rowNumbers.set(row, number);
      next[node] = number + 1;
    }
    for (const one of this.conversions) {
      if (one.recorded > laidOutTo) continue;
      this.appendConversion(one, columns);
      const number = this.conversionNumbers.get(one) as number;
      if (one.ended !== null && one.ended <= laidOutTo) endConversion(columns, number, one.ended);
    }
    return columns;
  }

  private numbersOf({ from, to, link, recorded, version }: Row, columns = this.columns): LinkVersion {
    return {
      from: this.nodes.of(from),
      to: this.nodes.of(to),
      first: version.start ?? UNBOUNDED_START,
      last: version.end ?? UNBOUNDED_END,
      set: this.setOf(version.minerals, columns),
      link: this.links.indexOf(link),
      via: 0,
      masses: 0,
      evidence: 0,
      recorded,
    };
  }

  private setOf(codes: readonly string[], columns: GraphColumns): number {
    const members = codes.map((code) => this.minerals.of(code)).sort((a, b) => a - b);
    const known = this.setNumbers.get(members.join(' '));
    if (known !== undefined) return known;
    const set = appendSet(columns, members);
    this.setNumbers.set(members.join(' '), set);
    return set;
  }

  private appendConversion(one: ConversionSpell, columns = this.columns): void {
    const [node, input, output] = [
      this.nodes.of(one.node),
      this.minerals.of(one.input),
      this.minerals.of(one.output),
    ];
    this.conversionNumbers.set(one, appendConversion(columns, node, input, output, one.recorded));
  }
}

interface Row extends Known {
  link: string;
  version: TwinLinkVersion;
  from: string;
  to: string;
}

/** One row for each version of a link, and another whenever one of its ends begins to be known by another id. */
function rowsOf(history: TwinHistory): Row[] {
  return history.links.flatMap(({ id, from, to, versions }) =>
    versions.flatMap((version) =>
      spells(history, version, [from, to]).map(({ names: [near, far], ...known }) => ({
        link: id,
        version,
        from: near as string,
        to: far as string,
        ...known,
      })),
    ),
  );
}

interface ConversionSpell extends Known, TwinConversion {}

function conversionsOf(history: TwinHistory): ConversionSpell[] {
  return history.conversions.flatMap((one) =>
    spells(history, one, [one.node]).map(({ names: [node], ...known }) => ({
      node: node as string,
      input: one.input,
      output: one.output,
      ...known,
    })),
  );
}

/** The spells of revisions during which something stands and its nodes go by the same ids. */
function spells(
  history: TwinHistory,
  { recorded, ended }: Known,
  nodes: string[],
): ({ names: string[] } & Known)[] {
  const found: ({ names: string[] } & Known)[] = [];
  for (let at = recorded; at < (ended ?? history.revisions + 1); at += 1) {
    const names = nodes.map((node) => knownAs(history, at, node));
    const last = found.at(-1);
    if (last?.names.join() === names.join()) continue;
    if (last !== undefined) last.ended = at;
    found.push({ names, recorded: at, ended });
  }
  return found;
}

/** Numbers in the order in which things come up. */
class Numbering {
  readonly names: string[];
  private readonly since = new Map<string, number>();

  constructor(
    always: readonly string[],
    uses: readonly { id: string; recorded: number }[],
    random: (below: number) => number,
  ) {
    for (const id of always) if (!uses.some((use) => use.id === id)) this.since.set(id, 0);
    for (const { id, recorded } of uses) {
      this.since.set(id, Math.min(recorded, this.since.get(id) ?? recorded));
    }
    this.names = shuffled([...this.since.keys()], random).sort(
      (a, b) => (this.since.get(a) as number) - (this.since.get(b) as number),
    );
  }

  of(id: string): number {
    return this.names.indexOf(id);
  }

  countAt(revision: number): number {
    return this.names.filter((id) => (this.since.get(id) as number) <= revision).length;
  }
}

export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffled<T>(things: readonly T[], random: (below: number) => number): T[] {
  const rest = [...things];
  return things.map(() => rest.splice(random(rest.length), 1)[0] as T);
}
