import { united } from '../arrivals.ts';
import type { Counterparty, WayToCompany } from './answers.ts';

/** Several ways of what one node holds as one: each counterparty once, with the earliest day, `CURRENT` if once so. */
export function unitedWays(ways: readonly WayToCompany[]): WayToCompany {
  const byNode = new Map<string, Counterparty>();
  for (const one of ways.flatMap(({ counterparties }) => counterparties)) {
    const known = byNode.get(one.nodeId);
    byNode.set(one.nodeId, known ? joined(known, one) : one);
  }
  const links = ways.flatMap((way) => way.links ?? []);
  return {
    counterparties: [...byNode.values()].sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1)),
    links: links.length === 0 ? null : Math.min(...links),
  };
}

function joined(a: Counterparty, b: Counterparty): Counterparty {
  const { firstPossibleOn, status } = united([
    { ...a, hops: 0 },
    { ...b, hops: 0 },
  ]);
  return { ...a, firstPossibleOn, status };
}
