import { byCodePoint, byCodePoints, inUse, type TwinDay, type TwinLink } from './case.ts';
import type { Material } from './material.ts';
import type { Taint } from './taint.ts';

export interface TwinWalk {
  links: string[];
  /** What each link carries. */
  minerals: string[];
  /** What the end holds of it. */
  mineral: string;
  /** Whether the end made that of what arrived. */
  produced: boolean;
  arrivals: (TwinDay | null)[];
}

/** What is asked of the end of a walk; absent: either. */
export interface TwinEnd {
  node: string;
  mineral?: string;
  produced?: boolean;
}

type Step = readonly [link: TwinLink, mineral: string];

/** Walks, written out in full. */
export class WrittenWalks {
  private readonly material: Material;
  private readonly taint: Taint;
  private readonly linksFrom: Map<string, TwinLink[]>;
  private readonly written = new Map<string, TwinWalk[]>();

  constructor(material: Material, taint: Taint) {
    this.material = material;
    this.taint = taint;
    this.linksFrom = new Map(material.chain.nodes.map((node) => [node, []]));
    for (const link of material.chain.links) this.linksFrom.get(link.from)?.push(link);
  }

  /** By writing out all walks of 1, 2, 3… links until some end as asked. Only for ends that are reached. */
  shortest(end: TwinEnd): TwinWalk | null {
    for (let length = 1; ; length += 1) {
      const fitting = this.to(end.node, length).filter(
        ({ mineral, produced }) =>
          mineral === (end.mineral ?? mineral) && produced === (end.produced ?? produced),
      );
      if (fitting.length > 0) return [...fitting].sort(byArrivalThenIds)[0] ?? null;
    }
  }

  /** Every valid walk of exactly so many links that ends at the node, once for each thing that the node then holds. */
  to(node: string, length: number): readonly TwinWalk[] {
    const key = `${length} ${node}`;
    const walks = this.written.get(key) ?? [...this.write(node, length)];
    this.written.set(key, walks);
    return walks;
  }

  private *write(node: string, length: number): Generator<TwinWalk> {
    let unfinished: Step[][] = [[]];
    for (let toGo = length - 1; toGo >= 0; toGo -= 1) {
      const near = this.nodesNear(node, toGo);
      unfinished = unfinished.flatMap((walk) =>
        this.steps(walk)
          .filter(([link]) => near.has(link.to))
          .map((step) => [...walk, step])
          .filter((longer) => this.earliestDays(longer) !== null),
      );
    }
    for (const walk of unfinished) {
      const days = this.earliestDays(walk) as TwinDay[];
      const [, arrived] = walk.at(-1) as Step;
      for (const mineral of this.material.leavesAs(node, arrived)) {
        yield {
          links: walk.map(([link]) => link.id),
          minerals: walk.map(([, carried]) => carried),
          mineral,
          produced: mineral !== arrived,
          arrivals: days.map((day) => this.material.told(day)),
        };
      }
    }
  }

  /** What can be the next step of a walk, dates aside. */
  private steps(walk: readonly Step[]): Step[] {
    const last = walk.at(-1);
    if (last === undefined) {
      return this.material.chain.links.flatMap((link) =>
        link.minerals.map((mineral) => [link, mineral] as const),
      );
    }
    const [{ to }, arrived] = last;
    const leaves = this.material.leavesAs(to, arrived);
    return (this.linksFrom.get(to) ?? []).flatMap((link) =>
      link.minerals.filter((mineral) => leaves.includes(mineral)).map((mineral) => [link, mineral] as const),
    );
  }

  /** Nodes from which exactly so many links lead to the node, whatever they carry and when. */
  private nodesNear(node: string, links: number): Set<string> {
    let near = new Set([node]);
    for (let count = 0; count < links; count += 1) {
      near = new Set(this.material.chain.links.filter(({ to }) => near.has(to)).map(({ from }) => from));
    }
    return near;
  }

  /** The earliest days of one walk, each link tried on one day after the other; null when there are none. */
  private earliestDays(walk: readonly Step[]): TwinDay[] | null {
    const chosen: TwinDay[] = [];
    for (const [index, [link, mineral]] of walk.entries()) {
      const since = chosen.at(-1);
      const day = this.material.days.find(
        (candidate) =>
          (since === undefined || candidate >= since) &&
          inUse(link, candidate) &&
          (index > 0 || this.taint(link, candidate, mineral)),
      );
      if (day === undefined) return null;
      chosen.push(day);
    }
    return chosen;
  }
}

export function byArrivalThenIds(a: TwinWalk, b: TwinWalk): number {
  return arrivalOf(a) - arrivalOf(b) || byIds(a, b);
}

/** By link ids one after the other; where several minerals fit the same links, by those; then by what the end holds. */
export function byIds(a: TwinWalk, b: TwinWalk): number {
  return (
    byCodePoints(a.links, b.links) ||
    byCodePoints(a.minerals, b.minerals) ||
    Number(a.produced) - Number(b.produced) ||
    byCodePoint(a.mineral, b.mineral)
  );
}

/** The day on which a walk ends; unbounded is before all others. */
export function arrivalOf(walk: TwinWalk): number {
  return walk.arrivals.at(-1) ?? Number.MIN_SAFE_INTEGER;
}
