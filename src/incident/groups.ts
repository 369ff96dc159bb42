import { clause } from '../policy/clauses.ts';
import type { Clause, Policy } from '../policy/types.ts';
import type { OfRevision } from '../trace/answers.ts';
import { severityOf } from './ranking.ts';
import { INCIDENT_LISTS, type IncidentList, type RankedSupplier } from './types.ts';

/** By what suppliers are put together for triage. */
export const INCIDENT_GROUPINGS = ['LIST', 'CLAUSE', 'COUNTERPARTY', 'BOTTLENECK'] as const;
export type IncidentGrouping = (typeof INCIDENT_GROUPINGS)[number];

/** Suppliers that have something in common. */
export interface IncidentGroup extends OfRevision {
  readonly by: IncidentGrouping;
  /** What they have in common: a list, the id of a clause or node; empty for those that have none. */
  readonly key: string;
  readonly clause: Clause | null;
  readonly nodeId: string | null;
  readonly list: IncidentList | null;
  /** In the order of the lists, then by rank. */
  readonly supplierIds: readonly string[];
}

/** Which nodes are single points of which suppliers, for tainted material: ids by id of the supplier. */
export type Bottlenecks = ReadonlyMap<string, readonly string[]>;

type Keys = (supplier: RankedSupplier) => readonly string[];

/** Groups of one sort, the largest first, then by key; those that have nothing in common last. */
export function groupsBy(
  by: IncidentGrouping,
  suppliers: readonly RankedSupplier[],
  { revision, policy, bottlenecks }: { revision: number; policy: Policy; bottlenecks: Bottlenecks },
): readonly IncidentGroup[] {
  const keysOf: Readonly<Record<IncidentGrouping, Keys>> = {
    LIST: ({ list }) => [list],
    CLAUSE: ({ exposures }) =>
      exposures.map(({ one }) => severityOf(one.flag.properties.category, policy).clauseId ?? ''),
    COUNTERPARTY: ({ way }) => atLeastOne(way?.counterparties.map(({ nodeId }) => nodeId) ?? []),
    BOTTLENECK: ({ nodeId }) => atLeastOne(bottlenecks.get(nodeId) ?? []),
  };
  const members = new Map<string, string[]>();
  for (const supplier of inLists(suppliers)) {
    for (const key of new Set(keysOf[by](supplier))) {
      const known = members.get(key);
      if (known) known.push(supplier.nodeId);
      else members.set(key, [supplier.nodeId]);
    }
  }
  const isNode = by === 'COUNTERPARTY' || by === 'BOTTLENECK';
  return [...members]
    .sort(
      ([a, one], [b, other]) =>
        Number(a === '') - Number(b === '') || other.length - one.length || (a < b ? -1 : 1),
    )
    .map(([key, supplierIds]) => ({
      revision,
      by,
      key,
      clause: by === 'CLAUSE' && key !== '' ? clause(key, policy) : null,
      nodeId: isNode && key !== '' ? key : null,
      list: by === 'LIST' ? (key as IncidentList) : null,
      supplierIds,
    }));
}

function atLeastOne(keys: readonly string[]): readonly string[] {
  return keys.length === 0 ? [''] : keys;
}

function inLists(suppliers: readonly RankedSupplier[]): readonly RankedSupplier[] {
  return [...suppliers].sort(
    (a, b) => INCIDENT_LISTS.indexOf(a.list) - INCIDENT_LISTS.indexOf(b.list) || a.rank - b.rank,
  );
}
