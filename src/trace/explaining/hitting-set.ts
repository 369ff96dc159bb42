import type { LinkPlace } from './walk-graph.ts';

/** Choices that may still be looked at; taken from as they are. */
export interface Allowance {
  left: number;
}

/**
 * At most so many links that hit every walk, or null when there are no such; `undefined` when the allowance is used up
 * before that is known. Branch and bound: a walk that is not hit must be, by one of its links; walks that share no
 * link need one each.
 *
 * @param walks their links, each once
 */
export function hittingSet(
  walks: readonly (readonly LinkPlace[])[],
  most: number,
  allowance: Allowance,
): LinkPlace[] | null | undefined {
  const walksOf = new Map<LinkPlace, Set<number>>();
  for (const [walk, places] of walks.entries()) {
    for (const place of places) {
      const on = walksOf.get(place) ?? new Set();
      walksOf.set(place, on.add(walk));
    }
  }
  const chosen: LinkPlace[] = [];
  const excluded = new Set<LinkPlace>();

  /** Whether the walks can be hit by so many links more. */
  const isHit = (open: readonly number[], left: number): boolean => {
    if (open.length === 0) return true;
    if (allowance.left <= 0) return false;
    allowance.left -= open.length;
    const free = open.map((walk) =>
      (walks[walk] as readonly LinkPlace[]).filter((place) => !excluded.has(place)),
    );
    if (left === 0 || apart(free) > left) return false;
    const narrowest = free.reduce((least, one) => (one.length < least.length ? one : least));
    const candidates = useful(narrowest, open, walksOf);
    const tried: LinkPlace[] = [];
    for (const place of candidates) {
      const hit = walksOf.get(place) as Set<number>;
      chosen.push(place);
      if (
        isHit(
          open.filter((walk) => !hit.has(walk)),
          left - 1,
        )
      )
        return true;
      chosen.pop();
      // What it is part of was all tried.
      excluded.add(place);
      tried.push(place);
    }
    for (const place of tried) excluded.delete(place);
    return false;
  };
  if (isHit([...walks.keys()], most)) return chosen.sort((a, b) => a - b);
  return allowance.left > 0 ? null : undefined;
}

/** How many of the walks share no link with one another, at least: shortest first, one after the other. */
function apart(walks: readonly (readonly LinkPlace[])[]): number {
  const used = new Set<LinkPlace>();
  let count = 0;
  for (const walk of [...walks].sort((a, b) => a.length - b.length)) {
    if (walk.some((place) => used.has(place))) continue;
    for (const place of walk) used.add(place);
    count += 1;
  }
  return count;
}

/** Those that hit most walks first, without such as hit no walk that another of them does not hit, too. */
function useful(
  places: readonly LinkPlace[],
  open: readonly number[],
  walksOf: ReadonlyMap<LinkPlace, ReadonlySet<number>>,
): LinkPlace[] {
  const hits = places.map((place) => ({
    place,
    open: open.filter((walk) => walksOf.get(place)?.has(walk) === true),
  }));
  hits.sort((a, b) => b.open.length - a.open.length || a.place - b.place);
  const kept: typeof hits = [];
  for (const one of hits) {
    const isCovered = kept.some(({ place }) =>
      one.open.every((walk) => walksOf.get(place)?.has(walk) === true),
    );
    if (!isCovered) kept.push(one);
  }
  return kept.map(({ place }) => place);
}
