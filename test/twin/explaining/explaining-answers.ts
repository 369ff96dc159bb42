import { engine } from '../../../src/trace/engine/engine.ts';
import { type StopSignal, UNBOUNDED_START } from '../../../src/trace/engine/types.ts';
import { explainExposure as trueExplainExposure } from '../../../src/trace/explaining/explanation.ts';
import type { ExplainedWalk, ExplanationBounds } from '../../../src/trace/explaining/types.ts';
import type { Strength } from '../../../src/trace/strength/types.ts';
import type { TwinFlag } from '../case.ts';
import { taintedRowsOf } from '../engine-answers.ts';
import { graphOfHistory, type NamedGraph } from '../history-columns.ts';
import type { GradedCase } from '../strength/graded-chains.ts';
import { rowEvidence } from '../strength/strength-answers.ts';
import type { TwinEnd } from '../walks.ts';
import type { TwinExplainedWalk } from './twin.ts';

/** An explanation in the twin's words. */
export interface ExplanationTold {
  bestWalk: TwinExplainedWalk | null;
  walks: TwinExplainedWalk[];
  walksComplete: boolean;
  cut: { links: string[]; kind: string } | null;
  assumptions: { link: string; begun: boolean; notEnded: boolean; companyScope: boolean }[];
}

/** Asks the engine why an end is exposed: ids to numbers and back, nothing else. */
export function explainingAnswers(
  graded: GradedCase,
  flag: TwinFlag,
  explainExposure = trueExplainExposure,
): (end: TwinEnd, bounds: ExplanationBounds, stop?: StopSignal) => ExplanationTold {
  const { chain } = graded;
  const named = graphOfHistory(graded.asked);
  const { graph } = named;
  const tainted = taintedRowsOf(named, chain, flag);
  const reach = engine.traceForward(graph, tainted, chain.asOf);
  return (end, bounds, stop) => {
    const node = named.nodes.indexOf(end.node);
    const explanation = explainExposure(
      {
        graph,
        tainted,
        asOf: chain.asOf,
        ends: [
          {
            node,
            ...(end.mineral === undefined ? {} : { mineral: named.minerals.indexOf(end.mineral) }),
            ...(end.produced === undefined ? {} : { produced: end.produced }),
          },
        ],
        walked: reach.walkedRows([node]),
        evidence: rowEvidence(graded, named),
        flag: graded.flagStrength as Strength,
      },
      bounds,
      stop,
    );
    const { bestWalk, walks, walksComplete, cut, assumptions } = explanation;
    const link = (index: number) => named.links[index] as string;
    return {
      bestWalk: bestWalk && walkTold(bestWalk, named),
      walks: walks.map((walk) => walkTold(walk, named)),
      walksComplete,
      cut: cut && { links: cut.links.map(link), kind: cut.kind },
      assumptions: assumptions.map(({ row: _, ...one }) => ({ ...one, link: link(one.link) })),
    };
  };
}

function walkTold(walk: ExplainedWalk, named: NamedGraph): TwinExplainedWalk {
  const mineral = (index: number) => named.minerals[index] as string;
  return {
    links: walk.links.map((index) => named.links[index] as string),
    minerals: walk.minerals.map(mineral),
    mineral: mineral(walk.mineral),
    produced: walk.produced,
    arrivals: walk.arrivals.map((day) => (day === UNBOUNDED_START ? null : day)),
    strength: walk.strength,
    traced: walk.traced,
  };
}
