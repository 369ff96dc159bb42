import type { TracedLink, TracedNode } from './answers.ts';
import { boundedDateOf, dateOf } from './days.ts';
import type { Snapshot } from './snapshot.ts';
import {
  type Day,
  type LinkIndex,
  type MineralIndex,
  type NodeIndex,
  type Reach,
  type TaintedLink,
  UNBOUNDED_START,
  type WalkedLink,
} from './types.ts';

/** Most links that a trace draws. */
export const MAX_TRACED_LINKS = 5_000;

interface LinkUse {
  readonly minerals: Set<MineralIndex>;
  from: Day;
  to: Day;
}

interface NodeArrival {
  hops: number;
  firstPossibleOn: Day;
}

/** Unites the walks of several flags into one graph to draw: every node and link once. */
export class TracedGraph {
  readonly #snapshot: Snapshot;
  readonly #links = new Map<LinkIndex, LinkUse>();
  readonly #arrivals = new Map<NodeIndex, NodeArrival>();
  readonly #starts = new Set<NodeIndex>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Adds the walks of one trace that end at one of the targets, or anywhere. */
  add(tainted: readonly TaintedLink[], reach: Reach, targets: readonly NodeIndex[] | undefined): void {
    const walked = new Map(reach.walkedLinks(targets).map((link) => [link.link, link]));
    for (const link of walked.values()) this.#addLink(link);
    for (const link of tainted) this.#addStart(link, walked.get(link.link));
    for (const { node, hops, firstPossibleOn } of reach.states) {
      const known = this.#arrivals.get(node);
      if (known) {
        known.hops = Math.min(known.hops, hops);
        known.firstPossibleOn = Math.min(known.firstPossibleOn, firstPossibleOn);
      } else {
        this.#arrivals.set(node, { hops, firstPossibleOn });
      }
    }
  }

  /** Nodes by tier, then id; links by id. Links beyond the limit are left out, those farthest from a start first. */
  drawn(): {
    readonly nodes: readonly TracedNode[];
    readonly links: readonly TracedLink[];
    readonly whole: boolean;
  } {
    const { linkFrom, linkTo } = this.#snapshot.graph;
    const nearest = [...this.#links.keys()].sort(
      (a, b) => this.#tier(linkFrom[a] as number) - this.#tier(linkFrom[b] as number) || a - b,
    );
    const links = nearest.slice(0, MAX_TRACED_LINKS).sort((a, b) => a - b);
    const ends = new Set(links.flatMap((link) => [linkFrom[link] as number, linkTo[link] as number]));
    const nodes = [...ends].sort((a, b) => this.#tier(a) - this.#tier(b) || a - b);
    return {
      nodes: nodes.map((node) => this.#nodeShown(node)),
      links: links.map((link) => this.#linkShown(link)),
      whole: links.length === nearest.length,
    };
  }

  #addLink({ link, minerals, from, to }: WalkedLink): void {
    const known = this.#links.get(link);
    if (known === undefined) {
      this.#links.set(link, { minerals: new Set(minerals), from, to });
      return;
    }
    for (const mineral of minerals) known.minerals.add(mineral);
    known.from = Math.min(known.from, from);
    known.to = Math.max(known.to, to);
  }

  /** A tainted link starts a walk when it can be used both in its window and in time for what follows. */
  #addStart({ link, from, to, minerals }: TaintedLink, walked: WalkedLink | undefined): void {
    if (walked === undefined) return;
    const { linkStart, linkFrom } = this.#snapshot.graph;
    const first = Math.max(from, linkStart[link] as number);
    const carries = minerals === null || minerals.some((mineral) => walked.minerals.includes(mineral));
    if (carries && first <= Math.min(to, walked.to)) this.#starts.add(linkFrom[link] as number);
  }

  #tier(node: NodeIndex): number {
    return this.#starts.has(node) ? 0 : (this.#arrivals.get(node)?.hops ?? 0);
  }

  #nodeShown(node: NodeIndex): TracedNode {
    const arrival = this.#arrivals.get(node);
    return {
      node: this.#snapshot.nodeAt(node),
      isStart: this.#starts.has(node),
      isReached: arrival !== undefined,
      firstPossibleOn: boundedDateOf(arrival?.firstPossibleOn ?? UNBOUNDED_START),
      hops: arrival?.hops ?? null,
      tier: this.#tier(node),
    };
  }

  #linkShown(index: LinkIndex): TracedLink {
    const { linkFrom, linkTo } = this.#snapshot.graph;
    const link = this.#snapshot.linkAt(index);
    const use = this.#links.get(index) as LinkUse;
    const minerals = [...use.minerals].sort((a, b) => a - b);
    return {
      link,
      from: this.#snapshot.nodeAt(linkFrom[index] as number),
      to: this.#snapshot.nodeAt(linkTo[index] as number),
      minerals: minerals.map((mineral) => this.#snapshot.mineralAt(mineral)),
      usableFrom: boundedDateOf(use.from),
      usableTo: dateOf(use.to),
      places: this.#snapshot.placesOf(link),
    };
  }
}
