import { byCodePoint, type TwinCase, type TwinDay, type TwinFlag, type TwinLink } from './case.ts';

/**
 * The brute-force twin of the trace engine: semantics (a), taken literally.
 *
 * Time is a list of days, walked one by one; what is held is a set of strings; walks are written out in full.
 * Nothing here is clever, and nothing is taken from the program.
 *
 * `states` bears some thousands of links over years of days (with `turning` days); `shortestWalk` and `walkedLinks`
 * are for small chains.
 */

/** Whether a walk's first link may be this one on this day with this mineral. */
type Taint = (link: TwinLink, day: TwinDay, mineral: string) => boolean;

export interface TwinState {
  node: string;
  mineral: string;
  /** null: nothing bounds it from below. */
  firstPossibleOn: TwinDay | null;
  hops: number;
  current: boolean;
}

export interface TwinWalk {
  links: string[];
  mineral: string;
  arrivals: (TwinDay | null)[];
}

export interface TwinWalkedLink {
  link: string;
  minerals: string[];
  from: TwinDay | null;
  to: TwinDay;
}

/**
 * `every`: all days from the first that is named anywhere to the as-of day. `turning`: only days on which something
 * begins or ends, which is enough (any walk can be moved to such days) and makes years of days bearable; and only links
 * that could be come by if there were no dates.
 */
export type TwinDays = 'every' | 'turning';

export class Twin {
  /** Ascending, the last is the as-of day. The first lies before every day that is named: it stands for "any time before". */
  readonly days: TwinDay[];
  private readonly chain: TwinCase;
  private readonly taint: Taint;
  private readonly minerals: string[];
  private readonly linksFrom: Map<string, TwinLink[]>;
  private held: Map<string, TwinDay> | undefined;

  constructor(whole: TwinCase, flag: TwinFlag, days: TwinDays = 'every') {
    const chain = days === 'every' ? whole : { ...whole, links: linksWithinReach(whole, flag) };
    this.chain = chain;
    this.taint = taintOf(chain, flag);
    this.minerals = [...new Set(chain.links.flatMap((link) => link.minerals))].sort(byCodePoint);
    this.days = daysOf(chain, flag, days);
    this.linksFrom = new Map(chain.nodes.map((node) => [node, []]));
    for (const link of chain.links) this.linksFrom.get(link.from)?.push(link);
  }

  /** Every exposed (node, mineral), ascending by node and mineral. */
  states(): TwinState[] {
    const first = this.firstDays();
    const hops = this.fewestHops();
    const current = this.currentStates();
    return [...first.keys()]
      .map((key) => {
        const [node, mineral] = partsOf(key);
        return {
          node,
          mineral,
          firstPossibleOn: this.told(first.get(key) as TwinDay),
          hops: hops.get(key) as number,
          current: current.has(key),
        };
      })
      .sort((a, b) => byCodePoint(a.node, b.node) || byCodePoint(a.mineral, b.mineral));
  }

  /** Day by day: whatever is tainted or held moves over every link in use that day, until nothing more moves. */
  private firstDays(): Map<string, TwinDay> {
    if (this.held !== undefined) return this.held;
    const held = new Map<string, TwinDay>();
    for (const day of this.days) {
      for (let moved = true; moved; ) {
        moved = false;
        for (const [link, mineral] of this.movementsOn(day)) {
          const arrived = stateKey(link.to, mineral);
          if (held.has(arrived)) continue;
          if (held.has(stateKey(link.from, mineral)) || this.taint(link, day, mineral)) {
            held.set(arrived, day);
            moved = true;
          }
        }
      }
    }
    this.held = held;
    return held;
  }

  /** What a link in use on the as-of day brings, of all that is held by then or tainted that day. */
  private currentStates(): Set<string> {
    const held = this.firstDays();
    const current = new Set<string>();
    for (const [link, mineral] of this.movementsOn(this.chain.asOf)) {
      if (held.has(stateKey(link.from, mineral)) || this.taint(link, this.chain.asOf, mineral)) {
        current.add(stateKey(link.to, mineral));
      }
    }
    return current;
  }

  /** 0–1 breadth-first over (node, mineral, day): waiting a day costs nothing, a link costs one. */
  private fewestHops(): Map<string, number> {
    const hops = new Map<string, number>();
    /** Per state the first day it was seen on; by waiting, it was then seen on all days since. */
    const seenSince = new Map<string, number>();
    let level = new Map<string, number>();
    for (const [dayIndex, day] of this.days.entries()) {
      for (const [link, mineral] of this.movementsOn(day)) {
        if (this.taint(link, day, mineral)) keepLeast(level, stateKey(link.to, mineral), dayIndex);
      }
    }
    for (let count = 1; level.size > 0; count += 1) {
      const next = new Map<string, number>();
      for (const [state, arrivedOn] of level) {
        if (!hops.has(state)) hops.set(state, count);
        const [node, mineral] = partsOf(state);
        const seen = seenSince.get(state) ?? this.days.length;
        for (let dayIndex = arrivedOn; dayIndex < seen; dayIndex += 1) {
          for (const link of this.linksFrom.get(node) ?? []) {
            if (link.minerals.includes(mineral) && inUse(link, this.days[dayIndex] as TwinDay)) {
              keepLeast(next, stateKey(link.to, mineral), dayIndex);
            }
          }
        }
        seenSince.set(state, Math.min(seen, arrivedOn));
      }
      level = next;
    }
    return hops;
  }

  /**
   * Fewest links, then the earliest own arrival, then link ids: by writing out all walks of 1, 2, 3… links until some
   * end at the node.
   */
  shortestWalk(node: string, minerals: string[] = this.minerals): TwinWalk | null {
    const held = this.firstDays();
    if (!minerals.some((mineral) => held.has(stateKey(node, mineral)))) return null;
    for (let length = 1; ; length += 1) {
      const walks = this.walksTo(node, length, minerals);
      if (walks.length > 0) return walks.sort(byArrivalThenIds)[0] ?? null;
    }
  }

  /** Every valid walk of exactly so many links that ends at the node, with its own earliest days. */
  walksTo(node: string, length: number, minerals: string[] = this.minerals): TwinWalk[] {
    const walks: TwinWalk[] = [];
    for (const mineral of minerals) {
      let unfinished: TwinLink[][] = [[]];
      for (let count = 0; count < length; count += 1) {
        unfinished = unfinished.flatMap((walk) =>
          (walk.length === 0 ? this.chain.links : (this.linksFrom.get(walk.at(-1)?.to ?? '') ?? []))
            .map((link) => [...walk, link])
            .filter((longer) => this.earliestDays(longer, mineral) !== null),
        );
      }
      for (const walk of unfinished) {
        if (walk.at(-1)?.to !== node) continue;
        const days = this.earliestDays(walk, mineral) as TwinDay[];
        walks.push({
          links: walk.map((link) => link.id),
          mineral,
          arrivals: days.map((day) => this.told(day)),
        });
      }
    }
    return walks;
  }

  /** The earliest days of one walk, each link tried on one day after the other; null when there are none. */
  private earliestDays(walk: TwinLink[], mineral: string): TwinDay[] | null {
    const chosen: TwinDay[] = [];
    for (const [index, link] of walk.entries()) {
      const since = chosen.at(-1);
      const day = this.days.find(
        (candidate) =>
          (since === undefined || candidate >= since) &&
          inUse(link, candidate) &&
          link.minerals.includes(mineral) &&
          (index > 0 || this.taint(link, candidate, mineral)),
      );
      if (day === undefined) return null;
      chosen.push(day);
    }
    return chosen;
  }

  /** Every (link, mineral, day) on some valid walk that ends at a target; any exposed node when absent. */
  walkedLinks(targets?: string[]): TwinWalkedLink[] {
    const held = this.firstDays();
    const leads = this.leadsTo(targets);
    const found: TwinWalkedLink[] = [];
    for (const link of this.chain.links) {
      const used: [day: TwinDay, mineral: string][] = [];
      for (const [dayIndex, day] of this.days.entries()) {
        if (!inUse(link, day)) continue;
        for (const mineral of link.minerals) {
          const since = held.get(stateKey(link.from, mineral));
          const canStart = (since !== undefined && since <= day) || this.taint(link, day, mineral);
          if (canStart && leads.has(`${stateKey(link.to, mineral)}|${dayIndex}`)) used.push([day, mineral]);
        }
      }
      if (used.length === 0) continue;
      const days = used.map(([day]) => day).sort((a, b) => a - b);
      found.push({
        link: link.id,
        minerals: [...new Set(used.map(([, mineral]) => mineral))].sort(byCodePoint),
        from: this.told(days[0] as TwinDay),
        to: days.at(-1) as TwinDay,
      });
    }
    return found.sort((a, b) => byCodePoint(a.link, b.link));
  }

  /** All (node, mineral, day) from which material can get to a target by the as-of day: grown until it is stable. */
  private leadsTo(targets: string[] = this.chain.nodes): Set<string> {
    const leads = new Set<string>();
    for (const target of targets) {
      for (const mineral of this.minerals) {
        for (const dayIndex of this.days.keys()) leads.add(`${stateKey(target, mineral)}|${dayIndex}`);
      }
    }
    for (let before = -1; before !== leads.size; ) {
      before = leads.size;
      for (let dayIndex = this.days.length - 1; dayIndex >= 0; dayIndex -= 1) {
        for (const node of this.chain.nodes) {
          for (const mineral of this.minerals) {
            if (leads.has(`${stateKey(node, mineral)}|${dayIndex + 1}`)) {
              leads.add(`${stateKey(node, mineral)}|${dayIndex}`);
            }
          }
        }
        for (const [link, mineral] of this.movementsOn(this.days[dayIndex] as TwinDay)) {
          if (leads.has(`${stateKey(link.to, mineral)}|${dayIndex}`)) {
            leads.add(`${stateKey(link.from, mineral)}|${dayIndex}`);
          }
        }
      }
    }
    return leads;
  }

  /** Every (link, mineral) that can move on a day. */
  private *movementsOn(day: TwinDay): Generator<[TwinLink, string]> {
    for (const link of this.chain.links) {
      if (!inUse(link, day)) continue;
      for (const mineral of link.minerals) yield [link, mineral];
    }
  }

  /** The day before all others is no day that anybody named: nothing bounds what can happen on it. */
  private told(day: TwinDay): TwinDay | null {
    return day === this.days[0] ? null : day;
  }
}

export function byArrivalThenIds(a: TwinWalk, b: TwinWalk): number {
  return arrivalOf(a) - arrivalOf(b) || byIds(a, b);
}

/** By link ids one after the other, and where several minerals fit the same links, by mineral. */
export function byIds(a: TwinWalk, b: TwinWalk): number {
  for (const [index, id] of a.links.entries()) {
    const difference = byCodePoint(id, b.links[index] ?? '');
    if (difference !== 0) return difference;
  }
  return a.links.length - b.links.length || byCodePoint(a.mineral, b.mineral);
}

/** The day on which a walk ends; unbounded is before all others. */
export function arrivalOf(walk: TwinWalk): number {
  return walk.arrivals.at(-1) ?? Number.MIN_SAFE_INTEGER;
}

function inUse(interval: { start: TwinDay | null; end: TwinDay | null }, day: TwinDay): boolean {
  return (interval.start === null || interval.start <= day) && (interval.end === null || day <= interval.end);
}

/** "Which material a flag taints", rule by rule. */
function taintOf(chain: TwinCase, flag: TwinFlag): Taint {
  const relations = chain.relations.filter(
    ({ actor, kind }) => actor === flag.subject && (kind === 'OPERATES' || kind === 'CONTROLS'),
  );
  return (link, day, mineral) => {
    if (!inUse(flag, day)) return false;
    if (flag.minerals !== null && !flag.minerals.includes(mineral)) return false;
    switch (flag.on) {
      case 'link':
        return link.id === flag.subject;
      case 'node':
        return link.from === flag.subject;
      case 'place':
        return link.via.includes(flag.subject);
      case 'actor':
        return relations.some(
          (relation) =>
            inUse(relation, day) && (relation.subject === link.from || link.via.includes(relation.subject)),
        );
    }
  };
}

/** The links that a walk could use if neither dates nor minerals stood in its way. */
function linksWithinReach(chain: TwinCase, flag: TwinFlag): TwinLink[] {
  const dateless = {
    ...chain,
    relations: chain.relations.map((one) => ({ ...one, start: null, end: null })),
  };
  const isFirst = taintOf(dateless, { ...flag, minerals: null, start: null, end: null });
  const kept = new Set(chain.links.filter((link) => isFirst(link, 0, '')));
  const nodes = new Set([...kept].map((link) => link.to));
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const link of chain.links) {
      if (!nodes.has(link.from)) continue;
      kept.add(link);
      nodes.add(link.to);
    }
  }
  return chain.links.filter((link) => kept.has(link));
}

function daysOf(chain: TwinCase, flag: TwinFlag, which: TwinDays): TwinDay[] {
  const named = new Set<TwinDay>([chain.asOf]);
  const relations = chain.relations.filter((relation) => relation.actor === flag.subject);
  for (const { start, end } of [...chain.links, ...relations, flag]) {
    if (start !== null) named.add(start);
    if (end !== null) named.add(end);
  }
  const earliest = Math.min(...named) - 1;
  if (which === 'turning') {
    return [earliest, ...named].filter((day) => day <= chain.asOf).sort((a, b) => a - b);
  }
  return Array.from({ length: chain.asOf - earliest + 1 }, (_, index) => earliest + index);
}

function keepLeast(days: Map<string, number>, state: string, dayIndex: number): void {
  days.set(state, Math.min(dayIndex, days.get(state) ?? dayIndex));
}

/** Node and mineral in one string; ids hold no NUL. */
function stateKey(node: string, mineral: string): string {
  return `${node}\0${mineral}`;
}

function partsOf(key: string): [node: string, mineral: string] {
  const cut = key.indexOf('\0');
  return [key.slice(0, cut), key.slice(cut + 1)];
}
