import { isDeepStrictEqual } from 'node:util';
import { byCodePoint, type TwinCase } from '../case.ts';
import type { TwinEvidence } from '../strength/graded-chains.ts';
import type { TwinEnd } from '../walks.ts';
import type { ExplanationTold } from './explaining-answers.ts';
import type { ExplainingTwin, TwinExplainedWalk } from './twin.ts';

/** What the twin makes of one end. */
export interface TwinExplanation {
  bestWalk: TwinExplainedWalk | null;
  /** All, in order; null when they are too many. */
  walks: TwinExplainedWalk[] | null;
  /** Links in the smallest cut. */
  cutSize: number;
}

export function explainedByTwin(twin: ExplainingTwin, end: TwinEnd): TwinExplanation {
  return { bestWalk: twin.bestWalk(end), walks: twin.walks(end), cutSize: twin.smallestCut(end) };
}

/** What is wrong with an explanation, by the twin's; null when nothing is. */
export function wrongIn(
  told: ExplanationTold,
  wanted: number,
  of: TwinExplanation,
  {
    twin,
    end,
    chain,
    evidence,
  }: {
    twin: ExplainingTwin;
    end: TwinEnd;
    chain: TwinCase;
    evidence: ReadonlyMap<string, TwinEvidence>;
  },
): unknown {
  if (!isDeepStrictEqual(told.bestWalk, of.bestWalk)) return { best: told.bestWalk, twin: of.bestWalk };
  if (of.walks !== null) {
    if (!told.walksComplete) return 'walks left out';
    const first = of.walks.slice(0, wanted);
    if (!isDeepStrictEqual(told.walks, first)) return { walks: told.walks, twin: first };
  }
  if (told.cut === null) return 'no cut';
  const { links, kind } = told.cut;
  if (!isDeepStrictEqual(links, [...new Set(links)].sort(byCodePoint))) return { unordered: links };
  if (twin.isExposed(end, new Set(links))) return { doesNotCut: links };
  const unneeded = links.find((link) => !twin.isExposed(end, new Set(links.filter((one) => one !== link))));
  if (unneeded !== undefined) return { unneeded, links };
  if (kind === 'SMALLEST' && links.length !== of.cutSize) return { notSmallest: links, twin: of.cutSize };
  const assumed = assumptionsOf([...(told.bestWalk ? [told.bestWalk] : []), ...told.walks], chain, evidence);
  if (!isDeepStrictEqual(told.assumptions, assumed)) return { assumed: told.assumptions, twin: assumed };
  return null;
}

function assumptionsOf(
  walks: readonly TwinExplainedWalk[],
  chain: TwinCase,
  evidence: ReadonlyMap<string, TwinEvidence>,
): ExplanationTold['assumptions'] {
  return chain.links
    .map(({ id, start, end }) => {
      const days = walks.flatMap((walk) => walk.arrivals.filter((_, step) => walk.links[step] === id));
      const isCertain = (day: number | null) => day !== null && (day === start || day === end);
      const relies = days.some((day) => !isCertain(day));
      return {
        link: id,
        begun: start === null && relies,
        notEnded: end === null && relies,
        companyScope: days.length > 0 && evidence.get(id)?.company === true,
      };
    })
    .filter(({ begun, notEnded, companyScope }) => begun || notEnded || companyScope)
    .sort((a, b) => byCodePoint(a.link, b.link));
}
