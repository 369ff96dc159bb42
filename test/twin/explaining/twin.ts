import { byCodePoints, inUse, type TwinCase, type TwinDay, type TwinFlag, type TwinLink } from '../case.ts';
import { Material, stateKey } from '../material.ts';
import type { GradedCase, TwinEvidence } from '../strength/graded-chains.ts';
import { taintOf } from '../taint.ts';
import { Twin } from '../twin.ts';
import { arrivalOf, byArrivalThenIds, type TwinEnd, type TwinWalk } from '../walks.ts';

/** A walk, and what its evidence comes to. */
export interface TwinExplainedWalk extends TwinWalk {
  strength: number;
  traced: boolean;
}

/** More lists of links than can be written out. */
const TOO_MANY = 4_000;

/**
 * Semantics (e), taken literally: every list of links is written out and sorted, every set of links is taken away.
 * Nothing here is clever, and nothing is taken from the program.
 */
export class ExplainingTwin {
  private readonly graded: GradedCase;
  private readonly chain: TwinCase;
  private readonly flag: TwinFlag;
  private readonly material: Material;

  constructor(graded: GradedCase, flag: TwinFlag) {
    this.graded = graded;
    this.chain = graded.chain;
    this.flag = flag;
    this.material = Material.of(graded.chain);
  }

  /** The strongest of all walks, whatever links they use twice: the shortest of what is strong enough. */
  bestWalk(end: TwinEnd): TwinExplainedWalk | null {
    for (let strength = 5; strength >= 1; strength -= 1) {
      if (strength > this.graded.flagStrength) continue;
      const links = this.chain.links.filter(({ id }) => this.evidenceOf(id).strength >= strength);
      const walk = new Twin({ ...this.chain, links }, this.flag).shortestWalk(end);
      if (walk !== null) return this.explained(walk);
    }
    return null;
  }

  /** Every list of links without a repetition that is a valid walk, in order; null when there are too many. */
  walks(end: TwinEnd): TwinExplainedWalk[] | null {
    const best = new Map<string, TwinWalk>();
    let written = 0;
    const isTainted = taintOf(this.chain, this.flag);
    const extend = (links: TwinLink[], minerals: string[], days: TwinDay[]): void => {
      written += 1;
      if (written > TOO_MANY) return;
      const last = links.at(-1);
      const held = minerals.at(-1);
      if (last !== undefined && held !== undefined && last.to === end.node) {
        for (const mineral of this.material.leavesAs(last.to, held)) {
          const produced = mineral !== held;
          if (mineral !== (end.mineral ?? mineral) || produced !== (end.produced ?? produced)) continue;
          const walk: TwinWalk = {
            links: links.map(({ id }) => id),
            minerals,
            mineral,
            produced,
            arrivals: days.map((day) => this.material.told(day)),
          };
          const key = walk.links.join('\0');
          const other = best.get(key);
          if (other === undefined || byArrivalThenIds(walk, other) < 0) best.set(key, walk);
        }
      }
      for (const link of this.chain.links) {
        if (links.includes(link) || (last !== undefined && link.from !== last.to)) continue;
        for (const mineral of link.minerals) {
          if (last !== undefined && !this.material.leavesAs(last.to, held as string).includes(mineral))
            continue;
          const day = this.material.days.find(
            (one) =>
              one >= (days.at(-1) ?? one) &&
              inUse(link, one) &&
              (last !== undefined || isTainted(link, one, mineral)),
          );
          if (day !== undefined) extend([...links, link], [...minerals, mineral], [...days, day]);
        }
      }
    };
    extend([], [], []);
    if (written > TOO_MANY) return null;
    return [...best.values()]
      .map((walk) => this.explained(walk))
      .sort(
        (a, b) =>
          b.strength - a.strength ||
          a.links.length - b.links.length ||
          arrivalOf(a) - arrivalOf(b) ||
          byCodePoints(a.links, b.links),
      );
  }

  /** Whether the end is exposed without some links, day by day. */
  isExposed(end: TwinEnd, without: ReadonlySet<string>): boolean {
    return this.spread(end, without, this.moves());
  }

  /** Fewest links that clear the end: all sets of one, two, three… links are tried. */
  smallestCut(end: TwinEnd): number {
    const walked = new Twin(this.chain, this.flag).walkedLinks([end.node]).map(({ link }) => link);
    for (let size = 0; ; size += 1) {
      for (const set of subsets(walked, size)) if (!this.isExposed(end, new Set(set))) return size;
    }
  }

  private known: Move[][] | undefined;

  /** Per day, what can move. */
  private moves(): Move[][] {
    const isTainted = taintOf(this.chain, this.flag);
    this.known ??= this.material.days.map((day) =>
      [...this.material.movementsOn(day)].map(([link, mineral]) => ({
        link: link.id,
        isTainted: isTainted(link, day, mineral),
        from: this.material.minerals
          .filter((arrived) => this.material.leavesAs(link.from, arrived).includes(mineral))
          .map((arrived) => stateKey(link.from, arrived)),
        to: stateKey(link.to, mineral),
      })),
    );
    return this.known;
  }

  private spread(end: TwinEnd, without: ReadonlySet<string>, days: readonly Move[][]): boolean {
    const held = new Set<string>();
    for (const moves of days) {
      for (let before = -1; before !== held.size; ) {
        before = held.size;
        for (const { link, isTainted, from, to } of moves) {
          if (without.has(link) || held.has(to)) continue;
          if (isTainted || from.some((state) => held.has(state))) held.add(to);
        }
      }
    }
    return this.material.minerals.some(
      (arrived) =>
        held.has(stateKey(end.node, arrived)) &&
        this.material.leavesAs(end.node, arrived).some((mineral) => {
          const produced = mineral !== arrived;
          return mineral === (end.mineral ?? mineral) && produced === (end.produced ?? produced);
        }),
    );
  }

  private explained(walk: TwinWalk): TwinExplainedWalk {
    const evidence = walk.links.map((link) => this.evidenceOf(link));
    return {
      ...walk,
      strength: Math.min(this.graded.flagStrength, ...evidence.map(({ strength }) => strength)),
      traced: evidence.every(({ company }) => !company),
    };
  }

  private evidenceOf(link: string): TwinEvidence {
    return this.graded.evidence.get(link) as TwinEvidence;
  }
}

/** A link that carries one mineral on one day. */
interface Move {
  link: string;
  isTainted: boolean;
  /** States that it can start from. */
  from: string[];
  to: string;
}

function* subsets(ids: readonly string[], size: number, from = 0): Generator<string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= ids.length - size; first += 1) {
    for (const rest of subsets(ids, size - 1, first + 1)) yield [ids[first] as string, ...rest];
  }
}
