import type { Optional } from '../chain/arguments.ts';
import { isOfKinds } from '../chain/node-kinds.ts';
import type { ForwardPaging } from '../chain/paging.ts';
import { policyOn } from '../policy/current-policy.ts';
import { type AffectedNode, affectedBy, associatedSuppliers } from './affected.ts';
import type { AffectedSupplierConnection, ExposureStatus } from './answers.ts';
import { affected } from './arrivals.ts';
import { exposureShown, type FlagAtNode } from './flag-reaches.ts';
import { filtersOf, groundOf, inTimeOrNot, standing, type TraceArguments } from './ground.ts';
import { flagsOf, type TraceOrigin } from './origins.ts';
import type { TracedRequest } from './request.ts';
import { sharesOf } from './sharing/shares.ts';
import { taintOfFlags } from './sharing/taint.ts';
import { compare, readTracedPage, tracedPage } from './traced-pages.ts';

export interface AffectedArguments extends TraceArguments, ForwardPaging {
  readonly of: TraceOrigin;
  readonly status?: Optional<ExposureStatus>;
}

/** Suppliers, and beside them companies, that the material of an origin's flags possibly reached. */
export async function affectedSuppliers(
  { ground: request, answers, rows }: TracedRequest,
  args: AffectedArguments,
): Promise<AffectedSupplierConnection> {
  const { of, status } = args;
  const page = readTracedPage({ field: 'affectedSuppliers', of, ...filtersOf(args), status }, args);
  const ground = await groundOf(request, args, page.after?.asOf);
  const { snapshot } = ground;
  const flags = flagsOf(snapshot, of, ground.knownAt);
  const { nodes, complete } = await answers.join((deadline) =>
    affectedBy(ground, flags, status ?? null, deadline),
  );
  // One for all: what they share is worked out as one system.
  const taint = taintOfFlags(snapshot, flags, { window: ground.window, minerals: null });
  const show = ({ flags: reached }: AffectedNode) => {
    const { node } = reached[0] as FlagAtNode;
    const held = reached.flatMap(({ wanted }) => wanted.map(({ mineral }) => mineral));
    return affected(
      rows.spend(reached).map((one) => exposureShown(ground, one)),
      (asked) => sharesOf(request.shares, taint, node, held, asked),
    );
  };
  const companies = nodes
    .filter(({ nodeId }) => isOfKinds(nodeId, ['COMPANY']))
    .map((one) => ({ one, place: { hops: one.hops, id: one.nodeId } }))
    .sort((a, b) => compare(a.place, b.place));
  const associated = associatedSuppliers(snapshot, flags, policyOn(ground.asOf));
  const limit = inTimeOrNot(complete) ?? (associated.complete ? null : 'CHAINS');
  return {
    ...tracedPage(
      {
        items: nodes.filter(({ nodeId }) => isOfKinds(nodeId, ['SUPPLIER'])),
        hopsOf: ({ hops }) => hops,
        idOf: ({ nodeId }) => nodeId,
      },
      show,
      page,
      ground.asOf,
      rows,
    ),
    ...standing(ground, limit),
    flags,
    companies: rows.spend(companies).map(({ one }) => show(one)),
    associatedSuppliers: rows.spend(associated.suppliers),
  };
}
