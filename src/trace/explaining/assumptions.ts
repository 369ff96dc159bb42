import { FIRST_DAY, LAST_DAY, ROW } from '../engine/columns.ts';
import { type RowIndex, UNBOUNDED_END, UNBOUNDED_START } from '../engine/types.ts';
import type { ExplainedWalk, Exposure, LinkAssumption } from './types.ts';

/**
 * What walks take for granted of their links, on the days on which each of them uses them.
 *
 * Nothing is taken for granted on a day that is known to be one of the link's: its first, if the last is unknown,
 * or its last, if the first is.
 *
 * @returns by link id
 */
export function assumptionsOf(
  { graph, evidence }: Pick<Exposure, 'graph' | 'evidence'>,
  walks: readonly Pick<ExplainedWalk, 'rows' | 'arrivals'>[],
): LinkAssumption[] {
  const { rows, rowLink } = graph.columns;
  const found = new Map<RowIndex, LinkAssumption>();
  for (const walk of walks) {
    for (const [step, row] of walk.rows.entries()) {
      const first = rows[ROW * row + FIRST_DAY] as number;
      const last = rows[ROW * row + LAST_DAY] as number;
      const day = walk.arrivals[step] as number;
      const isBegunKnown = first !== UNBOUNDED_START;
      const isEndKnown = last !== UNBOUNDED_END;
      const before = found.get(row);
      const one: LinkAssumption = {
        link: rowLink[row] as number,
        row,
        begun: before?.begun === true || !(isBegunKnown || (isEndKnown && day === last)),
        notEnded: before?.notEnded === true || !(isEndKnown || (isBegunKnown && day === first)),
        companyScope: evidence.isCompanyScope(row),
      };
      if (one.begun || one.notEnded || one.companyScope) found.set(row, one);
    }
  }
  return [...found.values()].sort((a, b) => graph.compareLinks(a.link, b.link));
}
