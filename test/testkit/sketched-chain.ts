import { engine } from '../../src/trace/engine.ts';
import { buildChainGraph } from '../../src/trace/graph.ts';
import { type TaintStart, taintedLinks } from '../../src/trace/taint.ts';
import {
  type ChainGraph,
  type Day,
  type Reach,
  type StopSignal,
  UNBOUNDED_END,
  UNBOUNDED_START,
} from '../../src/trace/types.ts';

/** What begins a trace: links that leave `from`, or the links named, in the window (always when absent). */
export interface SketchedTaint {
  from?: string;
  links?: string[];
  /** `first..last`; either may be left out. */
  window?: string;
  minerals?: string[];
}

/**
 * A chain drawn in a few lines of text, traced and told in words, for tests that are worked by hand.
 *
 * One link a line: `id: from -> to minerals first..last`, minerals joined by commas, days whole numbers, either end of
 * the interval left out where unbounded. Nodes and minerals are numbered as they come up, links by id.
 */
export class SketchedChain {
  readonly graph: ChainGraph;
  private readonly nodes: string[] = [];
  private readonly minerals: string[] = [];
  private readonly links: string[];

  constructor(drawing: string) {
    const drawn = drawing
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const parts = /^(\S+): (\S+) -> (\S+) (\S+) (\S+)$/.exec(line)?.slice(1);
        if (parts === undefined) throw new Error(`Not a link: "${line}"`);
        const [id, from, to, minerals, interval] = parts as [string, string, string, string, string];
        return {
          id,
          from: numberOf(this.nodes, from),
          to: numberOf(this.nodes, to),
          minerals: minerals.split(',').map((mineral) => numberOf(this.minerals, mineral)),
          ...daysOf(interval),
        };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    this.links = drawn.map((link) => link.id);
    this.graph = buildChainGraph({
      nodeCount: this.nodes.length,
      mineralCount: this.minerals.length,
      links: drawn,
    });
  }

  /** Traces one or several taints together. */
  trace(taints: SketchedTaint | SketchedTaint[], asOf: Day, stop?: StopSignal): SketchedReach {
    const tainted = [taints].flat().flatMap((taint) => {
      const start: TaintStart =
        taint.from === undefined
          ? { links: (taint.links ?? []).map((id) => this.links.indexOf(id)) }
          : { node: this.node(taint.from) };
      const { start: from, end: to } = daysOf(taint.window ?? '..');
      const minerals = taint.minerals?.map((mineral) => this.minerals.indexOf(mineral)) ?? null;
      return taintedLinks(this.graph, { from, to, minerals }, [start]);
    });
    return new SketchedReach(engine.traceForward(this.graph, tainted, asOf, stop), this);
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
}

/** A trace's answer in words. */
export class SketchedReach {
  readonly reach: Reach;
  private readonly chain: SketchedChain;

  constructor(reach: Reach, chain: SketchedChain) {
    this.reach = reach;
    this.chain = chain;
  }

  /** `node mineral: first day, fewest links, current or historic`, in the order given. */
  states(): string[] {
    return this.reach.states.map(
      ({ node, mineral, firstPossibleOn, hops, current }) =>
        `${this.chain.nodeName(node)} ${this.chain.mineralName(mineral)}: ${told(firstPossibleOn)}, ${hops}, ${current ? 'current' : 'historic'}`,
    );
  }

  /** `link@arrival link@arrival… mineral`, or null. */
  shortestWalk(to: string, minerals?: string[]): string | null {
    const allowed = minerals && Int32Array.from(minerals, (mineral) => this.chain.mineral(mineral));
    const walk = this.reach.shortestWalk(this.chain.node(to), allowed);
    if (walk === null) return null;
    const steps = walk.links.map((link, i) => `${this.chain.linkId(link)}@${told(walk.arrivals[i] as Day)}`);
    return [...steps, this.chain.mineralName(walk.mineral)].join(' ');
  }

  /** `link minerals first..last` each. */
  walkedLinks(targets?: string[]): string[] {
    return this.reach
      .walkedLinks(targets?.map((target) => this.chain.node(target)))
      .map(
        ({ link, minerals, from, to }) =>
          `${this.chain.linkId(link)} ${[...minerals].map((one) => this.chain.mineralName(one))} ${told(from)}..${told(to)}`,
      );
  }
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
