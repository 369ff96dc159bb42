import { inUse, type TwinCase, type TwinDay, type TwinFlag } from '../case.ts';
import { Material } from '../material.ts';
import { taintOf } from '../taint.ts';
import type { SuppliedCase } from './supplied-chains.ts';

/** By whom what a node holds of a flag's material goes on to a focal company. */
export interface TwinCounterparty {
  node: string;
  counterparty: string;
  firstPossibleOn: TwinDay | null;
  current: boolean;
  /** Fewest links from the node to a company, by whichever counterparty. */
  links: number;
}

/** Material somewhere on a walk. */
interface Held {
  node: string;
  mineral: string;
  /** Links since the node that is asked about; -1: not there yet. */
  since: number;
}

/**
 * Semantics (j), taken literally: every walk of a flag's material, day by day and link by link, some of which choose to
 * be told apart from a node on. No search begins in the midst, and no earliest day is known of.
 */
export class CounterpartyTwin {
  readonly #chain: TwinCase;
  readonly #focal: readonly string[];
  readonly #minerals: readonly string[] | null;
  readonly #produced: boolean | null;
  readonly #material: Material;

  constructor(chain: TwinCase, { focal, minerals, produced }: Omit<SuppliedCase, 'asked'>) {
    this.#chain = chain;
    this.#focal = focal;
    this.#minerals = minerals;
    this.#produced = produced;
    this.#material = Material.of(chain);
  }

  ofFlag(flag: TwinFlag): TwinCounterparty[] {
    return this.#chain.nodes
      .filter((node) => !this.#focal.includes(node))
      .flatMap((node) => this.#ofNode(flag, node));
  }

  #ofNode(flag: TwinFlag, asked: string): TwinCounterparty[] {
    const { links, asOf } = this.#chain;
    const taint = taintOf(this.#chain, flag);
    const found = new Map<string, TwinCounterparty>();
    const held = new Map<string, Held>();
    let fewest = Number.POSITIVE_INFINITY;
    // A walk of fewest links is nowhere twice with the same mineral.
    const most = this.#chain.nodes.length * this.#material.minerals.length;
    for (const day of this.#material.days) {
      const open = [...held.values()];
      const add = (one: Held) => {
        const key = `${one.node} ${one.mineral} ${one.since}`;
        if (held.has(key) || one.since > most) return;
        held.set(key, one);
        open.push(one);
      };
      const today = links.filter((link) => inUse(link, day));
      for (const link of today) {
        for (const mineral of link.minerals) {
          if (taint(link, day, mineral)) add({ node: link.to, mineral, since: -1 });
        }
      }
      for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const { node, mineral, since } = one;
        for (const link of today.filter(({ from }) => from === node)) {
          for (const carried of link.minerals) {
            if (!this.#material.leavesAs(node, mineral).includes(carried)) continue;
            if (since < 0) add({ node: link.to, mineral: carried, since: -1 });
            const sinceThen = since >= 0 ? since + 1 : this.#isMeant(one, asked, carried) ? 1 : -1;
            if (sinceThen < 0) continue;
            if (!this.#focal.includes(link.to)) {
              add({ node: link.to, mineral: carried, since: sinceThen });
              continue;
            }
            fewest = Math.min(fewest, sinceThen);
            const known = found.get(node);
            found.set(node, {
              node: asked,
              counterparty: node,
              firstPossibleOn: known ? known.firstPossibleOn : this.#material.told(day),
              current: day === asOf || known?.current === true,
              links: 0,
            });
          }
        }
      }
    }
    return [...found.values()].map((one) => ({ ...one, links: fewest }));
  }

  /** Whether what is at a node, and leaves it so, is what is asked about there: as it arrived, or as it was made of that. */
  #isMeant({ node, mineral }: Held, asked: string, carried: string): boolean {
    if (node !== asked) return false;
    const isAsked = (one: string, made: boolean) =>
      (this.#minerals === null || this.#minerals.includes(one)) &&
      (this.#produced === null || this.#produced === made);
    return isAsked(mineral, false) || (carried !== mineral && isAsked(carried, true));
  }
}
