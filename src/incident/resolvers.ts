import { casesFor } from '../cases/exposed-cases.ts';
import type { Resolvers } from '../server/generated/schema.ts';
import type { TraceContext } from '../trace/context.ts';
import { flags, nodeAs, supplier } from '../trace/named-facts.ts';
import type { SupplierChangeKind } from './changes.ts';
import { type Incident, type IncidentComparison, incident } from './incident.ts';

const idsOf =
  (change: SupplierChangeKind) =>
  ({ suppliers }: IncidentComparison, _: unknown, { rows }: TraceContext) =>
    rows.spend(suppliers.filter((one) => one.change === change).map(({ nodeId }) => nodeId));

/** Resolvers of incidents. */
export const incidentResolvers: Resolvers<TraceContext> = {
  Query: { incident: (_, args, { traces }) => incident(traces, args) },
  Incident: {
    flags,
    otherFlags: ({ otherFlags, revision }: Incident, _, { loaders }) =>
      otherFlags.map((one) => loaders.readAt(one, revision)),
    counts: ({ counts }) => ({
      affected: counts.AFFECTED,
      possible: counts.POSSIBLE,
      historic: counts.HISTORIC,
    }),
  },
  IncidentSupplier: {
    supplier,
    cases: ({ nodeId, exposures, revision }, _, { loaders }) =>
      casesFor(
        loaders.at(revision),
        nodeId,
        exposures.map(({ flag, asOf }) => ({ flag, day: asOf })),
      ),
    severity: ({ measures }) => measures.severity,
    strength: ({ measures }) => measures.strength,
    counterparties: ({ way }, _, { rows }) => way && rows.spend(way.counterparties),
    linksToCompany: ({ measures }) => measures.links,
    deliveredToCompany: ({ measures }) => measures.deliveries,
    shares: ({ periodShares }) => periodShares,
  },
  IncidentGroup: {
    node: (group, args, context) =>
      group.nodeId === null ? null : nodeAs('nodeId')({ ...group, nodeId: group.nodeId }, args, context),
    supplierCount: ({ supplierIds }) => supplierIds.length,
  },
  IncidentComparison: {
    appearedIds: idsOf('APPEARED'),
    vanishedIds: idsOf('VANISHED'),
    changedIds: idsOf('CHANGED'),
  },
};
