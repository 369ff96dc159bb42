import { appendRow, appendSet, endRow } from '../../src/trace/engine/appending.ts';
import { COUNTS, sees } from '../../src/trace/engine/columns.ts';
import { engine } from '../../src/trace/engine/engine.ts';
import { buildChainGraph } from '../../src/trace/engine/graph.ts';
import { type TaintStart, taintedRows } from '../../src/trace/engine/taint.ts';
import {
  type ChainGraph,
  type Day,
  NOT_ENDED,
  type Origins,
  type Reach,
  type StopSignal,
  type TaintedRow,
  UNBOUNDED_END,
  UNBOUNDED_START,
} from '../../src/trace/engine/types.ts';

/** What begins a trace: links that leave `from`, or the links named, in the window (always when absent). */
export interface SketchedTaint {
  from?: string;
  links?: string[];
  /** `first..last`; either may be left out. */
  window?: string;
  minerals?: string[];
}

/** How a drawing becomes a graph. */
export interface SketchedLayout {
  /** Revision at which it is read; 1 unless stated. */
  revision?: number;
  /** Links that are laid out, of those drawn; the others are appended. All unless stated. */
  laidOut?: number;
}

/**
 * A chain drawn in a few lines of text, traced and told in words, for tests that are worked by hand.
 *
 * One link a line: `id: from -> to minerals first..last`, minerals joined by commas, days whole numbers, either end of
 * the interval left out where unbounded. Or one conversion a line: `node: mineral => mineral`. At the end of either,
 * `@recorded..ended` states the revisions of the version, either left out where it is 1 or never. Nodes and minerals are
 * numbered as they come up, links by id; one id may be drawn several times, as versions.
 */
export class SketchedChain {
  readonly graph: ChainGraph;
  private readonly nodes: string[] = [];
  private readonly minerals: string[] = [];
  private readonly links: string[];

  constructor(drawing: string, { revision = 1, laidOut = Number.POSITIVE_INFINITY }: SketchedLayout = {}) {
    const lines = drawing
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const isConversion = (line: string): boolean => line.includes('=>');
    const drawn = lines.filter((line) => !isConversion(line)).map((line) => this.linkOf(line));
    const conversions = lines.filter(isConversion).map((line) => this.conversionOf(line));
    this.links = [...new Set(drawn.map((link) => link.id))].sort();
    const links = drawn.map((link) => ({ ...link, link: this.links.indexOf(link.id) }));
    const appended = links.slice(laidOut);
    this.graph = buildChainGraph({
      nodeCount: this.nodes.length,
      mineralCount: this.minerals.length,
      links: links.slice(0, laidOut),
      conversions,
      revision,
      room: { rows: appended.length, sets: appended.length },
    });
    for (const link of appended) {
      const { columns } = this.graph;
      const { from, to, start: first, end: last, recorded } = link;
      const set = appendSet(columns, link.minerals);
      endRow(
        columns,
        appendRow(columns, {
          from,
          to,
          first,
          last,
          set,
          link: link.link,
          via: 0,
          masses: 0,
          evidence: 0,
          recorded,
        }),
        link.ended,
      );
    }
  }

  private linkOf(line: string) {
    const parts = /^(\S+): (\S+) -> (\S+) (\S+) (\S+)( @\S+)?$/.exec(line)?.slice(1);
    if (parts === undefined) throw new Error(`Not a link: "${line}"`);
    const [id, from, to, minerals, interval, version] = parts as [
      string,
      string,
      string,
      string,
      string,
      string?,
    ];
    return {
      id,
      from: numberOf(this.nodes, from),
      to: numberOf(this.nodes, to),
      minerals: minerals.split(',').map((mineral) => numberOf(this.minerals, mineral)),
      ...daysOf(interval),
      ...revisionsOf(version),
    };
  }

  private conversionOf(line: string) {
    const parts = /^(\S+): (\S+) => (\S+)( @\S+)?$/.exec(line)?.slice(1);
    if (parts === undefined) throw new Error(`Not a conversion: "${line}"`);
    const [node, input, output, version] = parts as [string, string, string, string?];
    return {
      node: numberOf(this.nodes, node),
      input: numberOf(this.minerals, input),
      output: numberOf(this.minerals, output),
      ...revisionsOf(version),
    };
  }

  /** Traces one or several taints together. */
  trace(taints: SketchedTaint | SketchedTaint[], asOf: Day, stop?: StopSignal): SketchedReach {
    const tainted = [taints].flat().flatMap((taint) => this.taintedRows(taint));
    return new SketchedReach(engine.traceForward(this.graph, tainted, asOf, stop), this);
  }

  /** Traces back what can have come to a node. */
  traceBack(to: string, asOf: Day, minerals?: string[], stop?: StopSignal): SketchedOrigins {
    const wanted = minerals ? Int32Array.from(minerals, (mineral) => this.mineral(mineral)) : null;
    const destination = { node: this.node(to), minerals: wanted };
    return new SketchedOrigins(engine.traceBackward(this.graph, destination, asOf, stop), this);
  }

  taintedRows(taint: SketchedTaint): TaintedRow[] {
    const start: TaintStart =
      taint.from === undefined
        ? { rows: (taint.links ?? []).map((id) => this.row(id)) }
        : { node: this.node(taint.from) };
    const { start: from, end: to } = daysOf(taint.window ?? '..');
    const minerals = taint.minerals?.map((mineral) => this.minerals.indexOf(mineral)) ?? null;
    return taintedRows(this.graph, { from, to, minerals }, [start]);
  }

  /** The row of a link that the graph sees. */
  private row(id: string): number {
    const { rowLink, counts } = this.graph.columns;
    for (let row = 0; row < (counts[COUNTS.rows] as number); row += 1) {
      if (rowLink[row] === this.links.indexOf(id) && sees(this.graph, row)) return row;
    }
    throw new Error(`No link "${id}" is seen.`);
  }

  node(name: string): number {
    return this.nodes.indexOf(name);
  }

  mineral(name: string): number {
    return this.minerals.indexOf(name);
  }

  nodeName(node: number): string {
    return this.nodes[node] ?? '?';
  }

  mineralName(mineral: number): string {
    return this.minerals[mineral] ?? '?';
  }

  linkId(link: number): string {
    return this.links[link] ?? '?';
  }

  idOfRow(row: number): string {
    return this.linkId(this.graph.columns.rowLink[row] as number);
  }
}

/** A trace's answer in words. */
export class SketchedReach {
  readonly reach: Reach;
  private readonly chain: SketchedChain;

  constructor(reach: Reach, chain: SketchedChain) {
    this.reach = reach;
    this.chain = chain;
  }

  /**
   * `node mineral: first day, fewest links, current or historic`, with `mineral made` where it was produced; in the order
   * of node and mineral.
   */
  states(): string[] {
    const { count, node, mineral, produced, firstPossibleOn, hops, current } = this.reach.states;
    const key = (at: number): number[] => [node[at], mineral[at], produced[at]] as number[];
    return Array.from({ length: count }, (_, at) => at)
      .sort((a, b) => compareInTurn(key(a), key(b)))
      .map(
        (at) =>
          `${this.chain.nodeName(node[at] as number)} ${this.chain.mineralName(mineral[at] as number)}${produced[at] === 1 ? ' made' : ''}: ${told(firstPossibleOn[at] as number)}, ${hops[at]}, ${current[at] === 1 ? 'current' : 'historic'}`,
      );
  }

  /** `link@arrival link@arrival… mineral`, or null; `mineral→mineral` and so on where it changes on the way. */
  shortestWalk(to: string, end: { mineral?: string; produced?: boolean } = {}): string | null {
    const { mineral, ...rest } = end;
    const walk = this.reach.shortestWalk({
      node: this.chain.node(to),
      ...rest,
      ...(mineral === undefined ? {} : { mineral: this.chain.mineral(mineral) }),
    });
    if (walk === null) return null;
    const steps = walk.links.map((link, i) => `${this.chain.linkId(link)}@${told(walk.arrivals[i] as Day)}`);
    const held = [...walk.minerals, walk.mineral].filter((one, i, all) => one !== all[i - 1]);
    return (
      [...steps, held.map((one) => this.chain.mineralName(one)).join('→')].join(' ') +
      (walk.produced ? ' made' : '')
    );
  }

  /** `link minerals first..last` each, by link. */
  walkedRows(targets?: string[]): string[] {
    return this.reach
      .walkedRows(targets?.map((target) => this.chain.node(target)))
      .map(
        ({ row, minerals, from, to }) =>
          `${this.chain.idOfRow(row)} ${[...minerals].sort().map((one) => this.chain.mineralName(one))} ${told(from)}..${told(to)}`,
      )
      .sort();
  }
}

/** A trace backward in words. */
export class SketchedOrigins {
  readonly origins: Origins;
  private readonly chain: SketchedChain;

  constructor(origins: Origins, chain: SketchedChain) {
    this.origins = origins;
    this.chain = chain;
  }

  /** `node mineral: last day, fewest links`, in the order of node and mineral. */
  states(): string[] {
    const { count, node, mineral, lastPossibleOn, hops } = this.origins.states;
    return Array.from({ length: count }, (_, at) => at)
      .sort((a, b) => compareInTurn([node[a], mineral[a]] as number[], [node[b], mineral[b]] as number[]))
      .map(
        (at) =>
          `${this.chain.nodeName(node[at] as number)} ${this.chain.mineralName(mineral[at] as number)}: ${told(lastPossibleOn[at] as number)}, ${hops[at]}`,
      );
  }

  /** For each row that the taint concerns, whether it can begin a walk there. */
  admits(taint: SketchedTaint): boolean[] {
    return this.chain.taintedRows(taint).map((tainted) => this.origins.admits(tainted));
  }
}

/** Compares lists of numbers one by one. */
function compareInTurn(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at === -1 ? 0 : (a[at] as number) - (b[at] as number);
}

/** `@recorded..ended`. */
function revisionsOf(version = ''): { recorded: number; ended: number } {
  const [recorded, ended] = version.replace(' @', '').split('..');
  return { recorded: recorded ? Number(recorded) : 1, ended: ended ? Number(ended) : NOT_ENDED };
}

function numberOf(names: string[], name: string): number {
  if (!names.includes(name)) names.push(name);
  return names.indexOf(name);
}

function daysOf(interval: string): { start: Day; end: Day } {
  const [start, end] = interval.split('..');
  return { start: start ? Number(start) : UNBOUNDED_START, end: end ? Number(end) : UNBOUNDED_END };
}

function told(day: Day): string {
  return day === UNBOUNDED_START || day === UNBOUNDED_END ? '' : String(day);
}
