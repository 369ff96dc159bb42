import { boundedDateOf } from '../days.ts';
import { MASS } from '../mixing/types.ts';
import type { Snapshot } from '../projection/types.ts';
import type { MassInterval, Share, ShareGrounds, ShareInterval } from './answers.ts';
import type { MassPresence } from './kinds.ts';
import type { PoolQuestion, PoolShare } from './pool-shares.ts';
import { MOST_NAMED, type ToldGrounds } from './types.ts';

/** To within which shares of exact masses are found. */
const EXACT = 1e-9;

const PRESENCE: Readonly<Record<number, MassPresence>> = {
  [MASS.none]: 'NONE',
  [MASS.some]: 'SOME',
  [MASS.perhaps]: 'PERHAPS',
};

/** A share as the answer shows it. */
export function shareShown(
  { taint, period, mineral }: PoolQuestion,
  { shares, at }: PoolShare,
  grounds: () => Promise<ShareGrounds>,
): Share {
  const interval = (low: Float64Array, high: Float64Array): ShareInterval | null =>
    shares.mass[at] === MASS.none ? null : between(low[at] as number, high[at] as number);
  return {
    mineral: taint.snapshot.mineralAt(mineral),
    from: boundedDateOf(period.from),
    to: boundedDateOf(period.to),
    mass: PRESENCE[shares.mass[at] as number] as MassPresence,
    tainted: interval(shares.taintedLow, shares.taintedHigh),
    clean: interval(shares.cleanLow, shares.cleanHigh),
    unknown: interval(shares.unknownLow, shares.unknownHigh),
    unknownOrigin: massShown(shares.excessLow[at] as number, shares.excessHigh[at] as number),
    complete: shares.complete,
    grounds,
  };
}

/** What a share rests on as the answer shows it. */
export function groundsShown(snapshot: Snapshot, told: ToldGrounds): ShareGrounds {
  const { revision, flows, graph } = snapshot;
  const node = (one: number) => snapshot.idOfNode(one);
  return {
    assumptions: told.assumptions.map(({ kind, count, rows, sources, nodes }) => ({
      revision,
      kind,
      count,
      linkIds: rows.map((row) => snapshot.idOfLink(graph.columns.rowLink[row] as number)),
      sourceIds: sources.flatMap((one) => flows.sources[one]?.id ?? []),
      nodeIds: nodes.map(node).sort().slice(0, MOST_NAMED),
    })),
    unknownOriginCount: told.unknownOriginCount,
    unknownOrigins: told.unknownOrigins
      .map((one) => ({
        revision,
        nodeId: node(one.node),
        mineral: snapshot.mineralAt(one.mineral),
        mass: massShown(one.least, one.most),
      }))
      .sort(
        (a, b) =>
          b.mass.least - a.mass.least ||
          compareTexts(a.nodeId, b.nodeId) ||
          compareTexts(a.mineral, b.mineral),
      )
      .slice(0, MOST_NAMED),
  };
}

function between(low: number, high: number): ShareInterval {
  // What is 0 or 1 but for rounding is so.
  const [least, most] = [Math.min(1, Math.max(0, low)), Math.min(1, Math.max(0, high))];
  return { least, most, isExact: most - least <= EXACT };
}

function massShown(least: number, most: number): MassInterval {
  return { least, most: Number.isFinite(most) ? most : null };
}

/** Ids and codes hold no character beyond the basic plane, so comparing code units compares code points. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
