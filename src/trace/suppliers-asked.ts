import { type Optional, readIds } from '../chain/arguments.ts';
import { isOfKinds } from '../chain/node-kinds.ts';
import type { NodeIndex } from './engine/types.ts';
import { notFound } from './origins.ts';
import type { Snapshot } from './projection/types.ts';

/**
 * The suppliers that an argument `suppliers` names, all unless it is given; each once, by id.
 *
 * @throws OretraceError BAD_USER_INPUT, NOT_FOUND of one that does not stand
 */
export function suppliersAsked(
  snapshot: Snapshot,
  ids: Optional<readonly string[]>,
  knownAt: Optional<string>,
): readonly NodeIndex[] {
  const named = readIds('suppliers', ids, ['Supplier'])?.map((id, index) => {
    const node = snapshot.nodeOf(id);
    if (node === undefined) throw notFound(`suppliers[${index}]`, id, knownAt ?? null);
    return node;
  });
  const all = named ?? allSuppliers(snapshot);
  return [...new Set(all)].sort((a, b) => (snapshot.idOfNode(a) < snapshot.idOfNode(b) ? -1 : 1));
}

function allSuppliers(snapshot: Snapshot): readonly NodeIndex[] {
  const found: NodeIndex[] = [];
  for (let node = 0; node < snapshot.graph.nodeCount; node += 1) {
    const id = snapshot.idOfNode(node);
    if (isOfKinds(id, ['SUPPLIER']) && snapshot.nodeOf(id) === node) found.push(node);
  }
  return found;
}
