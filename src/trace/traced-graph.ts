import type { DrawnNode, TracedLink } from './answers.ts';
import { boundedDateOf, dateOf } from './days.ts';
import {
  type Day,
  type MineralIndex,
  type NodeIndex,
  type ReachedStates,
  type RowIndex,
  UNBOUNDED_START,
  type WalkedRow,
} from './engine/types.ts';
import type { Snapshot } from './projection/types.ts';

/** Most links that a trace draws. */
export const MAX_TRACED_LINKS = 5_000;

interface RowUse {
  readonly minerals: Set<MineralIndex>;
  from: Day;
  to: Day;
  begins: boolean;
}

interface NodeArrival {
  hops: number;
  firstPossibleOn: Day;
}

/** Unites the walks of several flags into one graph to draw: every node and link once. */
export class TracedGraph {
  readonly #snapshot: Snapshot;
  readonly #rows = new Map<RowIndex, RowUse>();
  readonly #arrivals = new Map<NodeIndex, NodeArrival>();
  readonly #starts = new Set<NodeIndex>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /**
   * Adds the walks of one trace.
   *
   * @param walked the rows on those of its walks that are drawn
   */
  add(states: ReachedStates, walked: readonly WalkedRow[]): void {
    for (const one of walked) {
      this.#addRow(one);
      if (one.begins) this.#starts.add(this.#fromOf(one.row));
    }
    for (let at = 0; at < states.count; at += 1) this.#addArrival(states, at);
  }

  /** Nodes by tier, then id; links by id. Links beyond the limit are left out, those farthest from a start first. */
  drawn(): {
    readonly nodes: readonly DrawnNode[];
    readonly links: readonly TracedLink[];
    readonly whole: boolean;
  } {
    const { compareLinks } = this.#snapshot.graph;
    const byId = (a: RowIndex, b: RowIndex) => compareLinks(this.#linkOf(a), this.#linkOf(b));
    const nearest = [...this.#rows.keys()].sort(
      (a, b) => this.#tier(this.#fromOf(a)) - this.#tier(this.#fromOf(b)) || byId(a, b),
    );
    const rows = nearest.slice(0, MAX_TRACED_LINKS).sort(byId);
    const ends = new Set(rows.flatMap((row) => [this.#fromOf(row), this.#toOf(row)]));
    const nodes = [...ends]
      .map((node) => this.#nodeShown(node))
      .sort((a, b) => a.tier - b.tier || (a.nodeId < b.nodeId ? -1 : 1));
    return {
      nodes,
      links: rows.map((row) => this.#linkShown(row)),
      whole: rows.length === nearest.length,
    };
  }

  #addRow({ row, minerals, from, to, begins }: WalkedRow): void {
    const known = this.#rows.get(row);
    if (known === undefined) {
      this.#rows.set(row, { minerals: new Set(minerals), from, to, begins });
      return;
    }
    for (const mineral of minerals) known.minerals.add(mineral);
    known.begins ||= begins;
    known.from = Math.min(known.from, from);
    known.to = Math.max(known.to, to);
  }

  #addArrival({ node, hops, firstPossibleOn }: ReachedStates, at: number): void {
    const arrival = { hops: hops[at] as number, firstPossibleOn: firstPossibleOn[at] as number };
    const known = this.#arrivals.get(node[at] as number);
    if (known) {
      known.hops = Math.min(known.hops, arrival.hops);
      known.firstPossibleOn = Math.min(known.firstPossibleOn, arrival.firstPossibleOn);
    } else {
      this.#arrivals.set(node[at] as number, arrival);
    }
  }

  #tier(node: NodeIndex): number {
    return this.#starts.has(node) ? 0 : (this.#arrivals.get(node)?.hops ?? 0);
  }

  #fromOf(row: RowIndex): NodeIndex {
    return this.#snapshot.graph.columns.rowFrom[row] as number;
  }

  #toOf(row: RowIndex): NodeIndex {
    return this.#snapshot.graph.columns.rowTo[row] as number;
  }

  #linkOf(row: RowIndex): number {
    return this.#snapshot.graph.columns.rowLink[row] as number;
  }

  #nodeShown(node: NodeIndex): DrawnNode {
    const arrival = this.#arrivals.get(node);
    return {
      revision: this.#snapshot.revision,
      nodeId: this.#snapshot.idOfNode(node),
      isStart: this.#starts.has(node),
      isReached: arrival !== undefined,
      firstPossibleOn: boundedDateOf(arrival?.firstPossibleOn ?? UNBOUNDED_START),
      hops: arrival?.hops ?? null,
      tier: this.#tier(node),
    };
  }

  #linkShown(row: RowIndex): TracedLink {
    const snapshot = this.#snapshot;
    const use = this.#rows.get(row) as RowUse;
    const minerals = [...use.minerals].sort(snapshot.graph.compareMinerals);
    return {
      revision: snapshot.revision,
      linkId: snapshot.idOfLink(this.#linkOf(row)),
      fromId: snapshot.idOfNode(this.#fromOf(row)),
      toId: snapshot.idOfNode(this.#toOf(row)),
      minerals: minerals.map((mineral) => snapshot.mineralAt(mineral)),
      usableFrom: boundedDateOf(use.from),
      usableTo: dateOf(use.to),
      begins: use.begins,
      placeIds: snapshot.placesOf(row),
    };
  }
}
