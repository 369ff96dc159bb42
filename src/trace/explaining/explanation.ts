import { StopWatch, TraceStopped } from '../engine/stopping.ts';
import type { ShortestWalk, StopSignal, WalkEnd } from '../engine/types.ts';
import { leastMinerals } from '../engine/walk-minerals.ts';
import { assumptionsOf } from './assumptions.ts';
import { BestWalks, type WalkOfPlaces } from './best-walks.ts';
import { type CutPlaces, cutOf } from './cutting.ts';
import type { Cut, ExplainedWalk, Explanation, ExplanationBounds, Exposure } from './types.ts';
import { fits, strengthAlong, type WalkGraph, walkGraph } from './walk-graph.ts';

/** Enough for a work list of a person; some tenths of a second at worst. */
export const USUAL_BOUNDS: ExplanationBounds = { walks: 10, walkWork: 5_000_000, cutWork: 20_000_000 };

/**
 * Why an exposure is one, semantics (e): its best walk, the best walks that use no link twice, what would clear it, and
 * what is taken for granted. Pure: the same arguments always give the same answer, whatever numbers stand for things.
 * Walks are never enumerated.
 */
export function explainExposure(
  exposure: Exposure,
  bounds: ExplanationBounds = USUAL_BOUNDS,
  stop?: StopSignal,
): Explanation {
  const found: { -readonly [Part in keyof Explanation]: Explanation[Part] } = {
    bestWalk: null,
    walks: [],
    walksComplete: false,
    cut: null,
    assumptions: [],
    stopped: false,
  };
  const walks: ExplainedWalk[] = [];
  found.walks = walks;
  const watch = new StopWatch(stop);
  try {
    if (stop?.stopped === true) throw new TraceStopped();
    const graph = walkGraph(exposure);
    const best = new BestWalks(graph, watch);
    found.bestWalk = firstWalk(graph, best);
    found.walksComplete = addWalks(graph, best, bounds, walks);
    if (found.bestWalk !== null && bounds.cutWork !== null)
      found.cut = told(graph, cutOf(graph, bounds.cutWork, watch));
  } catch (error) {
    if (!(error instanceof TraceStopped)) throw error;
    found.stopped = true;
  }
  const shown = found.bestWalk === null ? walks : [found.bestWalk, ...walks];
  found.assumptions = assumptionsOf(exposure, shown);
  return found;
}

function firstWalk(graph: WalkGraph, best: BestWalks): ExplainedWalk | null {
  for (const walk of best.inOrder(true)) if (walk !== undefined) return explained(graph, walk);
  return null;
}

/** Whether they are all that were asked for, or all there are. */
function addWalks(
  graph: WalkGraph,
  best: BestWalks,
  { walks: wanted, walkWork }: ExplanationBounds,
  walks: ExplainedWalk[],
): boolean {
  if (walks.length === wanted) return true;
  best.work = 0;
  for (const walk of best.inOrder(false)) {
    if (walk === undefined) {
      if (best.work > walkWork) return false;
      continue;
    }
    walks.push(explained(graph, walk));
    if (walks.length === wanted) break;
  }
  return true;
}

function explained(graph: WalkGraph, { places, held, arrival }: WalkOfPlaces): ExplainedWalk {
  const { exposure, rows, uses, mineral, companyScope } = graph;
  const ending = (end: WalkEnd): ShortestWalk =>
    leastMinerals(
      exposure.graph,
      places.map((place) => rows[place] as number),
      uses,
      held.map((state) => mineral[state] as number),
      arrival,
      end,
    );
  const walk = leastEnding(exposure, ending);
  return {
    ...walk,
    strength: strengthAlong(graph, places),
    traced: places.every((place) => companyScope[place] === 0),
  };
}

/** Of a walk that may end with several things: what arrived before what is produced, then the least code. */
function leastEnding({ graph, ends }: Exposure, ending: (end: WalkEnd) => ShortestWalk): ShortestWalk {
  const walk = ending(ends[0]);
  if (ends.length === 1) return walk;
  // Which minerals its links hold does not depend on what it ends with.
  const last = walk.minerals.at(-1) as number;
  const [least = walk] = ends
    .filter((end) => fits(graph, end, last))
    .map(ending)
    .sort((a, b) => Number(a.produced) - Number(b.produced) || graph.compareMinerals(a.mineral, b.mineral));
  return least;
}

function told({ rows, exposure }: WalkGraph, { places, isSmallest }: CutPlaces): Cut {
  const cut = places.map((place) => rows[place] as number);
  return {
    rows: cut,
    links: cut.map((row) => exposure.graph.columns.rowLink[row] as number),
    kind: isSmallest ? 'SMALLEST' : 'IRREDUCIBLE',
  };
}
