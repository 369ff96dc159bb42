import { byCodePoint, type TwinCase, type TwinDay } from './case.ts';
import { Material, partsOf, stateKey, stateOnDay, type TwinDays } from './material.ts';

/** What can have left a node for the destination. */
export interface TwinOrigin {
  node: string;
  /** As it left that node. */
  mineral: string;
  lastPossibleOn: TwinDay;
  hops: number;
}

/** The backward question, flags aside: which node's material can have come to a node by the as-of day, day by day. */
export class TwinOrigins {
  private readonly material: Material;

  constructor(chain: TwinCase, days: TwinDays = 'every') {
    this.material = days === 'every' ? Material.of(chain) : new Material(chain, days);
  }

  /**
   * Ascending by node and mineral.
   *
   * @param wanted what the destination must then hold, arrived or produced; null: anything
   */
  of(destination: string, wanted: readonly string[] | null): TwinOrigin[] {
    const toGo = this.material.linksToGo([destination], wanted);
    const last = new Map<string, TwinDay>();
    const hops = new Map<string, number>();
    for (const [dayIndex, day] of this.material.days.entries()) {
      for (const [link, mineral] of this.material.movementsOn(day)) {
        const onward = toGo.get(stateOnDay(link.to, mineral, dayIndex));
        if (onward === undefined) continue;
        const key = stateKey(link.from, mineral);
        last.set(key, day);
        hops.set(key, Math.min(hops.get(key) ?? Number.POSITIVE_INFINITY, onward + 1));
      }
    }
    return [...last]
      .map(([key, lastPossibleOn]) => {
        const [node, mineral] = partsOf(key);
        return { node, mineral, lastPossibleOn, hops: hops.get(key) as number };
      })
      .sort((a, b) => byCodePoint(a.node, b.node) || byCodePoint(a.mineral, b.mineral));
  }
}
