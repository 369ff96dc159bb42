import { inUse, type TwinCase } from '../case.ts';

/** A node that another depends on for a mineral, and whether it has no way around it. */
export interface TwinDependence {
  candidate: string;
  supplier: string;
  mineral: string;
  single: boolean;
}

/** Material at a node, as it arrived, with the nodes that it has left so far, as a set of bits. */
interface Held {
  node: string;
  mineral: string;
  left: number;
}

/**
 * Every dated walk, day by day and link by link, told apart by the nodes that it leaves: a single point is one that all
 * walks leave. Nothing is searched twice without a node, so that the two ways of asking can only agree by being right.
 */
export class ConcentrationTwin {
  readonly #chain: TwinCase;
  readonly #mineSites: readonly string[];

  constructor(chain: TwinCase, mineSites: readonly string[]) {
    this.#chain = chain;
    this.#mineSites = mineSites;
  }

  origins(): string[] {
    const { nodes, links } = this.#chain;
    const fed = new Set(links.filter(({ from, to }) => from !== to).map(({ to }) => to));
    return nodes.filter((node) => this.#mineSites.includes(node) || !fed.has(node));
  }

  dependences(minerals: readonly string[] | null): TwinDependence[] {
    const { nodes } = this.#chain;
    const all = this.#walks(this.origins());
    return nodes.flatMap((candidate) => {
      const bit = 1 << nodes.indexOf(candidate);
      const own = this.#walks([candidate]);
      return nodes
        .filter((supplier) => supplier !== candidate)
        .flatMap((supplier) => {
          const ways = this.#ends(all, supplier);
          return [...new Set(this.#ends(own, supplier).map(({ mineral }) => mineral))]
            .filter((mineral) => minerals === null || minerals.includes(mineral))
            .map((mineral) => {
              const these = ways.filter((way) => way.mineral === mineral);
              const single = these.length > 0 && these.every(({ left }) => (left & bit) !== 0);
              return { candidate, supplier, mineral, single };
            });
        });
    });
  }

  /** What is held at the end of walks to a node: as it arrived, and as it is converted there. */
  #ends(walks: readonly Held[], at: string): Held[] {
    return walks
      .filter(({ node }) => node === at)
      .flatMap((held) => this.#becomes(held).map((mineral) => ({ ...held, mineral })));
  }

  #becomes({ node, mineral }: Held): string[] {
    const made = this.#chain.conversions.filter((one) => one.node === node && one.input === mineral);
    return [...new Set([mineral, ...made.map(({ output }) => output)])];
  }

  #walks(starts: readonly string[]): Held[] {
    const { nodes, links, asOf } = this.#chain;
    const ends = links.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null);
    const first = Math.min(asOf, ...ends) - 1;
    const found = new Map<string, Held>();
    for (let day = first; day <= asOf; day += 1) {
      const today = links.filter((link) => inUse(link, day));
      const open = [...found.values()];
      const add = (held: Held) => {
        const key = `${held.node} ${held.mineral} ${held.left}`;
        if (found.has(key)) return;
        found.set(key, held);
        open.push(held);
      };
      for (const link of today.filter(({ from }) => starts.includes(from))) {
        for (const mineral of link.minerals)
          add({ node: link.to, mineral, left: 1 << nodes.indexOf(link.from) });
      }
      for (let held = open.pop(); held !== undefined; held = open.pop()) {
        const { node, left } = held;
        const leaving = this.#becomes(held);
        for (const link of today.filter(({ from }) => from === node)) {
          for (const mineral of link.minerals.filter((one) => leaving.includes(one))) {
            add({ node: link.to, mineral, left: left | (1 << nodes.indexOf(node)) });
          }
        }
      }
    }
    return [...found.values()];
  }
}
