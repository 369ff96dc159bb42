import { byCodePoint, inUse, type TwinCase, type TwinDay, type TwinLink } from './case.ts';

/**
 * `every`: all days from the first that is named anywhere to the as-of day. `turning`: only days on which something
 * begins or ends, which is enough (any walk can be moved to such days) and makes years of days bearable.
 */
export type TwinDays = 'every' | 'turning';

/** How material moves, day by day, whatever taints it. */
export class Material {
  readonly chain: TwinCase;
  /** Ascending, the last is the as-of day. The first lies before every day that is named: it stands for "any time before". */
  readonly days: TwinDay[];
  readonly minerals: string[];

  private readonly found = new Map<string, ReadonlyMap<string, number>>();
  private static readonly ofCases = new WeakMap<TwinCase, Material>();

  /** The material of a chain on every day; one for all who ask of the chain. */
  static of(chain: TwinCase): Material {
    const material = Material.ofCases.get(chain) ?? new Material(chain, 'every');
    Material.ofCases.set(chain, material);
    return material;
  }

  constructor(chain: TwinCase, days: TwinDays) {
    this.chain = chain;
    this.days = daysOf(chain, days);
    const named = [
      ...chain.links.flatMap((link) => link.minerals),
      ...chain.conversions.flatMap(({ input, output }) => [input, output]),
    ];
    this.minerals = [...new Set(named)].sort(byCodePoint);
  }

  /** What else a mineral that arrived at a node is there. */
  producedAt(node: string, arrived: string): string[] {
    const outputs = this.chain.conversions
      .filter((one) => one.node === node && one.input === arrived && one.output !== arrived)
      .map(({ output }) => output);
    return [...new Set(outputs)];
  }

  /** What a mineral that arrived at a node can leave as. */
  leavesAs(node: string, arrived: string): string[] {
    return [arrived, ...this.producedAt(node, arrived)];
  }

  /** Every (link, mineral) that can move on a day. */
  *movementsOn(day: TwinDay): Generator<[TwinLink, string]> {
    for (const link of this.chain.links) {
      if (!inUse(link, day)) continue;
      for (const mineral of link.minerals) yield [link, mineral];
    }
  }

  /**
   * All (node, mineral as it arrived, day) from which material can get to a target by the as-of day, with the fewest
   * links that take it there: grown until it is stable.
   *
   * @param wanted what the target must then hold, arrived or produced; null: anything
   */
  linksToGo(targets: readonly string[], wanted: readonly string[] | null): ReadonlyMap<string, number> {
    const question = JSON.stringify([targets, wanted]);
    const toGo = this.found.get(question) ?? this.findLinksToGo(targets, wanted);
    this.found.set(question, toGo);
    return toGo;
  }

  private findLinksToGo(
    targets: readonly string[],
    wanted: readonly string[] | null,
  ): ReadonlyMap<string, number> {
    const cameAs = new Map<string, string[]>(
      this.chain.nodes.flatMap((node) =>
        this.minerals.map((mineral) => [
          stateKey(node, mineral),
          this.minerals.filter((arrived) => this.leavesAs(node, arrived).includes(mineral)),
        ]),
      ),
    );
    const toGo = new Map<string, number>();
    let grown = true;
    const atMost = (key: string, links: number): void => {
      if ((toGo.get(key) ?? Number.POSITIVE_INFINITY) <= links) return;
      toGo.set(key, links);
      grown = true;
    };
    for (const target of targets) {
      for (const arrived of this.minerals) {
        if (wanted !== null && !this.leavesAs(target, arrived).some((one) => wanted.includes(one))) continue;
        for (const dayIndex of this.days.keys()) atMost(stateOnDay(target, arrived, dayIndex), 0);
      }
    }
    while (grown) {
      grown = false;
      for (let dayIndex = this.days.length - 1; dayIndex >= 0; dayIndex -= 1) {
        for (const node of this.chain.nodes) {
          for (const arrived of this.minerals) {
            const waiting = toGo.get(stateOnDay(node, arrived, dayIndex + 1));
            if (waiting !== undefined) atMost(stateOnDay(node, arrived, dayIndex), waiting);
          }
        }
        for (const [link, mineral] of this.movementsOn(this.days[dayIndex] as TwinDay)) {
          const onward = toGo.get(stateOnDay(link.to, mineral, dayIndex));
          if (onward === undefined) continue;
          for (const arrived of cameAs.get(stateKey(link.from, mineral)) ?? []) {
            atMost(stateOnDay(link.from, arrived, dayIndex), onward + 1);
          }
        }
      }
    }
    return toGo;
  }

  /** The day before all others is no day that anybody named: nothing bounds what can happen on it. */
  told(day: TwinDay): TwinDay | null {
    return day === this.days[0] ? null : day;
  }
}

function daysOf({ links, relations, flags, asOf }: TwinCase, which: TwinDays): TwinDay[] {
  const named = new Set<TwinDay>([asOf]);
  for (const { start, end } of [...links, ...relations, ...flags]) {
    if (start !== null) named.add(start);
    if (end !== null) named.add(end);
  }
  const earliest = Math.min(...named) - 1;
  if (which === 'turning') {
    return [earliest, ...named].filter((day) => day <= asOf).sort((a, b) => a - b);
  }
  return Array.from({ length: asOf - earliest + 1 }, (_, index) => earliest + index);
}

/** Node and mineral in one string; ids hold no NUL. */
export function stateKey(node: string, mineral: string): string {
  return `${node}\0${mineral}`;
}

export function partsOf(key: string): [node: string, mineral: string] {
  const cut = key.indexOf('\0');
  return [key.slice(0, cut), key.slice(cut + 1)];
}

export function stateOnDay(node: string, mineral: string, dayIndex: number): string {
  return `${node}\0${mineral}\0${dayIndex}`;
}
