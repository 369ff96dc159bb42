import type { Operation } from '../../src/store/changesets.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';

const TRADERS = 4;
const SUPPLIERS = 3;

interface Ends {
  readonly from: string;
  readonly to: string;
}

interface Merged {
  readonly dropped: string;
  readonly kept: string;
}

/** What must be answered of a chain: the nodes that its flag's material reaches, each with the fewest links to it. */
export interface Expected {
  /** Null when the flag does not stand. */
  readonly flag: string | null;
  /** By the id that a node is known as. */
  readonly reached: ReadonlyMap<string, number>;
}

/**
 * A small chain of its own names that changes from step to step: links come and go, nodes are merged and unmerged,
 * retracted with all that rests on them, and reinstated with it. It always knows what must be answered. No step is
 * refused, whatever other chains do meanwhile.
 */
export class ChangingChain {
  readonly site: string;
  readonly flag: string;
  readonly nodes: readonly string[];
  readonly #name: string;
  readonly #pick: (limit: number) => number;
  readonly #links = new Map<string, Ends>();
  readonly #merges = new Map<string, Merged>();
  #flagStands = false;
  /** The node that does not stand, and what fell with it. */
  #gone: {
    readonly node: string;
    readonly links: Map<string, Ends>;
    readonly merges: Map<string, Merged>;
  } | null = null;
  #last = 0;
  /** How often each sort of step was taken. */
  readonly taken = new Map<string, number>();

  /** @param pick a number from 0 up to a limit, which decides what happens */
  constructor(name: string, pick: (limit: number) => number) {
    this.#name = name;
    this.#pick = pick;
    this.site = idOf.site(name);
    this.flag = idOf.flag(name);
    this.nodes = [
      ...Array.from({ length: TRADERS }, (_, index) => idOf.trader(`${name}-${index}`)),
      ...Array.from({ length: SUPPLIERS }, (_, index) => idOf.supplier(`${name}-${index}`)),
    ];
  }

  /** Records the chain's nodes, its flag, and one way from the mine to a supplier. */
  begin(): readonly Operation[] {
    this.#flagStands = true;
    const [trader = '', supplier = ''] = [this.nodes[0], this.nodes[TRADERS]];
    return [
      put(sample.site(this.#name)),
      put(sample.flag(this.#name, this.site)),
      ...this.nodes.map((node) => this.#record(node)),
      this.#addLink(this.site, trader),
      this.#addLink(trader, supplier),
    ];
  }

  /** Takes some next step. */
  next(): readonly Operation[] {
    const steps: Readonly<Record<string, () => readonly Operation[]>> = {
      link: () => this.#link(),
      'second link': () => this.#link(),
      unlink: () => this.#retractOne(this.#links),
      merge: () => this.#merge(),
      unmerge: () => this.#retractOne(this.#merges),
      'retract a node': () => this.#retractNode(),
      'reinstate a node': () => this.#reinstateNode(),
      'retract or reinstate the flag': () => this.#toggleFlag(),
    };
    for (;;) {
      const name = this.#oneOf(Object.keys(steps));
      const operations = steps[name]?.() ?? [];
      if (operations.length === 0) continue;
      this.taken.set(name, (this.taken.get(name) ?? 0) + 1);
      return operations;
    }
  }

  /** Nodes that stand, merged ones among them. */
  get standing(): readonly string[] {
    return this.nodes.filter((node) => node !== this.#gone?.node);
  }

  /** The node that one is known as. */
  knownAs(node: string): string {
    for (const { dropped, kept } of this.#merges.values()) if (dropped === node) return this.knownAs(kept);
    return node;
  }

  expected(): Expected {
    const reached = new Map<string, number>();
    if (!this.#flagStands) return { flag: null, reached };
    let frontier = [this.site];
    for (let hops = 1; frontier.length > 0; hops += 1) {
      const next: string[] = [];
      for (const { from, to } of this.#links.values()) {
        const node = this.knownAs(to);
        if (!frontier.includes(this.knownAs(from)) || reached.has(node)) continue;
        reached.set(node, hops);
        next.push(node);
      }
      frontier = next;
    }
    return { flag: this.flag, reached };
  }

  #link(): readonly Operation[] {
    const traders = this.standing.filter(isTrader);
    return [this.#addLink(this.#oneOf([this.site, ...traders]), this.#oneOf(this.standing))];
  }

  #addLink(from: string, to: string): Operation {
    const key = this.#newKey();
    this.#links.set(idOf.link(key), { from, to });
    return put(sample.link(key, from, to));
  }

  #retractOne(facts: Map<string, unknown>): readonly Operation[] {
    const id = this.#maybeOneOf([...facts.keys()]);
    if (id === undefined) return [];
    facts.delete(id);
    return [retract(id)];
  }

  #merge(): readonly Operation[] {
    // What fell with a node may hold merges that would not go together with new ones.
    if (this.#gone) return [];
    const dropped = this.#maybeOneOf(this.standing.filter((node) => this.knownAs(node) === node));
    if (dropped === undefined) return [];
    const others = this.standing.filter(
      (node) => isTrader(node) === isTrader(dropped) && this.knownAs(node) !== dropped,
    );
    const kept = this.#maybeOneOf(others);
    if (kept === undefined) return [];
    const key = this.#newKey();
    this.#merges.set(idOf.merge(key), { dropped, kept });
    return [put(sample.merge(key, dropped, kept))];
  }

  #retractNode(): readonly Operation[] {
    const node = this.#maybeOneOf(this.standing);
    if (this.#gone || node === undefined) return [];
    this.#gone = {
      node,
      links: takenOut(this.#links, ({ from, to }) => from === node || to === node),
      merges: takenOut(this.#merges, ({ dropped, kept }) => dropped === node || kept === node),
    };
    return [retract(node)];
  }

  #reinstateNode(): readonly Operation[] {
    if (!this.#gone) return [];
    const { node, links, merges } = this.#gone;
    for (const [id, link] of links) this.#links.set(id, link);
    for (const [id, merge] of merges) this.#merges.set(id, merge);
    this.#gone = null;
    return [reinstate(node)];
  }

  #toggleFlag(): readonly Operation[] {
    // Without it there is little to see.
    if (this.#flagStands && this.#pick(3) > 0) return [];
    this.#flagStands = !this.#flagStands;
    return [this.#flagStands ? reinstate(this.flag) : retract(this.flag)];
  }

  #record(node: string): Operation {
    const key = node.split(':')[2] ?? '';
    return put(isTrader(node) ? sample.trader(key) : sample.supplier(key));
  }

  #newKey(): string {
    this.#last += 1;
    return `${this.#name}-${this.#last}`;
  }

  #oneOf<T>(some: readonly T[]): T {
    return some[this.#pick(some.length)] as T;
  }

  #maybeOneOf<T>(some: readonly T[]): T | undefined {
    return some.length === 0 ? undefined : this.#oneOf(some);
  }
}

function isTrader(node: string): boolean {
  return node.startsWith('trader:');
}

/** Removes the entries that are so. @returns them */
function takenOut<T>(facts: Map<string, T>, isSo: (one: T) => boolean): Map<string, T> {
  const out = new Map([...facts].filter(([, one]) => isSo(one)));
  for (const id of out.keys()) facts.delete(id);
  return out;
}
