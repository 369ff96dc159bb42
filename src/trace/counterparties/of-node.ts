import { groundOf, type TraceArguments } from '../ground.ts';
import type { TracedRequest } from '../request.ts';
import type { Counterparty } from './answers.ts';
import { allThatLeaves } from './ways-to-company.ts';

export type SupplierCounterpartyArguments = Pick<
  TraceArguments,
  'asOf' | 'knownAt' | 'minerals' | 'revision'
>;

/**
 * By whom what a node supplies goes on to the focal company, flags aside; nothing where it did not stand.
 *
 * @throws OretraceError BAD_USER_INPUT, DEADLINE_EXCEEDED
 */
export async function counterpartiesOfNode(
  { ground: request }: TracedRequest,
  nodeId: string,
  args: SupplierCounterpartyArguments,
): Promise<readonly Counterparty[]> {
  const { snapshot, day, wanted } = await groundOf(request, args);
  const node = snapshot.nodeOf(nodeId);
  if (node === undefined) return [];
  const held = allThatLeaves(snapshot, node).filter(
    ({ mineral }) => wanted.minerals === null || wanted.minerals.has(mineral),
  );
  const { counterparties } = await request.waysToCompany.of({ snapshot, day, node, held });
  return counterparties;
}
