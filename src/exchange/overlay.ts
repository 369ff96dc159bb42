import { digestOf } from '../store/canonical.ts';
import { asKind, type Fact, fact } from '../store/facts.ts';
import type { ImportedFact } from './imported-facts.ts';
import type { OverlayRules } from './overlay-rules.ts';

/** The source that everything made up by the overlay names. */
export const OVERLAY_SOURCE = 'oretrace-overlay';

/**
 * Carries on a trade that the visits lose sight of: what an unidentified buyer brings towards a town goes to a
 * fictional exporter of that town, from the buyer's first day for that mineral, open-ended.
 *
 * One link for each (buyer, mineral, town): an exporter receives only what that buyer brings there, so that nothing
 * mixes on the way through the town. An earlier day that is not known leaves the link's first day unknown too.
 *
 * @param visited the facts that the visits amount to
 */
export function applyOverlay(rules: OverlayRules, visited: Iterable<Fact>): readonly ImportedFact[] {
  const buyers = new Set<string>();
  const towns = new Set(rules.rules.map(({ town }) => town));
  const arrivals = new Map<string, Arrival>();
  const links: Fact[] = [];
  for (const candidate of visited) {
    const trader = asKind('Trader', candidate);
    if (trader?.properties.traderType === 'UNIDENTIFIED_BUYER') buyers.add(trader.id);
    if (candidate.kind === 'SupplyLink') links.push(candidate);
  }
  for (const candidate of links) {
    const link = asKind('SupplyLink', candidate);
    if (link === null || !buyers.has(link.properties.to)) continue;
    const { to: buyer, minerals, via = [], validFrom = null } = link.properties;
    for (const town of via) {
      if (!towns.has(town)) continue;
      for (const mineral of minerals) noteArrival(arrivals, { buyer, mineral, town, firstDay: validFrom });
    }
  }
  return [...arrivals.values()].flatMap((arrival) => {
    const exporter = exporterFor(rules, arrival);
    return exporter === null ? [] : [onwardLink(arrival, exporter, rules.evidence)];
  });
}

/** What one buyer brings towards one town, and since when; null: since a day that is not known. */
interface Arrival {
  readonly buyer: string;
  readonly mineral: string;
  readonly town: string;
  readonly firstDay: string | null;
}

function noteArrival(arrivals: Map<string, Arrival>, arrival: Arrival): void {
  const key = `${arrival.buyer}\n${arrival.mineral}\n${arrival.town}`;
  const known = arrivals.get(key);
  if (!known || isEarlier(arrival.firstDay, known.firstDay)) arrivals.set(key, arrival);
}

function isEarlier(day: string | null, than: string | null): boolean {
  return than !== null && (day === null || day < than);
}

function exporterFor(rules: OverlayRules, { town, mineral }: Arrival): string | null {
  const rule = rules.rules.find(
    ({ town: place, minerals }) => place === town && (minerals?.includes(mineral) ?? true),
  );
  return rule?.exporter ?? null;
}

function onwardLink(arrival: Arrival, exporter: string, evidence: readonly string[]): ImportedFact {
  const { buyer, mineral, town, firstDay } = arrival;
  const link = fact('SupplyLink', linkId(arrival), {
    from: buyer,
    to: exporter,
    minerals: [mineral],
    form: 'UNKNOWN',
    ...(firstDay === null ? {} : { validFrom: firstDay }),
    via: [town],
    custody: 'UNKNOWN',
    scope: 'UNKNOWN',
    evidence,
  });
  return {
    fact: link,
    provenance: { source: OVERLAY_SOURCE, key: `${buyer} ${mineral} ${town}`, digest: digestOf(link) },
  };
}

/** Readable where it fits; a buyer's key may be long. */
function linkId({ buyer, mineral, town }: Arrival): string {
  const key = (id: string) => id.slice(id.indexOf(':', id.indexOf(':') + 1) + 1);
  const id = `supply-link:ipis-overlay:${key(buyer)}:${mineral}:${key(town)}`;
  return id.length <= 200 ? id : `supply-link:ipis-overlay:${digestOf([buyer, mineral, town])}`;
}
