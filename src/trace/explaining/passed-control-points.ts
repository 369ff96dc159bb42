import type { Policy } from '../../policy/types.ts';
import type { RiskFlag } from '../../risk/types.ts';
import { assurancesFor } from '../assured-for.ts';
import { boundedDateOf } from '../days.ts';
import type { ShortestWalk } from '../engine/types.ts';
import type { Snapshot } from '../projection/types.ts';
import type { PassedControlPoint } from './answers.ts';

/**
 * The nodes between two links of a walk with the assurances that were in force there for what arrived, on the walk's own
 * earliest day: semantics (d).
 */
export function passedControlPoints(
  snapshot: Snapshot,
  flag: RiskFlag,
  { rows, minerals, arrivals }: ShortestWalk,
  policy: Policy,
): readonly PassedControlPoint[] {
  const assurances = assurancesFor(snapshot, flag, policy);
  const { rowTo } = snapshot.graph.columns;
  return rows.slice(0, -1).flatMap((row, step) => {
    const node = rowTo[row] as number;
    const mineral = minerals[step] as number;
    const day = arrivals[step] as number;
    const inForce = assurances.filter(
      ({ inForce: one }) =>
        one.node === node &&
        (one.minerals === null || one.minerals.has(mineral)) &&
        one.from <= day &&
        day <= one.to,
    );
    if (inForce.length === 0) return [];
    return [
      {
        revision: snapshot.revision,
        nodeId: snapshot.idOfNode(node),
        mineral: snapshot.mineralAt(mineral),
        arrivesOn: boundedDateOf(day),
        assurances: inForce.map(({ assurance }) => assurance),
      },
    ];
  });
}
