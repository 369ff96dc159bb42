import { KIND_NAMES, type KindName, referencesOf } from '../store/kinds/index.ts';
import type { ImportedFact } from './imported-facts.ts';

/**
 * How deep a kind stands in what refers to what: 0 for kinds that refer to nothing (documents, nodes, places,
 * actors), then links and relations, then flags and contradictions. A fact only ever refers to facts of lower rank.
 */
export function rankOf(kind: KindName): number {
  return RANKS[kind];
}

/** Facts in an order in which each follows those that it refers to; the same facts always in the same order. */
export function inDependencyOrder(facts: readonly ImportedFact[]): readonly ImportedFact[] {
  return [...facts].sort(({ fact: a }, { fact: b }) => {
    const byRank = RANKS[a.kind] - RANKS[b.kind];
    if (byRank !== 0) return byRank;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
}

const RANKS: Readonly<Record<KindName, number>> = computeRanks();

function computeRanks(): Record<KindName, number> {
  const ranks = new Map<KindName, number>();
  const visit = (kind: KindName, above: readonly KindName[]): number => {
    const known = ranks.get(kind);
    if (known !== undefined) return known;
    if (above.includes(kind)) {
      throw new Error(`kinds refer to one another in a circle: ${[...above, kind].join(' → ')}`);
    }
    const targets = referencesOf(kind).flatMap(({ property }) => property.to as readonly KindName[]);
    const rank = targets.reduce((most, target) => Math.max(most, visit(target, [...above, kind]) + 1), 0);
    ranks.set(kind, rank);
    return rank;
  };
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, visit(kind, [])])) as Record<KindName, number>;
}
