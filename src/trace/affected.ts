import { isOfKinds } from '../chain/node-kinds.ts';
import type { Policy } from '../policy/types.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { AssociatedSupplier, Association, ExposureStatus } from './answers.ts';
import { hopsOf, isCurrent } from './arrivals.ts';
import { associatedWith, MAX_CHAINS } from './association.ts';
import type { Deadline } from './deadline.ts';
import type { NodeIndex } from './engine/types.ts';
import { type FlagAtNode, flagAtNode, traceFlags } from './flag-reaches.ts';
import type { Ground } from './ground.ts';
import type { Snapshot } from './projection/types.ts';
import { compare } from './traced-pages.ts';

/** A node that material of some flags reached. */
export interface AffectedNode {
  readonly nodeId: string;
  readonly hops: number;
  /** Nearest first, then by flag id. */
  readonly flags: readonly FlagAtNode[];
}

/** Suppliers and companies that material of some flags reached. */
export async function affectedBy(
  ground: Ground,
  flags: readonly RiskFlag[],
  status: ExposureStatus | null,
  deadline: Deadline,
): Promise<{ readonly nodes: readonly AffectedNode[]; readonly complete: boolean }> {
  const { snapshot } = ground;
  const byNode = new Map<NodeIndex, FlagAtNode[]>();
  const complete = await traceFlags(ground, flags, deadline, (flag, found) => {
    for (const node of found.byNode.nodes()) {
      if (!isOfKinds(snapshot.idOfNode(node), ['SUPPLIER', 'COMPANY'])) continue;
      const one = flagAtNode(ground, flag, found, node);
      if (one === null || (status !== null && (status === 'CURRENT') !== isCurrent(one.wanted))) continue;
      const known = byNode.get(node);
      if (known) known.push(one);
      else byNode.set(node, [one]);
    }
  });
  const nodes = [...byNode].map(([node, reached]) => {
    const placed = reached.map((one) => ({ one, place: { hops: hopsOf(one.wanted), id: one.flag.id } }));
    placed.sort((a, b) => compare(a.place, b.place));
    return {
      nodeId: snapshot.idOfNode(node),
      hops: (placed[0] as (typeof placed)[number]).place.hops,
      flags: placed.map(({ one }) => one),
    };
  });
  return { nodes, complete };
}

/** Suppliers associated with some flags, by fewest steps, then id. */
export function associatedSuppliers(
  snapshot: Snapshot,
  flags: readonly RiskFlag[],
  policy: Policy,
): { readonly suppliers: readonly AssociatedSupplier[]; readonly complete: boolean } {
  const bySupplier = new Map<string, Association[]>();
  let complete = true;
  let chainsLeft = MAX_CHAINS;
  for (const flag of flags) {
    const found = associatedWith(snapshot, flag, chainsLeft, policy);
    complete &&= found.complete;
    for (const one of found.associations) {
      chainsLeft -= one.chains.length;
      if (!isOfKinds(one.associatedId, ['SUPPLIER'])) continue;
      const known = bySupplier.get(one.associatedId);
      if (known) known.push(one);
      else bySupplier.set(one.associatedId, [one]);
    }
  }
  const suppliers = [...bySupplier].map(([nodeId, associations]) => {
    associations.sort((a, b) => compare({ hops: a.steps, id: a.flag.id }, { hops: b.steps, id: b.flag.id }));
    return {
      revision: snapshot.revision,
      nodeId,
      steps: Math.min(...associations.map(({ steps }) => steps)),
      associations,
    };
  });
  suppliers.sort((a, b) => compare({ hops: a.steps, id: a.nodeId }, { hops: b.steps, id: b.nodeId }));
  return { suppliers, complete };
}
