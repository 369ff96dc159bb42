import type { Assurance } from '../chain/types.ts';
import { clauseOf, covers } from '../policy/clauses.ts';
import { currentPolicy } from '../policy/current-policy.ts';
import type { RiskFlag } from '../risk/types.ts';
import { ASSURING_STATUSES } from '../store/kinds/codes.ts';
import type { InForce } from './control/covering.ts';
import { endDayOf, startDayOf } from './days.ts';
import type { Snapshot } from './projection/types.ts';

/** An assurance with the days, node and minerals for which it is in force. */
export interface AssuranceInForce {
  readonly assurance: Assurance;
  readonly inForce: InForce;
}

/**
 * The assurances that count for a flag, semantics (d): in force by their status, and of its clause or one above it. None
 * count for a red flag: it belongs to no clause, so no assurance speaks of it, not even one of all clauses.
 */
export function assuredFor(snapshot: Snapshot, flag: RiskFlag, policy = currentPolicy()): readonly InForce[] {
  return assurancesFor(snapshot, flag, policy).map(({ inForce }) => inForce);
}

/** As {@link assuredFor}, each with what was recorded of it; by id. */
export function assurancesFor(
  snapshot: Snapshot,
  flag: RiskFlag,
  policy = currentPolicy(),
): readonly AssuranceInForce[] {
  const clause = clauseOf(flag.properties.category, policy);
  if (clause === null) return [];
  return snapshot.assurances.flatMap((assurance) => {
    const { node, status, minerals, clauses, validFrom, validTo } = assurance.properties;
    const index = snapshot.nodeOf(node);
    if (index === undefined || !(ASSURING_STATUSES as readonly string[]).includes(status)) return [];
    if (clauses && clauses.length > 0 && !clauses.some((one) => covers(one, clause.id, policy))) return [];
    return [
      {
        assurance,
        inForce: {
          node: index,
          // A mineral that nothing else names has no number, and none of it arrives.
          minerals:
            minerals && minerals.length > 0
              ? new Set(minerals.flatMap((code) => snapshot.mineralOf(code) ?? []))
              : null,
          from: startDayOf(validFrom),
          to: endDayOf(validTo),
        },
      },
    ];
  });
}
