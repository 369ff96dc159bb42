import type { StopWatch } from '../engine/stopping.ts';
import { WalkFinder } from './finding-walk.ts';
import { hittingSet } from './hitting-set.ts';
import { undatedCut } from './undated-cut.ts';
import type { LinkPlace, WalkGraph } from './walk-graph.ts';

/** Links by their places, ascending, which leave no valid walk when they are taken away. */
export interface CutPlaces {
  readonly places: readonly LinkPlace[];
  readonly isSmallest: boolean;
}

/**
 * A cut: the smallest where that can be proven.
 *
 * One link may carry several minerals and be used on many days, and is cut once for all of them: so this is no minimum
 * cut of a flow, but the smallest set of links that hits every walk, of which there are too many to be written out.
 * Hence the implicit hitting set: the smallest set is found for the walks known so far; if a walk is left when it is taken
 * away, that walk is known from then on; if not, nothing smaller cuts. It starts with walks that share no link,
 * each of which needs one, and with a cut that disregards dates and minerals: often they are of one size.
 *
 * @param mostWork edges and choices looked at for the proof, at most; without it each link of the cut is needed
 * @throws TraceStopped
 */
export function cutOf(graph: WalkGraph, mostWork: number, watch: StopWatch): CutPlaces {
  const finder = new WalkFinder(graph, watch);
  const known = irreducible(graph, undatedCut(graph, watch), finder);
  finder.work = 0;
  const walks = finder.findApart(new Uint8Array(graph.rows.length));
  const allowance = { left: mostWork };
  for (let size = walks.length; size < known.length; ) {
    watch.throwIfStopped(0);
    const before = finder.work;
    const hitting = hittingSet(walks, size, allowance);
    if (hitting === undefined || allowance.left <= 0) return { places: known, isSmallest: false };
    if (hitting === null) {
      size += 1;
      continue;
    }
    const taken = taking(graph, hitting);
    const missed = finder.findApart(taken);
    if (missed.length === 0) return { places: hitting, isSmallest: true };
    walks.push(...missed);
    allowance.left -= finder.work - before;
  }
  return { places: known, isSmallest: true };
}

/** Without the links that are not needed: each is put back if no walk is there then. */
function irreducible(graph: WalkGraph, cut: readonly LinkPlace[], finder: WalkFinder): LinkPlace[] {
  const taken = taking(graph, cut);
  return cut.filter((place) => {
    taken[place] = 0;
    const isNeeded = finder.find(taken) !== null;
    if (isNeeded) taken[place] = 1;
    return isNeeded;
  });
}

function taking({ rows }: WalkGraph, places: readonly LinkPlace[]): Uint8Array {
  const taken = new Uint8Array(rows.length);
  for (const place of places) taken[place] = 1;
  return taken;
}
