import { byCodePoint, inUse, type TwinCase, type TwinDay, type TwinFlag } from './case.ts';
import { Material, partsOf, stateKey, stateOnDay, type TwinDays } from './material.ts';
import { linksWithinReach, type Taint, taintOf } from './taint.ts';
import { type TwinEnd, type TwinWalk, WrittenWalks } from './walks.ts';

/**
 * The brute-force twin of the trace engine: semantics (a), taken literally.
 *
 * Time is a list of days, walked one by one; what is held is a set of strings; walks are written out in full.
 * Nothing here is clever, and nothing is taken from the program.
 *
 * `states` bears some thousands of links over years of days (with `turning` days); `shortestWalk` and `walkedLinks`
 * are for small chains.
 */
export class Twin {
  readonly material: Material;
  private readonly chain: TwinCase;
  private readonly flag: TwinFlag;
  private readonly taint: Taint;
  private readonly walks: WrittenWalks;
  private held: Map<string, TwinDay> | undefined;
  private known: TwinState[] | undefined;

  /** With `turning` days, only links are looked at that could be come by if there were no dates. */
  constructor(whole: TwinCase, flag: TwinFlag, days: TwinDays = 'every') {
    this.chain = days === 'every' ? whole : { ...whole, links: linksWithinReach(whole, flag) };
    this.flag = flag;
    this.taint = taintOf(this.chain, flag);
    this.material = days === 'every' ? Material.of(this.chain) : new Material(this.chain, days);
    this.walks = new WrittenWalks(this.material, this.taint);
  }

  /** Every exposed (node, mineral, arrived or produced), ascending. */
  states(): TwinState[] {
    this.known ??= [...this.arrived(), ...this.produced()].sort(byState);
    return this.known;
  }

  /** Whether a reached node is what was flagged. */
  isSubject(node: string): boolean {
    return this.flag.on === 'node' && this.flag.subject === node;
  }

  /** Fewest links, then the earliest own arrival, then link ids, then minerals; null when that end is not reached. */
  shortestWalk(end: TwinEnd): TwinWalk | null {
    const isReached = this.states().some(
      ({ node, mineral, produced }) =>
        node === end.node && mineral === (end.mineral ?? mineral) && produced === (end.produced ?? produced),
    );
    return isReached ? this.walks.shortest(end) : null;
  }

  /** Every valid walk of exactly so many links that ends at the node, with its own earliest days. */
  walksTo(node: string, length: number): readonly TwinWalk[] {
    return this.walks.to(node, length);
  }

  private arrived(): TwinState[] {
    const first = this.firstDays();
    const hops = this.fewestHops();
    const current = this.currentStates();
    return [...first.keys()].map((key) => {
      const [node, mineral] = partsOf(key);
      return {
        node,
        mineral,
        produced: false,
        firstPossibleOn: this.material.told(first.get(key) as TwinDay),
        hops: hops.get(key) as number,
        current: current.has(key),
      };
    });
  }

  /** What conversions make of what arrived: of all that yields one mineral, the least day, the fewest links, any use. */
  private produced(): TwinState[] {
    const made = new Map<string, TwinState>();
    for (const state of this.arrived()) {
      for (const mineral of this.material.producedAt(state.node, state.mineral)) {
        const key = stateKey(state.node, mineral);
        const other = made.get(key) ?? state;
        made.set(key, {
          node: state.node,
          mineral,
          produced: true,
          firstPossibleOn:
            other.firstPossibleOn === null || state.firstPossibleOn === null
              ? null
              : Math.min(other.firstPossibleOn, state.firstPossibleOn),
          hops: Math.min(other.hops, state.hops),
          current: other.current || state.current,
        });
      }
    }
    return [...made.values()];
  }

  /** Day by day: whatever is tainted or held moves over every link in use that day, until nothing more moves. */
  private firstDays(): Map<string, TwinDay> {
    if (this.held !== undefined) return this.held;
    const held = new Map<string, TwinDay>();
    this.held = held;
    for (const day of this.material.days) {
      for (let moved = true; moved; ) {
        moved = false;
        for (const [link, mineral] of this.material.movementsOn(day)) {
          const arrival = stateKey(link.to, mineral);
          if (held.has(arrival)) continue;
          if (this.canLeave(link.from, mineral, day) || this.taint(link, day, mineral)) {
            held.set(arrival, day);
            moved = true;
          }
        }
      }
    }
    return held;
  }

  /** Whether the node holds, by that day, what can leave as the mineral. */
  private canLeave(node: string, mineral: string, day: TwinDay): boolean {
    const held = this.firstDays();
    return this.material.minerals.some((arrived) => {
      const since = held.get(stateKey(node, arrived));
      return since !== undefined && since <= day && this.material.leavesAs(node, arrived).includes(mineral);
    });
  }

  /** What a link in use on the as-of day brings, of all that is held by then or tainted that day. */
  private currentStates(): Set<string> {
    const current = new Set<string>();
    const { asOf } = this.chain;
    for (const [link, mineral] of this.material.movementsOn(asOf)) {
      if (this.canLeave(link.from, mineral, asOf) || this.taint(link, asOf, mineral)) {
        current.add(stateKey(link.to, mineral));
      }
    }
    return current;
  }

  /** 0–1 breadth-first over (node, mineral, day): waiting a day costs nothing, a link costs one. */
  private fewestHops(): Map<string, number> {
    const { days } = this.material;
    const hops = new Map<string, number>();
    /** Per state the first day it was seen on; by waiting, it was then seen on all days since. */
    const seenSince = new Map<string, number>();
    let level = new Map<string, number>();
    for (const [dayIndex, day] of days.entries()) {
      for (const [link, mineral] of this.material.movementsOn(day)) {
        if (this.taint(link, day, mineral)) keepLeast(level, stateKey(link.to, mineral), dayIndex);
      }
    }
    for (let count = 1; level.size > 0; count += 1) {
      const next = new Map<string, number>();
      for (const [state, arrivedOn] of level) {
        if (!hops.has(state)) hops.set(state, count);
        const [node, arrived] = partsOf(state);
        const leaves = this.material.leavesAs(node, arrived);
        const seen = seenSince.get(state) ?? days.length;
        for (let dayIndex = arrivedOn; dayIndex < seen; dayIndex += 1) {
          for (const link of this.chain.links) {
            if (link.from !== node || !inUse(link, days[dayIndex] as TwinDay)) continue;
            for (const mineral of link.minerals) {
              if (leaves.includes(mineral)) keepLeast(next, stateKey(link.to, mineral), dayIndex);
            }
          }
        }
        seenSince.set(state, Math.min(seen, arrivedOn));
      }
      level = next;
    }
    return hops;
  }

  /** Every (link, mineral, day) on some valid walk that ends at a target; any exposed node when absent. */
  walkedLinks(targets: readonly string[] = this.chain.nodes): TwinWalkedLink[] {
    const toGo = this.material.linksToGo(targets, null);
    const found: TwinWalkedLink[] = [];
    for (const link of this.chain.links) {
      const used: [day: TwinDay, mineral: string][] = [];
      let begins = false;
      for (const [dayIndex, day] of this.material.days.entries()) {
        if (!inUse(link, day)) continue;
        for (const mineral of link.minerals) {
          if (!toGo.has(stateOnDay(link.to, mineral, dayIndex))) continue;
          const tainted = this.taint(link, day, mineral);
          if (tainted || this.canLeave(link.from, mineral, day)) used.push([day, mineral]);
          begins ||= tainted;
        }
      }
      if (used.length === 0) continue;
      const days = used.map(([day]) => day).sort((a, b) => a - b);
      found.push({
        link: link.id,
        minerals: [...new Set(used.map(([, mineral]) => mineral))].sort(byCodePoint),
        from: this.material.told(days[0] as TwinDay),
        to: days.at(-1) as TwinDay,
        begins,
      });
    }
    return found.sort((a, b) => byCodePoint(a.link, b.link));
  }

  /** Of the tainted links, those that begin a walk to the destination that ends with a wanted mineral; by id. */
  admitted(destination: string, wanted: readonly string[] | null): string[] {
    const toGo = this.material.linksToGo([destination], wanted);
    const admitted = new Set<string>();
    for (const [dayIndex, day] of this.material.days.entries()) {
      for (const [link, mineral] of this.material.movementsOn(day)) {
        if (this.taint(link, day, mineral) && toGo.has(stateOnDay(link.to, mineral, dayIndex))) {
          admitted.add(link.id);
        }
      }
    }
    return [...admitted].sort(byCodePoint);
  }
}

export interface TwinState {
  node: string;
  mineral: string;
  /** Made at the node by a conversion of what arrived, rather than arrived. */
  produced: boolean;
  /** null: nothing bounds it from below. */
  firstPossibleOn: TwinDay | null;
  hops: number;
  current: boolean;
}

export interface TwinWalkedLink {
  link: string;
  minerals: string[];
  from: TwinDay | null;
  to: TwinDay;
  /** Whether such a walk begins with it. */
  begins: boolean;
}

export function byState(
  a: Pick<TwinState, 'node' | 'mineral' | 'produced'>,
  b: Pick<TwinState, 'node' | 'mineral' | 'produced'>,
): number {
  return (
    byCodePoint(a.node, b.node) ||
    byCodePoint(a.mineral, b.mineral) ||
    Number(a.produced) - Number(b.produced)
  );
}

function keepLeast(days: Map<string, number>, state: string, dayIndex: number): void {
  days.set(state, Math.min(dayIndex, days.get(state) ?? dayIndex));
}
