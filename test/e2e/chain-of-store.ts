import type { StoredFact } from '../../src/store/facts.ts';
import type { KindName } from '../../src/store/kinds/index.ts';
import type { Store } from '../../src/store/port.ts';
import { type TwinCase, type TwinFlag, type TwinLink, twinDay } from '../twin/case.ts';

const NODES: readonly KindName[] = ['MineSite', 'Trader', 'Smelter', 'Supplier', 'Company'];
const PLACES: readonly KindName[] = ['TradingPoint', 'TransportRoute'];

/** What stands in a store, in the words of the brute-force twin. Nothing of the program's tracing is used. */
export interface RecordedChain {
  readonly nodes: readonly StoredFact[];
  readonly places: readonly StoredFact[];
  readonly links: readonly TwinLink[];
  readonly flags: readonly StoredFact[];
}

export async function chainOf(store: Store): Promise<RecordedChain> {
  const nodes: StoredFact[] = [];
  const places: StoredFact[] = [];
  const links: TwinLink[] = [];
  const flags: StoredFact[] = [];
  for await (const fact of store.stream([...NODES, ...PLACES, 'SupplyLink', 'RiskFlag'])) {
    if (fact.kind === 'SupplyLink') links.push(linkOf(fact));
    else if (fact.kind === 'RiskFlag') flags.push(fact);
    else if (PLACES.includes(fact.kind)) places.push(fact);
    else nodes.push(fact);
  }
  return { nodes, places, links, flags };
}

function linkOf({ id, properties }: StoredFact): TwinLink {
  return {
    id,
    from: String(properties.from),
    to: String(properties.to),
    minerals: [...(properties.minerals as readonly string[])],
    start: dayOf(properties.validFrom),
    end: dayOf(properties.validTo),
    via: [...((properties.via ?? []) as readonly string[])],
  };
}

/** A flag on a chain node. */
export function twinFlagOf({ id, properties }: StoredFact): TwinFlag {
  const minerals = (properties.minerals ?? []) as readonly string[];
  return {
    id,
    on: 'node',
    subject: String(properties.subject),
    minerals: minerals.length === 0 ? null : [...minerals],
    start: dayOf(properties.from),
    end: dayOf(properties.to),
    perpetrator: null,
    // Asked for its material alone.
    reachesAffiliates: false,
  };
}

function dayOf(day: unknown): number | null {
  return typeof day === 'string' ? twinDay(day) : null;
}

/**
 * The part of the chain that lies downstream of a node when days and minerals are set aside: whatever a flag on that
 * node can reach lies in it, and the twin has less to write out.
 */
export function downstreamCase(
  chain: RecordedChain,
  start: string,
  flags: readonly TwinFlag[],
  asOf: number,
): TwinCase {
  const reached = new Set([start]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of chain.links) if (reached.has(from)) reached.add(to);
  }
  return {
    nodes: [...reached],
    places: chain.places.map(({ id }) => id),
    actors: [],
    links: chain.links.filter(({ from }) => reached.has(from)),
    conversions: [],
    relations: [],
    flags: [...flags],
    asOf,
  };
}
